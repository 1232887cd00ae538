using HuanJie.Statistics;
using static HuanJie.Claims.ClaimVocabulary;

namespace HuanJie.Claims;

/// <summary>Finds the relations that follow from what the figures of a report count, term by term and part by part of the region.</summary>
internal sealed partial class RelationFinder(ClaimReport report)
{
    // The people of a group: 两委总人数 counts a person once.
    private static readonly (ClaimGroup Group, string Key)[] Wholes =
    [
        (ClaimGroup.Secretary, "secretaries"), (ClaimGroup.Director, "directors"), (ClaimGroup.PartyCommittee, "party_members_elected"),
        (ClaimGroup.VillagersCommittee, "committee_members_elected"), (ClaimGroup.TwoCommittees, "two_committees_total"),
    ];

    // Shares of people, over all of the group; ages are added by their numbers.
    private static readonly string[] OfPeople =
    [
        "women", "men", "minority", "college_or_above", "bachelor_or_above", "bachelor", "postgraduate", "college", "high_school", "high_school_or_above", "newcomers", "reelected", "party_member",
    ];

    // Each is part of the next: 研究生 ⊂ 本科及以上 ⊂ 大专以上 ⊂ 高中以上, and so on.
    private static readonly string[][] Nested =
    [
        ["postgraduate", "bachelor_or_above", "college_or_above", "high_school_or_above"],
        ["bachelor", "bachelor_or_above"],
        ["bachelor", "college_or_above"],
        ["college", "college_or_above"],
        ["high_school", "high_school_or_above"],
    ];

    // Parts that no person is in twice.
    private static readonly string[][] Disjoint =
    [
        ["men", "women"], ["newcomers", "reelected"], ["bachelor", "postgraduate", "college"],
    ];

    public static ValueList<FoundRelation> Find(ClaimReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var finder = new RelationFinder(report);
        HashSet<string> seen = [.. report.Relations.Select(static relation => Normal(relation.Text))];
        return [.. finder.Texts().Where(text => seen.Add(Normal(text))).Select(finder.Define)];
    }

    /// <summary>Numbers that are not printed and follow from those that are: of 大专以上 what is not 本科 or 研究生, and of all what is below.</summary>
    public static IEnumerable<Remainder> Remainders(ClaimReport report)
    {
        var figures = new FiguresOfTerm(report, ClaimTerm.Current, null);
        foreach (var (group, wholeKey) in Wholes)
        {
            var above = figures.Find("college_or_above" + CountEnd, group) ?? figures.Find("college_or_above" + PercentEnd, group);
            if (above is null)
            {
                continue;
            }

            string?[] parts = figures.Find("bachelor_or_above" + CountEnd, group) is { } cumulated ? [cumulated] : [figures.Find("bachelor" + CountEnd, group), figures.Find("postgraduate" + CountEnd, group)];
            if (parts.All(static part => part is not null) && figures.Find("college" + CountEnd, group) is null)
            {
                yield return new("college only", above, [.. parts.OfType<string>()]);
            }

            if (figures.Find(wholeKey) is { } whole)
            {
                yield return new("below college", whole, [above]);
            }
        }
    }

    private static string Normal(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private FoundRelation Define(string text)
    {
        var relation = Relation.Parse(text);
        return new(relation, [.. relation.Refs.Select(name => IndicatorOf(report.Find(name)!)).OfType<Indicator>().DistinctBy(static indicator => indicator.Id)]);
    }

    private IEnumerable<string> Texts()
    {
        string?[] scopes = [null, .. report.Figures.Select(static figure => figure.Scope).OfType<string>().Distinct(StringComparer.Ordinal)];
        foreach (var scope in scopes)
        {
            foreach (var term in new[] { ClaimTerm.Current, ClaimTerm.Previous })
            {
                var figures = new FiguresOfTerm(report, term, scope);
                foreach (var text in Wholes.SelectMany(whole => OfGroup(figures, whole.Group, figures.Find(whole.Key))).Concat(Bodies(figures)).Concat(Work(figures)))
                {
                    yield return text;
                }
            }

            foreach (var text in Changes(scope))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> OfGroup(FiguresOfTerm figures, ClaimGroup group, string? whole)
    {
        foreach (var word in OfPeople.Concat(figures.AgeWords(group)).Where(_ => whole is not null))
        {
            var (count, share) = (figures.Find(word + CountEnd, group), figures.Find(word + PercentEnd, group));
            if (count is not null)
            {
                yield return $"le: {count} <= {whole}";
            }

            if (share is not null)
            {
                yield return count is null ? $"grim-percent: {share} of {whole}" : $"{figures.ShareWord(count, whole!, share)}: {count} / {whole} = {share}";
            }
        }

        if (whole is not null && figures.Find("average_age", group) is { } age)
        {
            // Reports do not say whether they count whole years, so that the total is a whole number is a reading.
            yield return $"probe grim-mean: {age} of {whole}";
        }

        foreach (var text in Nested.SelectMany(chain => Chain(figures, group, chain)).Concat(Parts(figures, group, whole)).Concat(AgeBands(figures, group, whole)))
        {
            yield return text;
        }
    }

    // What is part of something is no more than that, and so are their shares of the same people.
    private static IEnumerable<string> Chain(FiguresOfTerm figures, ClaimGroup group, string[] chain)
    {
        foreach (var end in new[] { CountEnd, PercentEnd })
        {
            string[] present = [.. chain.Select(word => figures.Find(word + end, group)).OfType<string>()];
            for (var i = 1; i < present.Length; i++)
            {
                yield return $"le: {present[i - 1]} <= {present[i]}";
            }
        }
    }

    private static IEnumerable<string> Parts(FiguresOfTerm figures, ClaimGroup group, string? whole)
    {
        foreach (var parts in Disjoint)
        {
            string[] present = [.. parts.Select(word => figures.Find(word + CountEnd, group)).OfType<string>()];
            var all = parts[0] == "bachelor" ? figures.Find("college_or_above" + CountEnd, group) ?? whole : whole;
            var isPartition = parts[0] == "men" || (parts[0] == "bachelor" && present.Length == parts.Length && all != whole);
            if (present.Length > 1 && all is not null)
            {
                yield return isPartition ? $"exact: {string.Join(" + ", present)} = {all}" : $"le: {string.Join(" + ", present)} <= {all}";
            }

            string[] shares = [.. parts.Select(word => figures.Find(word + PercentEnd, group)).OfType<string>()];
            if (parts[0] == "men" && shares.Length == parts.Length)
            {
                yield return $"sum100: {string.Join(" + ", shares)}";
            }
        }
    }

    // Bands of ages that do not overlap add up to no more than everybody, and to everybody when they leave no age out; who is younger is among who is at most older.
    private static IEnumerable<string> AgeBands(FiguresOfTerm figures, ClaimGroup group, string? whole)
    {
        foreach (var end in new[] { CountEnd, PercentEnd })
        {
            (string Name, AgeBand Ages)[] bands = [.. figures.AgeWords(group).Select(word => (figures.Find(word + end, group), AgesOf(word)!.Value)).Where(static band => band.Item1 is not null).Select(static band => (band.Item1!, band.Value)).OrderBy(static band => band.Value.First).ThenBy(static band => band.Value.Last)];
            foreach (var (name, ages) in bands)
            {
                foreach (var (wider, around) in bands.Where(other => other.Name != name && other.Ages.First <= ages.First && other.Ages.Last >= ages.Last))
                {
                    yield return $"le: {name} <= {wider}";
                }
            }

            List<(string Name, AgeBand Ages)> apart = [];
            foreach (var band in bands.Where(band => apart.Count == 0 || band.Ages.First > apart[^1].Ages.Last))
            {
                apart.Add(band);
            }

            if (apart.Count < 2)
            {
                continue;
            }

            var sum = string.Join(" + ", apart.Select(static band => band.Name));
            var leavesNoneOut = apart[0].Ages.First == 0 && apart[^1].Ages.Last == AgeDistribution.MaxAge && apart.Zip(apart.Skip(1)).All(static pair => pair.First.Ages.Last + 1 == pair.Second.Ages.First);
            if (end == CountEnd && whole is not null)
            {
                yield return leavesNoneOut ? $"exact: {sum} = {whole}" : $"le: {sum} <= {whole}";
            }
            else if (end == PercentEnd && leavesNoneOut)
            {
                yield return $"sum100: {sum}";
            }
        }
    }
}

namespace HuanJie.Claims;

/// <summary>The words for what published figures count (数据词汇), and the relations that follow from them alone.</summary>
/// <remarks>
/// The words are open: what is not here is kept and asks nothing. A relation is found only where each figure in it is printed once for the same people, term and part of the region.
/// A share is taken over the whole that the indicator of that name is defined on: <c>Indicators</c> of <c>HuanJie.Statistics</c> holds the definitions.
/// </remarks>
public static class ClaimVocabulary
{
    private const string CountEnd = "_count";
    private const string PercentEnd = "_percent";

    // The people of a group: 两委总人数 counts a person once.
    private static readonly (ClaimGroup Group, string Key)[] Wholes =
    [
        (ClaimGroup.Secretary, "secretaries"), (ClaimGroup.Director, "directors"), (ClaimGroup.PartyCommittee, "party_members_elected"),
        (ClaimGroup.VillagersCommittee, "committee_members_elected"), (ClaimGroup.TwoCommittees, "two_committees_total"),
    ];

    // Shares of people, over all of the group.
    private static readonly string[] OfPeople =
    [
        "women", "men", "minority", "college_or_above", "bachelor_or_above", "bachelor", "postgraduate", "college", "high_school_or_above", "under30", "under35", "under40", "under45", "under50",
        "over50", "over60", "newcomers", "reelected", "party_member",
    ];

    // Each is part of the next: 研究生 ⊂ 本科及以上 ⊂ 大专以上 ⊂ 高中以上, and so on.
    private static readonly string[][] Nested =
    [
        ["postgraduate", "bachelor_or_above", "college_or_above", "high_school_or_above"],
        ["bachelor", "bachelor_or_above"],
        ["college", "college_or_above"],
        ["under29", "under30", "under35", "under40", "under45", "under50"],
        ["over61", "over60", "over50"],
    ];

    // Parts that no person is in twice.
    private static readonly string[][] Disjoint =
    [
        ["men", "women"], ["newcomers", "reelected"], ["bachelor", "postgraduate", "college"],
    ];

    /// <summary>The relations that follow from what the figures of a report count, without those that it writes down itself.</summary>
    public static ValueList<Relation> RelationsOf(ClaimReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        HashSet<string> written = [.. report.Relations.Select(static relation => Normal(relation.Text))];
        return [.. Texts(new Figures(report)).Distinct().Where(text => !written.Contains(Normal(text))).Select(Relation.Parse)];
    }

    /// <summary>Numbers that are not printed and follow from those that are: of 大专以上 what is not 本科 or 研究生, and of all what is below.</summary>
    internal static IEnumerable<Remainder> RemaindersOf(ClaimReport report)
    {
        var figures = new Figures(report);
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

    private static IEnumerable<string> Texts(Figures figures)
    {
        foreach (var (group, wholeKey) in Wholes)
        {
            var whole = figures.Find(wholeKey);
            foreach (var word in OfPeople.Where(_ => whole is not null))
            {
                var (count, share) = (figures.Find(word + CountEnd, group), figures.Find(word + PercentEnd, group));
                if (count is not null)
                {
                    yield return $"le: {count} <= {whole}";
                }

                if (share is not null)
                {
                    yield return count is not null ? $"percent: {count} / {whole} = {share}" : $"grim-percent: {share} of {whole}";
                }
            }

            foreach (var text in Parts(figures, group, whole))
            {
                yield return text;
            }
        }

        foreach (var text in Bodies(figures))
        {
            yield return text;
        }
    }

    private static IEnumerable<string> Parts(Figures figures, ClaimGroup group, string? whole)
    {
        foreach (var chain in Nested)
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

        foreach (var parts in Disjoint)
        {
            string[] present = [.. parts.Select(word => figures.Find(word + CountEnd, group)).OfType<string>()];
            var all = parts[0] == "bachelor" ? figures.Find("college_or_above" + CountEnd, group) : whole;
            if (present.Length > 1 && all is not null)
            {
                yield return parts[0] == "men" || (parts[0] == "bachelor" && present.Length == parts.Length)
                    ? $"exact: {string.Join(" + ", present)} = {all}"
                    : $"le: {string.Join(" + ", present)} <= {all}";
            }
        }
    }

    private static IEnumerable<string> Bodies(Figures figures)
    {
        var (party, committee, both, total) = (figures.Find("party_members_elected"), figures.Find("committee_members_elected"), figures.Find("cross_count"), figures.Find("two_committees_total"));
        if (party is not null && committee is not null && both is not null && total is not null)
        {
            yield return $"exact: {party} + {committee} - {both} = {total}";
        }

        foreach (var body in new[] { party, committee }.OfType<string>().Where(_ => both is not null))
        {
            yield return $"le: {both} <= {body}";
        }

        var (one, oneShare, organisations) = (figures.Find("one_shoulder_count"), figures.Find("one_shoulder_percent"), figures.Find("organisations"));
        foreach (var heads in new[] { figures.Find("secretaries"), figures.Find("directors"), organisations, both }.OfType<string>().Where(_ => one is not null))
        {
            yield return $"le: {one} <= {heads}";
        }

        if (oneShare is not null && organisations is not null)
        {
            yield return one is not null ? $"percent: {one} / {organisations} = {oneShare}" : $"grim-percent: {oneShare} of {organisations}";
        }

        var (voted, registered, turnout) = (figures.Find("voters_voted"), figures.Find("voters_registered"), figures.Find("turnout_percent"));
        if (voted is not null && registered is not null)
        {
            yield return $"le: {voted} <= {registered}";
            if (turnout is not null)
            {
                yield return $"{(figures.AreExact(voted, registered, turnout) ? "percent" : "about")}: {voted} / {registered} = {turnout}";
            }
        }
    }

    /// <summary>The figures of the current term and the whole region, by what they count; one that is printed twice is ambiguous and is not found.</summary>
    /// <remarks>A name that does not begin with what is counted belongs to people of its own, such as the heads of villages only.</remarks>
    private sealed class Figures(ClaimReport report)
    {
        private readonly ILookup<string, Claim> _byKey = report.Figures
            .Where(static figure => figure is { Term: ClaimTerm.Current, Scope: null } && figure.Ref.StartsWith(figure.Key, StringComparison.Ordinal))
            .ToLookup(static figure => figure.Key, StringComparer.Ordinal);

        public string? Find(string key) => _byKey[key].ToArray() is [var only] ? only.Ref : null;

        public string? Find(string key, ClaimGroup group) => _byKey[key].Where(figure => figure.Group == group).ToArray() is [var only] ? only.Ref : null;

        public bool AreExact(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (report.Find(name)!.Qualifier is not ClaimQualifier.Exact)
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <summary>What is left of a number when its parts are taken off (余数).</summary>
internal sealed record Remainder(string Name, string Whole, ValueList<string> Parts);

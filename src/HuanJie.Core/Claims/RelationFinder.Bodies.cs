using static HuanJie.Claims.ClaimVocabulary;

namespace HuanJie.Claims;

/// <content>Relations of bodies, of the work, and between two terms; and the figures of one term.</content>
internal sealed partial class RelationFinder
{
    private static IEnumerable<string> Bodies(FiguresOfTerm figures)
    {
        var (party, committee, both, total) = (figures.Find("party_members_elected"), figures.Find("committee_members_elected"), figures.Find("cross_count"), figures.Find("two_committees_total"));
        if (party is not null && committee is not null && both is not null && total is not null)
        {
            yield return $"exact: {party} + {committee} - {both} = {total}";
        }
        else if (party is not null && committee is not null && total is not null)
        {
            yield return $"le: {total} <= {party} + {committee}";
        }

        foreach (var body in new[] { party, committee, total }.OfType<string>())
        {
            if (both is not null)
            {
                yield return $"le: {both} <= {body}";
            }

            if (body != total && total is not null)
            {
                yield return $"le: {body} <= {total}";
            }
        }

        foreach (var (group, whole) in new[] { (ClaimGroup.TwoCommittees, total), (ClaimGroup.PartyCommittee, party), (ClaimGroup.VillagersCommittee, committee) })
        {
            if (figures.Find("cross_percent", group) is { } share && whole is not null && !figures.FitsAnotherWhole(both, whole, share))
            {
                yield return both is not null ? $"{figures.ShareWord(both, whole, share)}: {both} / {whole} = {share}" : $"grim-percent: {share} of {whole}";
            }
        }

        // A committee is its director, deputy directors and members (村民委员会组织法 art. 6).
        string?[] posts = [figures.Find("directors"), figures.Find("deputy_directors"), figures.Find("ordinary_members")];
        if (committee is not null && posts.All(static post => post is not null))
        {
            yield return $"exact: {string.Join(" + ", posts)} = {committee}";
        }

        foreach (var text in Heads(figures, both))
        {
            yield return text;
        }
    }

    private static IEnumerable<string> Heads(FiguresOfTerm figures, string? both)
    {
        var (one, share, organisations) = (figures.Find("one_shoulder_count"), figures.Find("one_shoulder_percent"), figures.Find("organisations"));
        var (secretaries, directors) = (figures.Find("secretaries"), figures.Find("directors"));
        foreach (var heads in new[] { secretaries, directors, organisations }.OfType<string>().Where(_ => one is not null))
        {
            yield return $"le: {one} <= {heads}";
        }

        // 交叉任职 includes 一肩挑 by definition, and some reports count it without.
        if (one is not null && both is not null)
        {
            yield return $"probe le: {one} <= {both}";
        }

        foreach (var heads in new[] { secretaries, directors }.OfType<string>().Where(_ => organisations is not null))
        {
            yield return $"le: {heads} <= {organisations}";
        }

        // The base is the organisations that have a director; where both are printed and differ, nobody can say which one was taken.
        var whole = directors ?? organisations;
        if (share is not null && whole is not null && (organisations is null || directors is null || figures.AreSame(organisations, directors)) && !figures.FitsAnotherWhole(one, organisations ?? whole, share))
        {
            yield return one is not null ? $"{figures.ShareWord(one, organisations ?? whole, share)}: {one} / {organisations ?? whole} = {share}" : $"{(directors is null ? "probe " : "")}grim-percent: {share} of {organisations ?? whole}";
        }
    }

    private static IEnumerable<string> Work(FiguresOfTerm figures)
    {
        foreach (var group in Enum.GetValues<ClaimGroup>())
        {
            var (organisations, villages, communities) = (figures.Find("organisations", group), figures.Find("villages", group), figures.Find("communities", group));
            if (organisations is not null && villages is not null && communities is not null)
            {
                yield return $"exact: {villages} + {communities} = {organisations}";
            }

            var (completed, share) = (figures.Find("completed_count", group), figures.Find("completed_percent", group));
            if (completed is not null && organisations is not null)
            {
                yield return $"le: {completed} <= {organisations}";
                if (share is not null)
                {
                    yield return $"{figures.ShareWord(completed, organisations, share)}: {completed} / {organisations} = {share}";
                }
            }
        }

        var (voted, registered, turnout) = (figures.Find("voters_voted"), figures.Find("voters_registered"), figures.Find("turnout_percent"));
        if (voted is not null && registered is not null)
        {
            yield return $"le: {voted} <= {registered}";
            if (turnout is not null)
            {
                yield return $"{figures.ShareWord(voted, registered, turnout)}: {voted} / {registered} = {turnout}";
            }
        }
    }

    // This term less last term is the change; printed shares and means are what they stand for, since a change may be taken before rounding.
    private IEnumerable<string> Changes(string? scope)
    {
        var (now, before) = (new FiguresOfTerm(report, ClaimTerm.Current, scope), new FiguresOfTerm(report, ClaimTerm.Previous, scope));
        foreach (var change in report.Figures.Where(figure => figure.Term is ClaimTerm.Delta && figure.Direction is not ClaimDirection.Unknown && figure.Scope == scope && figure.Key.EndsWith(DeltaEnd, StringComparison.Ordinal)))
        {
            var key = Base(change.Key);
            var current = now.Find(key, change.Group);
            var previous = before.Find(key, change.Group) ?? before.Find(key + PreviousEnd, change.Group);
            if (current is null || report.Figures.Count(other => other.Key == change.Key && other.Group == change.Group && other.Scope == scope && other.Term is ClaimTerm.Delta) > 1)
            {
                continue;
            }

            var isUp = change.Direction is ClaimDirection.Up;
            var (unit, isPoints) = (report.Find(current)!.Unit, change.Unit is ClaimUnit.PercentagePoints);
            if (previous is not null && (unit == change.Unit || isPoints))
            {
                var (greater, lesser) = isUp ? (current, previous) : (previous, current);
                yield return $"{(unit is ClaimUnit.Percent && !isPoints ? "probe " : "")}{(unit is ClaimUnit.Count ? "exact" : "rounded")}: {greater} - {lesser} = {change.Ref}";
            }
            else if (previous is null && unit is ClaimUnit.Percent && change.Unit is ClaimUnit.Percent or ClaimUnit.PercentagePoints)
            {
                // A rise printed in percent nearly always means points; that is a reading, not a claim.
                yield return $"{(isPoints ? "" : "probe ")}delta-range: {current} {(isUp ? "up" : "down")} {change.Ref}";
            }
            else if (previous is null && unit is ClaimUnit.Count && change.Unit is ClaimUnit.Count && isUp)
            {
                yield return $"le: {change.Ref} <= {current}";
            }
        }
    }

    /// <summary>The figures of one term and one part of the region, by what they count; one that is printed twice is ambiguous and is not found.</summary>
    /// <remarks>In the whole region a name that is not what is counted, with the group or the term behind it, belongs to people of its own, such as the heads of villages only.</remarks>
    private sealed class FiguresOfTerm(ClaimReport report, ClaimTerm term, string? scope)
    {
        private readonly ILookup<string, Claim> _byKey = report.Figures
            .Where(figure => TermOf(figure) == term && figure.Scope == scope && (scope is not null || IsOfTheRegion(figure)))
            .ToLookup(static figure => figure.Key, StringComparer.Ordinal);

        // The key, and then nothing but the group, the body or the term.
        private static bool IsOfTheRegion(Claim figure) =>
            figure.Ref.StartsWith(Base(figure.Key), StringComparison.Ordinal)
            && figure.Ref[Base(figure.Key).Length..].Split('_', StringSplitOptions.RemoveEmptyEntries).All(static word => word is "secretary" or "secretaries" or "director" or "directors" or "party" or "committee" or "committees" or "villagers" or "two" or "delta" or "previous" or "current");

        private static ClaimTerm TermOf(Claim figure) => figure.Key.EndsWith(PreviousEnd, StringComparison.Ordinal) ? ClaimTerm.Previous : figure.Term;

        public string? Find(string key) => _byKey[key].ToArray() is [var only] ? only.Ref : null;

        public string? Find(string key, ClaimGroup group) => _byKey[key].Where(figure => figure.Group == group).ToArray() is [var only] ? only.Ref : null;

        /// <summary>The words of ages that are printed for a group, in order.</summary>
        public IEnumerable<string> AgeWords(ClaimGroup group) => _byKey.SelectMany(static figures => figures).Where(figure => figure.Group == group)
            .Select(static figure => figure.Key.EndsWith(CountEnd, StringComparison.Ordinal) ? figure.Key[..^CountEnd.Length] : figure.Key.EndsWith(PercentEnd, StringComparison.Ordinal) ? figure.Key[..^PercentEnd.Length] : "")
            .Where(static word => AgesOf(word) is not null).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

        /// <summary>Whether a count is its share of another printed count, and not of the whole that is meant by definition: then nobody can say which base the report took.</summary>
        public bool FitsAnotherWhole(string? count, string whole, string share)
        {
            if (count is null || report.Find(count) is not { Qualifier: ClaimQualifier.Exact } counted || report.Find(share) is not { } printed)
            {
                return false;
            }

            var range = printed.Range(Rounding.HalfUp);
            return !Fits(report.Find(whole)!) && report.Figures.Any(other => other is { Unit: ClaimUnit.Count, Qualifier: ClaimQualifier.Exact } && other.Ref != count && other.Value.Value >= counted.Value.Value && Fits(other));

            bool Fits(Claim other) => other.Value.Digits > 0 && range.Contains(counted.Value.Value * 100 / other.Value.Value);
        }

        public bool AreSame(string one, string other) => report.Find(one)!.Value.Value == report.Find(other)!.Value.Value;

        /// <summary>How a share is asked: about, where a figure in it is.</summary>
        public string ShareWord(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (report.Find(name)!.Qualifier is not ClaimQualifier.Exact)
                {
                    return "about";
                }
            }

            return "percent";
        }
    }
}

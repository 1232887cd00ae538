namespace HuanJie.Claims;

/// <summary>Finds what in a report excludes each other: relations that fail by themselves, and the fewest that fail only together.</summary>
/// <remarks>The fewest are found by dividing (QuickXplain, U. Junker, AAAI 2004): a half is looked at only when the other half does not fail without it.</remarks>
internal sealed class ConflictSearch(ClaimReport report, Relation[] relations, Rounding rounding, long effort)
{
    private readonly Relation[] _relations = [.. relations.Where(static relation => !relation.IsProbe).Distinct()];

    /// <summary>The conflicts, no two of which share a relation: first those of one relation, in the order of the report.</summary>
    public ValueList<Conflict> Find()
    {
        List<Relation[]> alone = [], together = [];
        foreach (var part in new IndependentParts(report, _relations).All())
        {
            Relation[][] failing = [.. part.Where(relation => Fails([relation])).Select(static relation => new[] { relation })];
            alone.AddRange(failing);
            var left = part.Except(failing.SelectMany(static conflict => conflict)).ToArray();
            while (left.Length > 1 && Fails(left))
            {
                var fewest = Fewest([], left, isGrown: false);
                together.Add([.. left.Where(fewest.Contains)]);
                left = [.. left.Except(fewest)];
            }
        }

        Relation[][] conflicts = [.. alone.Concat(together).OrderBy(static conflict => conflict.Length > 1).ThenBy(conflict => Array.IndexOf(_relations, conflict[0]))];
        return [.. conflicts.Select(conflict => Describe(conflict, [.. _relations.Except(conflicts.Where(other => other != conflict).SelectMany(static other => other))]))];
    }

    private Feasibility Solve(IReadOnlyCollection<Relation> asked, params IEnumerable<string> without)
    {
        var left = effort;
        return ReportModel.Of(report, asked, rounding, without).Model.Solve(ref left).Answer;
    }

    private bool Fails(IReadOnlyCollection<Relation> asked, params IEnumerable<string> without) => Solve(asked, without) is Feasibility.No;

    // The fewest of the candidates that fail together with what is known already.
    private Relation[] Fewest(Relation[] known, Relation[] candidates, bool isGrown)
    {
        if (isGrown && Fails(known))
        {
            return [];
        }

        if (candidates.Length <= 1)
        {
            return candidates;
        }

        var (first, second) = (candidates[..(candidates.Length / 2)], candidates[(candidates.Length / 2)..]);
        var ofSecond = Fewest([.. known, .. first], second, isGrown: true);
        return [.. Fewest([.. known, .. ofSecond], first, isGrown: ofSecond.Length > 0), .. ofSecond];
    }

    private Conflict Describe(Relation[] conflict, Relation[] around)
    {
        string[] names = [.. report.Figures.Select(static figure => figure.Ref).Where(name => conflict.Any(relation => relation.Refs.Contains(name)))];
        List<string> figures = [.. names];
        foreach (var name in names)
        {
            List<string> rest = [.. figures.Where(other => other != name)];
            if (Fails(conflict, names.Except(rest)))
            {
                figures = rest;
            }
        }

        // What the conflict's own part leaves is all that can still fail: the other parts have lost their conflicts.
        var parts = new IndependentParts(report, around);
        Relation[] disturbed = [.. conflict.SelectMany(static relation => relation.Refs).Distinct().SelectMany(name => parts.Of(name, isFree: false)).Distinct()];
        ValueList<string> suspects = [.. figures.Where(name => Solve([.. disturbed.Union(parts.Of(name, isFree: true))], name) is Feasibility.Yes)];
        return new([.. figures], [.. conflict], suspects, new RepairSearch(report, parts, conflict, rounding, effort).Find(suspects));
    }
}

using System.Globalization;

namespace HuanJie.Claims;

/// <summary>Tries small changes of the figures in a conflict, and keeps those after which everything fits.</summary>
/// <param name="report">The report.</param>
/// <param name="parts">Everything that must fit in the end.</param>
/// <param name="conflict">The relations of the conflict.</param>
/// <param name="rounding">How the figures were rounded.</param>
/// <param name="effort">How many steps a trial may take.</param>
internal sealed class RepairSearch(ClaimReport report, IndependentParts parts, Relation[] conflict, Rounding rounding, long effort)
{
    /// <summary>How many changes of figures are tried for one conflict.</summary>
    public const int MostTrials = 400;

    private int _trials;

    public ValueList<Repair> Find(ValueList<string> suspects)
    {
        List<Repair> repairs = [];
        foreach (var figure in suspects.Select(name => report.Find(name)!))
        {
            repairs.AddRange(OneDigit(figure));
            repairs.AddRange(Transposed(figure));
            repairs.AddRange(Recomputed(figure));
        }

        foreach (var relation in conflict)
        {
            repairs.AddRange(OtherRounding(relation));
            repairs.AddRange(OtherDenominator(relation));
            repairs.AddRange(Points(relation));
            repairs.AddRange(CountedTwice(relation));
        }

        string[] names = [.. report.Figures.Select(static figure => figure.Ref)];
        return [.. repairs.OrderBy(static repair => repair.Kind).ThenBy(repair => Array.IndexOf(names, repair.Figure)).ThenBy(Distance).DistinctBy(static repair => (repair.Figure, repair.To))];
    }

    private static Ratio Distance(Repair repair) =>
        PrintedNumber.TryParse(repair.From, out var from) && PrintedNumber.TryParse(repair.To, out var to) ? (from.Value - to.Value).Abs : Ratio.Zero;

    private static Claim With(Claim figure, long digits) => figure with { Value = PrintedNumber.Of(digits, figure.Value.Decimals) };

    // Only what names the figure, and what hangs on that, can be disturbed; a change that breaks a relation by itself is not looked at further.
    private bool Fits(Claim changed)
    {
        if (++_trials > MostTrials)
        {
            return false;
        }

        var disturbed = parts.Of(changed.Ref, isFree: false);
        HashSet<string> named = [.. disturbed.SelectMany(static relation => relation.Refs)];
        ClaimReport tried = new(report.Id, [.. report.Figures.Where(figure => named.Contains(figure.Ref)).Select(figure => figure.Ref == changed.Ref ? changed : figure)]);
        return RelationCheck.Of(tried, disturbed.Where(relation => relation.Refs.Contains(changed.Ref)), rounding).All(static finding => finding.Status is not RelationStatus.Bad) && Fits(tried, disturbed);
    }

    private bool FitsWithout(Relation relation, Relation? instead = null)
    {
        Relation[] disturbed = [.. relation.Refs.SelectMany(name => parts.Of(name, isFree: false)).Distinct().Where(known => known != relation)];
        return Fits(report, instead is null ? disturbed : [.. disturbed, instead]);
    }

    private bool Fits(ClaimReport tried, Relation[] asked)
    {
        var left = effort;
        return ReportModel.Of(tried, asked, rounding, []).Model.Solve(ref left).Answer is Feasibility.Yes;
    }

    private static Repair Of(RepairKind kind, Claim figure, Claim changed) => new(kind, figure.Ref, figure.Value.ToString(), changed.Value.ToString());

    private IEnumerable<Repair> OneDigit(Claim figure)
    {
        var digits = figure.Value.Digits.ToString(CultureInfo.InvariantCulture);
        for (var place = 0; place < digits.Length; place++)
        {
            for (var digit = place == 0 && digits.Length > 1 ? '1' : '0'; digit <= '9'; digit++)
            {
                if (digit != digits[place] && With(figure, long.Parse(digits[..place] + digit + digits[(place + 1)..], CultureInfo.InvariantCulture)) is var changed && Fits(changed))
                {
                    yield return Of(RepairKind.OneDigit, figure, changed);
                }
            }
        }
    }

    private IEnumerable<Repair> Transposed(Claim figure)
    {
        var digits = figure.Value.Digits.ToString(CultureInfo.InvariantCulture);
        for (var place = 0; place + 1 < digits.Length; place++)
        {
            var swapped = digits[..place] + digits[place + 1] + digits[place] + digits[(place + 2)..];
            if (swapped != digits && With(figure, long.Parse(swapped, CultureInfo.InvariantCulture)) is var changed && Fits(changed))
            {
                yield return Of(RepairKind.Transposed, figure, changed);
            }
        }
    }

    // A share that one count over one whole gives.
    private IEnumerable<Repair> Recomputed(Claim figure)
    {
        foreach (var relation in parts.Of(figure.Ref, isFree: false).Where(relation => relation.Kind is RelationKind.Percent or RelationKind.Ratio && relation.Parts[0].Share is RefExpression share && share.Name == figure.Ref))
        {
            var part = relation.Parts[0];
            var (count, whole) = (part.Left.Range(Value), part.Right!.Range(Value));
            if (count.Low == count.High && whole.Low == whole.High && whole.Low.Sign > 0 && count.Low.Sign >= 0)
            {
                var exact = count.Low * (relation.Kind is RelationKind.Percent ? 100 : 1) / whole.Low;
                if (exact * PrintedNumber.PowerOfTen(figure.Value.Decimals) + 1 < PrintedNumber.PowerOfTen(15)
                    && figure with { Value = PrintedNumber.Of(exact, figure.Value.Decimals, rounding) } is var changed && changed.Value != figure.Value && Fits(changed))
                {
                    yield return Of(RepairKind.Recomputed, figure, changed);
                }
            }
        }
    }

    private Interval Value(string name) => report.Find(name)!.Range(rounding);

    private IEnumerable<Repair> OtherRounding(Relation relation)
    {
        if (relation.Kind is not RelationKind.Percent || relation.Parts[0].Share is not RefExpression share)
        {
            yield break;
        }

        var (count, whole) = (relation.Parts[0].Left.Range(Value), relation.Parts[0].Right!.Range(Value));
        if (count.Low != count.High || whole.Low != whole.High || whole.Low.Sign <= 0)
        {
            yield break;
        }

        var figure = report.Find(share.Name)!;
        var exact = count.Low * 100 / whole.Low;
        foreach (var mode in new[] { Rounding.Down, Rounding.Up })
        {
            if (!figure.Range(rounding).Contains(exact) && Interval.Of(figure.Value, mode).Contains(exact) && FitsWithout(relation))
            {
                yield return new(RepairKind.OtherRounding, figure.Ref, $"{figure.Value} {rounding}", $"{figure.Value} {mode} of {exact.ToDecimalString(4)}");
            }
        }
    }

    private IEnumerable<Repair> OtherDenominator(Relation relation)
    {
        if (relation.Kind is not RelationKind.Percent || relation.Parts[0] is not { Left: { } count, Right: { } whole, Share: RefExpression share })
        {
            yield break;
        }

        foreach (var other in report.Figures.Where(figure => figure is { Unit: ClaimUnit.Count, Value.Digits: > 0 } && !whole.Refs.Contains(figure.Ref) && !count.Refs.Contains(figure.Ref)))
        {
            var changed = new Relation(relation.Kind, false, [new(count, new RefExpression(other.Ref), share)], relation.Direction, $"percent: {count} / {other.Ref} = {share}");
            if (FitsWithout(relation, changed))
            {
                yield return new(RepairKind.OtherDenominator, share.Name, $"{whole}", other.Ref);
            }
        }
    }

    // A rise of a share by so many percent of last term's share, printed or read as points.
    private IEnumerable<Repair> Points(Relation relation)
    {
        var part = relation.Parts[0];
        if ((relation.Kind, part) is (RelationKind.DeltaRange, { Right: RefExpression change }))
        {
            var name = report.Find(change.Name)!;
            yield return new(RepairKind.Points, name.Ref, $"{name.Value} points", $"{name.Value}% of last term's share");
            yield break;
        }

        if ((relation.Kind, part) is not (RelationKind.Rounded or RelationKind.Exact, { Left: BinaryExpression { Operator: '-', Left: RefExpression greater, Right: RefExpression lesser }, Right: RefExpression delta })
            || new[] { greater, lesser }.Any(name => report.Find(name.Name)!.Unit is not ClaimUnit.Percent) || report.Find(delta.Name) is not { Term: ClaimTerm.Delta } printed)
        {
            yield break;
        }

        var before = Value(report.Find(greater.Name)!.Term is ClaimTerm.Current ? lesser.Name : greater.Name);
        var difference = Value(greater.Name) - Value(lesser.Name);
        if (before.Low.Sign > 0 && !new Interval(difference.Low * 100 / before.High, difference.High * 100 / before.Low).Intersect(printed.Range(rounding)).IsEmpty && FitsWithout(relation))
        {
            yield return new(RepairKind.Points, printed.Ref, $"{printed.Value} points", $"{printed.Value}% of last term's share");
        }
    }

    // A sum that is off by a printed count counted it twice.
    private IEnumerable<Repair> CountedTwice(Relation relation)
    {
        if (relation.Kind is not RelationKind.Exact)
        {
            yield break;
        }

        var (left, right) = (relation.Parts[0].Left.Range(Value), relation.Parts[0].Right!.Range(Value));
        if (left.Low != left.High || right.Low != right.High || left.Low == right.Low)
        {
            yield break;
        }

        var difference = (left.Low - right.Low).Abs;
        // The smaller side has it once, so the greater has it twice.
        var smaller = left.Low < right.Low ? relation.Parts[0].Left : relation.Parts[0].Right!;
        foreach (var figure in report.Figures.Where(figure => figure.Unit is ClaimUnit.Count && figure.Value.Value == difference && difference.Sign > 0 && smaller.Refs.Contains(figure.Ref) && smaller is BinaryExpression))
        {
            yield return new(RepairKind.CountedTwice, figure.Ref, $"{left.Low} against {right.Low}", $"{figure.Ref} ({figure.Value}) counted twice");
        }
    }
}

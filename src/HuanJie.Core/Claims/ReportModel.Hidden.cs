namespace HuanJie.Claims;

/// <content>The numbers that are not printed: counts behind shares, totals behind means, wholes.</content>
internal sealed partial class ReportModel
{
    private void AddHiddenCount(Relation relation, Expression share, Expression whole, Ratio factor)
    {
        if (Sum(whole) is not { } sum)
        {
            LeaveOut(relation);
            return;
        }

        AddHiddenCount(relation, share, sum.Terms, sum.Number, factor);
    }

    private void AddHiddenCount(Relation relation, Expression share, (int, Ratio)[] whole, Ratio wholeNumber, Ratio factor)
    {
        if (Range(share) is not { } range)
        {
            return;
        }

        var count = Model.Add();
        Hidden.Add((factor == Hundred ? $"count behind {share}" : $"total of {share}", relation.Text, count));
        AddBetween([(count, factor)], 0, whole, wholeNumber, range);
    }

    private void AddHiddenPartition(Relation relation, RelationPart part)
    {
        if (Sum(part.Right!) is not { } whole)
        {
            LeaveOut(relation);
            return;
        }

        List<(int, Ratio)> counts = [];
        foreach (var name in part.Left.Refs)
        {
            if (_without.Contains(name))
            {
                return;
            }

            var count = Model.Add();
            Hidden.Add(($"count behind {name}", relation.Text, count));
            AddBetween([(count, Hundred)], 0, whole.Terms, whole.Number, _claims[name].Range(_rounding));
            counts.Add((count, 1));
        }

        Model.Pair(Model.AddAtMost(Merge(counts, Scale(whole.Terms, -1)), whole.Number), Model.AddAtMost(Merge(Scale([.. counts], -1), whole.Terms), -whole.Number));
    }

    // From as many wholes as the print has steps, every share is reachable; below that each whole is looked at.
    private void AddDenominatorBelow(Relation relation, RelationPart part)
    {
        if (Sum(part.Right!) is not { } bound || bound.Terms.Any(term => Model.Low(term.Variable) != Model.High(term.Variable)))
        {
            LeaveOut(relation);
            return;
        }

        if (Range(part.Left) is not { } share)
        {
            return;
        }

        var most = bound.Terms.Aggregate(bound.Number, (sum, term) => sum + (term.Factor * Model.Low(term.Variable)));
        var steps = PrintedNumber.PowerOfTen(part.Left.Refs.Select(name => _claims[name].Value.Decimals).DefaultIfEmpty(0).Max() + 2);
        var reach = Math.Min(RelationCheck.MostWholesTried, most >= steps ? steps : (long)most.Round(0, Rounding.Down).Numerator);
        for (var whole = 1L; whole <= reach; whole++)
        {
            if ((share * new Ratio(whole, 100)).WholeNumbers() is var (first, last) && first <= last)
            {
                return;
            }
        }

        Require(holds: reach == RelationCheck.MostWholesTried);
    }
}

namespace HuanJie.Claims;

/// <summary>Asks the questions of an audit of the whole numbers behind a report.</summary>
internal sealed class Auditor(ClaimReport report, ValueList<FoundRelation> found, Rounding rounding, long effort)
{
    private readonly Relation[] _relations = [.. report.Relations, .. found.Select(static relation => relation.Relation)];

    private long _impliedLeft = effort * 5;

    public (Feasibility Answer, ReportModel Model, long[]? Numbers) Solve(Rounding mode)
    {
        var model = new ReportModel(report.Figures, _relations, mode);
        var left = effort;
        var (answer, numbers) = model.Model.Solve(ref left);
        return (answer, model, numbers);
    }

    public ValueList<Conflict> Conflicts() => new ConflictSearch(report, _relations, rounding, effort).Find();

    public static ValueList<WitnessNumber> Witness(ReportModel model, long[] numbers) =>
    [
        .. model.Names.Select(name => new WitnessNumber(name, numbers[model.VariableOf(name)!.Value])),
        .. model.Hidden.Select(hidden => new WitnessNumber(hidden.Name, numbers[hidden.Variable])),
    ];

    /// <summary>What follows for numbers that are not printed: about, over and under included.</summary>
    public ValueList<ImpliedNumber> Implied(ReportModel model)
    {
        foreach (var remainder in RelationFinder.Remainders(report))
        {
            model.Add(remainder);
        }

        var left = effort;
        if (model.Model.Bounds(ref left) is not { } bounds)
        {
            return [];
        }

        List<ImpliedNumber> implied = [];
        var unprinted = model.Hidden.Select(static hidden => (hidden.Name, hidden.Relation, hidden.Variable))
            .Concat(report.Figures.Where(figure => figure.Qualifier is not ClaimQualifier.Exact && model.VariableOf(figure.Ref) is not null).Select(figure => (figure.Ref, "", model.VariableOf(figure.Ref)!.Value)));
        foreach (var (name, relation, variable) in unprinted)
        {
            var (low, high) = Range(model, variable, bounds.Low[variable], bounds.High[variable]);
            var isNews = relation.Length > 0 || low > model.Model.Low(variable) || high < model.Model.High(variable);
            if (high < IntegerModel.Most && isNews)
            {
                implied.Add(new(name, relation, low, high));
            }
        }

        return [.. implied.DistinctBy(static number => (number.Name, number.Least, number.Most))];
    }

    /// <summary>The printed counts, and sums of them that some relation names, over which a share's own count prints as the share.</summary>
    public ValueList<PossibleDenominator> Denominators()
    {
        (string Name, Ratio Value)[] wholes =
        [
            .. report.Figures.Where(static figure => figure.Unit is ClaimUnit.Count && figure.Qualifier is ClaimQualifier.Exact).Select(static figure => (figure.Ref, figure.Value.Value)),
            .. _relations.SelectMany(static relation => relation.Parts).SelectMany(static part => new[] { part.Left, part.Right }).OfType<BinaryExpression>().Select(sum => ($"{sum}", Exactly(sum))).Where(static sum => sum.Item2 is not null).Select(static sum => (sum.Item1, sum.Item2!.Value)).Distinct(),
        ];
        List<PossibleDenominator> possible = [];
        foreach (var relation in _relations.Where(static relation => relation.Kind is RelationKind.Percent && relation.Parts[0] is { Left: RefExpression, Share: RefExpression }))
        {
            var part = relation.Parts[0];
            var (count, share) = (report.Find(((RefExpression)part.Left).Name)!, report.Find(((RefExpression)part.Share!).Name)!);
            if (count is { Qualifier: ClaimQualifier.Exact, Unit: ClaimUnit.Count } && possible.TrueForAll(known => known.Share != share.Ref))
            {
                var range = share.Range(rounding);
                possible.Add(new(share.Ref, $"{part.Right}", [.. wholes.Where(whole => whole.Name != count.Ref && whole.Value.Sign > 0 && range.Contains(count.Value.Value * 100 / whole.Value)).Select(static whole => whole.Name)]));
            }
        }

        return [.. possible];
    }

    private Ratio? Exactly(Expression sum)
    {
        var range = sum.Range(name => report.Find(name) is { Unit: ClaimUnit.Count, Value.Decimals: 0 } figure ? figure.Range(rounding) : new(0, 1));
        return range.Low == range.High ? range.Low : null;
    }

    // The least and the greatest that some true numbers have, by halving; all numbers together have five questions' effort, and beyond it keep the bounds that follow without search.
    private (long, long) Range(ReportModel model, int variable, long low, long high)
    {
        var least = Edge(low, high, static (from, middle, _) => (from, middle), towardsLow: true);
        var most = Edge(low, high, static (_, middle, to) => (middle, to), towardsLow: false);
        return (least, most);

        long Edge(long from, long to, Func<long, long, long, (long, long)> half, bool towardsLow)
        {
            var steps = 0;
            while (from < to && steps++ < 64)
            {
                var middle = from + ((to - from + (towardsLow ? 0 : 1)) / 2);
                var (one, other) = half(from, middle, to);
                var given = Math.Min(Math.Max(1, effort / 16), _impliedLeft);
                var left = given;
                var answer = given <= 0 ? Feasibility.Unknown : model.Model.SolveWithin(variable, one, other, ref left);
                _impliedLeft -= given - Math.Max(0, left);
                if (answer is Feasibility.Unknown)
                {
                    break;
                }

                (from, to) = (answer is Feasibility.Yes, towardsLow) switch
                {
                    (true, true) => (from, middle),
                    (false, true) => (middle + 1, to),
                    (true, false) => (middle, to),
                    _ => (from, middle - 1),
                };
            }

            return towardsLow ? from : to;
        }
    }
}

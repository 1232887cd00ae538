namespace HuanJie.Claims;

/// <summary>The joint, exact audit of a published report (联合核对): whether whole numbers exist that print as all its figures at once.</summary>
/// <remarks>
/// Every printed figure is the interval of what prints so, every count a whole number, every relation a constraint. No floating point and no tolerance decides. Where the
/// effort runs out, the audit says so and claims nothing.
/// </remarks>
public sealed record ReportAudit
{
    private const long DefaultEffort = 200_000;

    private ReportAudit(ClaimReport report, ValueList<Relation> found, Rounding rounding)
    {
        Report = report;
        Found = found;
        Rounding = rounding;
    }

    /// <summary>The report.</summary>
    public ClaimReport Report { get; }

    /// <summary>How its figures were taken to be rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>The relations that follow from what the figures count, and were not written down.</summary>
    public ValueList<Relation> Found { get; }

    /// <summary>Whether everything fits.</summary>
    public AuditKind Kind { get; private init; }

    /// <summary>Each written relation by itself.</summary>
    public ValueList<RelationFinding> Relations { get; private init; }

    /// <summary>Whole numbers that satisfy everything, for each count; empty when there are none or none were found.</summary>
    public ValueList<WitnessNumber> Witness { get; private init; }

    /// <summary>A smallest set of figures that cannot all be true: without any one of them the others of the set fit.</summary>
    public ValueList<string> Conflict { get; private init; }

    /// <summary>The figures each of which alone, when it is left out, lets all the rest of the report fit.</summary>
    public ValueList<string> Suspects { get; private init; }

    /// <summary>What is implied and not printed, exactly or as bounds.</summary>
    public ValueList<ImpliedNumber> Implied { get; private init; }

    /// <summary>The ways of rounding that the whole report is compatible with.</summary>
    public ValueList<Rounding> RoundingModes { get; private init; }

    /// <summary>The denominators that printed shares can have used, among the printed counts, for shares whose count is printed.</summary>
    public ValueList<PossibleDenominator> Denominators { get; private init; }

    /// <summary>The smallest repairs, the least first; empty when nothing has to be repaired.</summary>
    public ValueList<Repair> Repairs { get; private init; }

    /// <summary>Audits a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rounding">How its figures are taken to be rounded.</param>
    /// <param name="effort">How many steps a question may take, from 1; beyond it the answer is that nobody knows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The effort is less than 1.</exception>
    public static ReportAudit Of(ClaimReport report, Rounding rounding = Rounding.HalfUp, long effort = DefaultEffort)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfLessThan(effort, 1);
        var found = ClaimVocabulary.RelationsOf(report);
        return new Auditor(report, found, rounding, effort).Make(new(report, found, rounding));
    }

    /// <summary>As in <c>kaifu-2021: Consistent</c>.</summary>
    public override string ToString() => $"{Report.Id}: {Kind}";

    private sealed class Auditor(ClaimReport report, ValueList<Relation> found, Rounding rounding, long effort)
    {
        private readonly Relation[] _relations = [.. report.Relations, .. found];

        public ReportAudit Make(ReportAudit audit)
        {
            var model = new ReportModel(report.Figures, _relations, rounding);
            var (answer, numbers) = Solve(model);
            audit = audit with
            {
                Kind = answer switch { Feasibility.Yes => AuditKind.Consistent, Feasibility.No => AuditKind.Inconsistent, _ => AuditKind.Undetermined },
                Relations = RelationCheck.Of(report, rounding),
                RoundingModes = [.. Enum.GetValues<Rounding>().Where(mode => mode == rounding ? answer is Feasibility.Yes : Solve(new(report.Figures, _relations, mode)).Answer is Feasibility.Yes)],
                Denominators = Denominators(),
            };
            return answer switch
            {
                Feasibility.Yes => audit with { Witness = Witness(model, numbers!), Implied = Implied(model) },
                Feasibility.No => Explain(audit),
                _ => audit,
            };
        }

        private (Feasibility Answer, long[]? Numbers) Solve(ReportModel model)
        {
            var left = effort;
            return model.Model.Solve(ref left);
        }

        private bool Fits(IEnumerable<Claim> figures, IEnumerable<Relation> relations, params IEnumerable<string> without) =>
            Solve(new(figures, relations, rounding, without)).Answer is Feasibility.Yes;

        private static ValueList<WitnessNumber> Witness(ReportModel model, long[] numbers) =>
        [
            .. model.Names.Select(name => new WitnessNumber(name, numbers[model.VariableOf(name)!.Value])),
            .. model.Hidden.Select(hidden => new WitnessNumber(hidden.Name, numbers[hidden.Variable])),
        ];

        private ValueList<ImpliedNumber> Implied(ReportModel model)
        {
            foreach (var remainder in ClaimVocabulary.RemaindersOf(report))
            {
                model.Add(remainder);
            }

            var left = effort;
            if (model.Model.Bounds(ref left) is not { } bounds)
            {
                return [];
            }

            List<ImpliedNumber> implied = [];
            foreach (var (name, relation, variable) in model.Hidden)
            {
                var (low, high) = Range(model, variable, bounds.Low[variable], bounds.High[variable]);
                if (high < IntegerModel.Most)
                {
                    implied.Add(new(name, relation, low, high));
                }
            }

            return [.. implied.DistinctBy(static number => (number.Name, number.Least, number.Most))];
        }

        // The least and the greatest that some true numbers have, by halving.
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
                    var left = effort / 16;
                    var answer = model.Model.SolveWithin(variable, one, other, ref left);
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

        private ValueList<PossibleDenominator> Denominators()
        {
            List<PossibleDenominator> possible = [];
            foreach (var relation in report.Relations.Where(static relation => relation.Kind is RelationKind.Percent && relation.Parts[0] is { Left: RefExpression, Share: RefExpression }))
            {
                var count = report.Find(((RefExpression)relation.Parts[0].Left).Name)!;
                var share = report.Find(((RefExpression)relation.Parts[0].Share!).Name)!;
                if (count.Qualifier is ClaimQualifier.Exact && count.Unit is ClaimUnit.Count)
                {
                    var range = share.Range(rounding);
                    possible.Add(new(
                        share.Ref,
                        [.. report.Figures.Where(figure => figure.Unit is ClaimUnit.Count && figure.Ref != count.Ref && figure.Value.Digits > 0 && figure.Value.Decimals == 0 && figure.Value.Digits >= count.Value.Digits && range.Contains(new Ratio(count.Value.Digits * 100, figure.Value.Digits))).Select(static figure => figure.Ref)]));
                }
            }

            return [.. possible];
        }

        private ReportAudit Explain(ReportAudit audit)
        {
            string[] names = [.. _relations.SelectMany(static relation => relation.Refs).Distinct().Where(name => report.Find(name) is not null)];
            ValueList<string> suspects = [.. names.Where(name => Fits(report.Figures, _relations, name))];

            // Whatever can be left out while the rest still conflicts is no part of the conflict; suspects are kept to the last.
            List<string> conflict = [.. names];
            foreach (var name in names.OrderBy(suspects.Contains))
            {
                List<string> rest = [.. conflict.Where(other => other != name)];
                if (Solve(new(report.Figures, _relations, rounding, names.Except(rest))).Answer is Feasibility.No)
                {
                    conflict = rest;
                }
            }

            return audit with
            {
                Conflict = [.. names.Where(conflict.Contains)],
                Suspects = suspects,
                Repairs = new RepairSearch(report, _relations, rounding, figures => Fits(figures, _relations), relations => Fits(report.Figures, relations)).Find(conflict, suspects),
            };
        }
    }
}

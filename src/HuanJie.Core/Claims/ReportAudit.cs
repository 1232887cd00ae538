namespace HuanJie.Claims;

/// <summary>The joint, exact audit of a published report (联合核对): whether whole numbers exist that print as all its figures at once.</summary>
/// <remarks>
/// Every printed figure is the interval of what prints so, every count a whole number, every relation a constraint. No floating point and no tolerance decides. Each question is
/// given <see cref="Effort"/> steps, of which one is to draw the bounds of one sum together; where they run out, the audit says so and claims nothing.
/// </remarks>
public sealed record ReportAudit
{
    /// <summary>The steps that a question may take unless told otherwise.</summary>
    public const long DefaultEffort = 200_000;

    private ReportAudit(ClaimReport report, ValueList<FoundRelation> found, Rounding rounding, long effort)
    {
        Report = report;
        Found = found;
        Rounding = rounding;
        Effort = effort;
    }

    /// <summary>The report.</summary>
    public ClaimReport Report { get; }

    /// <summary>How its figures were taken to be rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>How many steps each question could take.</summary>
    public long Effort { get; }

    /// <summary>Whether everything fits.</summary>
    public AuditKind Kind { get; private init; }

    /// <summary>Each written relation by itself, in the order of the report.</summary>
    public ValueList<RelationFinding> Relations { get; private init; }

    /// <summary>The relations that follow from what the figures count, and were not written down.</summary>
    public ValueList<FoundRelation> Found { get; }

    /// <summary>Each found relation by itself, in the order of <see cref="Found"/>.</summary>
    public ValueList<RelationFinding> FoundFindings { get; private init; }

    /// <summary>The relations, written or found, that could not fail at the granularity of their figures, and so prove nothing.</summary>
    public ValueList<Relation> ProveNothing => [.. Relations.Concat(FoundFindings).Where(static finding => finding.Status is RelationStatus.Vacuous).Select(static finding => finding.Relation)];

    /// <summary>The relations that are no sums of whole numbers, such as a product of two that are not exact: the joint search asks them by themselves, as <see cref="Relations"/> does, and not together with the others.</summary>
    public ValueList<Relation> LeftOut { get; private init; }

    /// <summary>Whole numbers that satisfy everything, for each count; empty when there are none or none were found.</summary>
    public ValueList<WitnessNumber> Witness { get; private init; }

    /// <summary>What excludes each other, no two with a relation in common: first what fails in one relation, in the order of the report. Empty when nothing does.</summary>
    public ValueList<Conflict> Conflicts { get; private init; }

    /// <summary>The smallest repairs of all <see cref="Conflicts"/>, in their order.</summary>
    public ValueList<Repair> Repairs => [.. Conflicts.SelectMany(static conflict => conflict.Repairs)];

    /// <summary>What is implied and not printed, exactly or as bounds.</summary>
    public ValueList<ImpliedNumber> Implied { get; private init; }

    /// <summary>The ways of rounding that the whole report is compatible with.</summary>
    public ValueList<Rounding> RoundingModes { get; private init; }

    /// <summary>The denominators that printed shares can have used, for shares whose count is printed.</summary>
    public ValueList<PossibleDenominator> Denominators { get; private init; }

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
        var auditor = new Auditor(report, found, rounding, effort);
        var (answer, model, numbers) = auditor.Solve(rounding);
        ReportAudit audit = new(report, found, rounding, effort)
        {
            Kind = answer switch { Feasibility.Yes => AuditKind.Consistent, Feasibility.No => AuditKind.Inconsistent, _ => AuditKind.Undetermined },
            Relations = RelationCheck.Of(report, rounding),
            FoundFindings = RelationCheck.Of(report, found.Select(static relation => relation.Relation), rounding),
            LeftOut = [.. model.LeftOut],
            RoundingModes = [.. Enum.GetValues<Rounding>().Where(mode => (mode == rounding ? answer : auditor.Solve(mode).Answer) is Feasibility.Yes)],
            Denominators = auditor.Denominators(),
        };
        return answer switch
        {
            Feasibility.Yes => audit with { Witness = Auditor.Witness(model, numbers!), Implied = auditor.Implied(model) },
            Feasibility.No => audit with { Conflicts = auditor.Conflicts() },
            _ => audit,
        };
    }

    /// <summary>As in <c>kaifu-2021: Consistent</c>.</summary>
    public override string ToString() => $"{Report.Id}: {Kind}";
}

using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>Who is put forward as an exception has the approval on record (破格人选须经批准).</summary>
/// <remarks>The evidence is a decision of the authority that the rule names, with its day; it must be there by the polling day. A decision of another authority is no approval.</remarks>
public sealed class ExceptionApproved : RuleCheck
{
    private readonly string _authority;

    private ExceptionApproved(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _authority = rule.Parameters.Text("authority")!;

    /// <summary>The kind <c>exceptional-approval</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "exceptional-approval",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("破格人选须经批准", "the approval of an exception on record"),
        Parameters =
        [
            new()
            {
                Name = "authority",
                Kind = ParameterKind.Text,
                Meaning = new("批准机关", "who approves"),
                Required = true,
                Strictness = Strictness.Incomparable,
            },
        ],
        Prepare = static (rule, basis) => new ExceptionApproved(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (candidate.Exceptional is false)
        {
            return Judgement.NotApplicable("exceptional").Using(FactNames.Exceptional, "false");
        }

        if (candidate.Approval is not { } approval)
        {
            return candidate.Exceptional is null ? Judgement.ForWantOf(FactNames.Exceptional, FactNames.Approval) : Judgement.ForWantOf(FactNames.Approval);
        }

        var inTime = approval.On.IsEmpty ? null
            : approval.On.Latest <= Basis.PollingDay ? true
            : approval.On.Earliest > Basis.PollingDay ? (bool?)false
            : null;
        var isOther = approval.Authority.Trim() != _authority.Trim();
        var verdict = isOther || !approval.Granted || inTime is false ? VerdictKind.Violated : inTime is null ? VerdictKind.Undetermined : VerdictKind.Satisfied;
        return Judgement.Of(
            isOther ? "exceptional-approval.other" : "exceptional-approval",
            verdict,
            new Argument("decision", approval.Granted ? "granted" : "refused", IsWord: true),
            new Argument("day", approval.On.IsEmpty ? "?" : approval.On.ToString()),
            new Argument("decider", approval.Authority),
            new Argument("authority", _authority),
            Argument.Of("pollingDay", Basis.PollingDay)) with
        {
            Facts = [new(FactNames.Approval, approval.On.ToString())],
            Missing = verdict is VerdictKind.Undetermined ? [FactNames.Approval] : [],
        };
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(days);
        if (candidate.Approval is { On.IsEmpty: false } approval)
        {
            days.Add(approval.On.Earliest);
            days.Add(approval.On.Latest);
        }
    }
}

using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>A candidate has signed the pledge (签订承诺书).</summary>
public sealed class Pledge : RuleCheck
{
    private Pledge(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>pledge</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "pledge",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("已签订承诺书", "the pledge signed"),
        Prepare = static (rule, basis) => new Pledge(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.PledgeSigned switch
        {
            null => Judgement.ForWantOf(FactNames.Pledge),
            true => Judgement.Of("pledge", VerdictKind.Satisfied).Using(FactNames.Pledge, "true"),
            _ => Judgement.Of("pledge", VerdictKind.Violated).Using(FactNames.Pledge, "false"),
        };
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // The fact is recorded as it stands; no day moves it.
    }
}

using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>A candidate is not registered for an election elsewhere (不得重复登记).</summary>
public sealed class NotRegisteredElsewhere : RuleCheck
{
    private NotRegisteredElsewhere(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>not-registered-elsewhere</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "not-registered-elsewhere",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("未在其他村、社区登记参加选举", "not registered elsewhere"),
        Prepare = static (rule, basis) => new NotRegisteredElsewhere(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.Registration?.RegisteredElsewhere switch
        {
            null => Judgement.ForWantOf(FactNames.RegisteredElsewhere),
            false => Judgement.Of("not-registered-elsewhere", VerdictKind.Satisfied).Using(FactNames.RegisteredElsewhere, "false"),
            _ => Judgement.Of("not-registered-elsewhere", VerdictKind.Violated).Using(FactNames.RegisteredElsewhere, "true"),
        };
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // The fact is recorded as it stands; no day moves it.
    }
}

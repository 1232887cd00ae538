using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>A candidate is not deprived of political rights (未被剥夺政治权利).</summary>
public sealed class PoliticalRights : RuleCheck
{
    private PoliticalRights(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>political-rights</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "political-rights",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("未被剥夺政治权利", "not deprived of political rights"),
        Prepare = static (rule, basis) => new PoliticalRights(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    internal static Judgement Judge(bool? rights) => rights switch
    {
        null => Judgement.ForWantOf(FactNames.PoliticalRights),
        true => Judgement.Of("political-rights", VerdictKind.Satisfied).Using(FactNames.PoliticalRights, "true"),
        _ => Judgement.Of("political-rights", VerdictKind.Violated).Using(FactNames.PoliticalRights, "false"),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return Judge(candidate.PoliticalRights);
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // The fact is recorded as it stands; no day moves it.
    }
}

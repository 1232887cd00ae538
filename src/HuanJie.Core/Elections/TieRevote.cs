using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Those level at the cut are voted on again, and the most votes elect (得票相等再次投票).</summary>
/// <remarks>
/// Zhejiang 28, Shanghai 20, Beijing 29, Henan 36, and the Party's rules. Nobody prescribes lots or seniority, so a tie is never broken here: those level
/// are named, and they are elected by the further vote or by none.
/// </remarks>
public sealed class TieRevote : PollCheck
{
    private TieRevote(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>tie-revote</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "tie-revote",
        Subjects = RuleSubjects.Poll,
        Meaning = new("得票相等不能确定当选人的,就票数相等的人再次投票,得票多的当选", "those level at the cut are voted on again; the most votes elect"),
        Parameters = [Modes],
        Prepare = static (rule, basis) => new TieRevote(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        return poll.Round is PollRound.Revote ? Judgement.Of("tie-revote.round", VerdictKind.Satisfied) : Judgement.NotApplicable("no-tie");
    }

    internal static Judgement ExamineTie(ContestOutcome contest) => Judgement.Of(
        "tie-revote",
        VerdictKind.Satisfied,
        Argument.Of("seats", contest.TiedSeats),
        new Argument("people", string.Join(", ", contest.Tied)));
}

using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>A woman comes first among those who have the votes that elect, and a seat is kept for one where there is none (妇女优先当选、预留名额).</summary>
/// <remarks>
/// 山东省村民委员会选举办法 (2011) art. 25. It is asked of the ordinary members' contest, when no woman holds a seat or is elected in another contest.
/// A separate line for a woman (浙江省村民委员会选举办法 (2020) art. 21) needs no rule: it is a contest of its own, <see cref="Contest.ForWoman"/>.
/// </remarks>
public sealed class WomanSeat : PollCheck
{
    private WomanSeat(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>woman-first</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "woman-first",
        Subjects = RuleSubjects.Poll,
        Meaning = new("得票过半数的人中有妇女的,得票最多的妇女首先当选;没有的,预留一个名额", "the woman with most votes among those with a majority is elected first; where there is none, one seat is kept"),
        Parameters = [Modes, Rounds],
        Prepare = static (rule, basis) => new WomanSeat(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll) => Judgement.NotApplicable("no-woman-first");

    internal static Judgement ExamineFirst(Members.PersonId woman) => Judgement.Of("woman-first", VerdictKind.Satisfied, new Argument("person", woman.ToString()));

    internal static Judgement ExamineKept() => Judgement.Of("woman-first.kept", VerdictKind.Satisfied);
}

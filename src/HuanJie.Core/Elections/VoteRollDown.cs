using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Votes for a higher post also count for a lower one, never upwards (选票下加): a candidate for director who was not elected keeps those votes as a member.</summary>
/// <remarks>Old local rules had it; most provinces forbid it. It is in no book that ships, so it is off unless a book asks for it.</remarks>
public sealed class VoteRollDown : PollCheck
{
    private VoteRollDown(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>vote-roll-down</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "vote-roll-down",
        Subjects = RuleSubjects.Poll,
        Meaning = new("高职务的得票可以加到低职务,低职务的不加到高职务", "votes for a higher post count for a lower one, never upwards"),
        Parameters = [Modes, Rounds],
        Prepare = static (rule, basis) => new VoteRollDown(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll) => Judgement.Of("vote-roll-down", VerdictKind.Satisfied);
}

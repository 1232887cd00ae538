using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>A rule that says how many votes elect (当选标准): a share of a whole that the rule names.</summary>
public abstract class ThresholdCheck : PollCheck
{
    private readonly Majority _majority;
    private readonly string _whole;

    private protected ThresholdCheck(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _majority = Majority.Of(rule.Parameters);
        _whole = rule.Parameters.Text("of")!;
    }

    /// <summary>The parameter <c>of</c>: whom or what the share is of.</summary>
    private protected static ParameterSpec Of { get; } = new()
    {
        Name = "of",
        Kind = ParameterKind.Name,
        Meaning = new(
            "分母:收回选票(ballots)、有效票(valid-ballots)、实到会(present)、应到会(due)或者登记人数(registered)",
            "the whole: ballots recovered, valid ballots, members present, members due to attend, or those registered"),
        Choices = [PollFacts.Ballots, PollFacts.ValidBallots, PollFacts.Present, PollFacts.Due, PollFacts.Registered],
        Required = true,
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        return PollFacts.Of(poll, _whole) is { } whole
            ? Judgement.Of("threshold", VerdictKind.Satisfied, [Argument.Of("whole", whole), new("of", _whole, IsWord: true), .. _majority.Arguments(whole)]).Using(_whole, whole)
            : PollFacts.Unknown(poll, _whole);
    }

    /// <summary>The least number of votes that elects; null when the whole is not known.</summary>
    internal long? Least(Poll poll) => PollFacts.Of(poll, _whole) is { } whole ? _majority.Least(whole) : null;

    /// <summary>What the rule says of somebody's votes.</summary>
    internal Judgement ExamineVotes(Poll poll, long votes)
    {
        var whole = PollFacts.Of(poll, _whole)!.Value;
        return Judgement.Of(
            "threshold.votes",
            _majority.IsReached(votes, whole) ? VerdictKind.Satisfied : VerdictKind.Violated,
            [Argument.Of("votes", votes), Argument.Of("whole", whole), new("of", _whole, IsWord: true), .. _majority.Arguments(whole)]).Using(_whole, whole);
    }
}

using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Enough of the electorate took part, or enough members came (参选率、到会率): otherwise the poll is void.</summary>
/// <remarks>
/// 村民委员会组织法 (2018) art. 15: more than half of the registered voters cast a vote. Party meetings ask for four fifths of those due to attend to be present.
/// The numbers are compared by cross-multiplication.
/// </remarks>
public sealed class Turnout : PollCheck
{
    private readonly Majority _majority;
    private readonly string _whole;

    private Turnout(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _majority = Majority.Of(rule.Parameters);
        _whole = rule.Parameters.Text("of")!;
    }

    /// <summary>The kind <c>turnout</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "turnout",
        Subjects = RuleSubjects.Poll,
        Meaning = new("参加投票或者到会的人数达到要求", "enough people voting, or present"),
        Parameters =
        [
            Majority.ShareSpec,
            Majority.ComparisonSpec,
            new()
            {
                Name = "of",
                Kind = ParameterKind.Name,
                Meaning = new("分母:登记人数(registered)或者应到会人数(due)", "the whole: those registered, or those due to attend"),
                Choices = [PollFacts.Registered, PollFacts.Due],
                Required = true,
            },
            Modes,
            Rounds,
        ],
        Prepare = static (rule, basis) => new Turnout(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override bool VoidsPoll => true;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        var part = _whole == PollFacts.Due ? PollFacts.Present : PollFacts.Recovered;
        if (PollFacts.Of(poll, part) is not { } came || PollFacts.Of(poll, _whole) is not { } whole)
        {
            return PollFacts.Unknown(poll, part, _whole);
        }

        var verdict = whole > 0 && _majority.IsReached(came, whole) ? VerdictKind.Satisfied : VerdictKind.Violated;
        return Judgement.Of(
            _whole == PollFacts.Due ? "turnout.meeting" : "turnout",
            verdict,
            [Argument.Of("came", came), Argument.Of("whole", whole), .. _majority.Arguments(whole)]).Using(part, came).Using(_whole, whole);
    }

    /// <summary>How many fewer would break the rule; null when the numbers are not known.</summary>
    internal long? Fewer(Poll poll) =>
        PollFacts.Of(poll, _whole == PollFacts.Due ? PollFacts.Present : PollFacts.Recovered) is { } came && PollFacts.Of(poll, _whole) is { } whole
            ? came - _majority.Least(whole) + 1
            : null;
}

using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>A rule about polls made ready for a day (选举规则检查). A kind derives from it; whom the rule concerns is decided before it is asked.</summary>
public abstract class PollCheck : RuleCheck
{
    private readonly PollMode[] _modes;
    private readonly PollRound[] _rounds;

    /// <summary>Makes a check; it reads the parameters <c>modes</c> and <c>rounds</c> where the kind has them.</summary>
    protected PollCheck(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _modes = [.. rule.Parameters.Texts("modes").Select(Word<PollMode>)];
        _rounds = [.. rule.Parameters.Texts("rounds").Select(Word<PollRound>)];
    }

    /// <summary>The parameter <c>modes</c>: the ways of voting that a rule is about; every way where it is left out.</summary>
    public static ParameterSpec Modes { get; } = new()
    {
        Name = "modes",
        Kind = ParameterKind.Names,
        Meaning = new("适用的选举方式", "the ways of voting"),
        Choices = Words<PollMode>(),
    };

    /// <summary>The parameter <c>rounds</c>: the votes that a rule is about; every vote where it is left out.</summary>
    public static ParameterSpec Rounds { get; } = new()
    {
        Name = "rounds",
        Kind = ParameterKind.Names,
        Meaning = new("适用的投票轮次", "the votes of an election"),
        Choices = Words<PollRound>(),
    };

    /// <summary>Whether a poll that breaks the rule is void (选举无效). Otherwise the breach is reported and the count stands.</summary>
    protected internal virtual bool VoidsPoll => false;

    /// <summary>Judges a poll that the rule concerns.</summary>
    protected internal abstract Judgement Examine(Poll poll);

    internal Verdict Judge(Poll poll) => Say(WhyNot(poll) is { } reason ? Judgement.NotApplicable(reason) : Examine(poll));

    internal Verdict Say(Judgement judgement) => new(Rule.Rule, Rule, Basis, judgement);

    internal bool Concerns(Poll poll) => WhyNot(poll) is null;

    /// <summary>Whether the rule is about the body and the way of voting, whatever the vote.</summary>
    internal bool ConcernsVoters(Poll poll) => Rule.Rule.Scope.Covers(poll.Body) && (_modes.Length == 0 || _modes.Contains(poll.Mode));

    private protected virtual bool IsAbout(PollRound round) => _rounds.Length == 0 || _rounds.Contains(round);

    private string? WhyNot(Poll poll) =>
        ConcernsVoters(poll) ? IsAbout(poll.Round) ? null : "round"
        : Rule.Rule.Scope.Covers(poll.Body) ? "mode"
        : "body";

    private static ValueList<string> Words<TChoice>()
        where TChoice : struct, Enum => [.. Enum.GetValues<TChoice>().Select(Scoping.Word)];

    private static TChoice Word<TChoice>(string word)
        where TChoice : struct, Enum => Enum.GetValues<TChoice>().First(value => Scoping.Word(value) == word);
}

using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>The vote on a recall passes (罢免通过): enough voted, and enough of them, or of all, said yes.</summary>
/// <remarks>
/// 村民委员会组织法 (1998) art. 16: more than half of all with the right to vote. Since 2010: more than half of those registered voted, and more than half of them said yes.
/// </remarks>
public sealed class RecallPass : RecallCheck
{
    private readonly Majority? _turnout;
    private readonly Majority? _representatives;
    private readonly Majority _yes;
    private readonly bool _ofEligible;

    private RecallPass(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _turnout = rule.Parameters.Share("turnout") is null ? null : Majority.Of(rule.Parameters, "turnout", "turnoutComparison");
        _representatives = rule.Parameters.Share("representativesTurnout") is null ? _turnout : Majority.Of(rule.Parameters, "representativesTurnout", "representativesComparison");
        _yes = Majority.Of(rule.Parameters);
        _ofEligible = rule.Parameters.Text("of") == PollFacts.Eligible;
    }

    /// <summary>The kind <c>recall-pass</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "recall-pass",
        Subjects = RuleSubjects.Recall,
        Meaning = new("罢免通过的票数", "the votes that pass a recall"),
        Parameters =
        [
            new() { Name = "turnout", Kind = ParameterKind.Share, Meaning = new("参加投票的人在登记人数中须达到的比例", "the share of those registered who must vote"), Strictness = Strictness.Greater },
            Majority.Comparison("turnoutComparison") with { Required = false, Meaning = new("参加投票的比例须超过还是达到即可", "whether the share who vote must be exceeded or reached") },
            new()
            {
                Name = "representativesTurnout",
                Kind = ParameterKind.Share,
                Meaning = new("由居民代表表决的,参加投票的代表须达到的比例", "the share who must vote where representatives do"),
                Strictness = Strictness.Greater,
            },
            Majority.Comparison("representativesComparison") with { Required = false, Meaning = new("代表参加投票的比例须超过还是达到即可", "whether that share must be exceeded or reached") },
            Majority.ShareSpec,
            Majority.ComparisonSpec,
            new()
            {
                Name = "of",
                Kind = ParameterKind.Name,
                Meaning = new("赞成票的分母:参加投票的人(voted)或者全体有选举权的人(eligible)", "the whole of the yes votes: those who voted, or all with the right to vote"),
                Choices = [PollFacts.Voted, PollFacts.Eligible],
                Required = true,
            },
            PollCheck.Modes,
        ],
        FaultOf = static parameters => Lone(parameters, "turnout", "turnoutComparison") ?? Lone(parameters, "representativesTurnout", "representativesComparison"),
        Prepare = static (rule, basis) => new RecallPass(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Recall recall)
    {
        ArgumentNullException.ThrowIfNull(recall);
        var yes = _ofEligible && recall.Voted > recall.Registered
            ? Share("recall-pass.turnout", _yes, PollFacts.Voted, recall.Voted, PollFacts.Registered, recall.Registered)
            : _ofEligible && recall.Yes > recall.Voted
            ? Share("recall-pass.voted", _yes, PollFacts.Yes, recall.Yes, PollFacts.Voted, recall.Voted)
            : _ofEligible
            ? Share("recall-pass.eligible", _yes, PollFacts.Yes, recall.Yes, PollFacts.Eligible, recall.Eligible)
            : Share("recall-pass.voted", _yes, PollFacts.Yes, recall.Yes, PollFacts.Voted, recall.Voted);
        return (recall.Mode is PollMode.ResidentsRepresentatives ? _representatives : _turnout) is not { } turnout
            ? yes
            : Judgement.All(Share("recall-pass.turnout", turnout, PollFacts.Voted, recall.Voted, PollFacts.Registered, recall.Registered), yes);
    }

    private static string? Lone(RuleParameters parameters, string share, string comparison) =>
        (parameters.Find(share) is null) != (parameters.Find(comparison) is null) ? $"One of '{share}' and '{comparison}' is given without the other. Write both, or neither." : null;
}

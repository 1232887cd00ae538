using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Enough ask for a recall (罢免要求): a share of those with the right to vote, or of the representatives where the rule has it.</summary>
/// <remarks>村民委员会组织法 (2018) art. 16: a fifth of the villagers with the right to vote, or a third of their representatives; both shares are reached, not exceeded.</remarks>
public sealed class RecallPetition : RecallCheck
{
    private readonly Majority _voters;
    private readonly Majority? _representatives;

    private RecallPetition(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _voters = new(rule.Parameters.Share("voters")!.Value, MustExceed: false);
        _representatives = rule.Parameters.Share("representatives") is { } share ? new(share, MustExceed: false) : null;
    }

    /// <summary>The kind <c>recall-petition</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "recall-petition",
        Subjects = RuleSubjects.Recall,
        Meaning = new("提出罢免要求的人数", "how many ask for a recall"),
        Parameters =
        [
            new() { Name = "voters", Kind = ParameterKind.Share, Meaning = new("有选举权的人中的最低联名比例", "the least share of those with the right to vote"), Required = true, Strictness = Strictness.Greater },
            new() { Name = "representatives", Kind = ParameterKind.Share, Meaning = new("代表中的最低联名比例,与前项择一", "the least share of the representatives, which is enough instead"), Strictness = Strictness.Neutral },
            PollCheck.Modes,
        ],
        Prepare = static (rule, basis) => new RecallPetition(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Recall recall)
    {
        ArgumentNullException.ThrowIfNull(recall);
        var voters = Share("recall-petition.voters", _voters, PollFacts.Signatures, recall.Signatures, PollFacts.Eligible, recall.Eligible);
        if (_representatives is not { } share || voters.Kind is VerdictKind.Satisfied)
        {
            return voters;
        }

        var representatives = Share(
            "recall-petition.representatives",
            share,
            PollFacts.RepresentativeSignatures,
            recall.RepresentativeSignatures,
            PollFacts.Representatives,
            recall.Representatives);

        // Either is enough: broken only when both are, open while one may still be enough.
        return representatives.Kind is VerdictKind.Satisfied ? representatives
            : voters.Kind == representatives.Kind ? Judgement.All(voters, representatives)
            : voters.Kind is VerdictKind.Undetermined ? voters : representatives;
    }
}

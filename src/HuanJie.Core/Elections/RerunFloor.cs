using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>In a further vote the most votes elect, with a share of the ballots as a floor (另行选举的最低得票), and who stands in it.</summary>
/// <remarks>村民委员会组织法 (2018) art. 15: those not elected who had most votes stand; the most votes elect, and no fewer than a third of the ballots cast.</remarks>
public sealed class RerunFloor : ThresholdCheck
{
    private RerunFloor(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => ExtraCandidates = rule.Parameters.WholeNumber("extraCandidates", 1);

    /// <summary>The kind <c>rerun-floor</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "rerun-floor",
        Subjects = RuleSubjects.Poll,
        Meaning = new("另行选举以得票多的当选,但不得少于最低得票", "in a further vote the most votes elect, above a floor"),
        Parameters =
        [
            Majority.ShareSpec,
            Majority.ComparisonSpec,
            Of,
            new()
            {
                Name = "extraCandidates",
                Kind = ParameterKind.WholeNumber,
                Meaning = new("另行选举候选人多于所缺名额的人数", "how many more stand than there are seats left"),
                Most = 99,
                Default = ParameterValue.Of(1),
                Strictness = Strictness.Neutral,
            },
            Modes,
        ],
        Prepare = static (rule, basis) => new RerunFloor(rule, basis),
    };

    /// <summary>How many more stand in the further vote than there are seats left.</summary>
    internal int ExtraCandidates { get; }

    private protected override bool IsAbout(PollRound round) => round is PollRound.Rerun;
}

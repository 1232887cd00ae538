using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Somebody is elected with more than a share of those who took part (当选票数).</summary>
/// <remarks>
/// 村民委员会组织法 (2018) art. 15: more than half of the votes of those who took part. The Party's rules: more than half of the voting members present. Whether spoiled
/// ballots are in the whole is in the parameter <c>of</c>: they are in <c>ballots</c> and not in <c>valid-ballots</c>.
/// </remarks>
public sealed class WinThreshold : ThresholdCheck
{
    private WinThreshold(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>win-threshold</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "win-threshold",
        Subjects = RuleSubjects.Poll,
        Meaning = new("得票达到当选标准的当选", "the votes that elect"),
        Parameters = [Majority.ShareSpec, Majority.ComparisonSpec, Of, Modes, Rounds],
        Prepare = static (rule, basis) => new WinThreshold(rule, basis),
    };
}

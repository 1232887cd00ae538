using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Which ballots are spoiled (废票认定): more names than seats, one person for two posts, a part that cannot be read.</summary>
/// <remarks>
/// The Party's rules: a ballot with more names than seats is void, one with fewer is valid. 浙江省村民委员会选举办法 (2020) art. 27: a ballot with one person for two
/// posts is void. 山东省村民委员会选举办法 (2011) art. 23: a part that cannot be read is void and the rest counts. It speaks when ballots are counted one by one.
/// </remarks>
public sealed class BallotMarks : PollCheck
{
    private BallotMarks(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        OvervoteVoids = rule.Parameters.Flag("overvoteVoids");
        TwoPostsVoid = rule.Parameters.Flag("twoPostsVoid");
        IllegiblePartVoids = rule.Parameters.Flag("illegiblePartVoids");
    }

    /// <summary>The kind <c>ballot-marks</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "ballot-marks",
        Subjects = RuleSubjects.Poll,
        Meaning = new("废票的认定", "which ballots are spoiled"),
        Parameters =
        [
            new() { Name = "overvoteVoids", Kind = ParameterKind.Flag, Meaning = new("所选人数多于应选名额的,整张选票无效", "whether more names than seats void the whole ballot"), Default = ParameterValue.Of(false), Strictness = Strictness.More },
            new() { Name = "twoPostsVoid", Kind = ParameterKind.Flag, Meaning = new("同一人选为两项职务的,整张选票无效", "whether one person for two posts voids the whole ballot"), Default = ParameterValue.Of(false), Strictness = Strictness.More },
            new() { Name = "illegiblePartVoids", Kind = ParameterKind.Flag, Meaning = new("部分无法辨认的,整张选票无效", "whether a part that cannot be read voids the whole ballot"), Default = ParameterValue.Of(false), Strictness = Strictness.More },
            Modes,
        ],
        Prepare = static (rule, basis) => new BallotMarks(rule, basis),
    };

    internal bool OvervoteVoids { get; }

    internal bool TwoPostsVoid { get; }

    internal bool IllegiblePartVoids { get; }

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll) => Judgement.NotApplicable("ballots-counted");
}

using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Of kin who are elected together, one stays (近亲属同时当选): the higher post, for the same post the more votes, and level votes are voted on again.</summary>
/// <remarks>浙江省村民委员会选举办法 (2020) art. 31; 河南省实施办法 (2011) art. 8. The gap is filled by the next who has the votes that elect.</remarks>
public sealed class KinElected : PollCheck
{
    private KinElected(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => Set = KinSet.All.First(set => set.Name == rule.Parameters.Text("set"));

    /// <summary>The kind <c>kin-elected</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "kin-elected",
        Subjects = RuleSubjects.Poll,
        Meaning = new("近亲属同时当选的,只留任一人:职务高的,职务相同的得票多的", "of kin elected together one stays: the higher post, then the more votes"),
        Parameters =
        [
            new()
            {
                Name = "set",
                Kind = ParameterKind.Name,
                Meaning = new("近亲属的范围", "the relations that count"),
                Choices = [.. KinSet.All.Select(static set => set.Name)],
                Required = true,
            },
            Modes,
        ],
        Prepare = static (rule, basis) => new KinElected(rule, basis),
    };

    internal KinSet Set { get; }

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        return poll.Kin is null ? Judgement.ForWantOf(FactNames.Kin) : Judgement.NotApplicable("no-kin-elected");
    }

    internal static Judgement ExamineDisplaced(PersonId stays, PersonId leaves, Relation relation) => Judgement.Of(
        "kin-elected",
        VerdictKind.Satisfied,
        new Argument("stays", stays.ToString()),
        new Argument("leaves", leaves.ToString()),
        new Argument("relation", Scoping.Word(relation), IsWord: true));
}

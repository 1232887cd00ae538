using System.Globalization;
using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Seats that nobody reached may stay empty when enough are elected (可以缺额): who decides it is named in the rule.</summary>
/// <remarks>Zhejiang 30: three or more, after a further vote. Shanghai 21: three or more, after the first. Beijing 30: more than three with the head, after a further vote.</remarks>
public sealed class VacancyTolerance : PollCheck
{
    private readonly int _least;
    private readonly bool _needsHead;

    private VacancyTolerance(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _least = rule.Parameters.WholeNumber("least", 0);
        _needsHead = rule.Parameters.Flag("withHead");
    }

    /// <summary>The kind <c>vacancy-tolerance</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "vacancy-tolerance",
        Subjects = RuleSubjects.Poll,
        Meaning = new("当选人数达到规定的,不足的名额可以空缺", "seats may stay empty when enough are elected"),
        Parameters =
        [
            new() { Name = "least", Kind = ParameterKind.WholeNumber, Meaning = new("最少当选人数", "the least number elected"), Required = true, Least = 1, Most = 99, Strictness = Strictness.Greater },
            new() { Name = "withHead", Kind = ParameterKind.Flag, Meaning = new("正职须已选出", "whether the head must be elected"), Default = ParameterValue.Of(false), Strictness = Strictness.More },
            new() { Name = "decidedBy", Kind = ParameterKind.Name, Meaning = new("由谁决定", "who decides it"), Choices = ["assembly", "assembly-or-meeting"], Strictness = Strictness.Neutral },
            Modes,
            Rounds,
        ],
        Prepare = static (rule, basis) => new VacancyTolerance(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll) => Judgement.NotApplicable("no-vacancy");

    internal Judgement ExamineElected(ValueList<Post> elected)
    {
        var head = elected.Any(static post => post.Position is Position.Head);
        var isEnough = elected.Count >= _least && (head || !_needsHead);
        var decidedBy = isEnough ? Rule.Parameters.Text("decidedBy") : null;
        return Judgement.Of(
            $"vacancy-tolerance{(_needsHead ? ".head" : "")}{(decidedBy is null ? "" : ".decided")}",
            isEnough ? VerdictKind.Satisfied : VerdictKind.Violated,
            Argument.Of("elected", elected.Count),
            Argument.Of("least", _least),
            new Argument("decidedBy", decidedBy ?? "", IsWord: true)).Using("elected", elected.Count.ToString(CultureInfo.InvariantCulture));
    }
}

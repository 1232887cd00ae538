using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>A body has one head and not two (正职一人).</summary>
public sealed class OneHead : CommitteeCheck
{
    private readonly bool _required;

    private OneHead(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _required = rule.Parameters.Flag("required");

    /// <summary>The kind <c>one-head</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "one-head",
        Subjects = RuleSubjects.Committee,
        OneBody = true,
        Meaning = new("正职只有一人", "one head and not two"),
        Parameters = [new() { Name = "required", Kind = ParameterKind.Flag, Meaning = new("正职空缺是否也算违反", "whether an empty head's post breaks it too"), Default = ParameterValue.Of(false), Strictness = Strictness.More }],
        Prepare = static (rule, basis) => new OneHead(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        return facts.Holders(Post.Of(body, Position.Head)) switch
        {
            1 => VerdictKind.Satisfied,
            0 when !_required || facts.People(body) == 0 => VerdictKind.NotApplicable,
            _ => VerdictKind.Violated,
        };
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        var heads = facts.Holders(Post.Of(body, Position.Head));
        return Judgement.Of("one-head", verdict, Named(body), Argument.Of("heads", heads)).Using("heads", heads);
    }

    private protected override string WhyNot(RosterFacts facts) => "no-head";
}

using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>People of an organisation sit in both of its two committees (交叉任职): at least so many.</summary>
public sealed class CrossService : CommitteeCheck
{
    private readonly int _min;

    private CrossService(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _min = rule.Parameters.WholeNumber("min", 1);

    /// <summary>The kind <c>cross-service</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "cross-service",
        Subjects = RuleSubjects.Committee,
        Meaning = new("两委成员交叉任职", "people who sit in both committees"),
        Parameters = [new() { Name = "min", Kind = ParameterKind.WholeNumber, Meaning = new("交叉任职至少几人", "the least number of such people"), Least = 1, Most = 99, Default = ParameterValue.Of(1), Strictness = Strictness.Greater }],
        Prepare = static (rule, basis) => new CrossService(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts) =>
        facts.TwoCommittees == 0 ? VerdictKind.NotApplicable : facts.CrossServing >= _min ? VerdictKind.Satisfied : VerdictKind.Violated;

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts) =>
        Judgement.Of("cross-service", verdict, Argument.Of("cross", facts.CrossServing), Argument.Of("people", facts.TwoCommittees), Argument.Of("min", _min))
            .Using("cross", facts.CrossServing);
}

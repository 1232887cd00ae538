using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>One person is secretary and director (一肩挑): a target or a diagnostic, never a condition of validity.</summary>
/// <remarks>村民委员会组织法 (2025) art. 8 permits it; Party rules ask for it. The parameter's severity says which, and a book that makes it a must is refused.</remarks>
public sealed class OneShoulder : CommitteeCheck
{
    private OneShoulder(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>one-shoulder</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "one-shoulder",
        Subjects = RuleSubjects.Committee,
        Meaning = new("党组织书记兼任村(居)委会主任", "secretary and director in one person"),
        NeverMust = true,
        Prepare = static (rule, basis) => new OneShoulder(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts) =>
        facts.Holders(Post.Secretary) == 0 || facts.Holders(Post.Director) == 0 ? VerdictKind.NotApplicable
        : facts.OneShoulder ? VerdictKind.Satisfied
        : VerdictKind.Violated;

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts) => Judgement.Of("one-shoulder", verdict);

    private protected override string WhyNot(RosterFacts facts) => "no-head";
}

using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>A committee has a woman among its members (应当有妇女成员), or several.</summary>
public sealed class WomanMember : CommitteeCheck
{
    private readonly int _min;

    private WomanMember(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _min = rule.Parameters.WholeNumber("min", 1);

    /// <summary>The kind <c>woman-member</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "woman-member",
        Subjects = RuleSubjects.Committee,
        OneBody = true,
        Meaning = new("班子中有妇女成员", "a woman among the members"),
        Parameters = [new() { Name = "min", Kind = ParameterKind.WholeNumber, Meaning = new("妇女成员至少几人", "the least number of women"), Least = 1, Most = 99, Default = ParameterValue.Of(1), Strictness = Strictness.Greater }],
        Prepare = static (rule, basis) => new WomanMember(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        return facts.People(body) == 0 ? VerdictKind.NotApplicable : AtLeast(_min, facts.Women(body), facts.SexUnknown(body));
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        return Judgement.Of(
            "woman-member",
            verdict,
            Named(body),
            Argument.Of("people", facts.People(body)),
            Argument.Of("women", facts.Women(body)),
            Argument.Of("unknown", facts.SexUnknown(body)),
            Argument.Of("min", _min)).Using("women", facts.Women(body)) with
        {
            Missing = verdict is VerdictKind.Undetermined ? MissingOf(facts.Roster, body, FactNames.Sex, static member => member.Sex is not (Sex.Male or Sex.Female)) : [],
        };
    }
}

using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>Where several ethnic groups live, a committee has a member of a smaller one (人数较少的民族的成员).</summary>
/// <remarks>
/// The rosters do not say which groups are the smaller ones; a member known not to be Han is taken for one, as the law's purpose is minorities. Source:
/// 村民委员会组织法 (2018) art. 6; dropped on 2026-01-01.
/// </remarks>
public sealed class MinorityMember : CommitteeCheck
{
    private readonly int _min;

    private MinorityMember(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _min = rule.Parameters.WholeNumber("min", 1);

    /// <summary>The kind <c>minority-member</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "minority-member",
        Subjects = RuleSubjects.Committee,
        OneBody = true,
        Meaning = new("多民族居住的,班子中有人数较少的民族的成员", "where several ethnic groups live, a member of a smaller one"),
        Parameters = [new() { Name = "min", Kind = ParameterKind.WholeNumber, Meaning = new("至少几人", "the least number of such members"), Least = 1, Most = 99, Default = ParameterValue.Of(1), Strictness = Strictness.Greater }],
        Prepare = static (rule, basis) => new MinorityMember(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        if (facts.Roster.Organisation.MultiEthnic is false || facts.People(body) == 0)
        {
            return VerdictKind.NotApplicable;
        }

        var among = AtLeast(_min, facts.NotHan(body), facts.EthnicUnknown(body));
        return among is VerdictKind.Violated && facts.Roster.Organisation.MultiEthnic is null ? VerdictKind.Undetermined : among;
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        var missing = facts.Roster.Organisation.MultiEthnic is null ? [FactNames.MultiEthnic] : default(ValueList<string>);
        var judgement = Judgement.Of(
            verdict is VerdictKind.Undetermined && facts.EthnicUnknown(body) == 0 ? "minority-member.groups" : "minority-member",
            verdict,
            Named(body),
            Argument.Of("people", facts.People(body)),
            Argument.Of("minority", facts.NotHan(body)),
            Argument.Of("unknown", facts.EthnicUnknown(body)),
            Argument.Of("min", _min)).Using("minority", facts.NotHan(body)) with
        {
            Missing = verdict is VerdictKind.Undetermined ? [.. missing, .. MissingOf(facts.Roster, body, FactNames.Ethnicity, static member => member.EthnicGroup is not { Code: not 0 })] : [],
        };
        return verdict is VerdictKind.Undetermined && missing.Count > 0 && facts.EthnicUnknown(body) > 0
            ? judgement with { Steps = judgement.Steps.Add(new("undetermined.selector", [new("facts", FactNames.MultiEthnic, IsWord: true)])) }
            : judgement;
    }

    private protected override string WhyNot(RosterFacts facts) => facts.Roster.Organisation.MultiEthnic is false ? "one-group" : "no-members";
}

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Composition;
using HuanJie.Eligibility;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;

namespace HuanJie.Tests.Rules;

/// <summary>What a rule is said to be to another is so for every subject: the stricter finds whatever the laxer finds.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 150)]
public sealed class StricterLaws
{
    private static readonly RuleKind[] Kinds = [.. RuleKinds.All.Where(static kind => kind.Parameters.Count > 0)];

    [Property]
    public void Raising_a_ceiling_never_adds_a_finding(Roster[] rosters, JudgingBasis basis, byte ceiling, byte more) =>
        IncludesFindings(
            Made.Rule("r", AgeCeiling.Kind, Made.Parameters(("max", ceiling % 70))),
            Made.Rule("r", AgeCeiling.Kind, Made.Parameters(("max", (ceiling % 70) + (more % 20)))),
            rosters,
            basis);

    [Property]
    public void Lowering_a_floor_never_adds_a_finding(Roster[] rosters, JudgingBasis basis, byte floor, byte less) =>
        IncludesFindings(
            Made.Rule("r", AgeFloor.Kind, Made.Parameters(("min", floor % 70))),
            Made.Rule("r", AgeFloor.Kind, Made.Parameters(("min", Math.Max(0, (floor % 70) - (less % 20))))),
            rosters,
            basis);

    /// <summary>By the parameters' own directions, of every kind.</summary>
    [Property(MaxTest = 2000)]
    public Property A_rule_that_is_called_stricter_finds_whatever_the_laxer_finds() => Prop.ForAll(Pairs.ToArbitrary(), pair =>
    {
        var (kind, one, other, candidate, roster, basis) = pair;
        var relation = kind.Relate(one, other);
        Assert.Equal(Mirrored(relation), kind.Relate(other, one));
        var bodies = BodiesOf(one, other);
        RuleScope[] scopes = kind.OneBody ? [.. bodies.Select(static body => new RuleScope { Bodies = [body] })] : bodies.Count > 0 ? [new() { Bodies = bodies }] : [];
        var (first, second) = (Verdicts(one), Verdicts(other));
        foreach (var (mine, theirs) in first.Zip(second))
        {
            switch (relation)
            {
                case RuleRelation.Equal:
                    Assert.Equal(mine, theirs);
                    break;
                case RuleRelation.Stricter:
                    StricterFindsMore(mine, theirs);
                    break;
                case RuleRelation.Laxer:
                    StricterFindsMore(theirs, mine);
                    break;

                // A term has one length: two lengths contradict each other even while neither is over.
                case RuleRelation.Contradictory when kind != TermOfOffice.Kind:
                    Assert.False(mine is VerdictKind.Satisfied && theirs is VerdictKind.Satisfied, $"{one} and {other} are both kept");
                    break;
            }
        }

        IEnumerable<VerdictKind> Verdicts(RuleParameters parameters)
        {
            // In force for two years: some terms began before, some after.
            var version = Made.Version(parameters, basis.PollingDay.PlusYears(-2));
            var all = scopes.Select(scope => Made.Book(Made.Rule("r", kind, version) with { Scope = scope }).On(basis));
            return all.SelectMany(rules => rules.Judge(candidate).Concat(rules.Judge(roster))).Select(static verdict => verdict.Kind);
        }
    });

    private static void StricterFindsMore(VerdictKind stricter, VerdictKind laxer)
    {
        Assert.False(laxer is VerdictKind.Violated && stricter is not VerdictKind.Violated, $"the laxer is broken, and the stricter {stricter}");
        Assert.False(stricter is VerdictKind.Satisfied && laxer is VerdictKind.Undetermined, $"the stricter is kept, and the laxer {laxer}");
    }

    // Posts that do not go together are told to those who hold none of them: a body on both sides would make a rule ask about the kin of other people.
    private static ValueList<ElectedBody> BodiesOf(RuleParameters one, RuleParameters other) =>
        [.. Enum.GetValues<ElectedBody>().Where(body => !one.Texts("with").Concat(other.Texts("with")).Contains(Scoping.Word(body)))];

    private static void IncludesFindings(Rule stricter, Rule laxer, Roster[] rosters, JudgingBasis basis)
    {
        var more = Found(stricter);
        Assert.All(Found(laxer), finding => Assert.Contains(finding, more));

        HashSet<string> Found(Rule rule) => [.. Made.Book(rule).On(basis).Assess(rosters).Findings.Select(static finding => $"{finding.RosterIndex} {finding}")];
    }

    private static RuleRelation Mirrored(RuleRelation relation) => relation switch
    {
        RuleRelation.Stricter => RuleRelation.Laxer,
        RuleRelation.Laxer => RuleRelation.Stricter,
        _ => relation,
    };

    // The second is the first with one parameter given, taken out or another, or parameters of its own.
    private static Gen<(RuleKind Kind, RuleParameters One, RuleParameters Other, Candidate Candidate, Roster Roster, JudgingBasis Basis)> Pairs =>
        from kind in Gen.Elements(Kinds)
        from one in Domain.ParametersOf(kind)
        from own in Domain.ParametersOf(kind)
        from changed in Gen.Elements(kind.Parameters.ToArray())
        from changesOne in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        let near = own.Find(changed.Name) is { } value ? one.With(changed.Name, value) : one
        from candidate in Domain.CandidatesGen
        from roster in Domain.JudgedRostersGen
        from basis in Domain.JudgingBasesGen
        let other = changesOne && kind.FaultOf?.Invoke(near) is null ? near : own
        select (kind, one, other, candidate, roster, basis);
}

using FsCheck;
using FsCheck.Fluent;
using HuanJie.Eligibility;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using HuanJie.Tests.Rules;

namespace HuanJie.Tests;

// A law about verdicts proves nothing of verdicts that never come up.
public sealed class DomainRulesTests
{
    private static readonly VerdictKind[] Decided = [VerdictKind.Satisfied, VerdictKind.Violated];

    /// <summary>The kinds to which every fact that they ask for is always recorded, or whose requirement is never open.</summary>
    private static readonly HashSet<string> NeverOpen = ["committee-size", "one-head", "one-shoulder", "cross-service"];

    public static TheoryData<string> Kinds => new(RuleKinds.All.Where(static kind => (kind.Subjects & (RuleSubjects.Candidate | RuleSubjects.Committee | RuleSubjects.Region)) != 0).Select(static kind => kind.Id));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_kept_broken_and_left_open_by_somebody(string id)
    {
        var kind = RuleKinds.All.Single(kind => kind.Id == id);
        var rules = from parameters in Domain.ParametersOf(kind)
                    from basis in Domain.JudgingBasesGen
                    select Made.Book(Made.Rule("r", kind, parameters)).On(basis);
        HashSet<VerdictKind> found =
        [
            .. FoundIn(RuleSubjects.Candidate, Domain.CandidatesGen, static (rules, candidate) => rules.Judge(candidate)),
            .. FoundIn(RuleSubjects.Committee, Domain.JudgedRostersGen, static (rules, roster) => rules.Judge(roster)),
            .. FoundIn(RuleSubjects.Region, Domain.TurnoversGen, static (rules, region) => rules.Judge(region)),
        ];
        Assert.Equal(NeverOpen.Contains(id) ? [] : [VerdictKind.Undetermined], found.Intersect([VerdictKind.Undetermined]));
        Assert.Equal(Decided, found.Intersect(Decided).Order());

        IEnumerable<VerdictKind> FoundIn<T>(RuleSubjects subject, Gen<T> subjects, Func<RulesInForce, T, ValueList<Verdict>> judge) => (kind.Subjects & subject) == 0
            ? []
            : (from made in rules from one in subjects select judge(made, one)).Sample(subject is RuleSubjects.Region ? 60 : 150, new Rnd(2021), 50).SelectMany(static verdicts => verdicts).Select(static verdict => verdict.Kind);
    }

    [Fact]
    public void Rule_books_with_gaps_with_several_versions_and_chosen_by_the_register_are_made()
    {
        var rules = Domain.RuleBooksGen.Sample(100, new Rnd(2021), 50).SelectMany(static book => book.Rules).ToList();
        Assert.Contains(rules, static rule => rule.Versions.Count == 3);
        Assert.Contains(rules, static rule => rule.Versions.Zip(rule.Versions.Skip(1)).Any(static pair => pair.First.Citation.InForceTo!.Value.PlusDays(1) < pair.Second.Citation.InForceFrom));
        Assert.Contains(rules, static rule => rule.ChosenBy is ChosenBy.RegisterDay);
        Assert.Contains(rules, static rule => rule.Versions[0].Parameters.Find("bornOnOrAfter") is not null);
        Assert.Equal(RuleKinds.All.Count, rules.Select(static rule => rule.Kind).Distinct().Count());
    }

    [Fact]
    public void Scopes_that_a_kind_takes_are_made_with_all_that_narrows_them()
    {
        foreach (var kind in RuleKinds.All)
        {
            var scopes = Domain.ScopesOf(kind).Sample(100, new Rnd(2021), 50).ToList();
            var judgesPeople = (kind.Subjects & RuleSubjects.Candidate) != 0;
            Assert.Contains(RuleScope.All, scopes);
            Assert.Contains(scopes, static scope => scope.Bodies.Count > 1);
            Assert.Contains(scopes, static scope => scope.Organisations is [OrganisationKind.Village]);
            Assert.Contains(scopes, static scope => scope.Organisations is [OrganisationKind.Community]);
            Assert.Equal(judgesPeople, scopes.Any(static scope => scope.Positions.Count > 0));
            Assert.Equal(judgesPeople, scopes.Any(static scope => scope.Entry is not Entry.Unknown && scope.Sex is not Sex.Unknown && scope.Exceptional is not null));
        }
    }

    // Where both leap-day readings count one age, a printed cut-off changes nothing; it is to be seen where they do not.
    [Fact]
    public void Cut_offs_are_printed_that_one_reading_of_29_February_alone_gives()
    {
        var printed = Domain.ParametersOf(AgeCeiling.Kind).Sample(2000, new Rnd(2021), 50).Where(static parameters => parameters.Find("bornOnOrAfter") is not null).ToList();
        Assert.Contains(printed, static parameters => parameters.Day("bornOnOrAfter") is { Month: 3, Day: 1 } && parameters.Day("asOf") is { Month: 2, Day: 28 });
    }
}

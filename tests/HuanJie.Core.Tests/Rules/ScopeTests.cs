using HuanJie.Books;
using HuanJie.Composition;
using HuanJie.Eligibility;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Statistics;
using HuanJie.Text;
using NodaTime;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Rules;

public sealed class ScopeTests
{
    private static readonly Candidate Secretary = For(ElectedBody.PartyOrganisation) with { BirthDate = On("1950-01-01") };

    private static readonly Rule VillagesOnly = OwnRules.Rule("o", AgeCeiling.Kind, ("max", 60)) with { Scope = new() { Bodies = [ElectedBody.PartyOrganisation], Organisations = [OrganisationKind.Village] } };

    public static TheoryData<string, RuleScope> Selectors => new()
    {
        { "positions", new() { Positions = [Position.Head] } },
        { "entry", new() { Entry = Entry.Newcomer } },
        { "sex", new() { Sex = Sex.Female } },
        { "exceptional", new() { Exceptional = true } },
    };

    // A village with one person as both heads, a community with two: of villages alone it is 1 of 1.
    [Fact]
    public void A_regions_target_for_villages_looks_at_villages_only()
    {
        var region = new Turnover
        {
            Current =
            [
                Village(Examples.Member("P-1", [Post.Secretary, Post.Director])),
                Community(Examples.Member("P-2", [Post.Secretary]), Examples.Member("P-3", [Post.Director])),
            ],
        };
        var target = OwnRules.Rule("t", ShareTarget.Kind, ("indicator", "one-shoulder"), ("percent", "100%"));
        Assert.Equal(VerdictKind.Violated, Judge(target));
        Assert.Equal(VerdictKind.Satisfied, Judge(target with { Scope = new() { Bodies = [ElectedBody.VillagersCommittee] } }));
        Assert.Equal(VerdictKind.Violated, Judge(target with { Scope = new() { Organisations = [OrganisationKind.Community] } }));

        VerdictKind Judge(Rule rule) => OwnRules.Book(rule).On(new LocalDate(2021, 1, 1)).Judge("t", region).Kind;
    }

    [Fact]
    public void A_regions_target_that_concerns_no_organisation_of_it_does_not_apply()
    {
        var target = OwnRules.Rule("t", ShareTarget.Kind, ("indicator", "one-shoulder"), ("percent", "100%")) with { Scope = new() { Bodies = [ElectedBody.ResidentsCommittee] } };
        Assert.Equal(VerdictKind.NotApplicable, OwnRules.Book(target).On(new LocalDate(2021, 1, 1)).Judge("t", Villages(1, oneShoulder: 0)).Kind);
    }

    [Theory]
    [MemberData(nameof(Selectors))]
    public void A_selector_of_people_is_refused_where_a_kind_judges_no_people(string name, RuleScope scope)
    {
        foreach (var rule in (Rule[])[OwnRules.Rule("c", WomanMember.Kind), OwnRules.Rule("r", ShareTarget.Kind, ("indicator", "women"), ("percent", "30%"))])
        {
            var problem = Assert.Single(OwnRules.ProblemsOf(() => OwnRules.Book(rule with { Scope = scope })));
            Assert.Equal((rule.Id, $"rules[0].scope.{name}"), (problem.Rule, problem.Path));
            Assert.Contains("and not people one by one", problem.Message, StringComparison.Ordinal);
            Assert.Contains("'bodies' and 'organisations'", problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_bodies_of_one_organisation_are_refused_where_a_kind_judges_one()
    {
        var rule = OwnRules.Rule("w", WomanMember.Kind) with { Scope = new() { Bodies = [ElectedBody.VillagersCommittee, ElectedBody.PartyOrganisation] } };
        var problem = Assert.Single(OwnRules.ProblemsOf(() => OwnRules.Book(rule)));
        Assert.Equal("rules[0].scope.bodies", problem.Path);
        Assert.Equal("The kind 'woman-member' judges one body of an organisation, and these are several: villagers-committee, party-organisation. Write a rule for each.", problem.Message);
    }

    [Fact]
    public void The_committees_of_villages_and_of_communities_are_one_body_in_each() =>
        Assert.Single(OwnRules.Book(OwnRules.Rule("w", WomanMember.Kind) with { Scope = new() { Bodies = [ElectedBody.VillagersCommittee, ElectedBody.ResidentsCommittee] } }).Rules);

    [Fact]
    public void A_rule_for_villages_does_not_apply_in_a_community()
    {
        var verdict = VillagesOnly.Judge("2021-01-01", Secretary with { Organisation = OrganisationKind.Community });
        Assert.Equal(VerdictKind.NotApplicable, verdict.Kind);
        Assert.Equal("not-applicable.organisation", verdict.Judgement.Steps[0].Key);
    }

    [Fact]
    public void A_rule_for_villages_applies_in_a_village() =>
        Assert.Equal(VerdictKind.Violated, VillagesOnly.Judge("2021-01-01", Secretary with { Organisation = OrganisationKind.Village }).Kind);

    [Fact]
    public void Where_the_kind_of_organisation_is_not_known_a_rule_that_would_be_broken_is_open()
    {
        var verdict = VillagesOnly.Judge("2021-01-01", Secretary);
        Assert.Equal(VerdictKind.Undetermined, verdict.Kind);
        Assert.Equal([FactNames.Organisation], verdict.Missing);
        Assert.EndsWith("是否适用取决于:是村还是社区", verdict.Reason(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith("whether it applies depends on: whether a village or a community", verdict.Reason(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_kind_of_organisation_is_not_known_a_rule_that_would_be_kept_is_kept() =>
        Assert.Equal(VerdictKind.Satisfied, VillagesOnly.Judge("2021-01-01", Secretary with { BirthDate = On("1990-01-01") }).Kind);

    [Theory]
    [InlineData(ElectedBody.VillagersCommittee, VerdictKind.Violated)]
    [InlineData(ElectedBody.ResidentsCommittee, VerdictKind.NotApplicable)]
    public void A_body_that_only_one_kind_of_organisation_has_tells_the_kind(ElectedBody body, VerdictKind expected) =>
        Assert.Equal(expected, (VillagesOnly with { Scope = new() { Organisations = [OrganisationKind.Village] } }).Judge("2021-01-01", Secretary with { Body = body }).Kind);

    [Fact]
    public void The_committee_in_which_kin_hold_posts_tells_the_kind() => Assert.Equal(
        VerdictKind.NotApplicable,
        VillagesOnly.Judge("2021-01-01", Secretary with { Kin = [new(Relation.Spouse, ElectedBody.ResidentsCommittee, Position.Member, KinRole.Holder)] }).Kind);

    [Fact]
    public void Assessing_rosters_finds_what_judging_seats_finds_for_villages_only()
    {
        var old = Examples.Member("P-1", [Post.Secretary], "1950-01-01");
        var rosters = new[] { Village(old), Community(old) };
        var finding = Assert.Single(OwnRules.Book(VillagesOnly).On(new LocalDate(2021, 1, 1)).Assess(rosters).Findings);
        Assert.Equal(rosters[0].Organisation.Code, finding.Organisation);
    }

    [Fact]
    public void A_rule_about_committees_of_communities_does_not_apply_to_a_village()
    {
        var rule = OwnRules.Rule("y", YoungMember.Kind) with { Scope = new() { Organisations = [OrganisationKind.Community] } };
        var verdict = OwnRules.Book(rule).On(new LocalDate(2021, 1, 1)).Judge("y", Village(Examples.Member("P-1", [Post.Director], "1950-01-01")));
        Assert.Equal("not-applicable.organisation", verdict.Judgement.Steps[0].Key);
    }

    [Fact]
    public void Scopes_of_villages_and_of_communities_do_not_meet()
    {
        RuleScope villages = new() { Organisations = [OrganisationKind.Village] }, communities = new() { Organisations = [OrganisationKind.Community] };
        RuleScope committee = new() { Bodies = [ElectedBody.VillagersCommittee] };
        Assert.False(villages.Meets(communities));
        Assert.False(communities.Meets(committee));
        Assert.True(villages.Meets(committee));
        Assert.True(villages.Includes(committee));
        Assert.False(committee.Includes(villages));
        Assert.True(RuleScope.All.Includes(villages));
        Assert.False(villages.Includes(RuleScope.All));
    }

    [Fact]
    public void A_rule_for_communities_about_a_villagers_committee_can_never_apply()
    {
        var rule = OwnRules.Rule("a", AgeCeiling.Kind, ("max", 60)) with { Scope = new() { Bodies = [ElectedBody.VillagersCommittee], Organisations = [OrganisationKind.Community] } };
        var finding = Assert.Single(RuleBookLint.Of(OwnRules.Book(rule)));
        Assert.Equal((LintKind.NeverApplies, "No organisation has what it is about: VillagersCommittee; Community."), (finding.Kind, finding.Message));
    }

    [Fact]
    public void A_scope_says_its_kind_of_organisation_and_reads_back()
    {
        var book = OwnRules.Book(VillagesOnly);
        Assert.Equal("PartyOrganisation; Village", VillagesOnly.Scope.ToString());
        Assert.Contains("\"organisations\":[\"village\"]", HuanJieJson.RuleBooks.Write(book), StringComparison.Ordinal);
        Assert.Equal(book, HuanJieJson.RuleBooks.Read(HuanJieJson.RuleBooks.Write(book)));
        Assert.Contains("must; PartyOrganisation; Village |", RuleListing.Markdown(book), StringComparison.Ordinal);
    }

    // 宁夏2015年社区换届: communities; 浙村换发〔2013〕4号: villages.
    [Theory]
    [InlineData("ningxia-2015", OrganisationKind.Community)]
    [InlineData("zhejiang-negative-list-2013", OrganisationKind.Village)]
    public void A_book_for_one_kind_of_organisation_says_so_in_every_rule(string name, OrganisationKind kind) =>
        Assert.All(RuleBooks.Find(name).Rules, rule => Assert.Equal([kind], rule.Scope.Organisations));

    // 村民委员会组织法(2025) 第十五条 is about villages' election committees.
    [Fact]
    public void The_recusal_of_a_villages_election_committee_does_not_apply_in_a_community() => Assert.Equal(
        VerdictKind.NotApplicable,
        RuleBooks.National.On(new LocalDate(2026, 3, 1)).Judge("vc-ec-recusal-2025", For(ElectedBody.ElectionCommittee) with
        {
            Organisation = OrganisationKind.Community,
            Kin = [new(Relation.Spouse, ElectedBody.ResidentsCommittee, Position.Head, KinRole.Candidate)],
        }).Kind);
}

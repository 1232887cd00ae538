using HuanJie.Dates;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Statistics;

namespace HuanJie.Tests.Nations;

/// <summary>Each knob of a plan turns what it names.</summary>
public sealed class NationPlanTests
{
    private static readonly NationPlan Plan = new() { Organisations = 600, Seed = 3, SupervisionPerThousand = 1_000, KinPerThousand = 200 };

    [Fact]
    public void With_nothing_missing_everything_is_known()
    {
        var rosters = RostersOf(Plan with { MissingPerThousand = 0 });
        var tally = Tally.Of(rosters, new(Nation.AsOf));
        Assert.Equal(0, tally.TwoCommittees.Sexes[Sex.Unknown] + tally.TwoCommittees.Sexes[Sex.NotStated] + tally.TwoCommittees.Education[EducationBand.Unknown]);
        Assert.Equal(0, tally.TwoCommittees.Ethnic[EthnicStanding.Unknown] + tally.TwoCommittees.Party[PartyStanding.Unknown] + tally.TwoCommittees.Entries[Entry.Unknown]);
        Assert.Equal(0, tally.TwoCommittees.Ages.Unknown + tally.Organisations.RuralUnknown + tally.Organisations.CollectiveEconomiesUnknown);
        Assert.Equal(0, tally.PartySeats.WithoutAllotment + tally.CommitteeSeats.WithoutAllotment + tally.SupervisionSeats.WithoutAllotment);
        Assert.Equal(600, tally.Organisations.Finished);
    }

    [Fact]
    public void With_everything_missing_nothing_but_births_and_posts_is_known()
    {
        var tally = Tally.Of(RostersOf(Plan with { MissingPerThousand = 1_000 }), new(Nation.AsOf));
        Assert.Equal(tally.TwoCommittees.People, tally.TwoCommittees.Entries[Entry.Unknown]);
        Assert.Equal(tally.TwoCommittees.People, tally.TwoCommittees.Education[EducationBand.Unknown]);
        Assert.Equal(0, tally.TwoCommittees.Ages.Unknown + tally.Organisations.Finished + tally.PartySeats.Allotted);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1_000, 600)]
    public void Supervision_one_person_as_both_heads_and_newcomers_are_as_many_as_asked_for(int perThousand, int organisations)
    {
        var plan = Plan with { SupervisionPerThousand = perThousand, OneShoulderPerThousand = perThousand, NewcomersPerThousand = perThousand, MissingPerThousand = 0, CrossServingPerThousand = perThousand, SharedPeople = 0 };
        var rosters = RostersOf(plan);
        var tally = Tally.Of(rosters, new(Nation.AsOf));
        Assert.Equal(organisations, rosters.Count(roster => roster.SeatsFilled(Body.Supervision) > 0));
        Assert.Equal(organisations, tally.Organisations.OneShoulder);
        Assert.Equal(perThousand == 0 ? 0 : tally.TwoCommittees.People, tally.TwoCommittees.Entries[Entry.Newcomer]);
        Assert.Equal(perThousand == 0, tally.CrossServing == 0);
    }

    [Fact]
    public void Births_are_as_exact_as_asked_for()
    {
        Assert.DoesNotContain(Members(RostersOf(Plan)), member => member.BirthDate?.Precision is not DatePrecision.Day);
        var inexact = Members(RostersOf(Plan with { InexactBirthsPerThousand = 1_000 })).GroupBy(member => member.BirthDate?.Precision).ToDictionary(same => same.Key ?? (DatePrecision)99, same => same.Count());
        Assert.Equal([DatePrecision.Year, DatePrecision.Month, (DatePrecision)99], inexact.Keys.Order());
    }

    [Fact]
    public void With_no_rule_broken_a_book_of_all_of_them_finds_nothing() => Assert.Empty(Findings(Plan with { BrokenPerThousand = 0 }));

    [Fact]
    public void With_rules_broken_each_of_them_is() =>
        Assert.Equal(["age-ceiling", "age-floor", "apart", "education", "kin", "party", "woman"], Findings(Plan with { Organisations = 2_000, BrokenPerThousand = 50 }));

    [Fact]
    public void Kin_are_looked_for_when_asked()
    {
        Assert.DoesNotContain(RostersOf(Plan with { KinPerThousand = null }), roster => roster.Kin is not null);
        Assert.DoesNotContain(RostersOf(Plan with { KinPerThousand = 0 }), roster => roster.Kin is not { Count: 0 });
        Assert.DoesNotContain(RostersOf(Plan with { KinPerThousand = 1_000 }), roster => roster.Kin is not { Count: 1 });
    }

    [Fact]
    public void Last_term_fits_whoever_continues_was_there_and_whoever_was_there_continues_or_left()
    {
        var turnover = new Nation(Plan with { HasLastTerm = true, MissingPerThousand = 0, SharedPeople = 0 }).ToTurnover();
        var tally = Tally.Of(turnover, new(Nation.AsOf));
        Assert.Equal(600, tally.Organisations.ComparedWithLastTerm);
        Assert.True(tally.Organisations is { Split: 24, Recoded: 12, Merged: 12 });
        Assert.Equal(600, turnover.Previous.Count);
        Assert.Equal(Tally.Of(turnover.Current, new(Nation.AsOf)).TwoCommittees.Entries, tally.TwoCommittees.Entries);
        Assert.Equal(tally.TwoCommittees.Entries[Entry.Newcomer], tally.TwoCommittees.Departures.Total);
        Assert.True(tally.TwoCommittees.Departures[DepartureReason.Age] > tally.TwoCommittees.Departures[DepartureReason.Unknown]);
        Assert.Equal(0, tally.TwoCommittees.Undecided);
    }

    [Fact]
    public void Without_a_last_term_there_is_none()
    {
        var nation = new Nation(Plan);
        Assert.Empty(nation.LastTermRosters);
        Assert.DoesNotContain(nation.Rosters, roster => roster.Departures.Count > 0 || roster.Organisation.Lineage is not null);
    }

    [Fact]
    public void A_plan_that_cannot_be_is_refused_with_what_is_allowed()
    {
        Assert.Contains("0 to 8000000", Assert.Throws<ArgumentOutOfRangeException>(() => new NationPlan { Organisations = -1 }).Message, StringComparison.Ordinal);
        Assert.Contains("BrokenPerThousand is 1001", Assert.Throws<ArgumentOutOfRangeException>(() => Plan with { BrokenPerThousand = 1_001 }).Message, StringComparison.Ordinal);
        Assert.Contains("KinPerThousand is -1", Assert.Throws<ArgumentOutOfRangeException>(() => Plan with { KinPerThousand = -1 }).Message, StringComparison.Ordinal);
        Assert.Contains("zero or more", Assert.Throws<ArgumentOutOfRangeException>(() => Plan with { SharedPeople = -1 }).Message, StringComparison.Ordinal);
    }

    private static List<Roster> RostersOf(NationPlan plan) => [.. new Nation(plan).Rosters];

    private static IEnumerable<Member> Members(List<Roster> rosters) => rosters.SelectMany(roster => roster.Members);

    private static List<string> Findings(NationPlan plan) =>
        [.. Book.On(Nation.AsOf).Assess(RostersOf(plan)).Findings.Select(finding => finding.Rule.Rule.Id).Distinct().Order(StringComparer.Ordinal)];

    private static RuleBook Book { get; } = HuanJieJson.RuleBooks.Read($$"""
        {
          "schema": "huanjie/1",
          "ruleBook": {
            "name": "nation", "title": { "zh": "虚构", "en": "Made up" }, "level": "county",
            "rules": [
              {{Rule("age-floor", "age-floor", "", """{ "min": 18 }""")}},
              {{Rule("age-ceiling", "age-ceiling", "", """{ "max": 60, "asOf": "2020-12-31" }""")}},
              {{Rule("education", "education-floor", "", """{ "min": "high-school" }""")}},
              {{Rule("party", "party-standing", """ "bodies": ["party-organisation"] """, "{}")}},
              {{Rule("woman", "woman-member", """ "bodies": ["villagers-committee", "residents-committee"] """, "{}")}},
              {{Rule("kin", "no-kin", "", """{ "set": "civil-1045", "bodies": ["villagers-committee", "residents-committee"] }""")}},
              {{Rule("apart", "supervision-body", "", """{ "set": "civil-1045", "apartFrom": ["villagers-committee", "residents-committee"], "min": 3, "max": 5 }""")}}
            ]
          }
        }
        """);

    private static string Rule(string id, string kind, string scope, string parameters) => $$"""
        {
          "id": "{{id}}", "kind": "{{kind}}", "severity": "must", "text": { "zh": "{{id}}", "en": "{{id}}" }, "scope": { {{scope}} },
          "versions": [{ "citation": { "instrument": "虚构", "article": "一", "inForceFrom": "2020-01-01" }, "parameters": {{parameters}} }]
        }
        """;
}

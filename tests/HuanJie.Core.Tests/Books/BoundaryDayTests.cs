using HuanJie.Dates;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Books;

public sealed class BoundaryDayTests
{
    private const string AtMost54 = """
        {
          "schema": "huanjie/1",
          "ruleBook": {
            "name": "test", "title": { "zh": "测试", "en": "Test" }, "level": "county",
            "rules": [
              {
                "id": "t-age", "kind": "age-ceiling", "severity": "must",
                "text": { "zh": "不超过54周岁", "en": "At most 54" },
                "versions": [
                  { "citation": { "instrument": "测试", "article": "一", "inForceFrom": "2020-01-01" }, "parameters": { "max": 54, "asOf": "2021-12-31", "bornOnOrAfter": "1967-01-01" } }
                ]
              },
              {
                "id": "t-born", "kind": "born-on-or-after", "severity": "must",
                "text": { "zh": "1967年1月1日及以后出生", "en": "Born on or after 1967-01-01" },
                "versions": [
                  { "citation": { "instrument": "测试", "article": "二", "inForceFrom": "2020-01-01" }, "parameters": { "date": "1967-01-01" } }
                ]
              }
            ]
          }
        }
        """;

    /// <summary>The day before, the day and the day after: a birth too late for a least age, too early for a greatest.</summary>
    [Theory]
    [InlineData("vc-voter-age", "2021-01-28", "2003-01-27", VerdictKind.Satisfied)]
    [InlineData("vc-voter-age", "2021-01-28", "2003-01-28", VerdictKind.Satisfied)]
    [InlineData("vc-voter-age", "2021-01-28", "2003-01-29", VerdictKind.Violated)]
    [InlineData("vc-voter-age", "2022-02-28", "2004-02-28", VerdictKind.Satisfied)]
    [InlineData("vc-voter-age", "2022-02-28", "2004-02-29", VerdictKind.Satisfied)]
    [InlineData("vc-voter-age", "2022-02-28", "2004-03-01", VerdictKind.Violated)]
    [InlineData("vc-voter-age", "2022-02-27", "2004-02-29", VerdictKind.Violated)]
    [InlineData("vc-voter-age", "2024-02-29", "2006-02-28", VerdictKind.Satisfied)]
    [InlineData("vc-voter-age", "2024-02-29", "2006-03-01", VerdictKind.Violated)]
    [InlineData("pol-jx-yuanzhou-continuing", "2020-12-01", "1964-08-30", VerdictKind.Violated)]
    [InlineData("pol-jx-yuanzhou-continuing", "2020-12-01", "1964-08-31", VerdictKind.Violated)]
    [InlineData("pol-jx-yuanzhou-continuing", "2020-12-01", "1964-09-01", VerdictKind.Satisfied)]
    [InlineData("pol-jx-yuanzhou-newcomer", "2020-12-01", "1974-08-31", VerdictKind.Violated)]
    [InlineData("pol-jx-yuanzhou-newcomer", "2020-12-01", "1974-09-01", VerdictKind.Satisfied)]
    [InlineData("pol-jx-yuanzhou-newcomer", "2020-12-01", "1974-09-02", VerdictKind.Satisfied)]
    [InlineData("pol-nx-2015-age-floor", "2015-02-28", "1980-02-29", VerdictKind.Satisfied)]
    [InlineData("pol-nx-2015-age-floor", "2015-02-27", "1980-02-29", VerdictKind.Violated)]
    [InlineData("pol-nx-2015-age-ceiling", "2015-02-27", "1964-02-29", VerdictKind.Satisfied)]
    [InlineData("pol-nx-2015-age-ceiling", "2015-02-28", "1964-02-29", VerdictKind.Violated)]
    [InlineData("pol-nx-2015-age-ceiling", "2015-02-28", "1964-03-01", VerdictKind.Satisfied)]
    public void An_age_turns_on_the_birthday(string rule, string pollingDay, string born, VerdictKind expected) =>
        Assert.Equal(expected, Judge(rule, pollingDay, Of(rule).Born(born)));

    [Theory]
    [InlineData("2022-02-28", LeapDayBirthday.February28, VerdictKind.Satisfied)]
    [InlineData("2022-02-28", LeapDayBirthday.March1, VerdictKind.Violated)]
    [InlineData("2022-03-01", LeapDayBirthday.March1, VerdictKind.Satisfied)]
    public void Who_is_born_on_29_February_comes_of_age_as_the_basis_reads_it(string pollingDay, LeapDayBirthday reading, VerdictKind expected) =>
        Assert.Equal(expected, RuleCase.Good("vc-voter-age", pollingDay, Villager.Born("2004-02-29")).JudgeOn(new(RuleCase.Date(pollingDay), leapDay: reading)).Kind);

    [Theory]
    [InlineData("neg-zj-2013-criminal", "criminal-punishment", "2008-02-29", "2013-02-27", VerdictKind.Violated)]
    [InlineData("neg-zj-2013-criminal", "criminal-punishment", "2008-02-29", "2013-02-28", VerdictKind.Satisfied)]
    [InlineData("neg-zj-2013-criminal", "criminal-punishment", "2008-02-29", "2013-03-01", VerdictKind.Satisfied)]
    [InlineData("neg-zj-2013-criminal-forces", "criminal-forces", "2010-11-01", "2013-10-31", VerdictKind.Violated)]
    [InlineData("neg-zj-2013-criminal-forces", "criminal-forces", "2010-11-01", "2013-11-01", VerdictKind.Satisfied)]
    [InlineData("neg-zj-2013-criminal-forces", "criminal-forces", "2010-11-01", "2013-11-02", VerdictKind.Satisfied)]
    [InlineData("neg-zj-2013-discipline", "party-warning", "2012-02-29", "2013-02-27", VerdictKind.Violated)]
    [InlineData("neg-zj-2013-discipline", "party-warning", "2012-02-29", "2013-02-28", VerdictKind.Satisfied)]
    [InlineData("party-discipline-window", "party-serious-warning", "2020-02-29", "2021-08-28", VerdictKind.Violated)]
    [InlineData("party-discipline-window", "party-serious-warning", "2020-02-29", "2021-08-29", VerdictKind.Satisfied)]
    [InlineData("party-discipline-window", "party-serious-warning", "2020-02-29", "2021-08-30", VerdictKind.Satisfied)]
    [InlineData("party-discipline-window", "party-serious-warning", "2020-08-31", "2022-02-27", VerdictKind.Violated)]
    [InlineData("party-discipline-window", "party-serious-warning", "2020-08-31", "2022-02-28", VerdictKind.Satisfied)]
    [InlineData("state-discipline-window", "state-demotion", "2020-07-29", "2022-07-28", VerdictKind.Violated)]
    [InlineData("state-discipline-window", "state-demotion", "2020-07-29", "2022-07-29", VerdictKind.Satisfied)]
    [InlineData("state-discipline-window", "state-demotion", "2020-07-29", "2022-07-30", VerdictKind.Satisfied)]
    public void A_window_is_over_on_the_day_on_which_its_months_are_complete(string rule, string kind, string from, string pollingDay, VerdictKind expected) =>
        Assert.Equal(expected, Judge(rule, pollingDay, (Of(rule) with { Entry = Entry.Newcomer }).Marked(kind, from, from, from)));

    [Theory]
    [InlineData("2021-02-27", "2020-02-29", VerdictKind.Violated)]
    [InlineData("2021-02-28", "2020-02-29", VerdictKind.Satisfied)]
    [InlineData("2021-03-01", "2020-02-29", VerdictKind.Satisfied)]
    [InlineData("2021-02-28", "2020-03-01", VerdictKind.Violated)]
    public void A_year_of_Party_age_or_of_living_here_from_29_February_is_complete_on_28_February(string pollingDay, string since, VerdictKind expected)
    {
        Assert.Equal(expected, Judge("party-secretary-seniority", pollingDay, Head with { PartyJoined = On(since) }));
        Assert.Equal(expected, Judge("vc-register-c", pollingDay, Villager with { Registration = new() { HukouHere = false, ResidesHere = true, ResidesSince = On(since), Applied = true, Consent = true } }));
    }

    [Theory]
    [InlineData("vc-term-5", "2020-02-29", "2025-02-27", VerdictKind.Satisfied)]
    [InlineData("vc-term-5", "2020-02-29", "2025-02-28", VerdictKind.Violated)]
    [InlineData("vc-term-5", "2020-02-29", "2025-03-01", VerdictKind.Violated)]
    [InlineData("vc-term-5", "2021-03-18", "2026-03-17", VerdictKind.Satisfied)]
    [InlineData("vc-term-5", "2021-03-18", "2026-03-18", VerdictKind.Violated)]
    [InlineData("vc-term-5", "2021-03-18", "2026-03-19", VerdictKind.Violated)]
    [InlineData("party-term-village", "2018-07-11", "2023-07-11", VerdictKind.NotApplicable)]
    [InlineData("party-term-village", "2018-07-12", "2023-07-11", VerdictKind.Satisfied)]
    [InlineData("party-term-village", "2018-07-12", "2023-07-12", VerdictKind.Violated)]
    public void A_term_is_over_on_the_same_day_of_its_last_year(string rule, string start, string pollingDay, VerdictKind expected) =>
        Assert.Equal(expected, Judge(rule, pollingDay, Village(People(3)).Since(start)));

    [Fact]
    public void Born_on_or_after_1967_01_01_is_at_most_54_on_2021_12_31_for_every_birth_day_around()
    {
        var rules = HuanJieJson.RuleBooks.Read(AtMost54).On(new LocalDate(2021, 3, 1));
        for (var born = new LocalDate(1965, 12, 1); born < new LocalDate(1968, 3, 1); born = born.PlusDays(1))
        {
            var candidate = Head with { BirthDate = PartialDate.From(born), Entry = Entry.Newcomer };
            var expected = born.Year >= 1967 ? VerdictKind.Satisfied : VerdictKind.Violated;
            Assert.Equal(expected, rules.Judge("t-born", candidate).Kind);
            Assert.Equal(expected, rules.Judge("t-age", candidate).Kind);
            Assert.Equal(expected, Judge("hn-leiyang-age-newcomer", "2021-03-01", candidate));
        }
    }

    [Fact]
    public void At_most_54_on_2021_01_01_is_another_rule_and_a_book_that_says_both_is_refused()
    {
        var other = AtMost54.Replace("2021-12-31", "2021-01-01", StringComparison.Ordinal);
        var problem = Assert.Throws<DocumentException>(() => HuanJieJson.RuleBooks.Read(other));
        Assert.Contains("born on or after 1966-01-02, and the cut-off is 1967-01-01", problem.Message, StringComparison.Ordinal);
        var rules = HuanJieJson.RuleBooks.Read(other.Replace(", \"bornOnOrAfter\": \"1967-01-01\"", "", StringComparison.Ordinal)).On(new LocalDate(2021, 3, 1));
        Assert.Equal(VerdictKind.Violated, rules.Judge("t-age", Head.Born("1966-01-01")).Kind);
        Assert.Equal(VerdictKind.Satisfied, rules.Judge("t-age", Head.Born("1966-01-02")).Kind);
        Assert.Equal(VerdictKind.Violated, rules.Judge("t-born", Head.Born("1966-01-02")).Kind);
    }

    // Somebody of whom the rule asks: a resident of the communities of Ningxia, a villager of the rest, or a head in the Party, new or going on.
    private static Candidate Of(string rule) =>
        rule.StartsWith("pol-nx", StringComparison.Ordinal) ? Resident
        : rule.StartsWith("pol-jx", StringComparison.Ordinal) ? Head with { Entry = rule.EndsWith("newcomer", StringComparison.Ordinal) ? Entry.Newcomer : Entry.Continuing }
        : rule.StartsWith("party", StringComparison.Ordinal) ? Comrade
        : Villager;

    private static VerdictKind Judge(string rule, string pollingDay, Subject subject) => new RuleCase(rule, pollingDay, subject, default).Judge().Kind;
}

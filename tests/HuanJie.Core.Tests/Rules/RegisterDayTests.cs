using HuanJie.Books;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Rules.Made;

namespace HuanJie.Tests.Rules;

/// <summary>An election that straddles 2026-01-01: who is registered goes by the law of the register day, the rest by that of the polling day.</summary>
public sealed class RegisterDayTests
{
    private static readonly JudgingBasis Straddling = new(new(2026, 1, 10), new(2025, 12, 20));

    private static readonly JudgingBasis After = new(new(2026, 1, 10));

    /// <summary>村民委员会组织法(2018) art. 13 asks an outsider to live in the village; (2025) art. 16 takes village work for it.</summary>
    private static readonly Candidate Worker = Seeker with
    {
        Registration = new() { HukouHere = false, ResidesHere = false, WorksSince = PartialDate.Parse("2020-06-01"), Applied = true, Consent = true },
        Record = [new() { Kind = ConductKind.ExpelledFromParty, Decided = PartialDate.Parse("2019-05-01") }],
    };

    [Theory]
    [InlineData("vc-register-c", VerdictKind.Violated, VerdictKind.NotApplicable)]
    [InlineData("vc-register-c-2025", VerdictKind.NotApplicable, VerdictKind.Satisfied)]
    [InlineData("vc-disqualify", VerdictKind.Violated, VerdictKind.Violated)]
    public void The_day_of_each_rule_chooses_its_version(string rule, VerdictKind straddling, VerdictKind after)
    {
        Assert.Equal(straddling, RuleBooks.National.On(Straddling).Judge(rule, Worker).Kind);
        Assert.Equal(after, RuleBooks.National.On(After).Judge(rule, Worker).Kind);
    }

    [Fact]
    public void A_rule_in_force_says_by_which_day_it_was_chosen()
    {
        var rules = RuleBooks.National.On(Straddling).Rules;
        Assert.Equal(
            "vc-register-c: 村民委员会组织法(2018) 第十三条, 2018-12-29 to 2025-12-31, chosen by RegisterDay 2025-12-20",
            rules.Single(static rule => rule.Rule.Id == "vc-register-c").ToString());
        Assert.Equal("vc-disqualify: 村民委员会组织法(2025) 第十八条, from 2026-01-01, chosen by PollingDay 2026-01-10", rules.Single(static rule => rule.Rule.Id == "vc-disqualify").ToString());
    }

    // A year from 2025-01-01 is complete on 2026-01-01: before the polling day, and after the register day.
    [Fact]
    public void The_time_of_living_here_is_counted_on_the_register_day()
    {
        var newcomer = Seeker with { Registration = new() { HukouHere = false, ResidesHere = true, ResidesSince = PartialDate.Parse("2025-01-01"), Applied = true, Consent = true } };
        Assert.Equal(VerdictKind.Violated, RuleBooks.National.On(Straddling).Judge("vc-register-c", newcomer).Kind);
        Assert.Equal(VerdictKind.Satisfied, RuleBooks.National.On(After).Judge("vc-register-c-2025", newcomer).Kind);
        Assert.Equal(VerdictKind.Violated, RuleBooks.National.On(After with { RegisterDay = new LocalDate(2026, 1, 1) }).Judge("vc-register-c-2025", newcomer with
        {
            Registration = newcomer.Registration with { ResidesSince = PartialDate.Parse("2025-01-02"), WorksSince = PartialDate.Parse("2025-01-02") },
        }).Kind);
    }

    [Fact]
    public void A_basis_says_its_days_and_refuses_a_day_of_another_age()
    {
        Assert.Equal("polling day 2026-01-10, register day 2025-12-20, leap day February28", Straddling.ToString());
        Assert.Equal("polling day 2026-01-10, leap day February28", After.ToString());
        Assert.StartsWith(
            "The day is of the year 3000. Judge on a day of the years 1900 to 2999.",
            Assert.Throws<ArgumentOutOfRangeException>(static () => new JudgingBasis(new(3000, 1, 1))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(static () => After with { RegisterDay = new LocalDate(1899, 12, 31) });
    }
}

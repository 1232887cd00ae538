using HuanJie.Elections;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class CalendarTests
{
    /// <summary>村民委员会组织法(2018) art. 14: the list twenty days before; art. 20: the handover within ten days. The first day does not count.</summary>
    [Theory]
    [InlineData("2024-03-10", "2024-02-19", "2024-03-20")]
    [InlineData("2023-03-10", "2023-02-18", "2023-03-20")]
    [InlineData("2021-12-28", "2021-12-08", "2022-01-07")]
    [InlineData("2021-01-15", "2020-12-26", "2021-01-25")]
    public void Days_run_over_leap_days_and_the_end_of_a_year(string polling, string list, string handover)
    {
        var calendar = Calendar(Law(polling), new() { Body = ElectedBody.VillagersCommittee });
        Assert.Equal(Day(list), calendar.Latest(Milestone.VoterListPublished));
        Assert.Equal(Day(handover), calendar.Latest(Milestone.Handover));
        Assert.Empty(calendar.Findings);
    }

    /// <summary>民法典 art. 203 moves a last day that is a holiday; whether it governs elections is not stated. An election is not postponed by a deadline that runs back from it.</summary>
    [Fact]
    public void Holidays_move_a_last_day_forwards_where_the_convention_says_so()
    {
        var holidays = new DayCounting { Holidays = [.. Enumerable.Range(1, 7).Select(static day => new LocalDate(2021, 10, day)), new(2021, 9, 6)] };
        var calendar = Calendar(Law("2021-09-26"), new() { Body = ElectedBody.VillagersCommittee }, holidays);
        Assert.Equal(new LocalDate(2021, 10, 8), calendar.Latest(Milestone.Handover));
        Assert.Equal(new LocalDate(2021, 9, 6), calendar.Latest(Milestone.VoterListPublished));
    }

    [Fact]
    public void Where_the_first_day_counts_every_deadline_is_a_day_nearer()
    {
        var calendar = Calendar(Law("2021-03-20"), new() { Body = ElectedBody.VillagersCommittee }, new() { FirstDayCounts = true });
        Assert.Equal(new LocalDate(2021, 3, 1), calendar.Latest(Milestone.VoterListPublished));
        Assert.Equal(new LocalDate(2021, 3, 29), calendar.Latest(Milestone.Handover));
    }

    /// <summary>村民委员会组织法(2018) art. 14: five days to object from the publication, three to decide from the objection.</summary>
    [Fact]
    public void Days_counted_from_a_day_that_is_not_known_are_left_out()
    {
        Assert.Null(Calendar(Law("2021-03-20"), new() { Body = ElectedBody.VillagersCommittee }).Latest(Milestone.ListObjection));
        var known = Calendar(Law("2021-03-20"), Actual((Milestone.VoterListPublished, "2021-02-28")));
        Assert.Equal(new LocalDate(2021, 3, 5), known.Latest(Milestone.ListObjection));
        Assert.Null(known.Latest(Milestone.ListDecision));
        Assert.Equal(new LocalDate(2021, 3, 7), Calendar(Law("2021-03-20"), Actual((Milestone.ListObjection, "2021-03-04"))).Latest(Milestone.ListDecision));
    }

    [Fact]
    public void Each_lateness_is_a_finding_with_its_days()
    {
        var calendar = Calendar(Law("2021-03-20"), Actual((Milestone.VoterListPublished, "2021-03-01"), (Milestone.ListObjection, "2021-03-06"), (Milestone.Handover, "2021-04-03")));
        Assert.Equal(["vc-list-publication", "vc-handover"], calendar.Findings.Select(static finding => finding.Rule.Id));
        Assert.Equal((1, 0, 4), (calendar.DaysOff(Milestone.VoterListPublished), calendar.DaysOff(Milestone.ListObjection), calendar.DaysOff(Milestone.Handover)));
    }

    /// <summary>村民委员会组织法(2018) art. 20: the days of the handover run from the production of the new committee, here by a further vote.</summary>
    [Fact]
    public void A_further_vote_that_completes_the_committee_starts_the_days_of_the_handover()
    {
        var calendar = Calendar(Law("2020-11-08", "zhejiang"), Actual((Milestone.Rerun, "2020-12-09"), (Milestone.CommitteeProduced, "2020-12-09")));
        Assert.Equal(new LocalDate(2020, 12, 19), calendar.Latest(Milestone.Handover));
        Assert.Equal(new LocalDate(2020, 12, 8), calendar.Latest(Milestone.Rerun));
        Assert.Equal(1, calendar.DaysOff(Milestone.Rerun));
    }

    /// <summary>浙江省村民委员会选举办法(2020) art. 3: six months early or late; 村民委员会组织法(2010) art. 11: three years.</summary>
    [Theory]
    [InlineData("2020-08-09", "zj-early-late", 1)]
    [InlineData("2020-08-10", null, 0)]
    [InlineData("2021-08-10", null, 0)]
    [InlineData("2021-08-11", "zj-early-late", 1)]
    public void A_turnover_is_within_the_window_or_a_finding(string polling, string? finding, int daysOff)
    {
        var calendar = Calendar(Law(polling, "zhejiang"), new() { Body = ElectedBody.VillagersCommittee, TermStart = new LocalDate(2018, 2, 10) });
        Assert.Equal(new LocalDate(2021, 2, 10), calendar.Latest(Milestone.TermDue));
        Assert.Equal(new LocalDate(2020, 8, 10), calendar.Earliest(Milestone.EarlyLimit));
        Assert.Equal(new LocalDate(2021, 8, 10), calendar.Latest(Milestone.LateLimit));
        Assert.Equal(finding is null ? [] : [finding], calendar.Findings.Select(static verdict => verdict.Rule.Id));
        Assert.Equal(daysOff, Math.Max(calendar.DaysOff(Milestone.EarlyLimit), calendar.DaysOff(Milestone.LateLimit)));
    }

    /// <summary>村民委员会组织法(2010) art. 11: three years; (2018) art. 11, in force 2018-12-29: five. A term is as long as it was when it began.</summary>
    [Theory]
    [InlineData(ElectedBody.VillagersCommittee, "2017-05-01", "2020-05-01")]
    [InlineData(ElectedBody.VillagersCommittee, "2018-12-28", "2021-12-28")]
    [InlineData(ElectedBody.VillagersCommittee, "2018-12-29", "2023-12-29")]
    [InlineData(ElectedBody.VillagersCommittee, "2019-05-01", "2024-05-01")]
    [InlineData(ElectedBody.VillagersCommittee, "2020-02-29", "2025-02-28")]
    [InlineData(ElectedBody.ResidentsCommittee, "2017-05-01", "2020-05-01")]
    [InlineData(ElectedBody.ResidentsCommittee, "2019-05-01", "2024-05-01")]
    public void A_term_is_as_long_as_the_law_of_its_first_day_made_it(ElectedBody body, string start, string due)
    {
        foreach (var polling in new[] { "2016-01-01", "2020-05-01", "2023-06-01", "2026-06-01" })
        {
            Assert.Equal(Day(due), Calendar(Law(polling), new() { Body = body, TermStart = Day(start) }).Latest(Milestone.TermDue));
        }
    }

    private static ElectionDates Actual(params (Milestone Milestone, string Day)[] days) => new()
    {
        Body = ElectedBody.VillagersCommittee,
        Actual = [.. days.Select(static day => new ActualDay(day.Milestone, Day(day.Day)))],
    };

    private static ElectionCalendar Calendar(RulesInForce rules, ElectionDates dates, DayCounting? counting = null) => ElectionCalendar.Of(rules, dates, counting);
}

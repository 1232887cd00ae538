using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Books.RuleCase;

namespace HuanJie.Tests.Books;

/// <summary>Every deadline and window that ships, on the day before its bound, on it, and on the day after. The first day is not counted.</summary>
public sealed class ElectionDayTests
{
    /// <summary>The book, the rule, the day from which it counts, and the bound, counted by hand.</summary>
    public static TheoryData<string, string, string, string> Deadlines => new()
    {
        // 村民委员会组织法(2018) 第十四条、第二十条; twenty days before 2024-03-20 is the leap day.
        { "villagers-committee-law", "vc-list-publication", "2021-01-28", "2021-01-08" },
        { "villagers-committee-law", "vc-list-publication", "2024-03-20", "2024-02-29" },
        { "villagers-committee-law", "vc-list-publication", "2023-03-20", "2023-02-28" },
        { "villagers-committee-law", "vc-list-objection", "2021-01-05", "2021-01-10" },
        { "villagers-committee-law", "vc-list-objection", "2024-02-24", "2024-02-29" },
        { "villagers-committee-law", "vc-list-decision", "2021-01-10", "2021-01-13" },
        { "villagers-committee-law", "vc-list-decision", "2024-02-27", "2024-03-01" },
        { "villagers-committee-law", "vc-handover", "2021-01-28", "2021-02-07" },
        { "villagers-committee-law", "vc-handover", "2024-02-19", "2024-02-29" },
        { "villagers-committee-law", "vc-handover", "2024-02-29", "2024-03-10" },

        // 城市居民委员会组织法(2025) 第十七条、第二十五条
        { "residents-committee-law", "rc-list-2025", "2026-03-18", "2026-02-26" },
        { "residents-committee-law", "rc-list-2025", "2028-03-20", "2028-02-29" },
        { "residents-committee-law", "rc-list-objection-2025", "2026-02-26", "2026-03-03" },
        { "residents-committee-law", "rc-list-decision-2025", "2026-02-26", "2026-03-01" },
        { "residents-committee-law", "rc-handover", "2026-12-28", "2027-01-07" },

        // 浙江省村民委员会选举办法(2020) 第十八条至第二十条、第二十五条、第二十九条、第三十五条
        { "zhejiang", "list-deadline", "2021-01-28", "2021-01-23" },
        { "zhejiang", "zj-self-nomination", "2021-01-28", "2021-01-18" },
        { "zhejiang", "zj-withdraw", "2021-01-28", "2021-01-25" },
        { "zhejiang", "zj-proxy-filed", "2024-03-03", "2024-02-29" },
        { "zhejiang", "rerun-deadline", "2021-01-28", "2021-02-27" },
        { "zhejiang", "rerun-deadline", "2024-01-30", "2024-02-29" },
        { "zhejiang", "recall-deadline", "2021-03-01", "2021-03-31" },

        // 上海市村民委员会选举办法(2020) 第十二条、第十六条、第二十一条、第二十七条
        { "shanghai", "list-deadline", "2021-01-28", "2021-01-23" },
        { "shanghai", "proxy-deadline-sh", "2024-03-05", "2024-02-29" },
        { "shanghai", "proxy-list-sh", "2021-01-28", "2021-01-26" },
        { "shanghai", "rerun-deadline", "2021-01-28", "2021-02-27" },
        { "shanghai", "recall-deadline", "2021-03-01", "2021-03-31" },

        // 北京市村民委员会选举办法(2012) 第二十条、第三十条、第三十三条
        { "beijing", "list-deadline", "2024-03-05", "2024-02-29" },
        { "beijing", "rerun-deadline", "2024-02-14", "2024-02-29" },
        { "beijing", "recall-deadline", "2021-03-01", "2021-03-31" },

        // 河南省实施村民委员会组织法办法(2011) 第二十六条、第四十三条
        { "henan", "list-deadline", "2021-01-28", "2021-01-23" },
        { "henan", "hen-withdraw", "2021-01-20", "2021-01-23" },
        { "henan", "recall-deadline", "2024-01-30", "2024-02-29" },
    };

    /// <summary>The book, the rule, the first day of the term that ends, and the first and the last polling day, counted by hand from the end of the term.</summary>
    public static TheoryData<string, string, string, string?, string?> Windows => new()
    {
        // 浙江省村民委员会选举办法(2020) 第三条: a term of three years from 2017-07-28 is over on 2020-07-28; one from the leap day of 2020, of five years, on 2025-02-28.
        { "zhejiang", "zj-early-late", "2018-07-28", "2021-01-28", "2022-01-28" },
        { "zhejiang", "zj-early-late", "2020-02-29", "2024-08-28", "2025-08-28" },

        // 江苏省村民委员会选举办法(2019) 第四条
        { "jiangsu", "js-early-late", "2019-02-28", "2023-02-28", "2025-02-28" },

        // 山东省村民委员会选举办法(2011) 第三条
        { "shandong", "sd-late", "2017-07-28", null, "2021-01-28" },
        { "shandong", "sd-late", "2014-08-31", null, "2018-02-28" },

        // 山西省村民委员会选举办法(2011) 换届时间
        { "shanxi", "sx-late", "2017-10-28", null, "2021-01-28" },
        { "shanxi", "sx-late", "2017-11-30", null, "2021-02-28" },

        // 关于党的基层组织任期的意见(2018) 第二项; 中国共产党基层组织选举工作条例(2020) 第三条
        { "party-rules", "party-early-late", "2018-08-01", "2022-08-01", "2024-08-01" },
        { "party-rules", "party-early-late", "2019-02-28", "2023-02-28", "2025-02-28" },
    };

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void A_deadline_holds_up_to_its_day_and_no_longer(string book, string rule, string from, string bound)
    {
        var deadline = (Deadline)CheckOf(book, rule, Date(from));
        Assert.Equal(VerdictKind.Satisfied, Judge(-1).Kind);
        Assert.Equal(VerdictKind.Satisfied, Judge(0).Kind);
        Assert.Equal(VerdictKind.Violated, Judge(1).Kind);
        Assert.Equal(Date(bound), Judge(1).Judgement.Boundary);

        Verdict Judge(int after)
        {
            var polling = deadline.From is Milestone.Polling or Milestone.CommitteeProduced ? Date(from) : LocalDate.Max(Date(from), Date(bound));
            ElectionDates dates = new()
            {
                Body = BodyOf(rule),
                PollingDay = polling,
                Actual = deadline.From is Milestone.Polling or Milestone.CommitteeProduced ? [new(deadline.Of, Date(bound).PlusDays(after))] : [new(deadline.From, Date(from)), new(deadline.Of, Date(bound).PlusDays(after))],
            };
            return BookOf(rule, book).On(new JudgingBasis(polling)).Judge(rule, dates);
        }
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void A_window_is_open_from_its_first_day_to_its_last(string book, string rule, string termStart, string? first, string? last)
    {
        if (first is not null)
        {
            Assert.Equal([VerdictKind.Violated, VerdictKind.Satisfied, VerdictKind.Satisfied], Around(Date(first)));
        }

        if (last is not null)
        {
            Assert.Equal([VerdictKind.Satisfied, VerdictKind.Satisfied, VerdictKind.Violated], Around(Date(last)));
        }

        VerdictKind[] Around(LocalDate day) =>
        [
            .. Enumerable.Range(-1, 3).Select(more => day.PlusDays(more)).Select(polling => BookOf(rule, book).On(new JudgingBasis(polling))
                .Judge(rule, new ElectionDates { Body = BodyOf(rule), PollingDay = polling, TermStart = Date(termStart) }).Kind),
        ];
    }

    [Fact]
    public void Every_deadline_and_window_that_ships_is_among_them() => Assert.Equal(
        ShippedBookTests.AllPlaces.Where(static place => place.Rule.Kind == Deadline.Kind || place.Rule.Kind == TurnoverWindow.Kind)
            .Select(static place => $"{place.Book}/{place.Rule.Id}").Order(StringComparer.Ordinal),
        Deadlines.Concat(Windows).Select(static row => $"{row[0]}/{row[1]}").Append("party-rules/party-late-1990").Distinct().Order(StringComparer.Ordinal));

    // 浙江省村民委员会选举办法(2020) 第三十六条: a year from a leap day is over on 28 February.
    [Theory]
    [InlineData("2020-03-01", "2021-03-01")]
    [InlineData("2024-02-29", "2025-02-28")]
    public void A_recall_is_free_again_after_a_year(string failed, string free)
    {
        Assert.Equal([VerdictKind.Violated, VerdictKind.Satisfied, VerdictKind.Satisfied], Enumerable.Range(-1, 3).Select(more =>
            BookOf("recall-repeat-ban", "zhejiang").On(new JudgingBasis(Date(free))).Judge("recall-repeat-ban", ElectionSubjects.VillageRecall with { LastFailedOn = Date(failed), AskedOn = Date(free).PlusDays(more) }).Kind));
    }

    // 民法典 第二百零一条至第二百零三条 would roll a last day that is a holiday; the calendar does so only when asked.
    [Fact]
    public void A_final_holiday_moves_a_last_day_only_when_asked()
    {
        var rules = RuleBooks.National.On(new LocalDate(2021, 1, 28));
        ElectionDates dates = new() { Body = ElectedBody.VillagersCommittee };
        Assert.Equal(new LocalDate(2021, 2, 7), ElectionCalendar.Of(rules, dates).Latest(Milestone.Handover));
        Assert.Equal(new LocalDate(2021, 2, 8), ElectionCalendar.Of(rules, dates, new() { Holidays = [new(2021, 2, 7)] }).Latest(Milestone.Handover));
        Assert.Equal(new LocalDate(2021, 1, 8), ElectionCalendar.Of(rules, dates, new() { Holidays = [new(2021, 1, 8)] }).Latest(Milestone.VoterListPublished));
    }

    private static RuleCheck CheckOf(string book, string rule, LocalDate day) =>
        BookOf(rule, book).On(new JudgingBasis(day)).Checks.ToArray().First(check => check.Rule.Rule.Id == rule);

    private static ElectedBody BodyOf(string rule) =>
        rule.StartsWith("rc-", StringComparison.Ordinal) ? ElectedBody.ResidentsCommittee
        : rule.StartsWith("party-", StringComparison.Ordinal) ? ElectedBody.PartyOrganisation
        : ElectedBody.VillagersCommittee;
}

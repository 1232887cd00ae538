using HuanJie.Elections;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class OfficeTests
{
    /// <summary>村民委员会组织法(2025) art. 20: the office ends when the assembly or the representative meeting approves the resignation.</summary>
    [Fact]
    public void A_resignation_ends_the_office_when_it_is_approved()
    {
        Assert.Null(Ended("2026-06-01", (OfficeEventKind.Resignation, "2026-03-01")));
        Assert.Equal(Day("2026-03-20"), Ended("2026-06-01", (OfficeEventKind.Resignation, "2026-03-01"), (OfficeEventKind.ResignationApproved, "2026-03-20")));
        Assert.Null(Ended("2026-03-19", (OfficeEventKind.ResignationApproved, "2026-03-20")));
    }

    /// <summary>村民委员会组织法(2018) art. 18: on loss of capacity or a sentence; art. 33: two appraisals as incompetent in a row.</summary>
    [Fact]
    public void A_sentence_ends_the_office_on_its_day()
    {
        Assert.Equal(Day("2022-03-01"), Ended("2022-06-01", (OfficeEventKind.CriminalSentence, "2022-03-01")));
        Assert.Equal(Day("2022-02-01"), Ended("2022-06-01", (OfficeEventKind.CriminalSentence, "2022-03-01"), (OfficeEventKind.LossOfCapacity, "2022-02-01")));
    }

    [Fact]
    public void Two_bad_appraisals_in_a_row_end_the_office_and_a_good_one_between_does_not()
    {
        Assert.Null(Ended("2024-06-01", (OfficeEventKind.AppraisedIncompetent, "2021-12-20"), (OfficeEventKind.AppraisedCompetent, "2022-12-20"), (OfficeEventKind.AppraisedIncompetent, "2023-12-20")));
        Assert.Equal(Day("2023-12-20"), Ended("2024-06-01", (OfficeEventKind.AppraisedIncompetent, "2023-12-20"), (OfficeEventKind.AppraisedIncompetent, "2022-12-20"), (OfficeEventKind.AppraisedCompetent, "2021-12-20")));
    }

    /// <summary>上海市村民委员会选举办法(2020) art. 26 names death; national law of 2018 does not.</summary>
    [Fact]
    public void Death_ends_the_office_where_a_rule_names_it()
    {
        Assert.Null(Ended("2022-06-01", (OfficeEventKind.Death, "2022-03-01")));
        Assert.Equal(Day("2022-03-01"), OfficeOutcome.Of(Law("2022-06-01", "shanghai"), Office((OfficeEventKind.Death, "2022-03-01"))).EndedOn);
    }

    [Fact]
    public void When_nobody_has_looked_every_rule_is_open()
    {
        var outcome = OfficeOutcome.Of(Law("2022-06-01"), Office() with { Events = null });
        Assert.Null(outcome.EndedOn);
        Assert.Equal(VerdictKind.Undetermined, outcome.Verdicts.Single(static verdict => verdict.Rule.Id == "vc-auto-termination").Kind);
    }

    private static LocalDate? Ended(string day, params (OfficeEventKind Kind, string Day)[] events) => OfficeOutcome.Of(Law(day), Office(events)).EndedOn;

    private static OfficeRecord Office(params (OfficeEventKind Kind, string Day)[] events) => new()
    {
        Person = Id("a"),
        Body = ElectedBody.VillagersCommittee,
        Events = [.. events.Select(static entry => new OfficeEvent(entry.Kind, Day(entry.Day)))],
    };
}

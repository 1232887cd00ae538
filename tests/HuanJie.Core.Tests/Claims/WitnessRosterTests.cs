using FsCheck.Xunit;
using HuanJie.Claims;
using HuanJie.Json;
using HuanJie.Organisations;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Claims;

/// <summary>Synthetic rosters behind published reports: every figure comes out of them, counted again.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 30)]
public sealed class WitnessRosterTests
{
    private static readonly LocalDate Day = new(2021, 1, 28);

    // 32 figures are printed, 5 of which no roster of this term holds: sub-districts, departments, rounds, risk scans, and the villages that are no more since they were split.
    [Fact]
    public void Kaifus_report_comes_out_of_made_up_rosters_at_once()
    {
        var report = Read("kaifu-2021");
        var witness = WitnessRoster.Of(report, Day);
        Assert.Equal(AuditKind.Consistent, witness.Kind);
        Assert.Empty(witness.LeftOut);
        Assert.Equal(27, witness.Reproduced.Count);
        Assert.Equal(["subdistricts", "review_departments", "review_rounds", "organisations_split_in_advance", "situation_analyses"], witness.Figures.Where(static finding => finding.Status is FigureStatus.NotCounted).Select(static finding => finding.Claim.Ref));

        // Counted once more, by the tally itself and not by the check.
        var tally = Tally.Of(witness.Rosters, new(Day));
        Assert.Equal("112/114", Indicators.OneShoulderRate.Of(tally).ToString());
        Assert.Equal("905", Indicators.TwoCommittees.People.Of(tally).ToString());
        Assert.Equal("110/114", Indicators.Secretaries.CollegeOrAboveShare.Of(tally).ToString());
        Assert.Equal("52/114", Indicators.Secretaries.WomenShare.Of(tally).ToString());
        Assert.Equal("41.6", Indicators.Secretaries.MeanAge.Of(tally).Value!.Value.ToDecimalString(1));
        Assert.Equal(tally, Tally.Of(WitnessRoster.Of(report, Day).Rosters, new(Day)));
    }

    [Theory]
    [InlineData("wenchang-2021", 14)]
    [InlineData("xuqiao-2021", 16)]
    [InlineData("zhongzhou-2013", 18)]
    [InlineData("jiangxi-2015", 27)]
    [InlineData("national-2010", 12)]
    [InlineData("national-2022", 15)]
    public void A_consistent_report_of_the_collection_is_reproduced_whole(string id, int held)
    {
        var witness = WitnessRoster.Of(Read(id), Day);
        Assert.Equal((AuditKind.Consistent, held), (witness.Kind, witness.Reproduced.Count));
        Assert.Empty(witness.LeftOut);
    }

    [Fact]
    public void A_contradiction_has_no_rosters()
    {
        var witness = WitnessRoster.Of(Read("weibin-2018"), Day);
        Assert.Equal(AuditKind.Inconsistent, witness.Kind);
        Assert.Empty(witness.Rosters.Current);
        Assert.Equal("weibin-2018: Inconsistent, 0 of 14 figures, 0 organisations", witness.ToString());
    }

    [Fact]
    public void Nobody_in_them_is_real_and_every_code_lies_in_the_county_asked_for()
    {
        var county = DivisionCode.Parse("430105");
        var witness = WitnessRoster.Of(Read("zhongzhou-2013"), Day, county);
        Assert.All(witness.Rosters.Current.Concat(witness.Rosters.Previous), roster =>
        {
            Assert.True(county.Contains(roster.Organisation.Code));
            Assert.True(roster.Organisation.KindAgreesWithCode);
            Assert.Null(roster.Organisation.Name);
            Assert.All(roster.Members, static member =>
            {
                Assert.Null(member.Name);
                Assert.Null(member.CitizenNumber);
                Assert.StartsWith("SYN-", member.Id.ToString(), StringComparison.Ordinal);
            });
        });
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        var report = Read("zhongzhou-2013");
        Assert.Equal("county", Assert.Throws<ArgumentException>(() => WitnessRoster.Of(report, Day, DivisionCode.Parse("430105001"))).ParamName);
        Assert.Equal("termYears", Assert.Throws<ArgumentOutOfRangeException>(() => WitnessRoster.Of(report, Day, termYears: 0)).ParamName);
        Assert.Equal("mostPeople", Assert.Throws<ArgumentOutOfRangeException>(() => WitnessRoster.Of(report, Day, mostPeople: 0)).ParamName);
    }

    // Zhongzhou has 58 people on Party committees: 57 are too few, and 58 are enough.
    [Theory]
    [InlineData(57, AuditKind.Undetermined)]
    [InlineData(58, AuditKind.Consistent)]
    public void No_more_people_are_made_than_may_be(int mostPeople, AuditKind expected)
    {
        var witness = WitnessRoster.Of(Read("zhongzhou-2013"), Day, mostPeople: mostPeople);
        Assert.Equal(expected, witness.Kind);
        Assert.InRange(witness.Rosters.Current.Sum(static roster => roster.Members.Count), 0, mostPeople);
    }

    // Rosters print a report; other rosters made for it print the same.
    [Property]
    public void Made_up_rosters_print_the_report_that_they_were_made_for(PrintedTurnover printed)
    {
        RosterTallies rosters = new(Tally.Of(printed.Turnover.Current, new(Day)));
        var report = RosterReport.Of("printed", rosters, style: printed.Style);
        var witness = WitnessRoster.Of(report, Day, rounding: printed.Style.Rounding);
        Assert.NotEqual(AuditKind.Inconsistent, witness.Kind);
        if (witness.Kind is AuditKind.Consistent && witness.LeftOut.Count == 0)
        {
            Assert.Equal(report.Figures, RosterReport.Of("printed", new(Tally.Of(witness.Rosters, new(Day))), style: printed.Style).Figures);
        }
    }

    private static ClaimReport Read(string id) => HuanJieJson.Reports.Read(File.ReadAllBytes(Repository.File("seeds", "reports", id + ".json")));
}

using HuanJie.Claims;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Statistics;
using HuanJie.Tests.Seeds;
using HuanJie.Text;

namespace HuanJie.Tests.Claims;

/// <summary>From rosters to claims and back, on the seed whose figures were published.</summary>
public sealed class RosterReportTests(KaifuSeed seed) : IClassFixture<KaifuSeed>
{
    [Fact]
    public void The_summary_of_rosters_is_printed_with_what_its_shares_rest_on()
    {
        var report = RosterReport.Of("kaifu", RosterTallies.Of(seed.Within(KaifuSeed.District), KaifuSeed.Today, KaifuSeed.LastTerm));
        Assert.Equal("52", report.Find("women_count_secretary")!.Value.ToString());
        Assert.Equal("45.6", report.Find("women_percent_secretary")!.Value.ToString());
        Assert.Equal("41.6", report.Find("average_age_secretary")!.Value.ToString());
        Assert.Equal("44.2", report.Find("average_age_secretary_previous")!.Value.ToString());
        Assert.Equal(("2.6", ClaimDirection.Down), (report.Find("average_age_secretary_delta")!.Value.ToString(), report.Find("average_age_secretary_delta")!.Direction));
        Assert.Contains(report.Relations, static relation => relation.Text == "percent: women_count_secretary / secretaries_secretary = women_percent_secretary");
        Assert.Equal(AuditKind.Consistent, ReportAudit.Of(report).Kind);
        Assert.Equal(report, HuanJieJson.Reports.Read(HuanJieJson.Reports.Write(report)));
    }

    [Fact]
    public void Decimals_and_rounding_are_the_callers()
    {
        var report = RosterReport.Of("kaifu", RosterTallies.Of(seed.Within(KaifuSeed.District), KaifuSeed.Today), [Indicators.OneShoulderRate, Indicators.Secretaries.MeanAge], new() { ShareDecimals = 2, MeanDecimals = 0, Rounding = Rounding.Down });

        // 112/114 = 98.2456 and 4742/114 = 41.596, cut off.
        Assert.Equal("98.24", report.Find("one_shoulder_percent_secretary")!.Value.ToString());
        Assert.Equal("41", report.Find("average_age_secretary")!.Value.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ReportStyle { ShareDecimals = 7 });
    }

    [Fact]
    public void A_figure_that_is_not_one_value_is_left_out()
    {
        RosterTallies rosters = new(Tally.Of([Examples.Roster("430105001201", Examples.Member("P-1", [Post.Secretary]))], Examples.Basis));
        var report = RosterReport.Of("one", rosters);
        Assert.Null(report.Find("women_count_secretary"));
        Assert.Null(report.Find("average_age_secretary"));
        Assert.Equal("1", report.Find("secretaries_secretary")!.Value.ToString());
    }

    [Fact]
    public void The_published_report_is_what_the_seed_says_figure_by_figure()
    {
        var findings = RosterCheck.Of(Published(), Tallies(KaifuSeed.District), Parts());
        Assert.Equal(27, findings.Count(static finding => finding.Status is FigureStatus.Same));
        Assert.Equal(5, findings.Count(static finding => finding.Status is FigureStatus.NotCounted));
        Assert.Equal(32, findings.Count);
    }

    [Fact]
    public void A_figure_that_differs_is_told_with_what_the_rosters_say()
    {
        var published = Published();
        ClaimReport wrong = new(published.Id, [.. published.Figures.Select(static figure => figure.Ref == "women_percent" ? figure with { Value = PrintedNumber.Parse("46.5") } : figure)]);
        var finding = Assert.Single(RosterCheck.Of(wrong, Tallies(KaifuSeed.District), Parts()), static finding => finding.Status is FigureStatus.Differs);
        Assert.Equal("women_percent = 46.5: Differs, rosters say 45.6", finding.ToString());
        Assert.Equal("党组织书记女性比例 women_percent 46.5%:与花名册不符,花名册为45.6", (finding with { Claim = finding.Claim with { Label = "党组织书记女性比例" } }).Describe(Language.Chinese));
        Assert.Equal("women_percent 46.5%: the rosters say 45.6", (finding with { Claim = finding.Claim with { Label = "" } }).Describe(Language.English));
    }

    [Fact]
    public void A_part_of_which_there_are_no_rosters_is_told_apart_from_what_rosters_do_not_hold()
    {
        var findings = RosterCheck.Of(Published(), new(Tallies(KaifuSeed.District).Current));
        Assert.Equal(FigureStatus.NoRosters, findings.Single(static finding => finding.Claim.Ref == "qzh_new").Status);
        Assert.Equal(FigureStatus.NoRosters, findings.Single(static finding => finding.Claim.Ref == "average_age_delta").Status);
        Assert.Equal(FigureStatus.NotCounted, findings.Single(static finding => finding.Claim.Ref == "review_rounds").Status);
        Assert.Equal(FigureStatus.Same, findings.Single(static finding => finding.Claim.Ref == "women_count").Status);
    }

    [Fact]
    public void Missing_facts_leave_a_figure_possible()
    {
        RosterTallies rosters = new(Tally.Of([Examples.Roster("430105001201", Examples.Member("P-1", [Post.Secretary]))], Examples.Basis));
        Claim women = new() { Ref = "women_count", Key = "women_count", Group = ClaimGroup.Secretary, Unit = ClaimUnit.Count, Value = PrintedNumber.Of(1) };
        var finding = Assert.Single(RosterCheck.Of(new("one", [women]), rosters));
        Assert.Equal("women_count = 1: Possible, rosters say 0.00 to 1.00", finding.ToString());
        Assert.Equal(FigureStatus.Differs, Assert.Single(RosterCheck.Of(new("two", [women with { Value = PrintedNumber.Of(2) }]), rosters)).Status);
    }

    private RosterTallies Tallies(string place) => RosterTallies.Of(seed.Within(place), KaifuSeed.Today, KaifuSeed.LastTerm);

    private Dictionary<string, RosterTallies> Parts() => new(StringComparer.Ordinal) { ["青竹湖街道"] = Tallies(KaifuSeed.Qingzhuhu), ["沙坪街道"] = Tallies(KaifuSeed.Shaping) };

    private static ClaimReport Published() => HuanJieJson.Reports.Read(File.ReadAllBytes(Repository.File("seeds", "reports", "kaifu-2021.json")));
}

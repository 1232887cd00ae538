using HuanJie.Claims;
using HuanJie.Json;

namespace HuanJie.Tests.Claims;

/// <summary>The collected reports: each relation has the status that an exact check made apart from the library found, and the whole reports fit or not.</summary>
public sealed class CorpusTests
{
    private static readonly string Folder = Repository.File("seeds", "reports");

    public static TheoryData<string> Reports => new(Directory.GetFiles(Folder, "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_relation_has_the_status_that_was_found_apart_from_the_library(string id)
    {
        var expected = File.ReadAllLines(Path.Combine(Folder, "expected.tsv")).Skip(1).Select(static line => line.Split('\t')).Where(row => row[0] == id).Select(static row => $"{row[1]}\t{row[2]}");
        var found = RelationCheck.Of(Read(id)).Select(static finding => $"{finding.StatusText}\t{finding.Relation.Text.Replace("probe ", "", StringComparison.Ordinal)}");
        Assert.Equal(expected, found);
    }

    // 112/114 = 98.25 and 52/114 = 45.61 print as 98.2 and 45.6 rounded; cut off 98.24 would, 110/114 = 96.49 would print 96.4.
    [Fact]
    public void Kaifu_fits_and_was_not_cut_off()
    {
        var audit = ReportAudit.Of(Read("kaifu-2021"));
        Assert.Equal(AuditKind.Consistent, audit.Kind);
        Assert.DoesNotContain(Rounding.Down, audit.RoundingModes);
        Assert.Contains(Rounding.HalfUp, audit.RoundingModes);

        // 96.5 % of 114 is 110 only; 55 + 3 of them are 本科 and 研究生, and 4 are below.
        Assert.Contains(new ImpliedNumber("count behind college_or_above_percent", "grim-percent: college_or_above_percent of secretaries", 110, 110), audit.Implied);
        Assert.Equal(["below college = 4", "college only = 52"], audit.Implied.Where(static number => number.Name.Contains("college ", StringComparison.Ordinal) || number.Name.EndsWith("college", StringComparison.Ordinal)).Select(static number => number.ToString()).Order(StringComparer.Ordinal));
    }

    // 184 is 93.8 % of no whole number: 100 × 184 / 93.85 = 196.06 and / 93.75 = 196.27. 181/193 = 93.78, 184/193 = 95.34.
    [Fact]
    public void Weibins_conflict_is_one_pair()
    {
        var audit = ReportAudit.Of(Read("weibin-2018"));
        Assert.Equal(AuditKind.Inconsistent, audit.Kind);
        Assert.Equal(["college_or_above_count", "college_or_above_percent"], Assert.Single(audit.Conflicts).Figures);
        Assert.Equal(["OneDigit: college_or_above_count 184 -> 181", "Recomputed: college_or_above_percent 93.8 -> 95.3"], audit.Repairs.Select(static repair => repair.ToString()));
    }

    // 7,346 + 1,845 + 130 + 741 = 10,062 grassroots delegates, and 9,999 are printed.
    [Fact]
    public void Beijings_parts_exceed_their_whole_by_63()
    {
        var audit = ReportAudit.Of(Read("beijing-townships-2011"));
        var conflict = Assert.Single(audit.Conflicts);
        Assert.Equal(["grassroots_delegates", "farmer_delegates", "worker_delegates", "graduate_village_officials", "new_organisation_delegates"], conflict.Figures);
        Assert.Contains("difference 63", audit.Relations.Single(finding => finding.Relation == Assert.Single(conflict.Relations)).Explanation, StringComparison.Ordinal);
    }

    // 1,982 / 9.9 %, 3,806 / 19.1 % and 694 / 3.5 % leave 19,920 to 19,979 secretaries.
    [Fact]
    public void Jiangxis_secretaries_are_bounded_by_their_shares() =>
        Assert.Contains(ReportAudit.Of(Read("jiangxi-2015")).Implied, static number => number is { Name: "whole of sec_women_p, sec_college_p, sec_bachelor_p", Least: 19_920, Most: 19_979 });

    // What the check of each relation by itself finds, the joint audit must find too; and no found relation is broken in a report whose written ones hold.
    [Theory]
    [MemberData(nameof(Reports))]
    public void The_joint_audit_finds_what_the_check_of_each_relation_finds(string id)
    {
        var audit = ReportAudit.Of(Read(id));
        var isBroken = audit.Relations.Concat(audit.FoundFindings).Any(static finding => finding is { Status: RelationStatus.Bad, Relation.IsProbe: false });
        Assert.Equal(isBroken ? AuditKind.Inconsistent : AuditKind.Consistent, audit.Kind);
        Assert.All(audit.FoundFindings, static finding => Assert.NotEqual(RelationStatus.Bad, finding.Status));
    }

    // 1,981 − 1,547 = 434 directors.
    [Fact]
    public void Zhuanglang_counted_its_directors_twice() =>
        Assert.Contains(ReportAudit.Of(Read("zhuanglang-fifth")).Repairs, static repair => repair is { Kind: RepairKind.CountedTwice, Figure: "directors" });

    private static ClaimReport Read(string id) => HuanJieJson.Reports.Read(File.ReadAllBytes(Path.Combine(Folder, id + ".json")));
}

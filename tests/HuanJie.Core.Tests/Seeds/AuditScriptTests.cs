namespace HuanJie.Tests.Seeds;

/// <summary>The scripts that audit published reports, as their user meets them.</summary>
[Collection(nameof(Sequential))]
public sealed class AuditScriptTests
{
    [Fact]
    public async Task Every_relation_of_the_collection_has_its_line_and_every_report_its_joint_result()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Audit, "seeds/reports");
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        var rows = output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(static line => line.Split('\t')).ToList();
        Assert.All(rows, static row => Assert.Equal(5, row.Length));
        Assert.Equal(["report", "status", "relation", "figures", "explanation"], rows[0]);

        var expected = (await File.ReadAllLinesAsync(Repository.File("seeds", "reports", "expected.tsv"))).Skip(1).Select(static line => string.Join('\t', line.Split('\t')[..3])).Order(StringComparer.Ordinal);
        var found = rows.Where(static row => row[1] is "ok" or "bad" or "vacuous" or "info" || row[1].StartsWith("probe-", StringComparison.Ordinal)).Select(static row => string.Join('\t', row[..3])).Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
        Assert.Equal(42, rows.Count(static row => row[1].StartsWith("joint-", StringComparison.Ordinal)));
        Assert.Contains(rows, static row => row is ["kaifu-2021", "implied", "count behind college_or_above_percent", "110", _]);
        Assert.Contains(rows, static row => row is ["kaifu-2021", "rounding", "", "HalfUp, HalfEven, HalfDown", _]);
        Assert.Contains(rows, static row => row is ["weibin-2018", "conflict", "college_or_above_count, college_or_above_percent", "184, 93.8", _]);
        Assert.Contains(rows, static row => row is ["weibin-2018", "repair", "college_or_above_count", "184 -> 181", "OneDigit"]);
        Assert.Contains(rows, static row => row is ["weibin-2018", "repair", "college_or_above_percent", "93.8 -> 95.3", "Recomputed"]);
        Assert.Contains(rows, static row => row is ["jiangxi-2015", "implied", "whole of sec_women_p, sec_college_p, sec_bachelor_p", "19920-19979", _]);
    }

    [Fact]
    public async Task A_broken_report_is_named_and_the_others_are_audited()
    {
        var folder = Directory.CreateTempSubdirectory("huanjie-audit-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a-broken.json"), """{ "id": "a", "figures": [ { "ref": "x", "key": "x", "value": "1,000", "unit": "count" } ], "relations": [ "percent: x" ] }""");
            File.Copy(Repository.File("seeds", "reports", "weibin-2018.json"), Path.Combine(folder.FullName, "b.json"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "c.json"), "not json");
            var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Audit, folder.FullName);
            Assert.Equal(2, exitCode);
            Assert.Contains("weibin-2018\tjoint-inconsistent", output, StringComparison.Ordinal);
            Assert.Contains("a-broken.json: line 1, $.figures[0].value", error, StringComparison.Ordinal);
            Assert.Contains("c.json: line 1", error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData(SeedScripts.Audit, "nowhere.json")]
    [InlineData(SeedScripts.Witness, "nowhere.json")]
    [InlineData(SeedScripts.Witness, "seeds/reports/kaifu-2021.json", "2021-02-30")]
    public async Task What_cannot_be_read_is_said_with_exit_code_2(string script, params string[] arguments)
    {
        var (exitCode, output, error) = await SeedScripts.Run(script, arguments);
        Assert.Equal(2, exitCode);
        Assert.StartsWith("report\tstatus", output + "report\tstatus", StringComparison.Ordinal);
        Assert.NotEqual("", error);
    }

    [Fact]
    public async Task A_witness_is_made_for_Kaifu_and_written_as_rosters()
    {
        var folder = Directory.CreateTempSubdirectory("huanjie-witness-");
        try
        {
            var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Witness, "seeds/reports/kaifu-2021.json", "2021-01-28", folder.FullName);
            Assert.Equal(("", 0), (error, exitCode));
            Assert.Contains("\nkaifu-2021: Consistent, 27 of 32 figures, 114 organisations; ", output, StringComparison.Ordinal);
            Assert.Equal(114, (await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "current.jsonl"))).Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

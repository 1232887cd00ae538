namespace HuanJie.Tests.Seeds;

/// <summary>The script that tells the work before Kaifu's vote, and the one that makes its record.</summary>
/// <remarks>The numbers are those of the report and of the plan in seeds/preparation/generate-preparation.cs, added up by hand.</remarks>
[Collection(nameof(Sequential))]
public sealed class PrepareScriptTests
{
    private const string Record = "seeds/preparation/kaifu.json";

    [Fact]
    public async Task It_tells_the_work_before_the_vote_in_Chinese()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Prepare);
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        var lines = Lines(output);

        // 16 sub-districts, and all but four organisations, which are visited in November.
        Assert.Contains("2020-10-31:走访126次;街道(乡镇)16/16,村(社区)110/114;未走访:430105005006、430105007005、430105009006、430105014202", lines);
        Assert.Contains("2020-12-31:走访136次;街道(乡镇)16/16,村(社区)114/114", lines);
        Assert.Equal(6, lines.Count(static line => line.Contains(" 析置:", StringComparison.Ordinal)));
        Assert.Contains("共112个组织变为114个", lines);
        Assert.Contains("15个部门 × 3轮", lines);
        Assert.Equal(15, lines.Count(static line => line.StartsWith('D') && line.Contains('/', StringComparison.Ordinal)));

        // Opened 2020-09-03, 58 days to the end of October, 119 to the settlement and the first payment.
        Assert.Contains("2020-10-31 X-001(征地用地,区(县)包案):2020-09-03登记,未化解,已58天;入户43次", lines);
        Assert.Contains("2020-12-31 X-001(征地用地,区(县)包案):2020-09-03登记,2020-12-31化解,历时119天;入户82次;2020-12-31首次兑付,共2860000.00元", lines);
        Assert.Matches("演讲自荐 2020-08-26 +18 +12 +6 +0 +0 +评分靠后6人", output);
        Assert.Matches("2020-10-31 +已完成 +就绪 +无法判定 +未就绪\n合计 +0 +42 +25 +47\n", output.ReplaceLineEndings("\n"));
        Assert.Matches("2020-12-31 +已完成 +就绪 +无法判定 +未就绪\n合计 +0 +105 +4 +5\n", output.ReplaceLineEndings("\n"));
        Assert.Matches("2021-01-28 +已完成 +就绪 +无法判定 +未就绪\n合计 +114 +0 +0 +0\n", output.ReplaceLineEndings("\n"));
        Assert.Equal("2021-01-28:114个村(社区)中,已完成114个,就绪0个", lines[^2]);
    }

    [Fact]
    public async Task It_tells_the_same_in_English()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Prepare, "en");
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        var text = output.ReplaceLineEndings("\n");

        // Grades by the plan: 9, 6 and 2 at high risk; 24, 25 and 18 at medium; one organisation has a factor that is not known.
        Assert.Matches("Scan 1, 2020-07-15 +78 +24 +9 +1\n", text);
        Assert.Matches("Scan 2, 2020-09-16 +82 +25 +6 +1\n", text);
        Assert.Matches("Scan 3, 2020-11-18 +93 +18 +2 +1\n", text);
        Assert.Contains("2020-10-31: 12 disputes, 8 open (1 overdue, 1 reopened), 4 settled; 54 house visits; ", text, StringComparison.Ordinal);
        Assert.Contains("Selection in 430105014000, C-014: 36 -> 24 -> 18 -> 12\n", text, StringComparison.Ordinal);
        Assert.Matches("branch vetting 2020-08-18 +24 +18 +6 +0 +0 +qualification 3, conduct 2, personal 1\n", text);
        Assert.Contains("15 departments × 3 rounds\n", text, StringComparison.Ordinal);
        Assert.Matches("D08 +677/0/0/0/0 +735/0/0/0/0 +1131/3/0/0/0\n", text);
        Assert.Matches("All +0 +42 +25 +47\nNext: residents' committee +0 +0 +0 +29\nNext: Party organisation +0 +42 +25 +18\nGround +0 +104 +0 +10\nDisputes +0 +108 +1 +5\nLeaders +0 +113 +0 +1\nCandidates +0 +56 +26 +32\nCalendar +0 +114 +0 +0\n", text);
        Assert.EndsWith("2021-01-28: of 114 organisations 114 are done and 0 ready\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_some_are_not_ready_the_exit_code_says_so()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Prepare, "en", Record, "2020-12-31");
        Assert.Equal("", error);
        Assert.Contains("2020-12-31: of 114 organisations 0 are done and 105 ready", output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
    }

    [Theory]
    [InlineData("no-such-file.json", "no-such-file.json", "no-such-file.json")]
    [InlineData(Record, "2020-02-30", "'2020-02-30' is not a day. After the file write days only, such as 2020-12-31.")]
    [InlineData(Record, "more.json", "'more.json' is not a day. After the file write days only, such as 2020-12-31.")]
    [InlineData("seeds/elections/poll.json", "2020-12-31", "seeds/elections/poll.json: line 3, $.poll: 'poll' is not a member here. The members are schema, preparation; correct the name or take it out.")]
    public async Task What_cannot_be_read_is_said(string file, string day, string said)
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Prepare, "zh", file, day);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Equal(said.Contains("not a day", StringComparison.Ordinal), !error.Contains(file, StringComparison.Ordinal));
        Assert.Equal("", output);
        Assert.Equal(2, exitCode);
    }

    // Another district's record is real, its days come in any order, and a plan is told in the language asked for.
    [Fact]
    public async Task Another_record_is_not_called_synthetic_and_the_latest_day_decides()
    {
        using var made = SeedFolder.Empty();
        var file = Path.Combine(made.Path, "other.json");
        await File.WriteAllTextAsync(file, """
            {"schema":"huanjie/1","preparation":{"name":"测试区",
            "organisations":[{"code":"430105001002","kind":"community","lineage":{"kind":"recoded","predecessors":["430105001001"]}}],
            "plans":[{"id":"R-1","kind":"recoded","predecessors":["430105001001"],"successors":[{"organisation":{"code":"430105001002","kind":"community"}}]}],
            "elections":[{"organisation":"430105001002","dates":{"body":"residents-committee","pollingDay":"2021-01-10","actual":[{"milestone":"committee-produced","day":"2021-01-10"}]}}]}}
            """);
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Prepare, "zh", file, "2021-01-31", "2020-12-31");
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("合成", output, StringComparison.Ordinal);
        Assert.Contains("R-1 代码变更:430105001001 → 430105001002", Lines(output));
        Assert.Equal("2021-01-31:1个村(社区)中,已完成1个,就绪0个", Lines(output)[^2]);
    }

    [Fact]
    public async Task The_generator_makes_the_record_again_byte_for_byte()
    {
        using var made = SeedFolder.Empty();
        var file = Path.Combine(made.Path, "kaifu.json");
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.PreparationGenerator, file);
        Assert.True(exitCode == 0, output + error);
        var expected = await File.ReadAllBytesAsync(Repository.File("seeds", "preparation", "kaifu.json"));
        var actual = await File.ReadAllBytesAsync(file);
        Assert.True(expected.SequenceEqual(actual), "kaifu.json is made differently now; run the generator and look at the difference.");
    }

    private static List<string> Lines(string output) => [.. output.ReplaceLineEndings("\n").Split('\n')];
}

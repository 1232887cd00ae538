namespace HuanJie.Tests.Seeds;

/// <summary>The conformance script as its user meets it: every case passes, a wrong expectation fails, an unreadable file is named.</summary>
[Collection(nameof(Sequential))]
public sealed class ConformScriptTests
{
    private const string Eighteen = """
        { "id": "eighteen", "kind": "candidate", "on": "2021-01-28", "given": { "body": "villagers-committee", "post": "member", "birth": "2003-01-28", "politicalRights": true },
          "expect": { "verdicts": { "vc-voter-age": "VERDICT" } } }
        """;

    [Fact]
    public async Task Every_case_of_the_seeds_passes()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Conform, "seeds/cases");
        Assert.Equal("", error);
        Assert.EndsWith("\n84 passed, 0 failed\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("pass vc-age-leap-month-flips-on-29", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task A_wrong_expectation_fails_with_what_was_expected_and_what_came()
    {
        var (exitCode, output, _) = await RunOn($"[{Eighteen.Replace("VERDICT", "violated", StringComparison.Ordinal)}]");
        Assert.Equal("fail eighteen: vc-voter-age: expected violated, got satisfied\n0 passed, 1 failed\n", output.ReplaceLineEndings("\n"));
        Assert.Equal(1, exitCode);
    }

    [Fact]
    public async Task A_broken_case_is_named_and_the_others_run()
    {
        var (exitCode, output, error) = await RunOn($$"""[{ "id": "odd", "kind": "weather", "on": "2021-01-28", "given": {}, "expect": {} }, {{Eighteen.Replace("VERDICT", "satisfied", StringComparison.Ordinal)}}]""");
        Assert.Equal("pass eighteen\n1 passed, 0 failed\n", output.ReplaceLineEndings("\n"));
        Assert.Contains("case 1 (odd): 'weather' is not a kind of case. The kinds are candidate, committee, region, poll, recall, calendar.", error, StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "id": "not a list" }""")]
    public async Task A_file_that_cannot_be_read_is_named(string text)
    {
        var (exitCode, output, error) = await RunOn(text);
        Assert.Contains("cases.json: ", error, StringComparison.Ordinal);
        Assert.EndsWith("0 passed, 0 failed\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var (exitCode, _, error) = await SeedScripts.Run(SeedScripts.Conform, "no-such-file.json");
        Assert.Contains("no-such-file.json", error, StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunOn(string text)
    {
        var folder = Directory.CreateTempSubdirectory("huanjie-cases-");
        try
        {
            var file = Path.Combine(folder.FullName, "cases.json");
            await File.WriteAllTextAsync(file, text);
            return await SeedScripts.Run(SeedScripts.Conform, file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

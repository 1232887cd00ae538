namespace HuanJie.Tests.Seeds;

/// <summary>The conformance script as its user meets it: every case passes, a wrong expectation fails, an unreadable file is named.</summary>
[Collection(nameof(Sequential))]
public sealed class ConformScriptTests
{
    private const string Eighteen = """
        { "id": "eighteen", "kind": "candidate", "on": "2021-01-28", "given": { "body": "villagers-committee", "post": "member", "birth": "2003-01-28", "politicalRights": true },
          "expect": { "verdicts": { "vc-voter-age": "VERDICT" } } }
        """;

    private const string Poll = """
         "id": "poll", "kind": "poll", "on": "2021-01-28", "given": { "body": "villagers-committee", "mode": "voters", "round": "first", "registered": 1000, "issued": 620, "recovered": 620, "spoiled": 0,
           "contests": [{ "post": "director", "seats": 1, "candidates": [{ "id": "a", "votes": 300 }, { "id": "b", "votes": 200 }] }], "kin": [] },
        """;

    private const string Recall = """ "id": "recall", "kind": "recall", "on": "2021-01-28", "given": { "body": "villagers-committee", "mode": "voters", "eligible": 1000, "signatures": 199 },""";

    private const string Calendar = """ "id": "calendar", "kind": "calendar", "on": "2021-01-28", "given": { "body": "villagers-committee", "pollingDay": "2021-01-28", "actual": { "handover": "2021-02-08" } },""";

    [Fact]
    public async Task Every_case_of_the_seeds_passes()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Conform, "seeds/cases");
        Assert.Equal("", error);
        Assert.EndsWith("\n143 passed, 0 failed\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("pass vc-age-leap-month-flips-on-29", output, StringComparison.Ordinal);
        Assert.Contains("pass party-abstainers-count-as-present", output, StringComparison.Ordinal);
        Assert.Contains("pass recall-2010-double-majority", output, StringComparison.Ordinal);
        Assert.Contains("pass cal-beijing-rerun-fifteen-days", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task A_wrong_expectation_fails_with_what_was_expected_and_what_came()
    {
        var (exitCode, output, _) = await RunOn($"[{Eighteen.Replace("VERDICT", "violated", StringComparison.Ordinal)}]");
        Assert.Equal("fail eighteen: vc-voter-age: expected violated, got satisfied\n0 passed, 1 failed\n", output.ReplaceLineEndings("\n"));
        Assert.Equal(1, exitCode);
    }

    // 村民委员会组织法(2018) 第十五条、第十六条、第二十条: 311 of 620 elect, a third of the representatives may be enough, ten days after 2021-01-28.
    [Fact]
    public async Task A_wrong_expectation_of_an_election_fails_with_what_was_expected_and_what_came()
    {
        var (exitCode, output, error) = await RunOn($$"""
            [
              { {{Poll}} "expect": { "valid": true, "contests": [{ "post": "director", "elected": ["a"], "short": { "b": 111 } }] } },
              { {{Recall}} "expect": { "petition": "violated" } },
              { {{Calendar}} "expect": { "latest": { "handover": "2021-02-08" }, "late": {} } }
            ]
            """);
        Assert.Equal("", error);
        Assert.Equal(
            """
            fail poll: director elected: expected [a], got []; director short: expected {b: 111}, got {a: 11, b: 111}
            fail recall: petition: expected violated, got undetermined
            fail calendar: latest handover: expected 2021-02-08, got 2021-02-07; late: expected {}, got {handover: 1}
            0 passed, 3 failed

            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n"));
        Assert.Equal(1, exitCode);
    }

    [Theory]
    [InlineData(Poll + """ "expect": { "contests": [{ "post": "director", "winner": "a" }] }""", "poll", "'winner'", "elected, tied, unfilled, next")]
    [InlineData(Poll + """ "expect": { "contests": [{ "post": "deputy-director", "elected": [] }] }""", "poll", "deputy-director")]
    [InlineData(Recall + """ "expect": { "signed": "satisfied" }""", "recall", "'signed'", "petition, recalled")]
    [InlineData(Calendar + """ "expect": { "latest": { "hand-over": "2021-02-07" } }""", "calendar", "'hand-over'", "handover, term-due")]
    [InlineData(""" "id": "negative", "kind": "recall", "on": "2021-01-28", "given": { "body": "villagers-committee", "eligible": -1 }, "expect": { "petition": "violated" }""", "negative", "-1")]
    [InlineData(""" "id": "by-mail", "kind": "poll", "on": "2021-01-28", "given": { "body": "villagers-committee", "mode": "by-mail", "contests": [{ "post": "director", "seats": 1, "candidates": [] }] }, "expect": { "valid": true }""", "by-mail", "'by-mail'", "household-representatives")]
    [InlineData(""" "id": "no-day", "kind": "calendar", "on": "2021-01-28", "given": { "body": "villagers-committee", "pollingDay": "2021-02-30" }, "expect": { "late": {} }""", "no-day", "2021-02-30")]
    public async Task A_case_of_an_election_that_cannot_be_read_is_named_with_what_to_write_instead(string broken, string id, params string[] said)
    {
        var (exitCode, output, error) = await RunOn($$"""[{ {{broken}} }, {{Eighteen.Replace("VERDICT", "satisfied", StringComparison.Ordinal)}}]""");
        Assert.Equal("pass eighteen\n1 passed, 0 failed\n", output.ReplaceLineEndings("\n"));
        Assert.Contains($"case 1 ({id}): ", error, StringComparison.Ordinal);
        Assert.All(said, text => Assert.Contains(text, error, StringComparison.Ordinal));
        Assert.Equal(2, exitCode);
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

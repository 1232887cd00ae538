using System.Text;

namespace HuanJie.Tests.Seeds;

/// <summary>What the conformance script says of cases that it cannot run: which case, where, and what is allowed. It never shows a stack.</summary>
[Collection(nameof(Sequential))]
public sealed class ConformInputTests
{
    private const string Good = """{ "id": "ID", "kind": "candidate", "on": "2021-01-28", "given": { "body": "villagers-committee", "post": "member", "birth": "1990-01-01", "politicalRights": true }, "expect": { "verdicts": { "vc-voter-age": "satisfied" } } }""";

    // What is put into the good case in place of what, and what is said of it.
    private static readonly (string Found, string Written, string Said)[] Broken =
    [
        ("\"verdicts\"", "\"verdict\"", "'verdict' is not a member of expect. The members are verdicts, missing, flips, eligibleUntil; correct the name or take it out."),
        ("\"birth\"", "\"birthdate\"", "'birthdate' is not a member of given. The members are body, post, entry,"),
        ("\"politicalRights\": true", "\"politicalRights\": true, \"party\": \"full\"", "\"full\" stands at given.party; an object is expected."),
        ("\"politicalRights\": true", "\"politicalRights\": true, \"registration\": []", "An array stands at given.registration; an object is expected."),
        ("\"politicalRights\": true", "\"politicalRights\": true, \"record\": {}", "An object stands at given.record; an array is expected."),
        ("\"politicalRights\": true", "\"politicalRights\": \"yes\"", "\"yes\" stands at given.politicalRights; true or false is expected."),
        ("\"on\": \"2021-01-28\", ", "", "'on' is missing in the case. It is required; add it, as text."),
        ("\"kind\": \"candidate\", ", "", "'kind' is missing in the case. It is required; add it, as text."),
        (", \"expect\": { \"verdicts\": { \"vc-voter-age\": \"satisfied\" } }", "", "'expect' is missing in the case. It is required; add it, as an object."),
        ("\"body\": \"villagers-committee\", ", "", "'body' is missing in given. It is required; add it, as text."),
        ("\"body\": \"villagers-committee\"", "\"body\": null", "null stands at given.body; text is expected."),
        ("\"satisfied\"", "\"satisfied \"", "\"satisfied \" stands at expect.verdicts.vc-voter-age; satisfied, violated, undetermined or not-applicable is expected."),
        ("\"vc-voter-age\"", "\"vc-voter-agee\"", "No rule has the id 'vc-voter-agee'. Did you mean 'vc-voter-age'?"),
        ("\"expect\"", "\"rules\": [{ \"id\": \"r\", \"kind\": \"age-floor\", \"min\": 1.5 }], \"expect\"", "1.5 stands at rules[0].min; a whole number, true or false, text, or an array of texts is expected."),
        ("\"expect\"", "\"rules\": [{ \"id\": \"r\", \"kind\": \"age-floor\", \"min\": 18, \"posts\": \"head\" }], \"expect\"", "\"head\" stands at rules[0].posts; an array is expected."),
        ("\"expect\"", "\"rules\": [{ \"id\": \"r\" }], \"expect\"", "'kind' is missing in rules[0]."),
        ("\"birth\": \"1990-01-01\"", "\"birth\": \"\\ud800\"", "The text at given.birth has an escape that is half a character."),
        ("\"birth\": \"1990-01-01\"", "\"birth\": \"1990-01-01\", \"birth\": \"1991-01-01\"", "'birth' stands twice in given. Write it once."),
        ("\"expect\"", "\"leapBirthday\": \"march 1\", \"expect\"", "\"march 1\" stands at leapBirthday; \"1 March\" or \"28 February\" is expected."),
    ];

    // All in one file and one run: each is refused alone, and the good ones around them run.
    private static readonly Lazy<Task<(int ExitCode, string Output, string Error)>> OneRun = new(() =>
        RunOn(Encoding.UTF8.GetBytes($"[{string.Join(",\n", Broken.Select(static (broken, index) => Good.Replace(broken.Found, broken.Written, StringComparison.Ordinal).Replace("ID", $"broken-{index}", StringComparison.Ordinal)).Prepend(Good).Append(Good))}]")));

    public static TheoryData<int> Places => new(Enumerable.Range(0, Broken.Length));

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_is_wrong_with_a_case_is_named_with_its_place_and_what_is_allowed(int place)
    {
        var (_, _, error) = await OneRun.Value;
        Assert.Contains($"cases.json, case {place + 2} (broken-{place}): {Broken[place].Said}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cases_around_run_and_the_exit_code_is_2()
    {
        var (exitCode, output, error) = await OneRun.Value;
        Assert.EndsWith("2 passed, 0 failed\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
    }

    [Theory]
    [InlineData("""{ "id": null, "kind": "candidate" }""", "case 1: null stands at id; text is expected.")]
    [InlineData("""{ "id": "\ud800", "kind": "candidate" }""", "case 1: The text at id has an escape that is half a character.")]
    [InlineData("5", "case 1: 5 stands at the case; an object is expected.")]
    public async Task A_case_without_an_id_that_can_be_read_is_named_by_its_place(string text, string said)
    {
        var (exitCode, _, error) = await RunOn(Encoding.UTF8.GetBytes($"[{text}]"));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
    }

    [Fact]
    public async Task A_file_that_is_not_UTF8_is_named_and_the_others_run()
    {
        var (exitCode, output, error) = await RunOn([.. "[{\"id\":\""u8, 0xFF, .. "\"}]"u8], Encoding.UTF8.GetBytes($"[{Good}]"));
        Assert.Contains("cases.json: The file is not valid UTF-8. Save it as UTF-8.", error, StringComparison.Ordinal);
        Assert.Equal("pass ID\n1 passed, 0 failed\n", output.ReplaceLineEndings("\n"));
        Assert.Equal(2, exitCode);
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        var (exitCode, output, _) = await RunOn([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"[{Good}]")]);
        Assert.Equal("pass ID\n1 passed, 0 failed\n", output.ReplaceLineEndings("\n"));
        Assert.Equal(0, exitCode);
    }

    [Fact]
    public async Task A_fact_that_is_null_is_not_known()
    {
        var given = Good.Replace("\"politicalRights\": true", "\"politicalRights\": null, \"ethnicity\": null, \"education\": null, \"party\": null, \"registration\": null, \"entry\": null, \"record\": null", StringComparison.Ordinal)
            .Replace("\"satisfied\"", "\"undetermined\"", StringComparison.Ordinal);
        var (exitCode, output, error) = await RunOn(Encoding.UTF8.GetBytes($"[{given}]"));
        Assert.Equal(("", "pass ID\n1 passed, 0 failed\n", 0), (error, output.ReplaceLineEndings("\n"), exitCode));
    }

    // Without political rights nobody is eligible on any day.
    [Fact]
    public async Task Eligible_until_null_is_never()
    {
        var never = Good.Replace("\"politicalRights\": true", "\"politicalRights\": false", StringComparison.Ordinal)
            .Replace("\"verdicts\": { \"vc-voter-age\": \"satisfied\" }", "\"eligibleUntil\": null", StringComparison.Ordinal);
        var (exitCode, output, error) = await RunOn(Encoding.UTF8.GetBytes($"[{never}]"));
        Assert.Equal(("", "pass ID\n1 passed, 0 failed\n", 0), (error, output.ReplaceLineEndings("\n"), exitCode));
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunOn(params byte[][] files)
    {
        var folder = Directory.CreateTempSubdirectory("huanjie-cases-");
        try
        {
            for (var i = 0; i < files.Length; i++)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, i == 0 ? "cases.json" : $"cases-{i}.json"), files[i]);
            }

            return await SeedScripts.Run(SeedScripts.Conform, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

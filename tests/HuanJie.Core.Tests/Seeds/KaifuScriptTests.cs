using System.Text.Json.Nodes;

namespace HuanJie.Tests.Seeds;

[Collection(nameof(Sequential))]
public sealed class KaifuScriptTests
{
    private const string Failures = "Figures that no longer hold:";

    [Fact]
    public async Task The_generator_makes_the_checked_in_files_again_byte_for_byte()
    {
        using var made = SeedFolder.Empty();

        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Generator, made.Path);

        Assert.True(exitCode == 0, output + error);
        foreach (var name in (string[])["current.jsonl", "previous.jsonl", "preparation.json"])
        {
            var expected = await File.ReadAllBytesAsync(Path.Combine(SeedFolder.Kaifu, name));
            var actual = await File.ReadAllBytesAsync(Path.Combine(made.Path, name));
            Assert.True(expected.SequenceEqual(actual), $"{name} is made differently now; run the generator and look at the difference.");
        }
    }

    [Fact]
    public async Task The_main_job_reproduces_every_figure_and_says_why_the_secretaries_are_younger()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Kaifu);

        Assert.True(exitCode == 0, output + error);
        Assert.Contains("32 of 32 figures reproduced", output, StringComparison.Ordinal);
        Assert.Equal(32, Lines(output).Count(line => line.StartsWith('✓')));
        Assert.DoesNotContain("✗", output, StringComparison.Ordinal);
        Assert.Matches("一肩挑比例 +Secretary is also director, share of those with a director +98.2% +112/114 = 98.2%", output);
        Assert.Matches("比上届年轻 +Secretaries: mean age in whole years, change +↓2.6岁 +[0-9/]+ → [0-9/]+: ↓2.6", output);
        Assert.Contains("ageing of those who stayed", output, StringComparison.Ordinal);
        Assert.Contains("made so that the published figures follow", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }

    [Fact]
    public async Task A_secretary_of_another_sex_is_named_in_the_figures_about_women()
    {
        using var folder = await SeedFolder.With(lines => Alter(lines, member => IsSecretary(member) && Text(member, "sex") == "female", member => member["sex"] = "male"));

        var (exitCode, output, _) = await SeedScripts.Run(SeedScripts.Kaifu, folder.Path);

        // 52 − 1 = 51 women; 51/114 = 44.74%.
        Assert.Equal(1, exitCode);
        Assert.Contains("30 of 32 figures reproduced", output, StringComparison.Ordinal);
        Assert.Collection(
            Failing(output),
            line => Assert.Matches("^✗ 女性 +Secretaries: women +52 +51$", line),
            line => Assert.Matches("^✗ 女性占比 +Secretaries: women, share +45.6% +51/114 = 44.7%$", line));
    }

    [Fact]
    public async Task A_secretary_forty_years_older_is_named_in_the_mean_age_and_in_its_change()
    {
        using var folder = await SeedFolder.With(lines => Alter(lines, IsSecretary, member =>
        {
            var birth = Text(member, "birthDate");
            member["birthDate"] = $"{int.Parse(birth[..4], System.Globalization.CultureInfo.InvariantCulture) - 40}{birth[4..]}";
        }));

        var (exitCode, output, _) = await SeedScripts.Run(SeedScripts.Kaifu, folder.Path);

        // 40/114 = 0.35 years more: 41.6 becomes 41.9, and of the 2.6 years 2.2 are left.
        Assert.Equal(1, exitCode);
        Assert.Collection(
            Failing(output),
            line => Assert.Matches("^✗ 党组织书记平均年龄 .* 41.6岁 .* = 41.9$", line),
            line => Assert.Matches("^✗ 比上届年轻 .* ↓2.6岁 .*: ↓2.2$", line));
    }

    [Fact]
    public async Task A_director_removed_is_named_wherever_the_seat_was_counted()
    {
        using var folder = await SeedFolder.With(lines => Alter(
            lines,
            member => Posts(member) is ["secretary", "director"],
            member => member["posts"] = new JsonArray("secretary")));

        var (exitCode, output, _) = await SeedScripts.Run(SeedScripts.Kaifu, folder.Path);

        // 一肩挑率 still prints as published: 111 of the 113 who have a director are 98.23%.
        Assert.Equal(1, exitCode);
        Assert.Contains("✓ 一肩挑比例", output, StringComparison.Ordinal);
        Assert.Matches("111/113 = 98.2%", output);
        Assert.Collection(
            Failing(output),
            line => Assert.Matches("^✗ 村\\(居\\)委主任 .* 114 +113$", line),
            line => Assert.Matches("^✗ 书记主任交叉任职\\(一肩挑\\) .* 112 +111$", line),
            line => Assert.Matches("^✗ 村\\(居\\)委员会委员 .* 588 +587$", line),
            line => Assert.Matches("^✗ 交叉任职 .* 295 +294$", line));
    }

    [Fact]
    public async Task A_broken_line_is_named_by_file_and_number_and_shows_nobody()
    {
        using var folder = await SeedFolder.With(lines =>
        {
            var roster = JsonNode.Parse(lines[4])!;
            var member = roster["roster"]!["members"]![0]!;
            member["birthDate"] = "2023-02-30";
            member["name"] = "某甲";
            lines[4] = roster.ToJsonString();
            return lines;
        });

        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Kaifu, folder.Path);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("current.jsonl: line 5, $.roster.members[0].birthDate: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("某甲", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        using var folder = SeedFolder.Empty();

        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Kaifu, folder.Path);

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("report.json: ", error, StringComparison.Ordinal);
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Failing(string output) => Lines(output).SkipWhile(line => !line.EndsWith(Failures, StringComparison.Ordinal)).Skip(1);

    // Changes the first member that fits.
    private static string[] Alter(string[] lines, Func<JsonNode, bool> fits, Action<JsonNode> change)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var document = JsonNode.Parse(lines[i])!;
            if (document["roster"]!["members"]!.AsArray().FirstOrDefault(member => fits(member!)) is { } found)
            {
                change(found);
                lines[i] = document.ToJsonString();
                return lines;
            }
        }

        throw new InvalidOperationException("No member fits; the test changes nothing.");
    }

    private static bool IsSecretary(JsonNode member) => Posts(member).Contains("secretary");

    private static string[] Posts(JsonNode member) => [.. member["posts"]!.AsArray().Select(post => post!.GetValue<string>())];

    private static string Text(JsonNode member, string property) => member[property]!.GetValue<string>();
}

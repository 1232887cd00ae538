namespace HuanJie.Tests.Seeds;

/// <summary>The script that judges Kaifu's rosters by the rules of two days.</summary>
[Collection(nameof(Sequential))]
public sealed class JudgeScriptTests
{
    [Fact]
    public async Task It_says_what_changed_between_the_two_days_and_which_articles_did_it()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Judge);
        Assert.Equal("", error);

        // 城市居民委员会组织法 (2025) art. 8: the duty to have a woman is new for the 97 communities; 村民委员会组织法 (2025) drops the minority member.
        Assert.Contains("rc-woman-member: NotApplicable → Satisfied, 97 个 subjects (法律 the law; 城市居民委员会组织法(2025)第八条)", output, StringComparison.Ordinal);
        Assert.Contains("+ vc-kin-recusal ", output, StringComparison.Ordinal);
        Assert.Contains("- vc-minority-member ", output, StringComparison.Ordinal);
        Assert.Contains("村民委员会组织法(2025)第十八条", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    // Elected 2021-01-28 for five years: on 2026-01-28 the term is over, by 村民委员会组织法 (2025) art. 14 and its sister for communities.
    [Fact]
    public async Task On_the_day_on_which_the_terms_are_over_it_finds_every_committee()
    {
        var (exitCode, output, _) = await SeedScripts.Run(SeedScripts.Judge, "seeds/kaifu-2021/current.jsonl", "2026-01-27", "2026-01-28");
        Assert.Contains("2026-01-27: 83 条规则有效 rules in force; 1536 个职务 seats, 0 个问题 findings", output, StringComparison.Ordinal);
        Assert.Contains("vc-term-5: Satisfied → Violated, 17 个 subjects (日历 the calendar; 村民委员会组织法(2025)第十四条)", output, StringComparison.Ordinal);
        Assert.Contains("rc-term-5: Satisfied → Violated, 97 个 subjects (日历 the calendar; 城市居民委员会组织法(2025)第十四条)", output, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData("no-such-file.jsonl")]
    [InlineData("seeds/kaifu-2021/current.jsonl", "2026-02-30", "2026-03-01")]
    public async Task What_cannot_be_read_is_said(params string[] arguments)
    {
        var (exitCode, _, error) = await SeedScripts.Run(SeedScripts.Judge, arguments);
        Assert.Contains(arguments[0], error, StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
    }
}

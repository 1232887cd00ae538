using HuanJie.Json;
using NJsonSchema;

namespace HuanJie.Tests.Claims;

/// <summary>Reports are read as they were collected; what is wrong is said with line, figure and column.</summary>
public sealed class ReportFormatTests
{
    private const string Sound = """
        { "id": "r", "place": null,
          "figures": [
            { "ref": "a", "key": "women_count", "value": "52", "unit": "count", "decimals": 0 },
            { "ref": "b", "key": "women_percent", "value": "45.60", "unit": "percent" } ],
          "relations": [ "percent: a / 114 = b" ] }
        """;

    public static TheoryData<string> Reports => CorpusTests.Reports;

    // Spaces and nulls that may be left out apart, what is written reads back as the same report; the exported schema takes both.
    [Theory]
    [MemberData(nameof(Reports))]
    public async Task What_is_written_reads_back_and_keeps_to_the_schema(string id)
    {
        var json = await File.ReadAllTextAsync(Repository.File("seeds", "reports", id + ".json"));
        var report = HuanJieJson.Reports.Read(json);
        var written = HuanJieJson.Reports.Write(report);
        Assert.Equal(report, HuanJieJson.Reports.Read(written));
        var schema = await JsonSchema.FromJsonAsync(HuanJieJson.Reports.Schema.ToJsonString());
        Assert.Empty(schema.Validate(json));
        Assert.Empty(schema.Validate(written));
    }

    [Theory]
    [InlineData("\"45.60\"", "45.60", "line 4, $.figures[1].value: Number stands here. Write a text, so that the printed decimals are kept: \"98.20\".")]
    [InlineData("\"52\"", "\"-52\"", "line 3, $.figures[0].value: This is no printed number. Write digits with at most one point, such as \"98.2\", of at most 15 digits and 6 decimals.")]
    [InlineData("\"decimals\": 0", "\"decimals\": 1", "line 3, $.figures[0].decimals: The value has 0 decimals and 1 is written. Write as many as are printed.")]
    [InlineData("\"ref\": \"b\"", "\"ref\": \"a\"", "line 4, $.figures[1].ref: Another figure has the name a. Give each its own.", "line 5, $.relations[0]: At column 20 b names no figure of the report.")]
    [InlineData("\"unit\": \"count\"", "\"unit\": \"people\"", "line 3, $.figures[0].unit: This is not known here. Write one of count, percent, years, percentage-points, ratio.")]
    [InlineData("a / 114 = b", "a / 114 b", "line 5, $.relations[0]: At column 18 'b' stands. Write '='.")]
    [InlineData("percent: a", "per cent: a", "line 5, $.relations[0]: At column 1 'per cent: a / 114 = …' stands. Write one of percent, ratio, about, exact, rounded, le, sum100, grim-percent, grim-percent-any, grim-sum, grim-mean, grim-mean-implied, common-denominator, implied-denominator, multiple-of-integer, delta-range, majority, relative-change, granularity.")]
    [InlineData("\"id\": \"r\", ", "", "line 1, $: The member id is missing. Write a text.")]
    public void What_is_wrong_is_said_with_its_place(string old, string replacement, params string[] problems) =>
        Assert.Equal(problems, Assert.Throws<DocumentException>(() => HuanJieJson.Reports.Read(Sound.Replace(old, replacement, StringComparison.Ordinal))).Problems.Select(static problem => problem.ToString()));

    [Fact]
    public void Printed_decimals_are_kept() => Assert.Equal("45.60", HuanJieJson.Reports.Read(Sound).Find("b")!.Value.ToString());
}

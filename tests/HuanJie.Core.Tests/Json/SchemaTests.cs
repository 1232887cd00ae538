using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Json;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NJsonSchema;

namespace HuanJie.Tests.Json;

[Properties(Arbitrary = [typeof(Domain)], MaxTest = 200)]
public sealed class SchemaTests
{
    private const string UpdateVariable = "HUANJIE_UPDATE_SCHEMAS";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSchema Rosters = Load(HuanJieJson.Rosters);
    private static readonly JsonSchema Turnovers = Load(HuanJieJson.Turnovers);
    private static readonly JsonSchema Tallies = Load(HuanJieJson.Tallies);

    public static TheoryData<string, string> Broken => new()
    {
        { "430105001001", "43010500100" },
        { "1979-05", "1979-5" },
        { "\"2026-01-28\"", "\"2026-01\"" },
        { "\"2026-01-28\"", "\"2026-1-28\"" },
        { "[\"secretary\", \"director\"]", "[\"secretary\", \"secretary\"]" },
        { "[\"secretary\", \"director\"]", "[\"mayor\"]" },
        { "\"birthDate\"", "\"birthday\"" },
        { "\"id\": \"P-2\", ", "" },
        { "\"posts\": [\"committee-member\"], ", "" },
        { "\"schema\": \"huanjie/1\",", "" },
        { "\"dueEnd\": \"2026-01-28\", ", "" },
        { "\"rural\": true", "\"rural\": null" },
        { "\"ordinal\": 11", "\"ordinal\": null" },
        { "\"rural\": true", "\"rural\": \"yes\"" },
        { "1200", "1200.5" },
        { "\"430105001001\"", "430105001001" },
        { "\"male\"", "1" },
        { "\"male\"", "\"Male\"" },
        { "huanjie/1", "huanjie/2" },
        { "P-3", "" },
        { "P-3", "P 3" },
        { "11010519491231002X", "1101051949123100" },
        { "\"测试甲\"", "5" },
        { "[{ \"person\": \"P-3\", \"reason\": \"age\" }]", "{}" },
        { "{ \"person\": \"P-3\", \"reason\": \"age\" }", "null" },
        { "\"households\": 1200", "\"lineage\": { \"kind\": \"split\", \"predecessors\": [\"430105001002\"], \"effectiveOn\": \"2020-11\" }" },
        { "\"households\": 1200", "\"lineage\": { \"kind\": \"split\", \"predecessors\": \"430105001002\" }" },
        { "\"households\": 1200", "\"lineage\": { \"kind\": \"split\" }" },
    };

    [Theory]
    [InlineData("roster")]
    [InlineData("turnover")]
    [InlineData("tally")]
    [InlineData("candidate")]
    [InlineData("ruleBook")]
    [InlineData("report")]
    [InlineData("poll")]
    [InlineData("ballot")]
    [InlineData("recall")]
    [InlineData("electionDates")]
    [InlineData("office")]
    [InlineData("preparation")]
    [InlineData("dispute")]
    [InlineData("scan")]
    [InlineData("plan")]
    [InlineData("selection")]
    [InlineData("review")]
    public void The_schema_in_seeds_is_the_one_that_is_exported(string name)
    {
        var exported = (name switch
        {
            "roster" => HuanJieJson.Rosters.Schema,
            "turnover" => HuanJieJson.Turnovers.Schema,
            "candidate" => HuanJieJson.Candidates.Schema,
            "ruleBook" => HuanJieJson.RuleBooks.Schema,
            "report" => HuanJieJson.Reports.Schema,
            "poll" => HuanJieJson.Polls.Schema,
            "ballot" => HuanJieJson.Ballots.Schema,
            "recall" => HuanJieJson.Recalls.Schema,
            "electionDates" => HuanJieJson.ElectionDates.Schema,
            "office" => HuanJieJson.Offices.Schema,
            "preparation" => HuanJieJson.Preparations.Schema,
            "dispute" => HuanJieJson.Disputes.Schema,
            "scan" => HuanJieJson.Scans.Schema,
            "plan" => HuanJieJson.Plans.Schema,
            "selection" => HuanJieJson.Selections.Schema,
            "review" => HuanJieJson.Reviews.Schema,
            _ => HuanJieJson.Tallies.Schema,
        }).ToJsonString(Readable) + "\n";
        var file = Repository.File("seeds", "schemas", $"{name}.json");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, exported);
            Assert.Fail($"seeds/schemas/{name}.json is written anew. Look at what changed, and run the tests without {UpdateVariable}.");
        }

        Assert.True(
            File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(Documents.Utf8(exported)),
            $"seeds/schemas/{name}.json is not the schema of this build. If the change is meant, run the tests once with {UpdateVariable}=1, which writes the file anew.");
    }

    [Fact]
    public void No_schema_allows_null_or_leaves_a_member_open()
    {
        JsonNode[] schemas =
        [
            HuanJieJson.Rosters.Schema, HuanJieJson.Turnovers.Schema, HuanJieJson.Tallies.Schema, HuanJieJson.Candidates.Schema,
            HuanJieJson.Polls.Schema, HuanJieJson.Ballots.Schema, HuanJieJson.Recalls.Schema, HuanJieJson.ElectionDates.Schema, HuanJieJson.Offices.Schema,
            HuanJieJson.Preparations.Schema, HuanJieJson.Disputes.Schema, HuanJieJson.Scans.Schema, HuanJieJson.Plans.Schema, HuanJieJson.Selections.Schema, HuanJieJson.Reviews.Schema,
        ];
        foreach (var node in schemas.SelectMany(Nodes))
        {
            Assert.DoesNotContain(node, member => member.Value is null || member.Value.ToJsonString().Contains("null", StringComparison.Ordinal));
            Assert.DoesNotContain(node, member => member.Key == "$ref");
            foreach (var (name, member) in (node["properties"] as JsonObject) ?? [])
            {
                Assert.True(member is JsonObject described && (described.ContainsKey("type") || described.ContainsKey("enum")), $"{name}: {member}");
            }
        }
    }

    [Fact]
    public void A_parameter_with_a_default_is_described_in_full()
    {
        Assert.Equal(
            """{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}""",
            At(HuanJieJson.Rosters.Schema, "roster", "organisation", "lineage", "effectiveOn").ToJsonString());
        Assert.Equal("""{"type":"integer"}""", At(HuanJieJson.Rosters.Schema, "roster", "term", "ordinal").ToJsonString());
        Assert.Equal("""{"enum":["february28","march1"],"default":"february28"}""", At(HuanJieJson.Tallies.Schema, "tally", "basis", "leapDay").ToJsonString());
    }

    [Fact]
    public void The_example_is_valid() => Assert.Empty(Rosters.Validate(Documents.Roster));

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_the_shape_forbids_is_invalid_and_refused(string old, string replacement)
    {
        var json = Documents.With(old, replacement);
        Assert.NotEmpty(Rosters.Validate(json));
        Documents.ProblemsOf(json);
    }

    [Property]
    public bool What_is_written_of_a_roster_is_valid(Roster roster) => Rosters.Validate(HuanJieJson.Rosters.Write(roster)).Count == 0;

    [Property(MaxTest = 30)]
    public bool What_is_written_of_a_turnover_is_valid(Turnover turnover) => Turnovers.Validate(HuanJieJson.Turnovers.Write(turnover)).Count == 0;

    [Property(MaxTest = 50)]
    public bool What_is_written_of_a_tally_is_valid(Tally tally) => Tallies.Validate(HuanJieJson.Tallies.Write(tally)).Count == 0;

    // The schema of a shape says no more than the reader: what is read is valid.
    [Property(MaxTest = 1000)]
    public Property What_is_read_is_valid() =>
        Prop.ForAll(Mutations.Documents.ToArbitrary(), utf8 =>
        {
            if (HuanJieJson.Rosters.Parse(utf8, 1, out _) is not null)
            {
                Assert.Empty(Rosters.Validate(System.Text.Encoding.UTF8.GetString(utf8)));
            }
        });

    private static JsonSchema Load<T>(DocumentFormat<T> format)
        where T : class => JsonSchema.FromJsonAsync(format.Schema.ToJsonString()).GetAwaiter().GetResult();

    private static JsonNode At(JsonNode schema, params string[] path) => path.Aggregate(schema, (node, name) => node["properties"]![name]!);

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.SelectMany(member => Nodes(member.Value))],
        JsonArray array => array.SelectMany(Nodes),
        _ => [],
    };
}

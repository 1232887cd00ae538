using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Json;

/// <summary>A record of an app that has a roster in it.</summary>
public sealed record Submission(string Sender, Roster Roster, Member? Contact = null, IReadOnlyDictionary<DivisionCode, Tally>? Tallies = null, Sex Sex = Sex.Unknown);

/// <summary>The app's own context: its own naming, no strictness.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
[JsonSerializable(typeof(Submission))]
internal sealed partial class AppContext : JsonSerializerContext;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class ConfigureTests
{
    private const string RosterJson = """{"organisation":{"code":"430105001001","kind":"village"},"members":[{"id":"P-1","posts":["secretary"],"sex":"female"}],"seats":{}}""";

    private static readonly JsonSerializerOptions ByReflection = Configured(new(JsonSerializerDefaults.Web));
    private static readonly JsonSerializerOptions ByContext = Configured(new(AppContext.Default.Options) { TypeInfoResolver = AppContext.Default });
    private static readonly JsonSerializerOptions Bare = Configured(new() { TypeInfoResolver = System.Text.Json.Serialization.Metadata.JsonTypeInfoResolver.Combine() });

    [Property(MaxTest = 50)]
    public void A_record_of_the_caller_comes_back_with_what_it_holds(Roster roster, Member member, Tally tally, Sex sex)
    {
        foreach (var options in (JsonSerializerOptions[])[ByReflection, ByContext])
        {
            var submission = new Submission("app", roster, member, new Dictionary<DivisionCode, Tally> { [roster.Organisation.Code] = tally }, sex);
            var json = JsonSerializer.Serialize(submission, options);
            var read = JsonSerializer.Deserialize<Submission>(json, options)!;
            Assert.Equal(submission with { Tallies = null }, read with { Tallies = null });
            Assert.Equal(submission.Tallies, read.Tallies);
        }
    }

    [Fact]
    public void The_library_keeps_its_names_and_the_caller_keeps_theirs()
    {
        var roster = HuanJieJson.Rosters.Read($$"""{"schema":"huanjie/1","roster":{{RosterJson}}}""");
        var submission = new Submission("app", roster, Sex: Sex.NotStated);
        Assert.Equal(
            $$"""{"sender":"app","roster":{{RosterJson}},"contact":null,"tallies":null,"sex":"not-stated"}""",
            JsonSerializer.Serialize(submission, ByReflection));
        Assert.Equal(
            $$"""{"SENDER":"app","ROSTER":{{RosterJson}},"CONTACT":null,"TALLIES":null,"SEX":"not-stated"}""",
            JsonSerializer.Serialize(submission, ByContext));
        Assert.Equal(RosterJson, JsonSerializer.Serialize(roster, Bare));
    }

    [Property(MaxTest = 50)]
    public void What_the_format_writes_is_what_the_options_write(Roster roster, Turnover turnover, Tally tally)
    {
        foreach (var options in (JsonSerializerOptions[])[ByReflection, Bare])
        {
            var settings = new JsonSerializerOptions(options) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };
            Assert.Equal(HuanJieJson.Rosters.Write(roster), $$"""{"schema":"huanjie/1","roster":{{JsonSerializer.Serialize(roster, settings)}}}""");
            Assert.Equal(HuanJieJson.Turnovers.Write(turnover), $$"""{"schema":"huanjie/1","turnover":{{JsonSerializer.Serialize(turnover, settings)}}}""");
            Assert.Equal(HuanJieJson.Tallies.Write(tally), $$"""{"schema":"huanjie/1","tally":{{JsonSerializer.Serialize(tally, settings)}}}""");
        }
    }

    [Theory]
    [InlineData("\"seats\"", "\"chairs\"")]
    [InlineData("\"seats\":{}", "\"Seats\":{}")]
    [InlineData("\"seats\":{}", "\"members\":[]")]
    [InlineData("\"sex\":\"female\"", "\"sex\":null")]
    [InlineData("\"sex\":\"female\"", "\"name\":null")]
    [InlineData("\"sex\":\"female\"", "\"sex\":2")]
    [InlineData("\"id\":\"P-1\",", "")]
    [InlineData("\"sex\":\"female\"}", "\"sex\":\"female\"},{\"id\":\"P-1\",\"posts\":[]}")]
    [InlineData("\"sex\":\"female\"", "\"name\":\"\\ud800\"")]
    [InlineData("\"seats\":{}", "\"seats\":{\"committee\":-1}")]
    [InlineData("\"seats\":{}", "\"term\":{\"start\":\"2021-01-28\",\"dueEnd\":\"2021-01-28\"}")]
    public void What_the_format_refuses_the_options_refuse(string old, string replacement)
    {
        var roster = RosterJson.Replace(old, replacement, StringComparison.Ordinal);
        Assert.Throws<DocumentException>(() => HuanJieJson.Rosters.Read($$"""{"schema":"huanjie/1","roster":{{roster}}}"""));
        foreach (var options in (JsonSerializerOptions[])[ByReflection, Bare])
        {
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Roster>(roster, options));
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Roster>>($$"""{"a":{{roster}}}""", ByReflection));
        }

        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Submission>($$"""{"SENDER":"app","ROSTER":{{roster}}}""", ByContext));
    }

    [Fact]
    public async Task A_roster_is_read_from_a_stream_in_pieces()
    {
        using var stream = new ChunkedStream(Documents.Utf8($$"""{"sender":"app","roster":{{RosterJson}}}"""), 1);
        var submission = await JsonSerializer.DeserializeAsync<Submission>(stream, ByReflection);
        Assert.Equal("P-1", submission!.Roster.Members[0].Id.ToString());
    }

    [Fact]
    public void A_whole_record_may_be_null_where_the_caller_allows_it() =>
        Assert.Null(JsonSerializer.Deserialize<Submission>($$"""{"sender":"app","roster":{{RosterJson}},"contact":null}""", ByReflection)!.Contact);

    [Fact]
    public void The_converters_of_the_library_go_before_those_of_the_caller()
    {
        var options = Configured(new() { Converters = { new JsonStringEnumConverter() } });
        Assert.Equal("\"female\"", JsonSerializer.Serialize(Sex.Female, options));
        Assert.Equal("\"Monday\"", JsonSerializer.Serialize(DayOfWeek.Monday, options));
    }

    [Fact]
    public void Configuring_twice_changes_nothing()
    {
        var options = Configured(new());
        var count = options.Converters.Count;
        HuanJieJson.Configure(options);
        Assert.Equal(count, options.Converters.Count);
    }

    [Fact]
    public void Options_in_use_and_no_options_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => HuanJieJson.Configure(JsonSerializerOptions.Web));
        Assert.Throws<ArgumentNullException>(() => HuanJieJson.Configure(null!));
    }

    private static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        HuanJieJson.Configure(options);
        return options;
    }
}

using System.Text;
using System.Text.Json;
using HuanJie.Dates;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Tests.Json;

public sealed class ReadingTests
{
    private static readonly Roster Expected = new()
    {
        Organisation = new() { Code = DivisionCode.Parse("430105001001"), Kind = OrganisationKind.Community, Name = "测试社区", Rural = true, Households = 1200 },
        Members =
        [
            new() { Id = PersonId.Parse("P-1"), Posts = [Post.Secretary, Post.Director], Name = "测试甲", CitizenNumber = CitizenNumber.Parse("11010519491231002X"), Sex = Sex.Male },
            new() { Id = PersonId.Parse("P-2"), Posts = [Post.CommitteeMember], BirthDate = new PartialDate(1979, 5) },
        ],
        Term = new(new LocalDate(2021, 1, 28), new LocalDate(2026, 1, 28), 11),
        Departures = [new() { Person = PersonId.Parse("P-3"), Reason = DepartureReason.Age }],
    };

    [Fact]
    public void A_roster_is_read() => Assert.Equal(Expected, HuanJieJson.Rosters.Read(Documents.Roster));

    [Fact]
    public void The_quick_reader_takes_a_usual_document() => Assert.True(RosterReader.TryRead(Documents.Utf8(Documents.Roster), out _));

    [Fact]
    public void A_roster_is_written_on_one_line() => Assert.Equal(
        """{"schema":"huanjie/1","roster":{"organisation":{"code":"430105001001","kind":"community","name":"测试社区","rural":true,"households":1200},"members":["""
        + """{"id":"P-1","posts":["secretary","director"],"name":"测试甲","citizenNumber":"11010519491231002X","sex":"male"},"""
        + """{"id":"P-2","posts":["committee-member"],"birthDate":"1979-05"}],"term":{"start":"2021-01-28","dueEnd":"2026-01-28","ordinal":11},"seats":{},"departures":["""
        + """{"person":"P-3","reason":"age"}]}}""",
        HuanJieJson.Rosters.Write(Expected));

    [Fact]
    public void A_roster_is_written_indented_by_two_with_line_feeds() =>
        Assert.StartsWith("{\n  \"schema\": \"huanjie/1\",\n  \"roster\": {\n    \"organisation\": {\n      \"code\"", HuanJieJson.Rosters.Write(Expected, indented: true), StringComparison.Ordinal);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_written_to_a_stream_is_read_back_and_the_stream_stays_open(bool indented)
    {
        using var stream = Written(indented);
        Assert.Equal(Expected, HuanJieJson.Rosters.Read(stream));
        Assert.False(stream.IsClosed);
    }

    [Fact]
    public async Task A_stream_is_read_without_blocking_and_stays_open()
    {
        using var stream = Written(indented: false);
        Assert.Equal(Expected, await HuanJieJson.Rosters.ReadAsync(stream));
        Assert.False(stream.IsClosed);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HuanJieJson.Rosters.ReadAsync(stream, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_mark_before_the_document_is_skipped() => Assert.Equal(Expected, HuanJieJson.Rosters.Read([0xEF, 0xBB, 0xBF, .. Documents.Utf8(Documents.Roster)]));

    [Fact]
    public void Names_and_values_may_be_escaped() =>
        Assert.Equal(Expected, HuanJieJson.Rosters.Read(Documents.With("\"sex\": \"male\"", "\"\\u0073ex\": \"\\u006dale\"")));

    [Fact]
    public void Members_may_stand_in_any_order() =>
        Assert.Equal(Expected, HuanJieJson.Rosters.Read(Documents.With("\"id\": \"P-2\", \"posts\": [\"committee-member\"]", "\"posts\": [\"committee-member\"], \"id\": \"P-2\"")));

    [Fact]
    public void A_lineage_is_read_and_written()
    {
        var json = Documents.With("\"households\": 1200", "\"lineage\": { \"kind\": \"merged\", \"predecessors\": [\"430105001002\", \"430105001003\"], \"effectiveOn\": \"2020-11-30\" }");
        var roster = HuanJieJson.Rosters.Read(json);
        Assert.Equal(
            new Lineage(LineageKind.Merged, [DivisionCode.Parse("430105001002"), DivisionCode.Parse("430105001003")], new LocalDate(2020, 11, 30)),
            roster.Organisation.Lineage);
        Assert.Equal(roster, HuanJieJson.Rosters.Read(HuanJieJson.Rosters.Write(roster)));
    }

    [Fact]
    public void What_could_not_be_read_back_is_not_written()
    {
        var unnamed = Expected with { Members = [Expected.Members[0] with { Sex = (Sex)7 }] };
        Assert.Equal(
            "7 is not a named value of Sex, so it has no JSON. The names are unknown, male, female, not-stated.",
            Assert.Throws<JsonException>(() => HuanJieJson.Rosters.Write(unnamed)).Message);
        var nobody = Expected with { Members = [Expected.Members[0] with { Id = default }] };
        Assert.Equal(
            "An empty PersonId has no JSON. Give it a value; where it is optional and not known, leave it null.",
            Assert.Throws<JsonException>(() => HuanJieJson.Rosters.Write(nobody)).Message);
        var early = Expected with { PartyElectedOn = new LocalDate(0, 12, 31) };
        Assert.Equal("A day of the year 0 has no JSON. Write a day of the years 1 to 9999.", Assert.Throws<JsonException>(() => HuanJieJson.Rosters.Write(early)).Message);
    }

    [Fact]
    public async Task Lines_are_written_with_a_line_feed_each_and_the_stream_stays_open()
    {
        using var stream = new ChunkedStream(new byte[3000]);
        var second = Expected with { Members = [] };
        await HuanJieJson.Rosters.WriteLinesAsync(stream, [Expected, second]);
        Assert.False(stream.IsClosed);
        stream.SetLength(stream.Position);
        Assert.Equal($"{HuanJieJson.Rosters.Write(Expected)}\n{HuanJieJson.Rosters.Write(second)}\n", Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal([Expected, second], (await HuanJieJson.Rosters.LoadAsync(stream)).Require());
    }

    [Fact]
    public void A_turnover_is_read_and_written()
    {
        var turnover = new Turnover { Name = "测试区2021年换届", Current = [Expected], Previous = [Expected with { Departures = [] }] };
        var json = HuanJieJson.Turnovers.Write(turnover);
        Assert.StartsWith("""{"schema":"huanjie/1","turnover":{"name":"测试区2021年换届","current":[{"organisation":""", json, StringComparison.Ordinal);
        Assert.Equal(turnover, HuanJieJson.Turnovers.Read(json));
    }

    [Fact]
    public void A_turnover_that_holds_an_organisation_twice_is_refused()
    {
        var roster = HuanJieJson.Rosters.Write(Expected)["""{"schema":"huanjie/1","roster":""".Length..^1];
        var exception = Assert.Throws<DocumentException>(() => HuanJieJson.Turnovers.Read($$$"""{"schema":"huanjie/1","turnover":{"current":[{{{roster}}},{{{roster}}}]}}"""));
        Assert.Equal("line 1, $.turnover: Rosters 1 and 2 have the same code 430105001001. An organisation has one roster in a term.", exception.Message);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => HuanJieJson.Rosters.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => HuanJieJson.Rosters.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => HuanJieJson.Rosters.Write(null!));
        Assert.Throws<ArgumentNullException>(() => { HuanJieJson.Rosters.ReadManyAsync(null!); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { HuanJieJson.Rosters.ReadManyAsync(Stream.Null, maxBytes: 0); });
    }

    private static ChunkedStream Written(bool indented)
    {
        var stream = new ChunkedStream(new byte[2000]);
        HuanJieJson.Rosters.Write(stream, Expected, indented);
        Assert.False(stream.IsClosed);
        stream.SetLength(stream.Position);
        stream.Position = 0;
        return stream;
    }
}

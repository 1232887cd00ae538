using System.Text;

namespace HuanJie.Tests.Seeds;

/// <summary>The script that writes rosters as Parquet tables, as its reader meets it; what is in the tables has tests of its own.</summary>
[Collection(nameof(Sequential))]
public sealed class HandOffScriptTests : IDisposable
{
    private static readonly string[] Files = ["basis.parquet", "columns.parquet", "indicators.parquet", "members.parquet", "organisations.parquet", "seats.parquet", "tally.parquet"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("huanjie-hand-off-");

    private string Tables => Path.Combine(_folder.FullName, "tables");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_writes_a_table_of_everything_that_Kaifu_has()
    {
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.HandOff, "seeds/kaifu-2021/current.jsonl", Tables, "2021-01-28");
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        Assert.Contains("114 organisations, 1241 members, 1536 seats, 1 counties", output, StringComparison.Ordinal);
        AssertTables();
    }

    [Fact]
    public async Task Refused_rosters_are_reported_and_the_others_written()
    {
        var file = Path.Combine(_folder.FullName, "rosters.jsonl");
        var good = (await File.ReadAllLinesAsync(Repository.File("seeds", "kaifu-2021", "current.jsonl")))[0];
        await File.WriteAllLinesAsync(file, [good.Replace("\"code\":\"4301050", "\"code\":\"43010", StringComparison.Ordinal), good]);
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.HandOff, file, Tables, "2021-01-28");
        Assert.Contains("rosters.jsonl: line 1, $.roster.organisation.code: ", error, StringComparison.Ordinal);
        Assert.Contains(" 1 organisations, ", output, StringComparison.Ordinal);
        Assert.Contains("; 1 rosters refused", output, StringComparison.Ordinal);
        Assert.Equal(1, exitCode);
        AssertTables();
    }

    [Theory]
    [InlineData("0 values are given")]
    [InlineData("'28 January' is not a date", "seeds/kaifu-2021/current.jsonl", "TABLES", "28 January")]
    [InlineData("no-such.jsonl", "no-such.jsonl", "TABLES", "2021-01-28")]
    public async Task What_cannot_be_used_is_said_with_what_to_write(string said, params string[] arguments)
    {
        var (exitCode, _, error) = await SeedScripts.Run(SeedScripts.HandOff, [.. arguments.Select(argument => argument == "TABLES" ? Tables : argument)]);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Contains("dotnet run seeds/hand-off.cs", error, StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
        Assert.False(Directory.Exists(Tables));
    }

    // A Parquet file begins and ends with these four bytes; the last ones are written when it is complete.
    private void AssertTables()
    {
        Assert.Equal(Files, Directory.GetFiles(Tables).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(Tables).Select(File.ReadAllBytes), bytes => Assert.Equal(("PAR1", "PAR1"), (Encoding.ASCII.GetString(bytes[..4]), Encoding.ASCII.GetString(bytes[^4..]))));
    }
}

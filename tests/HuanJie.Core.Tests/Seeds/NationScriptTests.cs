using HuanJie.Json;
using HuanJie.Nations;

namespace HuanJie.Tests.Seeds;

/// <summary>The script that writes a made-up nation, as its reader meets it.</summary>
[Collection(nameof(Sequential))]
public sealed class NationScriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("huanjie-nation-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_writes_the_nation_of_the_generator_with_the_knobs_given()
    {
        var (current, previous) = (Path.Combine(_folder.FullName, "now.jsonl"), Path.Combine(_folder.FullName, "before.jsonl"));
        var (exitCode, output, error) = await SeedScripts.Run(SeedScripts.Nation, "300", current, "--seed", "7", "--last-term", previous, "--missing", "50", "--kin", "100");
        Assert.Equal("", error);
        Assert.Equal(0, exitCode);
        Assert.Contains("300 organisations", output, StringComparison.Ordinal);

        var nation = new Nation(new() { Organisations = 300, Seed = 7, HasLastTerm = true, MissingPerThousand = 50, KinPerThousand = 100 });
        await using var now = File.OpenRead(current);
        Assert.Equal(nation.Rosters, (await HuanJieJson.Rosters.LoadAsync(now)).Require());
        await using var before = File.OpenRead(previous);
        Assert.Equal(nation.LastTermRosters, (await HuanJieJson.Rosters.LoadAsync(before)).Require());
    }

    [Theory]
    [InlineData("0 values", "")]
    [InlineData("'many'", "many", "FILE")]
    [InlineData("--colour", "3", "FILE", "--colour", "1")]
    [InlineData("BrokenPerThousand is 2000", "3", "FILE", "--broken", "2000")]
    [InlineData("--seed has no value", "3", "FILE", "--seed")]
    [InlineData("9000000", "9000000", "FILE")]
    [InlineData("is given for both terms", "3", "FILE", "--last-term", "FILE")]
    public async Task What_cannot_be_used_is_said_with_what_to_write(string said, params string[] arguments)
    {
        var given = arguments.Where(argument => argument.Length > 0).Select(argument => argument == "FILE" ? Path.Combine(_folder.FullName, "file.jsonl") : argument);
        var (exitCode, _, error) = await SeedScripts.Run(SeedScripts.Nation, [.. given]);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Contains("dotnet run seeds/nation.cs", error, StringComparison.Ordinal);
        Assert.Equal(2, exitCode);
        Assert.Empty(_folder.GetFiles());
    }
}

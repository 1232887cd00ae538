using System.Runtime.CompilerServices;
using HuanJie.Json;
using HuanJie.Rosters;

namespace HuanJie.Tests.Seeds;

/// <summary>The checked-in seeds, found from the test assembly upwards, and copies of them to break.</summary>
internal static class SeedFolder
{
    public static string Kaifu { get; } = Repository.File("seeds", "kaifu-2021");

    public static async Task<ValueList<Roster>> Rosters(string file)
    {
        await using var stream = File.OpenRead(Path.Combine(Kaifu, file));
        return (await HuanJieJson.Rosters.LoadAsync(stream)).Require();
    }

    /// <summary>A new folder that is gone when the test is over.</summary>
    public static TemporaryFolder Empty([CallerMemberName] string test = "") => new(test);

    /// <summary>A copy of the seed in which some lines of this term's rosters are written anew.</summary>
    public static async Task<TemporaryFolder> With(Func<string[], string[]> change, [CallerMemberName] string test = "")
    {
        var copy = new TemporaryFolder(test);
        foreach (var file in Directory.EnumerateFiles(Kaifu, "*.json*"))
        {
            File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        }

        var current = Path.Combine(copy.Path, "current.jsonl");
        await File.WriteAllLinesAsync(current, change(await File.ReadAllLinesAsync(current)));
        return copy;
    }
}

/// <summary>A folder of its own for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder(string test) => Path = Directory.CreateTempSubdirectory($"huanjie-{test}-").FullName;

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

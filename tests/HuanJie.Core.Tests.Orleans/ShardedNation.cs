using System.Collections.Immutable;
using HuanJie.Json;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Folds;

/// <summary>A made-up nation in files, one a county, as counties would send them in; and its tallies as one process counts them.</summary>
public sealed class ShardedNation : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("huanjie-shards-");

    public static TallyBasis Basis { get; } = new(Nation.AsOf);

    /// <summary>The rosters: 24 counties, with missing facts, inexact births and broken rules.</summary>
    public ValueList<Roster> Rosters { get; } = [.. new Nation(new() { Organisations = 24 * 213, Seed = 7, SharedPeople = 60, InexactBirthsPerThousand = 30 }).Rosters];

    /// <summary>The file of each county, by code.</summary>
    public IReadOnlyDictionary<string, string> Files { get; private set; } = ImmutableDictionary<string, string>.Empty;

    public async Task InitializeAsync()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var county in Rosters.GroupBy(roster => roster.Organisation.Code.At(DivisionLevel.County)))
        {
            files.Add(county.Key.ToString(), await WriteAsync($"{county.Key}.jsonl", county));
        }

        Files = files;
    }

    /// <summary>Writes rosters into a file that goes when the nation does.</summary>
    public async Task<string> WriteAsync(string name, IEnumerable<Roster> rosters)
    {
        var path = Path.Combine(_folder.FullName, name);
        await using var file = File.Create(path);
        await HuanJieJson.Rosters.WriteLinesAsync(file, rosters);
        return path;
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HuanJie.Benchmarks.Rosters;
using HuanJie.Json;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Benchmarks.Json;

/// <summary>How long does it take to read a nation's rosters from JSON Lines in memory, against only looking at every token?</summary>
[MemoryDiagnoser]
[MedianColumn]
public class ReadRosters
{
    private byte[] _lines = [];

    /// <summary>The organisations of the nation; 60,000 unless the environment asks for others.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Organisations { get; set; }

    public static IEnumerable<int> Sizes => NationSizes.FromEnvironment;

    [GlobalSetup]
    public async Task WriteNation()
    {
        var rosters = Nation.Of(Organisations);
        using var stream = new MemoryStream();
        await HuanJieJson.Rosters.WriteLinesAsync(stream, rosters);
        _lines = stream.ToArray();
        Agreement.Require(rosters, await ReadMany(), nameof(ReadMany));
        Agreement.Require(rosters, [.. (await Load()).Require()], nameof(Load));
        Agreement.Require(rosters, HandReader(), nameof(HandReader));
        Agreement.Require(rosters, Generated(), nameof(Generated));
        Agreement.Require([.. Tally.By(rosters, DivisionLevel.County, new(Nation.AsOf))], [.. (await ReadAndTally()).Divisions], nameof(ReadAndTally));
        Console.WriteLine($"// {Organisations} organisations, {_lines.Length} bytes, {Scan()} tokens");
    }

    /// <summary>Every token of every line is read and nothing is kept: what no reader that uses this tokeniser can beat.</summary>
    [Benchmark(Baseline = true)]
    public long Scan()
    {
        var tokens = 0L;
        foreach (var line in _lines.AsSpan().Split((byte)'\n'))
        {
            var reader = new Utf8JsonReader(_lines.AsSpan()[line]);
            while (!_lines.AsSpan()[line].IsEmpty && reader.Read())
            {
                tokens++;
            }
        }

        return tokens;
    }

    /// <summary>Document by document, kept.</summary>
    [Benchmark]
    public async Task<List<Roster>> ReadMany()
    {
        using var stream = new MemoryStream(_lines, writable: false);
        var rosters = new List<Roster>();
        await foreach (var item in HuanJieJson.Rosters.ReadManyAsync(stream))
        {
            rosters.Add(item.Value ?? throw new InvalidOperationException($"Line {item.Line} is refused."));
        }

        return rosters;
    }

    /// <summary>All documents at once.</summary>
    [Benchmark]
    public async Task<ReadResult<Roster>> Load()
    {
        using var stream = new MemoryStream(_lines, writable: false);
        return await HuanJieJson.Rosters.LoadAsync(stream);
    }

    /// <summary>Read and tallied by county, no roster kept.</summary>
    [Benchmark]
    public async Task<StreamTally> ReadAndTally()
    {
        using var stream = new MemoryStream(_lines, writable: false);
        return await StreamTally.ReadAsync(stream, DivisionLevel.County, new(Nation.AsOf));
    }

    /// <summary>The reader behind both without the stream around it.</summary>
    [Benchmark]
    public IReadOnlyList<Roster> HandReader() => ReadLines(static line =>
        RosterReader.TryRead(line, out var roster) ? roster! : throw new InvalidOperationException("The hand-written reader gives up."));

    /// <summary>The source-generated contract, which decides where the hand-written reader gives up.</summary>
    [Benchmark]
    public IReadOnlyList<Roster> Generated() => ReadLines(static line => JsonSerializer.Deserialize(line, HuanJieJsonContext.Default.RosterDocument)!.Roster);

    private List<Roster> ReadLines(Func<ReadOnlySpan<byte>, Roster> read)
    {
        var rosters = new List<Roster>();
        foreach (var range in _lines.AsSpan().Split((byte)'\n'))
        {
            var line = _lines.AsSpan()[range];
            if (!line.IsEmpty)
            {
                rosters.Add(read(line));
            }
        }

        return rosters;
    }
}

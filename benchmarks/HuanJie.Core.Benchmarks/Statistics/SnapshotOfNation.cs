using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using HuanJie.Benchmarks.Peers;
using HuanJie.Benchmarks.Rosters;
using HuanJie.Members;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>What does a snapshot cost to build and to ask, against once reading its bytes, against the records, and against databases that are loaded beforehand as it is?</summary>
[MemoryDiagnoser]
[MedianColumn]
public class SnapshotOfNation : IDisposable
{
    private const int Threads = 2;

    private readonly TallyBasis _basis = new(Nation.AsOf);
    private readonly RosterFilter _women = new() { Sexes = [Sex.Female] };
    private List<Roster> _rosters = [];
    private Snapshot _snapshot = Snapshot.Empty;
    private ulong[] _bytes = [];
    private ulong[] _bytesForFigures = [];
    private ulong[] _allBytes = [];
    private DuckDbTable? _duckDb;
    private SqliteTable? _sqlite;
    private DataFrameTable? _dataFrame;

    /// <summary>The organisations of the nation; 60,000 unless the environment asks for others.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Organisations { get; set; }

    public static IEnumerable<int> Sizes => NationSizes.FromEnvironment;

    [GlobalSetup]
    public async Task MakeNation()
    {
        if (_rosters.Count == Organisations)
        {
            return;
        }

        _rosters = await LoadedNation.Of(new() { Organisations = Organisations });
        _snapshot = Snapshot.Of(_rosters);
        _bytes = new ulong[_snapshot.BytesForTally / sizeof(ulong)];
        Array.Fill(_bytes, 0x0123_4567_89AB_CDEFUL);
        _bytesForFigures = new ulong[_snapshot.BytesForFigures / sizeof(ulong)];
        Array.Fill(_bytesForFigures, 0x0123_4567_89AB_CDEFUL);
        _allBytes = new ulong[_snapshot.Bytes / sizeof(ulong)];
        Array.Fill(_allBytes, 0x0123_4567_89AB_CDEFUL);
        var expected = Records();
        Require(expected.SequenceEqual(ByCounty()), nameof(ByCounty));
        Require(expected.SequenceEqual(ByCountyOnTwoThreads()), nameof(ByCountyOnTwoThreads));
        Require(expected.SequenceEqual(RecordsOnTwoThreads()), nameof(RecordsOnTwoThreads));
        Require(Tally.Of(_rosters, _basis) == OfNation(), nameof(OfNation));
        var summary = SummaryByCounty();
        Agreement.Require(TallyNumbers.Of(expected), TallyNumbers.Of(FiguresByCounty()), nameof(FiguresByCounty));
        Require(summary.Keys.All(county => summary.Row(county).SequenceEqual(Indicators.Summary.Select(indicator => indicator.Of(expected[county])))), nameof(SummaryByCounty));
        Require(FiguresOfNation().SequenceEqual(TallyNumbers.Asked.Select(indicator => indicator.Of(OfNation()))), nameof(FiguresOfNation));
        Require(OfNation() == Build().ToTally(_basis) && OfNation() == BuildOnTwoThreads().ToTally(_basis), nameof(Build));
        Require(Tally.Of(_rosters.Select(roster => _women.Of(roster, _basis)!), _basis) == OfWomen(), nameof(OfWomen));
        Console.WriteLine($"// {_snapshot}, {_snapshot.Bytes} bytes of which a tally reads {_snapshot.BytesForTally} and figures {_snapshot.BytesForFigures}, {OfNation().PartySeats.Filled + OfNation().CommitteeSeats.Filled + OfNation().SupervisionSeats.Filled} seats");
    }

    [GlobalSetup(Target = nameof(DuckDb))]
    public async Task LoadDuckDb()
    {
        await MakeNation();
        _duckDb = new(_rosters, Nation.AsOf, threads: 1);
        Agreement.Require(TallyNumbers.Of(Records()), [.. DuckDb()], nameof(DuckDb));
    }

    [GlobalSetup(Target = nameof(Sqlite))]
    public async Task LoadSqlite()
    {
        await MakeNation();
        _sqlite = new(_rosters, Nation.AsOf);
        Agreement.Require(TallyNumbers.Of(Records()), [.. Sqlite()], nameof(Sqlite));
    }

    [GlobalSetup(Target = nameof(DataFrame))]
    public async Task LoadDataFrame()
    {
        await MakeNation();
        _dataFrame = new(_rosters, Nation.AsOf);
        Agreement.Require(TallyNumbers.Of(Records(), groupsOnly: true), [.. DataFrame()], nameof(DataFrame));
    }

    [GlobalCleanup]
    public void Close() => Dispose();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>As many bytes as a tally of the snapshot may read, read once and nothing done with them.</summary>
    [Benchmark(Baseline = true)]
    public ulong ReadItsBytes() => Read(_bytes);

    /// <summary>As many bytes as figures of the snapshot may read.</summary>
    [Benchmark]
    public ulong ReadBytesForFigures() => Read(_bytesForFigures);

    /// <summary>As many bytes as the snapshot has.</summary>
    [Benchmark]
    public ulong ReadAllBytes() => Read(_allBytes);

    /// <summary>The tally of everything, from the snapshot.</summary>
    [Benchmark]
    public Tally OfNation() => _snapshot.ToTally(_basis);

    /// <summary>The tallies of all counties, from the snapshot: the answer itself is 3 kB a county.</summary>
    [Benchmark]
    public ImmutableSortedDictionary<DivisionCode, Tally> ByCounty() => _snapshot.By(DivisionLevel.County, _basis);

    /// <summary>The 21 indicators of a report's page for all counties, from the snapshot.</summary>
    [Benchmark]
    public FigureTable<DivisionCode> SummaryByCounty() => _snapshot.FiguresBy(DivisionLevel.County, Indicators.Summary, _basis);

    /// <summary>The numbers that the databases are asked for, as 72 figures a county with what is not known, from the snapshot.</summary>
    [Benchmark]
    public FigureTable<DivisionCode> FiguresByCounty() => _snapshot.FiguresBy(DivisionLevel.County, TallyNumbers.Asked, _basis);

    /// <summary>The same figures of everything.</summary>
    [Benchmark]
    public ValueList<Figure> FiguresOfNation() => _snapshot.Figures(TallyNumbers.Asked, _basis);

    /// <summary>The figures of a report's page, of everything.</summary>
    [Benchmark]
    public ValueList<Figure> SummaryOfNation() => _snapshot.Figures(Indicators.Summary, _basis);

    [Benchmark]
    public ImmutableSortedDictionary<DivisionCode, Tally> ByCountyOnTwoThreads() => _snapshot.By(DivisionLevel.County, _basis, Threads);

    /// <summary>A part of the snapshot and its tally.</summary>
    [Benchmark]
    public Tally OfWomen() => _snapshot.Where(_women, _basis).ToTally(_basis);

    [Benchmark]
    public Snapshot Build() => Snapshot.Of(_rosters);

    [Benchmark]
    public Snapshot BuildOnTwoThreads() => Snapshot.Of(_rosters, Threads);

    /// <summary>The tallies of all counties, from the records.</summary>
    [Benchmark]
    public ImmutableSortedDictionary<DivisionCode, Tally> Records() => Tally.By(_rosters, DivisionLevel.County, _basis);

    [Benchmark]
    public ImmutableSortedDictionary<DivisionCode, Tally> RecordsOnTwoThreads() => Tally.By(_rosters, DivisionLevel.County, _basis, Threads);

    /// <summary>76 numbers a county, DuckDB on one thread.</summary>
    [Benchmark]
    public IReadOnlyList<CountyNumbers> DuckDb() => _duckDb!.Of();

    /// <summary>The same numbers, SQLite.</summary>
    [Benchmark]
    public IReadOnlyList<CountyNumbers> Sqlite() => _sqlite!.Of();

    /// <summary>72 of the same numbers, Microsoft.Data.Analysis.</summary>
    [Benchmark]
    public IReadOnlyList<CountyNumbers> DataFrame() => _dataFrame!.Of();

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _duckDb?.Dispose();
            _sqlite?.Dispose();
        }
    }

    private static ulong Read(ulong[] bytes)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector512<ulong>>(bytes);
        Vector512<ulong> one = default, two = default, three = default, four = default;
        for (var i = 0; i + 3 < vectors.Length; i += 4)
        {
            one ^= vectors[i];
            two ^= vectors[i + 1];
            three ^= vectors[i + 2];
            four ^= vectors[i + 3];
        }

        return (one ^ two ^ three ^ four)[0];
    }

    private static void Require(bool agrees, string contestant)
    {
        if (!agrees)
        {
            throw new InvalidOperationException($"{contestant} differs from the records; its time cannot be compared.");
        }
    }
}

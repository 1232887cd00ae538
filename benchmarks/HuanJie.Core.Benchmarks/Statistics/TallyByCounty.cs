using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using HuanJie.Benchmarks.Rosters;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>How long does the table of indicators of every county take, from rosters in memory?</summary>
[MemoryDiagnoser]
[MedianColumn]
public class TallyByCounty
{
    private readonly LinqTally _linq = new(new(Nation.AsOf));
    private readonly LinqTable _linqTable = new(Nation.AsOf);
    private readonly CarefulTable _careful = new(Nation.AsOf);
    private readonly TallyBasis _basis = new(Nation.AsOf);
    private List<Roster> _rosters = [];

    /// <summary>The organisations of the nation; 60,000 unless the environment asks for others.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Organisations { get; set; }

    public static IEnumerable<int> Sizes => NationSizes.FromEnvironment;

    [GlobalSetup]
    public async Task MakeNation()
    {
        _rosters = await LoadedNation.Of(new() { Organisations = Organisations });
        if (!Linq().SequenceEqual(Tally()))
        {
            throw new InvalidOperationException("The queries and the library make different tallies; their times cannot be compared.");
        }

        List<CountyRow> expected = [.. _linqTable.Of(_rosters)];
        Agreement.Require(expected, [.. Tally().Select(county => CountyRow.Of(county.Key, county.Value))], nameof(Tally));
        Agreement.Require(expected, _careful.Of(_rosters), nameof(OnePass));
        Agreement.Require([.. Tally()], [.. TallyOnTwoThreads()], nameof(TallyOnTwoThreads));
        var seats = expected.Sum(county => county.Seats);
        Console.WriteLine($"// {Organisations} organisations in {expected.Count} counties, {seats} seats, {_rosters.Sum(roster => roster.Members.Count)} people");
    }

    /// <summary>The same tallies by plain queries.</summary>
    [Benchmark(Baseline = true)]
    public ImmutableSortedDictionary<DivisionCode, Tally> Linq() => _linq.ByCounty(_rosters);

    /// <summary>Fewer questions by plain queries: 70 numbers a county, a mean instead of the ages.</summary>
    [Benchmark]
    public object LinqOfATable() => _linqTable.Of(_rosters);

    /// <summary>The same 70 numbers by one careful loop.</summary>
    [Benchmark]
    public object OnePass() => _careful.Of(_rosters);

    /// <summary>The library.</summary>
    [Benchmark]
    public ImmutableSortedDictionary<DivisionCode, Tally> Tally() => HuanJie.Statistics.Tally.By(_rosters, DivisionLevel.County, _basis);

    /// <summary>The library on two threads.</summary>
    [Benchmark]
    public ImmutableSortedDictionary<DivisionCode, Tally> TallyOnTwoThreads() => HuanJie.Statistics.Tally.By(_rosters, DivisionLevel.County, _basis, degree: 2);

    /// <summary>All rosters into one tally: what is allocated here does not depend on how many there are.</summary>
    [Benchmark]
    public Tally TallyOfNation() => HuanJie.Statistics.Tally.Of(_rosters, _basis);
}

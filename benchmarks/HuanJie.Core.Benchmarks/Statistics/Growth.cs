using System.Globalization;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>How time and bytes an organisation grow with the nation: <c>growth 60000 600000 6000000</c>. Not a benchmark of BenchmarkDotNet, which would make six million organisations for every row.</summary>
/// <remarks>
/// The nation is made and taken up 60,000 organisations at a time, so that one of six million needs no ten gigabytes of records; only the work on the records is timed, by the processor. The snapshot is then whole
/// and in memory, and every question to it goes over all of it.
/// </remarks>
internal static class Growth
{
    private const int Chunk = 60_000;
    private const int Rounds = 25;

    public static void Print(IEnumerable<int> sizes)
    {
        var basis = new TallyBasis(Nation.AsOf);
        Console.WriteLine("| organisations | people | records by county, ns an org. | snapshot build, ns an org. | tally of it, ns an org. | tallies by county, ns an org. | a report's page by county, ns an org. | snapshot, bytes an org. | with ids, bytes an org. | allocated by the tally, bytes |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        _ = RowOf(Chunk, basis);
        foreach (var size in sizes)
        {
            Console.WriteLine(RowOf(size, basis));
        }
    }

    private static string RowOf(int size, TallyBasis basis)
    {
        var nation = new Nation(new() { Organisations = size });
        TimeSpan records = default, build = default;
        var parts = new List<Snapshot>();
        for (var first = 0; first < size; first += Chunk)
        {
            List<Roster> rosters = [.. nation.Part(first, Math.Min(Chunk, size - first))];
            GC.Collect();
            records += Median(() => Tally.By(rosters, DivisionLevel.County, basis), rounds: 3);
            build += Median(() => Snapshot.Of(rosters), rounds: 3);
            parts.Add(Snapshot.Of(rosters));
        }

        var snapshot = Snapshot.Merge(parts);
        var tally = Median(() => snapshot.ToTally(basis), Rounds);
        var counties = Median(() => snapshot.By(DivisionLevel.County, basis), Rounds);
        var figures = Median(() => snapshot.FiguresBy(DivisionLevel.County, Indicators.Summary, basis), Rounds);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = snapshot.ToTally(basis);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {snapshot.People} | {Each(records):F0} | {Each(build):F0} | {Each(tally):F1} | {Each(counties):F0} | {Each(figures):F1} | {(double)snapshot.Bytes / size:F1} | {(double)(snapshot.Bytes + (8 * snapshot.People)) / size:F1} | {allocated} |");

        double Each(TimeSpan time) => time.TotalNanoseconds / size;
    }

    // The processor's time, not the clock's, and the median: the machine has other work.
    private static TimeSpan Median<T>(Func<T> work, int rounds)
    {
        _ = work();
        var times = new List<TimeSpan>();
        for (var round = 0; round < rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            GC.KeepAlive(work());
            times.Add(Environment.CpuUsage.TotalTime - start);
        }

        return times.Order().ElementAt(rounds / 2);
    }
}

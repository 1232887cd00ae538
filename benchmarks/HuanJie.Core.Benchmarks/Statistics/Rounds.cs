using System.Diagnostics;
using System.Globalization;
using HuanJie.Benchmarks.Rosters;
using HuanJie.Benchmarks.Rules;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Statistics;

namespace HuanJie.Benchmarks.Statistics;

/// <summary>The contestants of the benchmarks round by round in one process, by processor time: <c>rounds 60000 600000</c>.</summary>
/// <remarks>
/// For a machine that others use too. BenchmarkDotNet times one contestant for a while and then the next, by the clock; whoever meets the busy minute loses. Here each round has everybody once,
/// and what counts is the time that the processor spent on this process, of which the median over rounds is taken; the clock is shown beside it. Answers are compared first, as in the benchmarks.
/// </remarks>
internal static class Rounds
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(40);

    public static async Task Print(IEnumerable<int> sizes, int rounds)
    {
        foreach (var size in sizes)
        {
            await Tallies(size, rounds);
            await Judging(size, rounds);
        }
    }

    private static async Task Tallies(int size, int rounds)
    {
        var rosters = await LoadedNation.Of(new() { Organisations = size });
        var basis = new TallyBasis(Nation.AsOf);
        var benchmark = new SnapshotOfNation { Organisations = size };
        await benchmark.LoadDuckDb();
        await benchmark.LoadSqlite();
        await benchmark.LoadDataFrame();
        var linq = new LinqTally(basis);
        var linqTable = new LinqTable(Nation.AsOf);
        var careful = new CarefulTable(Nation.AsOf);
        var expected = Tally.By(rosters, DivisionLevel.County, basis);
        Agreement.Require([.. expected], [.. linq.ByCounty(rosters)], "LINQ");
        List<CountyRow> rows = [.. linqTable.Of(rosters)];
        Agreement.Require(rows, [.. expected.Select(county => CountyRow.Of(county.Key, county.Value))], "Tally");
        Agreement.Require(rows, careful.Of(rosters), "one pass");
        Console.WriteLine($"\n### {size} organisations: tallies by county from records; baseline LINQ\n");
        Run(rounds, [
            ("LINQ, the same tallies", () => linq.ByCounty(rosters)),
            ("LINQ, 70 numbers a county", () => linqTable.Of(rosters)),
            ("one pass with dictionaries, 70 numbers a county", () => careful.Of(rosters)),
            ("Tally.By", () => Tally.By(rosters, DivisionLevel.County, basis)),
            ("Tally.By, two threads", () => Tally.By(rosters, DivisionLevel.County, basis, degree: 2)),
            ("Tally.Of, the nation", () => Tally.Of(rosters, basis)),
            ("Snapshot.Of and By", () => Snapshot.Of(rosters).By(DivisionLevel.County, basis)),
        ]);
        Console.WriteLine($"\n### {size} organisations: the snapshot; baseline one read of the bytes that a tally reads\n");
        Run(rounds, [
            ("one read of the bytes that a tally reads", () => benchmark.ReadItsBytes()),
            ("one read of the bytes that figures read", () => benchmark.ReadBytesForFigures()),
            ("one read of all bytes of the snapshot", () => benchmark.ReadAllBytes()),
            ("ToTally, the nation", benchmark.OfNation),
            ("By county, 3 kB a county of answer", benchmark.ByCounty),
            ("72 figures of the nation", () => benchmark.FiguresOfNation()),
            ("72 figures by county", benchmark.FiguresByCounty),
            ("21 figures of a report's page", () => benchmark.SummaryOfNation()),
            ("21 figures of a report's page by county", benchmark.SummaryByCounty),
            ("By county, two threads", benchmark.ByCountyOnTwoThreads),
            ("Where women, ToTally", benchmark.OfWomen),
            ("Snapshot.Of", benchmark.Build),
            ("Snapshot.Of, two threads", benchmark.BuildOnTwoThreads),
            ("Tally.By of records", benchmark.Records),
            ("DuckDB, one thread, 76 numbers a county", benchmark.DuckDb),
            ("SQLite, 76 numbers a county", benchmark.Sqlite),
            ("Microsoft.Data.Analysis, 72 numbers a county", benchmark.DataFrame),
        ]);
        benchmark.Dispose();
    }

    private static async Task Judging(int size, int rounds)
    {
        var judge = new Judge { Organisations = size };
        await judge.MakeNation();
        Console.WriteLine($"\n### {size} organisations: judging by eight kinds of rules; baseline LINQ\n");
        Run(rounds, [("LINQ", judge.Linq), ("LINQ, one pass", judge.LinqOnePass), ("FluentValidation", judge.FluentValidation), ("one careful loop", judge.HandLoop), ("RulesInForce.Assess", judge.Assess)]);
    }

    private static void Run(int rounds, (string Name, Func<object> Work)[] contestants)
    {
        var repeats = contestants.Select(static contestant => RepeatsOf(contestant.Work)).ToArray();
        var times = contestants.Select(static _ => new List<(double Processor, double Clock)>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var at = 0; at < contestants.Length; at++)
            {
                var (processor, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
                for (var repeat = 0; repeat < repeats[at]; repeat++)
                {
                    GC.KeepAlive(contestants[at].Work());
                }

                times[at].Add(((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / repeats[at], Stopwatch.GetElapsedTime(clock).TotalMilliseconds / repeats[at]));
            }
        }

        Console.WriteLine("| contestant | processor, ms | least clock, ms | times the baseline's processor time |");
        Console.WriteLine("|---|--:|--:|--:|");
        for (var at = 0; at < contestants.Length; at++)
        {
            var ratios = times[at].Zip(times[0], static (own, baseline) => own.Processor / baseline.Processor);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contestants[at].Name} | {Median(times[at].Select(static time => time.Processor)):F3} | {times[at].Min(static time => time.Clock):F3} | {Factor(Median(ratios))} |"));
        }
    }

    private static string Factor(double ratio) => ratio >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{ratio:F2}")
        : string.Create(CultureInfo.InvariantCulture, $"1/{1 / ratio:F1}");

    // So often that a round takes a while, after a warm-up long enough for the code to be compiled in full.
    private static int RepeatsOf(Func<object> work)
    {
        var start = Stopwatch.GetTimestamp();
        var warmUps = 0;
        while (warmUps < 3 || (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(1) && warmUps < 200))
        {
            GC.KeepAlive(work());
            warmUps++;
        }

        start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Math.Max(1, (int)(Least / Stopwatch.GetElapsedTime(start)));
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }
}

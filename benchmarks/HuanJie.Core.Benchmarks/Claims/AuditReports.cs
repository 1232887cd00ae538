using BenchmarkDotNet.Attributes;
using HuanJie.Claims;
using HuanJie.Json;
using HuanJie.Statistics;

namespace HuanJie.Benchmarks.Claims;

/// <summary>How long does it take to audit all figures of the collected reports at once, and of one report of 200 figures?</summary>
/// <remarks>The baseline is what a reader would write first: each relation by itself, in <see cref="decimal"/> arithmetic. It finds nothing that needs two relations.</remarks>
[MemoryDiagnoser]
public class AuditReports
{
    private static readonly int[] Ages = [20, 25, 30, 40, 45, 50, 55, 58, 60, 65];
    private List<ClaimReport> _corpus = [];
    private ClaimReport _large = new("large", []);
    private ClaimReport _wrong = new("wrong", []);

    [GlobalSetup]
    public async Task ReadReports()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "HuanJie.Core.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("The repository is not around the benchmarks.");
        }

        _corpus = [.. Directory.GetFiles(Path.Combine(root, "seeds", "reports"), "*.json").Order(StringComparer.Ordinal).Select(static file => HuanJieJson.Reports.Read(File.ReadAllBytes(file)))];
        await using var stream = File.OpenRead(Path.Combine(root, "seeds", "kaifu-2021", "current.jsonl"));
        var rosters = (await HuanJieJson.Rosters.LoadAsync(stream)).Require();
        RosterTallies tallies = new(Tally.Of(rosters, new(new(2021, 1, 28))));
        var all = RosterReport.Of("all", tallies, [.. Indicators.All, .. Groups().SelectMany(static group => Ages.Select(age => (Indicator)group.AgedAtMost(age))), .. Groups().SelectMany(static group => new[] { group.ShareOf(group.Bachelors), group.ShareOf(group.Postgraduates), group.ShareOf(group.Colleges), group.ShareOf(group.HighSchools), group.ShareOf(group.Men), group.ShareOf(group.BachelorOrAbove), group.ShareOf(group.AgedAtMost(45)), group.ShareOf(group.AgedAtMost(55)) })]);
        HashSet<string> names = [.. all.Figures.Take(200).Select(static figure => figure.Ref)];
        _large = new("large", [.. all.Figures.Take(200)], [.. all.Relations.Where(relation => relation.Refs.All(names.Contains))]);
        _wrong = new("wrong", [.. _large.Figures.Select(static figure => figure.Ref == "women_percent" ? figure with { Value = PrintedNumber.Of(figure.Value.Digits + 3, 1) } : figure)], _large.Relations);
        if (_large.Figures.Count != 200 || ReportAudit.Of(_large).Kind is not AuditKind.Consistent || ReportAudit.Of(_wrong).Kind is not AuditKind.Inconsistent || DecimalCheck.Broken(_wrong) != 1 || DecimalCheck.Broken(_large) != 0)
        {
            throw new InvalidOperationException($"The reports are not what the benchmark takes them for: {_large}, {ReportAudit.Of(_large)}, {ReportAudit.Of(_wrong)}, {DecimalCheck.Broken(_wrong)} broken.");
        }
    }

    /// <summary>42 reports, each relation by itself.</summary>
    [Benchmark(Baseline = true)]
    public int CorpusInDecimals() => _corpus.Sum(static report => DecimalCheck.Broken(report));

    /// <summary>42 reports, all figures of each at once: witness, conflicts, repairs, implied values, five ways of rounding.</summary>
    [Benchmark]
    public int CorpusAudited() => _corpus.Count(static report => ReportAudit.Of(report).Kind is AuditKind.Inconsistent);

    /// <summary>200 figures that fit.</summary>
    [Benchmark]
    public ReportAudit TwoHundredFigures() => ReportAudit.Of(_large);

    /// <summary>200 figures, of which one has a wrong digit.</summary>
    [Benchmark]
    public ReportAudit TwoHundredFiguresWithOneWrongDigit() => ReportAudit.Of(_wrong);

    private static GroupIndicators[] Groups() => [Indicators.TwoCommittees, Indicators.PartyCommittee, Indicators.Committee, Indicators.Secretaries, Indicators.Directors];
}

using System.Globalization;
using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>Several scans in a row (多轮研判): how many organisations had which grade each time, what moved from one to the next, and from the first to the last.</summary>
public sealed record ScanSeries
{
    private ScanSeries(ValueList<RiskScan> scans, ValueList<GradeCounts> grades, ValueList<ScanComparison> steps, ScanComparison? whole)
    {
        Scans = scans;
        Grades = grades;
        Steps = steps;
        Whole = whole;
    }

    /// <summary>The scans, by day and then by number.</summary>
    public ValueList<RiskScan> Scans { get; }

    /// <summary>The grades of each scan, in the same order.</summary>
    public ValueList<GradeCounts> Grades { get; }

    /// <summary>Each scan against the one before it; one less than there are scans.</summary>
    public ValueList<ScanComparison> Steps { get; }

    /// <summary>The last scan against the first; <see langword="null"/> for fewer than two.</summary>
    public ScanComparison? Whole { get; }

    /// <summary>Compares scans.</summary>
    /// <param name="scans">The scans, in any order.</param>
    /// <param name="organisations">The organisations with their lineages; without them codes are compared as they stand.</param>
    /// <param name="weights">The weights; <see cref="RiskWeights.Default"/> unless given.</param>
    public static ScanSeries Of(IEnumerable<RiskScan> scans, IEnumerable<Organisation>? organisations = null, RiskWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(scans);
        ValueList<RiskScan> ordered = [.. scans.OrderBy(static scan => scan.On).ThenBy(static scan => scan.Number)];
        Organisation[] lineages = [.. organisations ?? []];
        return new(
            ordered,
            [.. ordered.Select(scan => GradeCounts.Of(scan, weights))],
            [.. ordered.Zip(ordered.Skip(1), (before, after) => ScanComparison.Of(before, after, lineages, weights))],
            ordered.Count < 2 ? null : ScanComparison.Of(ordered[0], ordered[^1], lineages, weights));
    }

    /// <summary>The number of scans, and how the grades moved from the first to the last.</summary>
    public override string ToString() => Whole is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Scans.Count} scans")
        : string.Create(CultureInfo.InvariantCulture, $"{Scans.Count} scans, {Whole}");
}

/// <summary>How many organisations have which grade in a scan (风险等级分布).</summary>
/// <param name="Low">Low risk.</param>
/// <param name="Medium">Medium risk.</param>
/// <param name="High">High risk.</param>
/// <param name="Undetermined">The grade depends on a factor that is not known.</param>
public sealed record GradeCounts(int Low, int Medium, int High, int Undetermined)
{
    /// <summary>All of them.</summary>
    public int Total => Low + Medium + High + Undetermined;

    /// <summary>Grades a scan.</summary>
    /// <param name="scan">The scan.</param>
    /// <param name="weights">The weights; <see cref="RiskWeights.Default"/> unless given.</param>
    public static GradeCounts Of(RiskScan scan, RiskWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var counts = new int[4];
        foreach (var found in scan.Assessments)
        {
            counts[(int?)RiskAssessment.Of(found, weights).Grade ?? 3]++;
        }

        return new(counts[0], counts[1], counts[2], counts[3]);
    }

    /// <summary>As in <c>low 80, medium 26, high 8, undetermined 0</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"low {Low}, medium {Medium}, high {High}, undetermined {Undetermined}");
}

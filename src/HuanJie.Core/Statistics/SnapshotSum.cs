using System.Collections.Immutable;

namespace HuanJie.Statistics;

/// <summary>A number as a sum of counts, each taken so many times: who is in no plane of a classification is everybody less those who are in one.</summary>
/// <param name="Terms">The counts by their places, with the factors.</param>
internal readonly record struct SnapshotSum(ImmutableArray<(int Count, int Factor)> Terms)
{
    /// <summary>One count as it is.</summary>
    public static SnapshotSum One(int count) => new([(count, 1)]);

    /// <summary>The sum of sums, each count once; one that comes to nothing is left out.</summary>
    public static SnapshotSum Of(IEnumerable<SnapshotSum> sums) =>
        new([.. sums.SelectMany(static sum => sum.Terms).GroupBy(static term => term.Count, static term => term.Factor, static (count, factors) => (count, factors.Sum())).Where(static term => term.Item2 != 0)]);

    /// <summary>The sum over what was counted.</summary>
    public long Over(ReadOnlySpan<long> counts)
    {
        var sum = 0L;
        foreach (var (count, factor) in Terms.AsSpan())
        {
            sum += counts[count] * factor;
        }

        return sum;
    }
}

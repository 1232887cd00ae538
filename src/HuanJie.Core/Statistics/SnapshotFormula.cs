using System.Collections.Immutable;

namespace HuanJie.Statistics;

/// <summary>How an indicator's figure is made of what a snapshot counted.</summary>
internal sealed record SnapshotFormula(SnapshotSum Least, SnapshotSum Most, SnapshotSum? Base, SnapshotSum Missing, ImmutableArray<SnapshotSum> KnownBy)
{
    /// <summary>The figure over some counts.</summary>
    public Figure Over(ReadOnlySpan<long> counts) =>
        new(Least.Over(counts), Most.Over(counts), !IsKnown(counts) ? 0 : Base is { } over ? over.Over(counts) : 1, Missing.Over(counts));

    private bool IsKnown(ReadOnlySpan<long> counts)
    {
        foreach (var number in KnownBy)
        {
            if (number.Over(counts) != 0)
            {
                return true;
            }
        }

        return KnownBy.IsEmpty;
    }
}

using System.Globalization;
using System.Numerics;

namespace HuanJie.Preparation;

/// <summary>How many organisations are how ready (准备情况统计); counts of parts add up to those of the whole.</summary>
/// <param name="Done">Those that have elected.</param>
/// <param name="Ready">Those that are ready.</param>
/// <param name="Undetermined">Those of which something is not known.</param>
/// <param name="NotReady">Those that something stands against.</param>
public sealed record ReadinessCounts(int Done, int Ready, int Undetermined, int NotReady)
    : IAdditionOperators<ReadinessCounts, ReadinessCounts, ReadinessCounts>, IAdditiveIdentity<ReadinessCounts, ReadinessCounts>
{
    /// <summary>No organisation at all.</summary>
    public static ReadinessCounts Zero { get; } = new(0, 0, 0, 0);

    /// <inheritdoc/>
    static ReadinessCounts IAdditiveIdentity<ReadinessCounts, ReadinessCounts>.AdditiveIdentity => Zero;

    /// <summary>All of them.</summary>
    public int Total => Done + Ready + Undetermined + NotReady;

    /// <summary>Adds the counts of two parts.</summary>
    public static ReadinessCounts operator +(ReadinessCounts left, ReadinessCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Done + right.Done, left.Ready + right.Ready, left.Undetermined + right.Undetermined, left.NotReady + right.NotReady);
    }

    /// <summary>Adds the counts of two parts.</summary>
    public static ReadinessCounts Add(ReadinessCounts left, ReadinessCounts right) => left + right;

    /// <summary>Counts states.</summary>
    public static ReadinessCounts Of(IEnumerable<ReadinessState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var counts = new int[4];
        foreach (var state in states)
        {
            counts[(int)state]++;
        }

        return new(counts[(int)ReadinessState.Done], counts[(int)ReadinessState.Ready], counts[(int)ReadinessState.Undetermined], counts[(int)ReadinessState.NotReady]);
    }

    /// <summary>As in <c>done 0, ready 90, undetermined 12, not ready 12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"done {Done}, ready {Ready}, undetermined {Undetermined}, not ready {NotReady}");
}

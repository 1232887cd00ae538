using System.Globalization;
using System.Numerics;

namespace HuanJie.Preparation;

/// <summary>How many organisations moved which way (升降统计); counts of parts add up to those of the whole.</summary>
/// <param name="Rose">Got worse.</param>
/// <param name="Fell">Got better.</param>
/// <param name="Unchanged">The same.</param>
/// <param name="Unknown">Not known in one of the two scans.</param>
/// <param name="Appeared">In the later scan only.</param>
/// <param name="Gone">In the earlier scan only.</param>
public sealed record MovementCounts(int Rose, int Fell, int Unchanged, int Unknown, int Appeared, int Gone)
    : IAdditionOperators<MovementCounts, MovementCounts, MovementCounts>, IAdditiveIdentity<MovementCounts, MovementCounts>
{
    /// <summary>No organisation at all.</summary>
    public static MovementCounts Zero { get; } = new(0, 0, 0, 0, 0, 0);

    /// <inheritdoc/>
    static MovementCounts IAdditiveIdentity<MovementCounts, MovementCounts>.AdditiveIdentity => Zero;

    /// <summary>All of them.</summary>
    public int Total => Rose + Fell + Unchanged + Unknown + Appeared + Gone;

    /// <summary>Adds the counts of two parts.</summary>
    public static MovementCounts operator +(MovementCounts left, MovementCounts right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(
            left.Rose + right.Rose,
            left.Fell + right.Fell,
            left.Unchanged + right.Unchanged,
            left.Unknown + right.Unknown,
            left.Appeared + right.Appeared,
            left.Gone + right.Gone);
    }

    /// <summary>Adds the counts of two parts.</summary>
    public static MovementCounts Add(MovementCounts left, MovementCounts right) => left + right;

    /// <summary>Counts movements.</summary>
    public static MovementCounts Of(IEnumerable<Movement> movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        var counts = new int[6];
        foreach (var movement in movements)
        {
            counts[(int)movement]++;
        }

        return new(counts[(int)Movement.Rose], counts[(int)Movement.Fell], counts[(int)Movement.Unchanged], counts[(int)Movement.Unknown], counts[(int)Movement.Appeared], counts[(int)Movement.Gone]);
    }

    /// <summary>As in <c>rose 3, fell 20, unchanged 91, unknown 0, appeared 0, gone 0</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"rose {Rose}, fell {Fell}, unchanged {Unchanged}, unknown {Unknown}, appeared {Appeared}, gone {Gone}");
}

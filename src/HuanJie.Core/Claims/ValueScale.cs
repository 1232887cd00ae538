using System.Globalization;

namespace HuanJie.Claims;

/// <summary>The values that an answer may have (量表): 1 to 5 of a Likert scale, 0 or more of a count.</summary>
public sealed record ValueScale
{
    private const long Farthest = 1_000_000_000_000_000;

    private ValueScale(long? least, long? most)
    {
        (Least, Most) = (least, most);
    }

    /// <summary>The least value; null when there is none.</summary>
    public long? Least { get; }

    /// <summary>The greatest value; null when there is none.</summary>
    public long? Most { get; }

    /// <summary>Every whole number, of either sign.</summary>
    public static ValueScale Unbounded { get; } = new(null, null);

    /// <summary>The whole numbers from one to another.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than <paramref name="least"/>, or one is beyond 10^15 either way.</exception>
    public static ValueScale Between(long least, long most)
    {
        ThrowIfFar(least, nameof(least));
        ThrowIfFar(most, nameof(most));
        return least <= most
            ? new(least, most)
            : throw new ArgumentOutOfRangeException(nameof(most), most, string.Create(CultureInfo.InvariantCulture, $"A scale from {least} to {most} has no values. Write the lesser end first."));
    }

    /// <summary>The whole numbers from one on.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is beyond 10^15 either way.</exception>
    public static ValueScale From(long least)
    {
        ThrowIfFar(least, nameof(least));
        return new(least, null);
    }

    /// <summary>The whole numbers up to one.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is beyond 10^15 either way.</exception>
    public static ValueScale UpTo(long most)
    {
        ThrowIfFar(most, nameof(most));
        return new(null, most);
    }

    /// <summary>As in <c>1..5</c>, <c>0..</c>, <c>..0</c>, or <c>any</c>.</summary>
    public override string ToString() => Least is null && Most is null ? "any" : string.Create(CultureInfo.InvariantCulture, $"{Least}..{Most}");

    private static void ThrowIfFar(long value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, -Farthest, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Farthest, name);
    }
}

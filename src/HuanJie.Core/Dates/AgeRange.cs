namespace HuanJie.Dates;

/// <summary>The ages in whole years that a person can have (周岁范围), when the birth date may be known to the month or the year only.</summary>
/// <remarks><see langword="default"/> is the exact age 0.</remarks>
public readonly record struct AgeRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="least">The least age, in whole years, 0 or more.</param>
    /// <param name="most">The most; the least or above.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is negative, or <paramref name="most"/> below it.</exception>
    public AgeRange(int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, least);
        Least = least;
        Most = most;
    }

    /// <summary>The least age, in whole years.</summary>
    public int Least { get; }

    /// <summary>The most, in whole years: from a birth date, the least or one more.</summary>
    public int Most { get; }

    /// <summary>Whether there is one age.</summary>
    public bool IsExact => Least == Most;

    /// <summary>The age or ages, as in <c>41</c> or <c>41..42</c>.</summary>
    public override string ToString() => IsExact ? $"{Least}" : $"{Least}..{Most}";
}

using System.Globalization;

namespace HuanJie.Statistics;

/// <summary>The value of an indicator (指标值): a whole number, a share or a mean, as a least and a most over one base.</summary>
/// <remarks>
/// The value lies between <see cref="Least"/> and <see cref="Most"/>; the two are equal when every fact is known. Where facts are missing the
/// figure says how far they could move it, instead of leaving people out without a word. Nothing is rounded until it is printed.
/// </remarks>
public readonly record struct Figure
{
    /// <summary>Makes a figure.</summary>
    /// <param name="leastNumerator">The least that the numerator can be.</param>
    /// <param name="mostNumerator">The most that it can be.</param>
    /// <param name="denominator">The base: 1 for a count; 0 when there is nothing to take a share or mean of.</param>
    /// <param name="missing">The people left out of the base because nothing is known of them; 0 for counts and shares.</param>
    public Figure(long leastNumerator, long mostNumerator, long denominator, long missing = 0)
    {
        LeastNumerator = leastNumerator;
        MostNumerator = mostNumerator;
        Denominator = denominator;
        Missing = missing;
    }

    /// <summary>The least that the numerator can be: 一肩挑 organisations, women, years.</summary>
    public long LeastNumerator { get; }

    /// <summary>The most that the numerator can be; it exceeds the least by the people of whom the fact is not known.</summary>
    public long MostNumerator { get; }

    /// <summary>The base: 1 for a count, the whole for a share, the people for a mean. 0 when there is nothing.</summary>
    public long Denominator { get; }

    /// <summary>The people who are not in the base because nothing is known of them.</summary>
    public long Missing { get; }

    /// <summary>Whether there is a value: the base is not empty.</summary>
    public bool IsDefined => Denominator > 0;

    /// <summary>Whether there is one value, with no person left out.</summary>
    public bool IsExact => IsDefined && LeastNumerator == MostNumerator && Missing == 0;

    /// <summary>The least that the value can be, kept as numerator and base; <see langword="null"/> when the base is empty.</summary>
    public Ratio? Least => IsDefined ? new Ratio(LeastNumerator, Denominator) : null;

    /// <summary>The most that the value can be, kept as numerator and base; <see langword="null"/> when the base is empty.</summary>
    public Ratio? Most => IsDefined ? new Ratio(MostNumerator, Denominator) : null;

    /// <summary>The value, when least and most are equal; otherwise <see langword="null"/>.</summary>
    /// <remarks>People in <see cref="Missing"/> do not stand in the way: it is then the value over those who are known.</remarks>
    public Ratio? Value => LeastNumerator == MostNumerator ? Least : null;

    /// <summary>The numerator and base, as in <c>112/114</c>, <c>905</c> or <c>52..54/114</c>; <c>none</c> when the base is empty.</summary>
    public override string ToString()
    {
        if (!IsDefined)
        {
            return "none";
        }

        var invariant = CultureInfo.InvariantCulture;
        var numerator = LeastNumerator == MostNumerator ? LeastNumerator.ToString(invariant) : string.Create(invariant, $"{LeastNumerator}..{MostNumerator}");
        var value = Denominator == 1 ? numerator : string.Create(invariant, $"{numerator}/{Denominator}");
        return Missing == 0 ? value : string.Create(invariant, $"{value}, {Missing} unknown");
    }
}

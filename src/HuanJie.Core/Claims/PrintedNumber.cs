using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HuanJie.Claims;

/// <summary>A number as printed (印出的数字): its digits and its decimals, so that 98.20 is not 98.2.</summary>
/// <remarks>Zero or more, with at most 15 digits and at most 6 of them decimals. <see langword="default"/> is 0.</remarks>
public readonly record struct PrintedNumber : IParsable<PrintedNumber>
{
    private const int MostDigits = 15;
    private const int MostDecimals = 6;

    private PrintedNumber(long digits, int decimals)
    {
        Digits = digits;
        Decimals = decimals;
    }

    /// <summary>The digits without the point: 982 for 98.2.</summary>
    public long Digits { get; }

    /// <summary>The decimals: 1 for 98.2.</summary>
    public int Decimals { get; }

    /// <summary>The number as a ratio: 982/10 for 98.2.</summary>
    public Ratio Value => new(Digits, PowerOfTen(Decimals));

    /// <summary>Makes the number of some digits and decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The digits are negative or too many, or the decimals are.</exception>
    public static PrintedNumber Of(long digits, int decimals = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, PowerOfTen(MostDigits) - 1);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        return new(digits, decimals);
    }

    /// <summary>Prints a ratio of zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is negative or too long, or the decimals are more than 6.</exception>
    public static PrintedNumber Of(Ratio value, int decimals, Rounding rounding = Rounding.HalfUp)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Ratio.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        var digits = (value * PowerOfTen(decimals)).Round(0, rounding).Numerator;
        return digits < PowerOfTen(MostDigits)
            ? new((long)digits, decimals)
            : throw new ArgumentOutOfRangeException(nameof(value), value, string.Create(CultureInfo.InvariantCulture, $"With {decimals} decimals the number has more than {MostDigits} digits, which is the limit."));
    }

    /// <summary>Reads a number as printed.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is none.</exception>
    public static PrintedNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var number) ? number : throw new FormatException("The text is no printed number. Write digits with at most one point, such as 98.2, of at most 15 digits and 6 decimals.");
    }

    /// <summary>Reads a number as printed, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PrintedNumber result)
    {
        result = default;
        if (s is null || s.Length > MostDigits + 1)
        {
            return false;
        }

        var point = s.IndexOf('.', StringComparison.Ordinal);
        var (digits, decimals) = point < 0 ? (s, 0) : (s.Remove(point, 1), s.Length - point - 1);
        if (digits.Length is 0 or > MostDigits || point == 0 || (point > 0 && decimals is 0 or > MostDecimals) || digits.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        result = new(long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), decimals);
        return true;
    }

    static PrintedNumber IParsable<PrintedNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PrintedNumber>.TryParse(string? s, IFormatProvider? provider, out PrintedNumber result) => TryParse(s, out result);

    /// <summary>The number as printed, leading zeros apart.</summary>
    public override string ToString()
    {
        var digits = Digits.ToString(CultureInfo.InvariantCulture);
        return Decimals == 0 ? digits : digits.PadLeft(Decimals + 1, '0').Insert(Math.Max(1, digits.Length - Decimals), ".");
    }

    internal static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}

using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace HuanJie;

/// <summary>A ratio (比率) of two whole numbers, kept as given: 112/114 stays 112/114.</summary>
/// <remarks>
/// Comparison is by value, by cross-multiplication, so 1/2 equals 2/4; arithmetic is exact and gives reduced results.
/// <see langword="default"/> is 0. Nothing is ever rounded but by <see cref="Round"/> and the methods that print.
/// </remarks>
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>, IParsable<Ratio>,
    IAdditionOperators<Ratio, Ratio, Ratio>,
    ISubtractionOperators<Ratio, Ratio, Ratio>,
    IMultiplyOperators<Ratio, Ratio, Ratio>,
    IDivisionOperators<Ratio, Ratio, Ratio>,
    IUnaryNegationOperators<Ratio, Ratio>,
    IComparisonOperators<Ratio, Ratio, bool>,
    IAdditiveIdentity<Ratio, Ratio>,
    IMultiplicativeIdentity<Ratio, Ratio>
{
    private const int MaxDecimals = 28;
    private static readonly SearchValues<char> OrdinaryCharacters = SearchValues.Create("0123456789+-/.,% ");
    private readonly BigInteger _denominatorLessOne;

    /// <summary>Makes a ratio.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">A whole number above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero or less.</exception>
    public Ratio(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, $"The denominator is {denominator}. It must be above zero; put a sign on the numerator.");
        }

        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>Zero.</summary>
    public static Ratio Zero => default;

    /// <summary>One.</summary>
    public static Ratio One => new(1, 1);

    static Ratio IAdditiveIdentity<Ratio, Ratio>.AdditiveIdentity => Zero;

    static Ratio IMultiplicativeIdentity<Ratio, Ratio>.MultiplicativeIdentity => One;

    /// <summary>The numerator (分子), as given.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator (分母), as given; above zero.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The value without its sign.</summary>
    public Ratio Abs => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>The same value in lowest terms: 56/57 for 112/114.</summary>
    public Ratio Reduced
    {
        get
        {
            var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
            return new(Numerator / divisor, Denominator / divisor);
        }
    }

    /// <summary>A whole number as a ratio over 1.</summary>
    public static implicit operator Ratio(long value) => new(value, 1);

    /// <summary>A whole number as a ratio over 1.</summary>
    public static Ratio FromInt64(long value) => value;

    /// <summary>Adds; the result is in lowest terms.</summary>
    public static Ratio operator +(Ratio left, Ratio right) =>
        new Ratio((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator).Reduced;

    /// <summary>Subtracts; the result is in lowest terms.</summary>
    public static Ratio operator -(Ratio left, Ratio right) => left + -right;

    /// <summary>Negates.</summary>
    public static Ratio operator -(Ratio value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies; the result is in lowest terms.</summary>
    public static Ratio operator *(Ratio left, Ratio right) => new Ratio(left.Numerator * right.Numerator, left.Denominator * right.Denominator).Reduced;

    /// <summary>Divides; the result is in lowest terms.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => right.Sign switch
    {
        0 => throw new DivideByZeroException($"{left} is divided by zero."),
        > 0 => new Ratio(left.Numerator * right.Denominator, left.Denominator * right.Numerator).Reduced,
        _ => -left / -right,
    };

    /// <summary>Adds, as <c>+</c> does.</summary>
    public static Ratio Add(Ratio left, Ratio right) => left + right;

    /// <summary>Subtracts, as <c>-</c> does.</summary>
    public static Ratio Subtract(Ratio left, Ratio right) => left - right;

    /// <summary>Negates, as unary <c>-</c> does.</summary>
    public static Ratio Negate(Ratio value) => -value;

    /// <summary>Multiplies, as <c>*</c> does.</summary>
    public static Ratio Multiply(Ratio left, Ratio right) => left * right;

    /// <summary>Divides, as <c>/</c> does.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Ratio Divide(Ratio left, Ratio right) => left / right;

    /// <summary>Whether two ratios have the same value.</summary>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether two ratios have different values.</summary>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether one value is less than another.</summary>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether one value is greater than another.</summary>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether one value is less than another or the same.</summary>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one value is greater than another or the same.</summary>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a fraction (<c>112/114</c>, <c>-1/2</c>), a whole number (<c>3</c>) or a decimal (<c>98.2</c>, which is exactly 982/10).</summary>
    /// <remarks>The message repeats a text only when it is short and looks like a number: a name or a citizen number in the wrong column is counted, not shown.</remarks>
    /// <exception cref="FormatException"><paramref name="s"/> is none of these.</exception>
    public static Ratio Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var ratio)
            ? ratio
            : throw new FormatException($"{QuotedText.Of(s, OrdinaryCharacters)} is not a ratio. Write a fraction such as 112/114, a whole number such as 3, or a decimal such as 98.2.");
    }

    /// <summary>Reads a ratio as <see cref="Parse"/> does, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ratio result)
    {
        result = default;
        if (s is null)
        {
            return false;
        }

        if (s.Split('/') is [var numerator, var denominator])
        {
            if (!TryParseInteger(numerator, NumberStyles.AllowLeadingSign, out var above) || !TryParseInteger(denominator, NumberStyles.None, out var below) || below.IsZero)
            {
                return false;
            }

            result = new(above, below);
            return true;
        }

        var point = s.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : s.Length - point - 1;
        var digits = point < 0 ? s : s.Remove(point, 1);
        var isDecimal = point < 0 || (decimals > 0 && point > 0 && char.IsAsciiDigit(s[point - 1]) && char.IsAsciiDigit(s[point + 1]));
        if (!isDecimal || !TryParseInteger(digits, NumberStyles.AllowLeadingSign, out var value))
        {
            return false;
        }

        result = new(value, BigInteger.Pow(10, decimals));
        return true;
    }

    static Ratio IParsable<Ratio>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Ratio>.TryParse(string? s, IFormatProvider? provider, out Ratio result) => TryParse(s, out result);

    /// <summary>The nearest value with a number of decimals, exactly.</summary>
    /// <param name="decimals">The decimals to keep, 0 to 28.</param>
    /// <param name="rounding">The mode; half up unless chosen otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> or <paramref name="rounding"/> is out of bounds.</exception>
    public Ratio Round(int decimals, Rounding rounding = Rounding.HalfUp) => new(RoundedUnits(decimals, rounding), BigInteger.Pow(10, decimals));

    /// <summary>The value rounded and printed with exactly that many decimals, as in <c>41.6</c>; never <c>-0.0</c>.</summary>
    /// <param name="decimals">The decimals to print, 0 to 28.</param>
    /// <param name="rounding">The mode; half up unless chosen otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> or <paramref name="rounding"/> is out of bounds.</exception>
    public string ToDecimalString(int decimals, Rounding rounding = Rounding.HalfUp)
    {
        var units = RoundedUnits(decimals, rounding);
        var digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = units.Sign < 0 ? "-" : "";
        return decimals == 0 ? sign + digits : $"{sign}{digits[..^decimals]}.{digits[^decimals..]}";
    }

    /// <summary>A hundred times the value, rounded and printed with a percent sign, as in <c>98.2%</c>.</summary>
    /// <param name="decimals">The decimals to print, 0 to 28.</param>
    /// <param name="rounding">The mode; half up unless chosen otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> or <paramref name="rounding"/> is out of bounds.</exception>
    public string ToPercentString(int decimals, Rounding rounding = Rounding.HalfUp) => new Ratio(Numerator * 100, Denominator).ToDecimalString(decimals, rounding) + "%";

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Numerator * other.Denominator == other.Numerator * Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var reduced = Reduced;
        return HashCode.Combine(reduced.Numerator, reduced.Denominator);
    }

    /// <summary>The fraction as given, as in <c>112/114</c>; a whole number as <c>3</c> when the denominator is 1.</summary>
    public override string ToString() => _denominatorLessOne.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static bool TryParseInteger(string text, NumberStyles style, out BigInteger value)
    {
        value = default;
        var digits = style is NumberStyles.AllowLeadingSign && text.StartsWith('-') ? text.AsSpan(1) : text;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9') && BigInteger.TryParse(text, style, CultureInfo.InvariantCulture, out value);
    }

    // The value in units of the last decimal, rounded.
    private BigInteger RoundedUnits(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        var (units, rest) = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals), Denominator);
        var half = (rest * 2).CompareTo(Denominator);
        var up = rounding switch
        {
            Rounding.HalfUp => half >= 0,
            Rounding.HalfEven => half > 0 || (half == 0 && !units.IsEven),
            Rounding.HalfDown => half > 0,
            Rounding.Down => false,
            Rounding.Up => !rest.IsZero,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, $"{rounding} is not a way of rounding. Use one of {string.Join(", ", Enum.GetNames<Rounding>())}."),
        };
        return Sign * (up ? units + 1 : units);
    }
}

using System.Numerics;

namespace HuanJie.Claims;

/// <summary>An interval of rational numbers (有理数区间), each end in it or not. Every printed figure is one: 98.2 stands for what prints so.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end; where it is below the lower, the interval is empty.</param>
/// <param name="LowOpen">Whether the lower end is not in it.</param>
/// <param name="HighOpen">Whether the upper end is not in it.</param>
public readonly record struct Interval(Ratio Low, Ratio High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>The interval of one number.</summary>
    public static Interval At(Ratio value) => new(value, value);

    private static Interval Empty => new(Ratio.Zero, Ratio.Zero, LowOpen: true, HighOpen: true);

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => Low > High || (Low == High && (LowOpen || HighOpen));

    /// <summary>Everything that prints as a number does (舍入区间).</summary>
    /// <param name="number">The number as printed.</param>
    /// <param name="rounding">How it was rounded.</param>
    public static Interval Of(PrintedNumber number, Rounding rounding = Rounding.HalfUp)
    {
        var (digits, scale) = ((Ratio)number.Digits, (Ratio)PrintedNumber.PowerOfTen(number.Decimals));
        var half = new Ratio(1, 2);
        var isEven = number.Digits % 2 == 0;
        var (low, high, lowOpen, highOpen) = rounding switch
        {
            Rounding.HalfUp => (digits - half, digits + half, false, true),
            Rounding.HalfDown => (digits - half, digits + half, true, false),
            Rounding.HalfEven => (digits - half, digits + half, !isEven, !isEven),
            Rounding.Down => (digits, digits + 1, false, true),
            Rounding.Up => (digits - 1, digits, true, false),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, $"{rounding} is no way of rounding. Use one that {nameof(Rounding)} names."),
        };

        // Nothing that is counted is negative.
        (low, lowOpen) = low < Ratio.Zero ? (Ratio.Zero, false) : (low, lowOpen);
        return new(low / scale, high / scale, lowOpen, highOpen);
    }

    /// <summary>Whether a number is in it.</summary>
    public bool Contains(Ratio value) => (LowOpen ? value > Low : value >= Low) && (HighOpen ? value < High : value <= High);

    /// <summary>What is in both.</summary>
    public Interval Intersect(Interval other)
    {
        var (low, lowOpen) = Low > other.Low || (Low == other.Low && LowOpen) ? (Low, LowOpen) : (other.Low, other.LowOpen);
        var (high, highOpen) = High < other.High || (High == other.High && HighOpen) ? (High, HighOpen) : (other.High, other.HighOpen);
        return new(low, high, lowOpen, highOpen);
    }

    /// <summary>All sums of a number of one and a number of the other.</summary>
    public static Interval operator +(Interval left, Interval right) => left.IsEmpty || right.IsEmpty ? Empty : new(left.Low + right.Low, left.High + right.High, left.LowOpen || right.LowOpen, left.HighOpen || right.HighOpen);

    /// <summary>All negatives.</summary>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low, value.HighOpen, value.LowOpen);

    /// <summary>All differences.</summary>
    public static Interval operator -(Interval left, Interval right) => left + -right;

    /// <summary>All products with a number.</summary>
    public static Interval operator *(Interval value, Ratio factor) => factor.Sign switch
    {
        0 => value.IsEmpty ? Empty : At(Ratio.Zero),
        > 0 => new(value.Low * factor, value.High * factor, value.LowOpen, value.HighOpen),
        _ => -(value * -factor),
    };

    /// <summary>Adds, as <c>+</c> does.</summary>
    public static Interval Add(Interval left, Interval right) => left + right;

    /// <summary>Negates, as unary <c>-</c> does.</summary>
    public static Interval Negate(Interval value) => -value;

    /// <summary>Subtracts, as <c>-</c> does.</summary>
    public static Interval Subtract(Interval left, Interval right) => left - right;

    /// <summary>Multiplies, as <c>*</c> does.</summary>
    public static Interval Multiply(Interval value, Ratio factor) => value * factor;

    /// <summary>As in <c>[1963/20, 393/4)</c> for a printed 98.2, in lowest terms.</summary>
    public override string ToString() => $"{(LowOpen ? '(' : '[')}{Low.Reduced}, {High.Reduced}{(HighOpen ? ')' : ']')}";

    /// <summary>The whole numbers in it, as bounds; empty when the first is above the last.</summary>
    /// <exception cref="OverflowException">A bound is beyond 64 bits.</exception>
    internal (long First, long Last) WholeNumbers() => Integers() is var (first, last) ? ((long)first, (long)last) : default;

    /// <summary>The whole numbers in it, as bounds of any size; empty when the first is above the last.</summary>
    internal (BigInteger First, BigInteger Last) Integers()
    {
        var first = WholeRoot.Ceiling(Low.Numerator, Low.Denominator);
        var last = WholeRoot.Floor(High.Numerator, High.Denominator);
        return (LowOpen && Low == new Ratio(first, 1) ? first + 1 : first, HighOpen && High == new Ratio(last, 1) ? last - 1 : last);
    }
}

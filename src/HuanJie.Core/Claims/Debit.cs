using System.Numerics;

namespace HuanJie.Claims;

/// <summary>DEBIT (二值数据检验): whether a printed mean and standard deviation can both come of so many yes or no answers.</summary>
/// <remarks>
/// Heathers and Brown, DEBIT, 2019. Of n answers with k ones the mean is k/n and the sample variance k(n − k)/(n(n − 1)); a k either prints as both or none does. Standard
/// deviations are compared by their squares, so that no root is taken. k(n − k) rises up to the half of the answers and falls from there, so that halving finds the first k that fits, however many there are.
/// </remarks>
public static class Debit
{
    /// <summary>Whether the mean and the standard deviation fit.</summary>
    /// <param name="mean">The mean as printed, a share of ones.</param>
    /// <param name="deviation">The standard deviation as printed.</param>
    /// <param name="people">The answers, from 2; from 1 for the standard deviation of a population.</param>
    /// <param name="rounding">How both were rounded.</param>
    /// <param name="kind">What the deviation divides by.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few answers.</exception>
    public static DebitResult Check(PrintedNumber mean, PrintedNumber deviation, int people, Rounding rounding = Rounding.HalfUp, DeviationKind kind = DeviationKind.Sample) =>
        Check(Interval.Of(mean, rounding), Interval.Of(deviation, rounding), people, kind);

    /// <summary>Whether a mean and a standard deviation within intervals fit.</summary>
    /// <param name="mean">Everything that the mean may be, a share of ones.</param>
    /// <param name="deviation">Everything that the standard deviation may be; what is below zero is passed over.</param>
    /// <param name="people">The answers, from 2; from 1 for the standard deviation of a population.</param>
    /// <param name="kind">What the deviation divides by.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few answers.</exception>
    public static DebitResult Check(Interval mean, Interval deviation, int people, DeviationKind kind = DeviationKind.Sample)
    {
        ThrowIfUnknown(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, kind is DeviationKind.Sample ? 2 : 1);
        var (first, last) = (mean * (Ratio)people).Integers();
        (first, last) = (BigInteger.Max(first, 0), BigInteger.Min(last, people));
        var (least, most) = (Square(deviation) * new Ratio((BigInteger)people * (kind is DeviationKind.Sample ? people - 1 : people), 1)).Integers();
        DebitResult result = new() { People = people, FirstOnes = first, LastOnes = last, FirstProduct = least, LastProduct = most };

        // Up to the half the product rises with the ones; from there it rises with the noughts.
        var half = (BigInteger)(people / 2);
        var (rising, below, above) = Search(first, BigInteger.Min(last, half));
        var (noughts, belowToo, aboveToo) = Search(people - last, people - BigInteger.Max(first, half + 1), takesLast: true);
        return rising is { } ones ? result with { Ones = (long)ones }
            : noughts is { } others ? result with { Ones = (long)(people - others) }
            : result with { Below = Outer(below, belowToo, BigInteger.Max), Above = Outer(above, aboveToo, BigInteger.Min) };

        BigInteger Product(BigInteger number) => number * (people - number);

        // The first number, or the last, whose product is within bounds; else the products on either side of them.
        (BigInteger? Found, BigInteger? Below, BigInteger? Above) Search(BigInteger from, BigInteger to, bool takesLast = false)
        {
            if (from > to)
            {
                return default;
            }

            var reaching = FirstWhere(from, to, number => Product(number) >= least);
            var beyond = FirstWhere(from, to, number => Product(number) > most);
            return reaching < beyond
                ? (takesLast ? beyond - 1 : reaching, null, null)
                : (null, beyond > from ? Product(beyond - 1) : null, reaching <= to ? Product(reaching) : null);
        }
    }

    internal static void ThrowIfUnknown(DeviationKind kind)
    {
        if (!Enum.IsDefined(kind))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{kind} is no kind of standard deviation. Use {DeviationKind.Sample} or {DeviationKind.Population}.");
        }
    }

    // No standard deviation is below zero.
    internal static Interval Square(Interval value)
    {
        var (low, lowOpen) = value.Low.Sign < 0 ? (Ratio.Zero, false) : (value.Low, value.LowOpen);
        return value.High.Sign < 0 ? new(1, 0) : new(low * low, value.High * value.High, lowOpen, value.HighOpen);
    }

    private static BigInteger? Outer(BigInteger? one, BigInteger? other, Func<BigInteger, BigInteger, BigInteger> choose) =>
        one is { } first && other is { } second ? choose(first, second) : one ?? other;

    // One past the end when it holds nowhere; where it holds, it holds from there on.
    private static BigInteger FirstWhere(BigInteger from, BigInteger to, Func<BigInteger, bool> holds)
    {
        var (low, high) = (from, to + 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

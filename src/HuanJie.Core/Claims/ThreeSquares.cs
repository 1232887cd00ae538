using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Whole numbers as sums of three squares.</summary>
/// <remarks>Legendre and Gauss: a number is one unless it is 4^k(8m + 7). The search is for numbers that are, so that it finds.</remarks>
internal static class ThreeSquares
{
    // Up to here the even solutions are looked for first; above, those with a small rest, which are found sooner.
    private const long Moderate = 100_000_000;

    /// <summary>Whether three squares add up to a number.</summary>
    public static bool Exist(BigInteger number)
    {
        if (number.Sign <= 0)
        {
            return number.IsZero;
        }

        while ((number & 3).IsZero)
        {
            number >>= 2;
        }

        return (number & 7) != 7;
    }

    /// <summary>Three whole numbers of zero or more whose squares add up to a number; null when the effort runs out, or there are none.</summary>
    public static (BigInteger First, BigInteger Second, BigInteger Third)? Find(BigInteger number, ref long effort)
    {
        // The squares of a multiple of four are all even.
        if (number.Sign > 0 && (number & 3).IsZero)
        {
            return Find(number >> 2, ref effort) is var (first, second, third) ? (first * 2, second * 2, third * 2) : null;
        }

        var root = WholeRoot.Of(number);
        var start = number <= Moderate ? WholeRoot.Of(number / 3) : root;
        for (var first = start; first >= 0 && first <= root; first += number <= Moderate ? 1 : -1)
        {
            if (TwoSquares(number - (first * first), ref effort) is var (second, third))
            {
                return (first, second, third);
            }

            if (effort < 0)
            {
                return null;
            }
        }

        return null;
    }

    private static (BigInteger Second, BigInteger Third)? TwoSquares(BigInteger rest, ref long effort)
    {
        for (var second = WholeRoot.Of(rest / 2); second * second <= rest; second++)
        {
            if (--effort < 0)
            {
                return null;
            }

            if (WholeRoot.OfSquare(rest - (second * second)) is { } third)
            {
                return (second, third);
            }
        }

        return null;
    }
}

using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Roots and quotients of whole numbers, without floating point.</summary>
internal static class WholeRoot
{
    /// <summary>The greatest whole number whose square is no more than a number of zero or more; −1 below zero.</summary>
    public static BigInteger Of(BigInteger square)
    {
        if (square.Sign <= 0)
        {
            return square.Sign;
        }

        // From above, each step of Newton's falls until it is there.
        var root = BigInteger.One << (int)((square.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (square / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    /// <summary>The root of a square; null when a number is none.</summary>
    public static BigInteger? OfSquare(BigInteger square) => Of(square) is var root && root * root == square ? root : null;

    /// <summary>The quotient, rounded towards minus infinity.</summary>
    public static BigInteger Floor(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var rest);
        return rest.Sign * divisor.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The quotient, rounded towards plus infinity.</summary>
    public static BigInteger Ceiling(BigInteger dividend, BigInteger divisor) => -Floor(-dividend, divisor);
}

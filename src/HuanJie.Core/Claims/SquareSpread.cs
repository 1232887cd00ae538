using System.Numerics;

namespace HuanJie.Claims;

/// <summary>A sample of five or more whole numbers with a sum and a sum of squares, spread about as evenly as they allow.</summary>
internal static class SquareSpread
{
    private const long Moderate = 1_000_000;

    /// <summary>Makes the sample.</summary>
    /// <param name="people">How many numbers, from 5.</param>
    /// <param name="total">Their sum, from 0 and less than their number.</param>
    /// <param name="squares">The sum of their squares, no less than the total, and odd when it is.</param>
    /// <param name="effort">The steps that are left.</param>
    /// <returns>The sample; null only when the effort runs out.</returns>
    public static SampleTally? Of(int people, BigInteger total, BigInteger squares, ref long effort)
    {
        // As many ones as the total, five people apart. Two ones, or two noughts, that move away from each other by d each add 2d² to the squares.
        var inner = BigInteger.Min(total, 4);
        var (ones, noughts) = ((long)(total - inner), people - 5 - (long)(total - inner));
        var (onePairs, noughtPairs) = (ones / 2, noughts / 2);
        var half = (squares - total) / 2;
        var pairs = onePairs + noughtPairs;
        var sample = new SampleTally().Add(1, ones % 2).Add(0, noughts % 2);
        if (pairs > 0)
        {
            var step = WholeRoot.Of(half / pairs);
            half -= pairs * step * step;
            var further = (long)(half / ((2 * step) + 1));
            half -= further * ((2 * step) + 1);
            var furtherOnes = Math.Min(further, onePairs);
            Spread(1, step + 1, furtherOnes);
            Spread(1, step, onePairs - furtherOnes);
            Spread(0, step + 1, further - furtherOnes);
            Spread(0, step, noughtPairs - (further - furtherOnes));
        }

        return Five(inner, inner + (2 * half), ref effort) is { } five ? sample.Add(five) : null;

        void Spread(BigInteger from, BigInteger step, long count) => sample.Add(from + step, count).Add(from - step, count);
    }

    // One is taken so that the other four have an odd sum, and squares for it.
    private static SampleTally? Five(BigInteger total, BigInteger squares, ref long effort)
    {
        if (squares == total)
        {
            return new SampleTally().Add(1, (long)total).Add(0, 5 - (long)total);
        }

        var root = WholeRoot.Of(4 * ((5 * squares) - (total * total)));
        var most = WholeRoot.Floor(total + root, 5);

        // In the middle where the numbers are small; as far out as can be where they are large, so that little is left.
        var fifth = squares <= Moderate && Rest(1 - (total & 1)).Sign >= 0 ? 1 - (total & 1) : (most - total).IsEven ? most - 1 : most;
        return ThreeSquares.Find(Rest(fifth), ref effort) is var (one, two, three)
            ? SquareSums.Cauchy(total - fifth, one, two, three).Add(fifth)
            : null;

        BigInteger Rest(BigInteger value) => (4 * (squares - (value * value))) - ((total - value) * (total - value));
    }
}

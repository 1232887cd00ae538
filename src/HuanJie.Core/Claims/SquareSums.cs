using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Whole numbers, of either sign, with a given sum and a given sum of squares.</summary>
/// <remarks>
/// A number and its square are both odd or both even, so the sum S and the sum of squares Q are. The most even sample has the least Q. From five numbers on nothing else is asked:
/// take the mean's floor away, so that 0 ≤ S &lt; n; all but five numbers may be 0 or 1; of the five one is taken so that the other four have an odd sum b and an odd sum of squares a with
/// 4a ≥ b². Then 4a − b² is 8m + 3, three odd squares by Gauss, and Cauchy's identity gives the four. Four numbers exist when 4Q − S² is the sum of three squares, three when
/// (3Q − S²)/2 is x² + xy + y², two when 2Q − S² is a square.
/// </remarks>
internal static class SquareSums
{
    /// <summary>The least sum of squares that so many whole numbers with a total have: that of the most even.</summary>
    public static BigInteger Least(BigInteger people, BigInteger total)
    {
        var each = WholeRoot.Floor(total, people);
        return (people * each * each) + ((total - (each * people)) * ((2 * each) + 1));
    }

    /// <summary>Numbers with a total, and with a sum of squares within bounds.</summary>
    /// <param name="people">How many numbers, from 1.</param>
    /// <param name="total">Their sum.</param>
    /// <param name="first">The least sum of squares that will do; even when the total is, and no less than that of the most even sample.</param>
    /// <param name="last">The greatest that will do, no less than <paramref name="first"/>.</param>
    /// <param name="effort">The steps that are left.</param>
    public static (Feasibility Answer, SampleTally? Sample) Find(int people, BigInteger total, BigInteger first, BigInteger last, ref long effort)
    {
        switch (people)
        {
            case 1:
                // The least is the only one.
                return first == total * total ? (Feasibility.Yes, new SampleTally().Add(total)) : (Feasibility.No, null);
            case 2:
                return Two(total, first, last);
            case 3:
                return Three(total, first, last, ref effort);
            case 4:
                return Four(total, first, last, ref effort);
            default:
                var each = WholeRoot.Floor(total, people);
                var sample = SquareSpread.Of(people, total - (each * people), first - (2 * each * total) + (people * each * each), ref effort);
                return sample is null ? (Feasibility.Unknown, null) : (Feasibility.Yes, sample.Select(value => value + each));
        }
    }

    private static (Feasibility, SampleTally?) Two(BigInteger total, BigInteger first, BigInteger last)
    {
        // Twice the squares less the square of the sum is the square of the difference.
        var difference = WholeRoot.Of((2 * first) - (total * total) - 1) + 1;
        difference += (difference - total).IsEven ? 0 : 1;
        return difference * difference <= (2 * last) - (total * total)
            ? (Feasibility.Yes, new SampleTally().Add((total + difference) / 2).Add((total - difference) / 2))
            : (Feasibility.No, null);
    }

    private static (Feasibility, SampleTally?) Three(BigInteger total, BigInteger first, BigInteger last, ref long effort)
    {
        // With gaps a, b between neighbours, 3Q − S² is 2(a² + ab + b²), and the sum is a + 2b and three times the least.
        var (low, high) = (((3 * first) - (total * total)) / 2, ((3 * last) - (total * total)) / 2);
        var large = WholeRoot.Of(low) + 1;
        for (BigInteger small = 0; 3 * small * small <= high; small++)
        {
            if (--effort < 0)
            {
                return (Feasibility.Unknown, null);
            }

            while (large > small && Norm(large - 1, small) >= low)
            {
                large--;
            }

            for (var a = BigInteger.Max(large, small); Norm(a, small) <= high; a++)
            {
                foreach (var (one, other) in new[] { (a, small), (small, a) })
                {
                    var rest = BigInteger.DivRem(total - one - (2 * other), 3, out var remainder);
                    if (Norm(a, small) >= low && remainder.IsZero)
                    {
                        return (Feasibility.Yes, new SampleTally().Add(rest).Add(rest + other).Add(rest + other + one));
                    }
                }
            }
        }

        return (Feasibility.No, null);

        static BigInteger Norm(BigInteger a, BigInteger b) => (a * a) + (a * b) + (b * b);
    }

    private static (Feasibility, SampleTally?) Four(BigInteger total, BigInteger first, BigInteger last, ref long effort)
    {
        if (NearFour(total, first, last) is { } near)
        {
            return (Feasibility.Yes, near);
        }

        // Of three neighbours of one parity at least one is the sum of three squares.
        var isUnknown = false;
        for (var squares = first; squares <= last && effort >= 0; squares += 2)
        {
            var rest = (4 * squares) - (total * total);
            if (ThreeSquares.Exist(rest))
            {
                if (ThreeSquares.Find(rest, ref effort) is var (one, two, three))
                {
                    return (Feasibility.Yes, Cauchy(total, one, two, three));
                }

                isUnknown = true;
            }
        }

        return (isUnknown || effort < 0 ? Feasibility.Unknown : Feasibility.No, null);
    }

    /// <summary>The four numbers of a sum and of three numbers whose squares are four times the squares less that of the sum.</summary>
    public static SampleTally Cauchy(BigInteger total, BigInteger one, BigInteger two, BigInteger three)
    {
        // Either sign will do, and one of them is divisible.
        three = ((total + one + two + three) & 3).IsZero ? three : -three;
        return new SampleTally().Add((total + one + two + three) / 4).Add((total + one - two - three) / 4).Add((total - one + two - three) / 4).Add((total - one - two + three) / 4);
    }

    // The greatest squares one after the other: a wide interval has such a sum, however large the numbers are.
    private static SampleTally? NearFour(BigInteger total, BigInteger first, BigInteger last)
    {
        var (low, high) = ((4 * first) - (total * total), (4 * last) - (total * total));
        var one = Root(high);
        var two = Root(high - (one * one));
        for (var three = Root(high - (one * one) - (two * two)); three >= 0; three -= 2)
        {
            var squares = (one * one) + (two * two) + (three * three);
            if (squares < low)
            {
                return null;
            }

            if (((total + one + two + three) & 3).IsZero || ((total + one + two - three) & 3).IsZero)
            {
                return Cauchy(total, one, two, three);
            }
        }

        return null;

        BigInteger Root(BigInteger square) => WholeRoot.Of(square) is var root && (root - total).IsEven ? root : root - 1;
    }
}

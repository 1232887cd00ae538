using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Goes from the most even sample on a scale to a less even one, by moving two equal numbers apart.</summary>
internal sealed class ScaleSteps(int people, BigInteger total, BigInteger most)
{
    private const int MostValues = 1_000_000;

    /// <summary>A sample with a room, of which it is known that the steps lead to it.</summary>
    /// <returns>The sample; null when the effort runs out or the scale is too long.</returns>
    public SampleTally? To(BigInteger room, ref long effort)
    {
        if (most > MostValues)
        {
            return null;
        }

        // Those at the ends add no room: as many as can be are put there, so that the others are few and the steps too.
        var (lower, upper) = Ends(room);
        var (left, sum) = (people - lower - upper, total - (upper * most));
        var counts = new long[(int)most + 1];
        var each = (int)(sum / left);
        var more = (int)(sum % left);
        counts[each] = left - more;
        counts[Math.Min(each + 1, (int)most)] += more;
        Stack<int> open = new([each, Math.Min(each + 1, (int)most)]);
        var now = (most * sum) - SquareSums.Least(left, sum);
        while (now > room)
        {
            if (--effort < 0 || !open.TryPop(out var value))
            {
                return null;
            }

            if (value == 0 || value == (int)most || counts[value] < 2)
            {
                continue;
            }

            counts[value] -= 2;
            counts[value - 1]++;
            counts[value + 1]++;
            now -= 2;
            open.Push(value);
            open.Push(value - 1);
            open.Push(value + 1);
        }

        var sample = new SampleTally().Add(0, lower).Add(most, upper);
        for (var value = 0; value < counts.Length; value++)
        {
            sample.Add(value, counts[value]);
        }

        return sample;
    }

    // First at the end that the mean is nearer to, until the others have theirs in the middle; then at both.
    private (long Lower, long Upper) Ends(BigInteger room)
    {
        var lower = Greatest(count => Fits(count, 0) && 2 * total <= most * (people - count));
        var upper = Greatest(count => Fits(lower, count) && 2 * (total - (count * most)) >= most * (people - lower - count));
        var both = Greatest(count => Fits(lower + count, upper + count));
        return (lower + both, upper + both);

        bool Fits(long atLower, long atUpper)
        {
            var (left, sum) = (people - atLower - atUpper, total - (atUpper * most));
            return left > 0 && sum.Sign >= 0 && sum <= left * most && (most * sum) - SquareSums.Least(left, sum) >= room;
        }
    }

    private long Greatest(Func<long, bool> holds)
    {
        var (some, tooMany) = (0L, (long)people);
        while (tooMany - some > 1)
        {
            var middle = some + ((tooMany - some) / 2);
            (some, tooMany) = holds(middle) ? (middle, tooMany) : (some, middle);
        }

        return some;
    }
}

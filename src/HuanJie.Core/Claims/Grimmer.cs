using System.Numerics;

namespace HuanJie.Claims;

/// <summary>GRIMMER (方差粒度检验): whether a printed mean and standard deviation can both come of whole numbers, answered with such numbers or a proof that there are none.</summary>
/// <remarks>
/// Anaya, The GRIMMER test, 2016; Allard, 2018. Of n whole numbers with total T and squares Q the sample variance is (Q − T²/n)/(n − 1); Q is as odd or even as T, and at least
/// that of the most even numbers. Whether whole numbers with both exist is then searched for, and found or excluded.
/// </remarks>
public static class Grimmer
{
    /// <summary>Whether the mean and the standard deviation fit.</summary>
    /// <param name="mean">The mean as printed.</param>
    /// <param name="deviation">The sample standard deviation as printed.</param>
    /// <param name="people">The people, from 2.</param>
    /// <param name="rounding">How both were rounded; null to take both ends of each interval in.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two people.</exception>
    public static GrimmerResult Check(PrintedNumber mean, PrintedNumber deviation, int people, Rounding? rounding = Rounding.HalfUp)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 2);
        var (first, last) = (Range(mean, rounding) * (Ratio)people).WholeNumbers();
        var variance = Debit.Square(Range(deviation, rounding));
        for (var total = first; total <= last; total++)
        {
            // Q = variance × (n − 1) + T²/n
            var squares = variance * (people - 1L);
            var least = new Ratio((BigInteger)total * total, people);
            var (from, to) = new Interval(squares.Low + least, squares.High + least, squares.LowOpen, squares.HighOpen).WholeNumbers();
            for (var sum = from; sum <= to; sum++)
            {
                if ((sum - total) % 2 == 0 && Sample(total, sum, people) is { } sample)
                {
                    return new(true, total, sum, sample);
                }
            }
        }

        return new(false, null, null, []);
    }

    private static Interval Range(PrintedNumber number, Rounding? rounding) => rounding is { } mode
        ? Interval.Of(number, mode)
        : Interval.Of(number, Rounding.HalfUp) with { LowOpen = false, HighOpen = false };

    // Numbers around the mean: what each is off from the floor of the mean adds up to a rest and has squares that add up to another.
    private static ValueList<SampleValue>? Sample(long total, long squares, int people)
    {
        var floor = total / people;
        var rest = total - (floor * people);
        var off = squares - (2 * floor * total) + (floor * floor * people);
        return off >= rest && Find(rest, off, people, (long)Math.Min(off, int.MaxValue)) is { } offs
            ? [.. offs.GroupBy(static value => value).OrderBy(static values => values.Key).Select(values => new SampleValue(floor + values.Key, values.Count()))]
            : null;
    }

    // The largest first; Cauchy's bound leaves out what cannot be reached: the squares of a sum are at least its square over the numbers.
    private static List<long>? Find(long rest, long squares, int people, long most)
    {
        if (people == 0)
        {
            return rest == 0 && squares == 0 ? [] : null;
        }

        if (squares < 0 || (Int128)rest * rest > (Int128)squares * people)
        {
            return null;
        }

        if (squares == 0)
        {
            return [.. Enumerable.Repeat(0L, people)];
        }

        for (var size = Math.Min(most, Root(squares)); size > 0; size--)
        {
            foreach (var value in rest >= 0 ? new[] { size, -size } : [-size, size])
            {
                if (Find(rest - value, squares - (value * value), people - 1, size) is { } others)
                {
                    others.Add(value);
                    return others;
                }
            }
        }

        return null;
    }

    private static long Root(long square)
    {
        long low = 0, high = 3_037_000_499;
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = middle * middle <= square ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}

/// <summary>What GRIMMER finds (方差粒度检验结果).</summary>
/// <param name="IsConsistent">Whether whole numbers print as both.</param>
/// <param name="Total">Their total; null when there are none.</param>
/// <param name="SumOfSquares">The sum of their squares; null when there are none.</param>
/// <param name="Sample">The numbers; empty when there are none.</param>
public sealed record GrimmerResult(bool IsConsistent, long? Total, long? SumOfSquares, ValueList<SampleValue> Sample)
{
    /// <summary>As in <c>total 146, squares 830</c>.</summary>
    public override string ToString() => IsConsistent ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"total {Total}, squares {SumOfSquares}") : "no whole numbers";
}

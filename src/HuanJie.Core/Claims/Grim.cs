using System.Globalization;
using System.Numerics;

namespace HuanJie.Claims;

/// <summary>GRIM, the granularity test (粒度检验): whether a printed mean, or share, can come of whole numbers over so many people.</summary>
/// <remarks>
/// Brown and Heathers, The GRIM Test, 2017. A mean of whole numbers over n people, or over n people with several items each, is a whole total over their product. It is exact: the
/// printed number is the interval of what prints so, and a total is in it or none is.
/// </remarks>
public static class Grim
{
    private const long Largest = 1_000_000_000_000_000_000;
    private const int MostInGroups = 1_000_000;

    /// <summary>Whether a mean of whole numbers can print so.</summary>
    /// <param name="mean">The mean as printed.</param>
    /// <param name="people">The people, from 1.</param>
    /// <param name="items">The items that each person's number is the mean of, from 1.</param>
    /// <param name="rounding">How it was rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no people or no items, or the total is beyond 10^18.</exception>
    public static GrimResult Mean(PrintedNumber mean, int people, int items = 1, Rounding rounding = Rounding.HalfUp) => Mean(Interval.Of(mean, rounding), people, items);

    /// <summary>Whether a mean within an interval can come of whole numbers.</summary>
    /// <param name="mean">Everything that the mean may be.</param>
    /// <param name="people">The people, from 1.</param>
    /// <param name="items">The items, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no people or no items, or the total is beyond 10^18.</exception>
    public static GrimResult Mean(Interval mean, int people, int items = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        return Whole(mean, (long)people * items, people);
    }

    /// <summary>Whether a share in percent of so many people can print so.</summary>
    /// <param name="percent">The share as printed, in percent.</param>
    /// <param name="people">The people, from 1.</param>
    /// <param name="rounding">How it was rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no people, or the share times the people is beyond 10^18.</exception>
    public static GrimResult Percent(PrintedNumber percent, int people, Rounding rounding = Rounding.HalfUp) => Percent(Interval.Of(percent, rounding), people);

    /// <summary>Whether a share in percent within an interval can be that of so many people.</summary>
    /// <param name="percent">Everything that the share may be, in percent; what is below 0 or above 100 is passed over.</param>
    /// <param name="people">The people, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no people, or the share times the people is beyond 10^18.</exception>
    public static GrimResult Percent(Interval percent, int people)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        return Whole(percent * new Ratio(1, 100), people, people, 0, people);
    }

    /// <summary>In how many ways people can be in two groups, so that the printed mean of each can come of whole numbers (两组人数).</summary>
    /// <param name="first">The mean of the first group as printed.</param>
    /// <param name="second">The mean of the second group as printed.</param>
    /// <param name="people">The people of both groups, from 2 to 1,000,000.</param>
    /// <param name="items">The items that each person's number is the mean of, from 1.</param>
    /// <param name="rounding">How both were rounded.</param>
    /// <returns>The sizes that fit both means, by the size of the first group; each group has at least one person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The people are too few or too many, there are no items, or a total is beyond 10^18.</exception>
    public static ValueList<GroupSplit> Groups(PrintedNumber first, PrintedNumber second, int people, int items = 1, Rounding rounding = Rounding.HalfUp)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(people, MostInGroups);
        var (one, other) = (Interval.Of(first, rounding), Interval.Of(second, rounding));
        return
        [
            .. Enumerable.Range(1, people - 1)
                .Select(size => new GroupSplit(Mean(one, size, items), Mean(other, people - size, items)))
                .Where(static split => split.First.IsConsistent && split.Second.IsConsistent),
        ];
    }

    private static GrimResult Whole(Interval value, long parts, int people, BigInteger? least = null, BigInteger? most = null)
    {
        var (first, last) = (value * (Ratio)parts).Integers();

        // Outside what can be, the nearest that can is as far as a total goes.
        (first, last) = (BigInteger.Max(first, least ?? first), BigInteger.Min(last, most ?? last));
        (first, last) = (BigInteger.Min(first, most + 1 ?? first), BigInteger.Max(last, least - 1 ?? last));
        if (BigInteger.Abs(first) > Largest || BigInteger.Abs(last) > Largest)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value.ToString(), string.Create(CultureInfo.InvariantCulture, $"Over {parts} the total would be beyond 10^18, which is the limit."));
        }

        var isConsistent = first <= last;
        return new(isConsistent, (long)first, (long)last, parts) { People = people, Sample = isConsistent ? SampleOf(first, people) : [] };
    }

    // As even as whole numbers can be.
    private static ValueList<SampleValue> SampleOf(BigInteger total, int people)
    {
        var each = WholeRoot.Floor(total, people);
        var more = (long)(total - (each * people));
        return new SampleTally().Add(each, people - more).Add(each + 1, more).ToValues();
    }
}

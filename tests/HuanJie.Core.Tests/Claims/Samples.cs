using System.Numerics;
using HuanJie.Claims;

namespace HuanJie.Tests.Claims;

/// <summary>Samples of whole numbers, reckoned by the definitions of mean and variance.</summary>
internal static class Samples
{
    /// <summary>The mean and the variance of the people's numbers, each the mean of so many items.</summary>
    public static (Ratio Mean, Ratio Variance) Of(IEnumerable<SampleValue> sample, int items, DeviationKind kind)
    {
        SampleValue[] values = [.. sample];
        BigInteger people = values.Sum(static value => (long)value.People);
        var mean = values.Aggregate(Ratio.Zero, (sum, value) => sum + (new Ratio(value.Value, items) * value.People)) / new Ratio(people, 1);
        var distance = values.Aggregate(Ratio.Zero, (sum, value) => sum + ((new Ratio(value.Value, items) - mean) * (new Ratio(value.Value, items) - mean) * value.People));
        return (mean, distance.Sign == 0 ? Ratio.Zero : distance / new Ratio(kind is DeviationKind.Sample ? people - 1 : people, 1));
    }

    /// <summary>Whether a sample's mean and standard deviation are in two intervals.</summary>
    public static bool PrintsAs(IEnumerable<SampleValue> sample, int items, DeviationKind kind, Interval mean, Interval deviation)
    {
        var (value, variance) = Of(sample, items, kind);
        return mean.Contains(value) && HasRootIn(variance, deviation);
    }

    /// <summary>Whether the root of a number of zero or more is in an interval.</summary>
    public static bool HasRootIn(Ratio square, Interval interval) =>
        (interval.Low.Sign < 0 || (interval.LowOpen ? interval.Low * interval.Low < square : interval.Low * interval.Low <= square))
        && interval.High.Sign >= 0
        && (interval.HighOpen ? square < interval.High * interval.High : square <= interval.High * interval.High);

    /// <summary>Prints the root of a number of zero or more.</summary>
    public static PrintedNumber PrintRoot(Ratio square, int decimals, Rounding rounding)
    {
        var scale = BigInteger.Pow(100, decimals);
        var floor = (square * new Ratio(scale, 1)).Round(0, Rounding.Down).Numerator;
        var (low, high) = (BigInteger.Zero, floor + 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = middle * middle <= floor ? (middle, high) : (low, middle);
        }

        // The root lies from here to one more: exactly here, up to the half, on it, or beyond.
        var isExact = new Ratio(low * low, scale) == square;
        var half = new Ratio(((2 * low) + 1) * ((2 * low) + 1), 4 * scale).CompareTo(square);
        var isUp = rounding switch
        {
            Rounding.HalfUp => half <= 0,
            Rounding.HalfDown => half < 0,
            Rounding.HalfEven => half < 0 || (half == 0 && !low.IsEven),
            Rounding.Down => false,
            _ => !isExact,
        };
        return PrintedNumber.Of((long)(isUp ? low + 1 : low), decimals);
    }

    /// <summary>All samples of so many people with values from one to another, in rising order.</summary>
    public static IEnumerable<int[]> All(int people, int least, int most) => people == 0
        ? [[]]
        : from rest in All(people - 1, least, most)
          from value in Enumerable.Range(rest.Length == 0 ? least : rest[^1], most - (rest.Length == 0 ? least : rest[^1]) + 1)
          select (int[])[.. rest, value];

    /// <summary>The values of a sample with how many have each.</summary>
    public static ValueList<SampleValue> Tally(IEnumerable<int> sample) => [.. sample.GroupBy(static value => value).OrderBy(static group => group.Key).Select(static group => new SampleValue(group.Key, group.Count()))];
}

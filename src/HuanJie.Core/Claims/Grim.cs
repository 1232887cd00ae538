namespace HuanJie.Claims;

/// <summary>GRIM, the granularity test (粒度检验): whether a printed mean, or share, can come of whole numbers over so many people.</summary>
/// <remarks>
/// Brown and Heathers, The GRIM Test, 2017. A mean of whole numbers over n people, or over n people with several items each, is a whole total over their product. It is exact: the
/// printed number is the interval of what prints so, and a total is in it or none is.
/// </remarks>
public static class Grim
{
    /// <summary>Whether a mean of whole numbers can print so.</summary>
    /// <param name="mean">The mean as printed.</param>
    /// <param name="people">The people, from 1.</param>
    /// <param name="items">The items that each person's number is the mean of, from 1.</param>
    /// <param name="rounding">How it was rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no people or no items.</exception>
    public static GrimResult Mean(PrintedNumber mean, int people, int items = 1, Rounding rounding = Rounding.HalfUp) => Mean(Interval.Of(mean, rounding), people, items);

    /// <summary>Whether a mean within an interval can come of whole numbers.</summary>
    /// <param name="mean">Everything that the mean may be.</param>
    /// <param name="people">The people, from 1.</param>
    /// <param name="items">The items, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no people or no items.</exception>
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
    /// <exception cref="ArgumentOutOfRangeException">There are no people.</exception>
    public static GrimResult Percent(PrintedNumber percent, int people, Rounding rounding = Rounding.HalfUp)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        var result = Whole(Interval.Of(percent, rounding) * new Ratio(1, 100), people, people);
        return result.IsConsistent && result.FirstTotal > people ? result with { IsConsistent = false, Sample = [] } : result;
    }

    private static GrimResult Whole(Interval value, long parts, int people)
    {
        var (first, last) = (value * (Ratio)parts).WholeNumbers();
        var isConsistent = first <= last;
        return new(isConsistent, first, last, parts) { Sample = isConsistent ? SampleOf(first, people) : [] };
    }

    // As even as whole numbers can be.
    private static ValueList<SampleValue> SampleOf(long total, int people)
    {
        var (each, more) = (total / people, (int)(total % people));
        return more == 0 ? [new(each, people)] : [new(each, people - more), new(each + 1, more)];
    }
}

/// <summary>What GRIM finds (粒度检验结果).</summary>
/// <param name="IsConsistent">Whether some total prints so.</param>
/// <param name="FirstTotal">The first whole total that does; where none does, the next above all that would.</param>
/// <param name="LastTotal">The last that does; where none does, the next below all that would: between two neighbouring totals nothing lies.</param>
/// <param name="Parts">What the total is over: people, times items.</param>
public sealed record GrimResult(bool IsConsistent, long FirstTotal, long LastTotal, long Parts)
{
    /// <summary>Whole numbers with the first total, as a witness; empty when there are none. With items each is a person's sum over them.</summary>
    public ValueList<SampleValue> Sample { get; init; }

    /// <summary>As in <c>231-231 over 32</c>, or that no total does.</summary>
    public override string ToString() => IsConsistent
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{FirstTotal}-{LastTotal} over {Parts}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"no total: {LastTotal} over {Parts} is too little, {FirstTotal} too much");
}

/// <summary>A value of a sample and how many people have it (样本值).</summary>
/// <param name="Value">The value.</param>
/// <param name="People">How many.</param>
public sealed record SampleValue(long Value, int People)
{
    /// <summary>As in <c>7 × 25</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Value} × {People}");
}

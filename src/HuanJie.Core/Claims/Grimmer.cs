using System.Globalization;

namespace HuanJie.Claims;

/// <summary>GRIMMER, the granularity test of means and standard deviations (均值与标准差粒度检验): whether a printed mean and a printed standard deviation can come of whole numbers over so many people.</summary>
/// <remarks>
/// After Anaya, The GRIMMER Test, 2016, but exact in both directions. With sum S and sum of squares Q over n people, nQ − S² is n(n − 1) times the sample variance; each printed number is the interval
/// of what prints so, and no root is taken. For each whole total that prints as the mean, the sums of squares that print as the standard deviation are whole numbers within bounds. Whether
/// numbers with such a sum and such a sum of squares exist is then decided, and not only tested: for five people and more without a scale every Q exists that is odd when S is and no less than that of the
/// most even sample, by Cauchy's lemma and Gauss's theorem of three odd squares; four people have it when 4Q − S² is the sum of three squares, three when (3Q − S²)/2 is x² + xy + y², two when 2Q − S² is a square.
/// On a scale of m steps the same holds until Q comes within m(m² − 1)/6 of the most uneven that can be; beyond that a search through the few values off the ends decides.
/// A total that is more by the number of people asks the same without a scale, so no more totals than people are looked at.
/// Steps are counted: only three people, totals without number (people by the hundred thousand with six decimals) and long scales with few people near their ends take many.
/// </remarks>
public static class Grimmer
{
    private const long DefaultEffort = 5_000_000;
    private static readonly Ratio Largest = 1_000_000_000_000_000_000;

    /// <summary>Whether a mean and a standard deviation of whole numbers can print so.</summary>
    /// <param name="mean">The mean as printed; zero or more.</param>
    /// <param name="deviation">The standard deviation as printed.</param>
    /// <param name="people">The people, from 2; from 1 for that of a population.</param>
    /// <param name="items">The items that each person's number is the mean of, from 1.</param>
    /// <param name="rounding">How both were rounded.</param>
    /// <param name="kind">What the deviation divides by.</param>
    /// <param name="scale">The values that one item may have; every whole number when it is null.</param>
    /// <param name="effort">How many steps it may take, from 1; beyond them the answer is that nobody knows.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few people, no items or no effort, or a person's numbers would be beyond 10^18.</exception>
    public static GrimmerResult Check(
        PrintedNumber mean,
        PrintedNumber deviation,
        int people,
        int items = 1,
        Rounding rounding = Rounding.HalfUp,
        DeviationKind kind = DeviationKind.Sample,
        ValueScale? scale = null,
        long effort = DefaultEffort) =>
        Check(Interval.Of(mean, rounding), Interval.Of(deviation, rounding), people, items, kind, scale, effort);

    /// <summary>Whether a mean and a standard deviation within intervals can come of whole numbers.</summary>
    /// <remarks>Where nobody knows which way ties were rounded, give intervals with both ends in them.</remarks>
    /// <param name="mean">Everything that the mean may be, of either sign.</param>
    /// <param name="deviation">Everything that the standard deviation may be; what is below zero is passed over.</param>
    /// <param name="people">The people, from 2; from 1 for that of a population.</param>
    /// <param name="items">The items that each person's number is the mean of, from 1.</param>
    /// <param name="kind">What the deviation divides by.</param>
    /// <param name="scale">The values that one item may have; every whole number when it is null.</param>
    /// <param name="effort">How many steps it may take, from 1; beyond them the answer is that nobody knows.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few people, no items or no effort, or a person's numbers would be beyond 10^18.</exception>
    public static GrimmerResult Check(
        Interval mean,
        Interval deviation,
        int people,
        int items = 1,
        DeviationKind kind = DeviationKind.Sample,
        ValueScale? scale = null,
        long effort = DefaultEffort)
    {
        Debit.ThrowIfUnknown(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(people, kind is DeviationKind.Sample ? 2 : 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(effort, 1);
        ThrowIfLarge(mean.Low.Abs, people, items, nameof(mean));
        ThrowIfLarge(mean.High.Abs, people, items, nameof(mean));
        ThrowIfLarge(deviation.High.Abs, people, items, nameof(deviation));
        return new GrimmerSearch(mean, deviation, people, items, kind, scale ?? ValueScale.Unbounded, effort).Make();
    }

    /// <summary>The ways of rounding, of both numbers alike, for which a sample exists, in the order of <see cref="Rounding"/>.</summary>
    /// <inheritdoc cref="Check(PrintedNumber, PrintedNumber, int, int, Rounding, DeviationKind, ValueScale, long)"/>
    public static ValueList<Rounding> RoundingModes(PrintedNumber mean, PrintedNumber deviation, int people, int items = 1, DeviationKind kind = DeviationKind.Sample, ValueScale? scale = null, long effort = DefaultEffort) =>
        [.. Enum.GetValues<Rounding>().Where(mode => Check(mean, deviation, people, items, mode, kind, scale, effort).IsConsistent)];

    // A sample's values lie within the mean and the deviation times the root of the people.
    private static void ThrowIfLarge(Ratio value, int people, int items, string name)
    {
        if (value * items * (WholeRoot.Of(people) is var root ? new Ratio(root + 1, 1) : 1) > Largest)
        {
            throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture, $"With {people} people and {items} items the numbers may be beyond 10^18, which is the limit."));
        }
    }
}

using System.Globalization;
using System.Numerics;
using HuanJie.Dates;

namespace HuanJie.Statistics;

/// <summary>How many people are of each age in whole years (年龄分布, 周岁), with the people whose age is not exactly known kept apart.</summary>
/// <remarks>
/// A birth date to the month or the year leaves at most two ages, one year apart: such a person is <em>between</em> them. A person without a
/// birth date, or with one that gives an age below 0 or above <see cref="MaxAge"/>, is <see cref="Unknown"/>. So every question about
/// ages is answered by a least and a most, which are equal where all is known. Immutable and compared by value.
/// </remarks>
public sealed class AgeDistribution : IEquatable<AgeDistribution>,
    IAdditionOperators<AgeDistribution, AgeDistribution, AgeDistribution>,
    ISubtractionOperators<AgeDistribution, AgeDistribution, AgeDistribution>,
    IUnaryNegationOperators<AgeDistribution, AgeDistribution>,
    IAdditiveIdentity<AgeDistribution, AgeDistribution>
{
    /// <summary>The highest age that is counted; a birth date that makes somebody older is taken for a recording error.</summary>
    public const int MaxAge = 127;

    private readonly AgeCounts _exact;
    private readonly AgeCounts _between;

    internal AgeDistribution(AgeCounts exact, AgeCounts between, long unknown)
    {
        _exact = exact;
        _between = between;
        Unknown = unknown;
    }

    /// <summary>The distribution of nobody.</summary>
    public static AgeDistribution Empty { get; } = new(AgeCounts.None, AgeCounts.None, 0);

    static AgeDistribution IAdditiveIdentity<AgeDistribution, AgeDistribution>.AdditiveIdentity => Empty;

    /// <summary>The people whose age is not known at all.</summary>
    public long Unknown { get; }

    /// <summary>All people: of exact age, between two ages, and unknown.</summary>
    public long Total => checked(Known + Unknown);

    /// <summary>The people whose age is known, exactly or to one of two.</summary>
    public long Known => checked(_exact.Total + _between.Total);

    /// <summary>The sum of the ages of the <see cref="Known"/>, each person between two ages counted at the lower.</summary>
    public long LeastYears => checked(_exact.Years + _between.Years);

    /// <summary>The sum of the ages of the <see cref="Known"/>, each person between two ages counted at the upper.</summary>
    public long MostYears => checked(LeastYears + _between.Total);

    internal AgeCounts Exact => _exact;

    internal AgeCounts Between => _between;

    /// <summary>Counts one person of a birth date.</summary>
    /// <param name="birth">The birth date, or <see langword="null"/> when it is not known.</param>
    /// <param name="basis">The as-of date and the birthday of 29 February.</param>
    public static AgeDistribution Of(PartialDate? birth, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return birth is { } date && Age.TryBetween(date, basis.AsOf, out var range, basis.LeapDay) && range.Most <= MaxAge
            ? range.IsExact
                ? new(AgeCounts.One(range.Least), AgeCounts.None, 0)
                : new(AgeCounts.None, AgeCounts.One(range.Least), 0)
            : new(AgeCounts.None, AgeCounts.None, 1);
    }

    /// <summary>Makes a distribution of exactly known ages.</summary>
    /// <param name="people">The number of people of each age in whole years, 0 to <see cref="MaxAge"/>, in any order, each age once.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age is below 0 or above <see cref="MaxAge"/>.</exception>
    /// <exception cref="ArgumentException">An age is given twice.</exception>
    public static AgeDistribution Of(IEnumerable<(int Years, long Count)> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        Span<long> counts = stackalloc long[MaxAge + 1];
        Span<bool> seen = stackalloc bool[MaxAge + 1];
        foreach (var (years, count) in people)
        {
            if (years is < 0 or > MaxAge)
            {
                throw new ArgumentOutOfRangeException(nameof(people), years, $"The age is {years}. Ages are whole years from 0 to {MaxAge}.");
            }

            if (seen[years])
            {
                throw new ArgumentException($"The age {years} is given twice. Give each age once.", nameof(people));
            }

            seen[years] = true;
            counts[years] = count;
        }

        return new(AgeCounts.Of(0, counts), AgeCounts.None, 0);
    }

    /// <summary>The people who are certainly of this age (周岁).</summary>
    /// <param name="years">The age in whole years; below 0 and above <see cref="MaxAge"/> there is nobody.</param>
    public long At(int years) => _exact[years];

    /// <summary>The people who are of this age or one year older, because their birth date is known to the month or the year.</summary>
    /// <param name="years">The lower age in whole years.</param>
    public long BetweenAgeAndNext(int years) => _between[years];

    /// <summary>How many people are of an age from <paramref name="least"/> to <paramref name="most"/>, both included (35岁以下 includes 35).</summary>
    /// <returns>The number who certainly are, and the number who are or may be, those of unknown age among them.</returns>
    public (long Certain, long Possible) InRange(int least, int most)
    {
        least = Math.Clamp(least, 0, MaxAge + 1);
        most = Math.Clamp(most, -1, MaxAge);
        if (least > most)
        {
            return (0, 0);
        }

        var exact = _exact.Sum(least, most);
        var certain = checked(exact + _between.Sum(least, most - 1));
        var possible = checked(exact + _between.Sum(least - 1, most) + Unknown);
        return (certain, possible);
    }

    /// <summary>Adds age by age.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static AgeDistribution operator +(AgeDistribution left, AgeDistribution right) => Combine(left, right, 1);

    /// <summary>Subtracts age by age.</summary>
    /// <exception cref="OverflowException">A difference does not fit 64 bits.</exception>
    public static AgeDistribution operator -(AgeDistribution left, AgeDistribution right) => Combine(left, right, -1);

    /// <summary>Negates age by age.</summary>
    public static AgeDistribution operator -(AgeDistribution value) => Combine(Empty, value, -1);

    /// <summary>Whether two distributions have the same counts.</summary>
    public static bool operator ==(AgeDistribution? left, AgeDistribution? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two distributions differ in a count.</summary>
    public static bool operator !=(AgeDistribution? left, AgeDistribution? right) => !(left == right);

    /// <summary>Adds age by age, as <c>+</c> does.</summary>
    public static AgeDistribution Add(AgeDistribution left, AgeDistribution right) => left + right;

    /// <summary>Subtracts age by age, as <c>-</c> does.</summary>
    public static AgeDistribution Subtract(AgeDistribution left, AgeDistribution right) => left - right;

    /// <summary>Negates age by age, as unary <c>-</c> does.</summary>
    public static AgeDistribution Negate(AgeDistribution value) => -value;

    /// <inheritdoc/>
    public bool Equals(AgeDistribution? other) =>
        other is not null && Unknown == other.Unknown && _exact.Equals(other._exact) && _between.Equals(other._between);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AgeDistribution);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_exact, _between, Unknown);

    /// <summary>The number of people and the sum of years, as in <c>114 people, 4742 years</c>, with what is not exact beside it.</summary>
    public override string ToString()
    {
        var invariant = CultureInfo.InvariantCulture;
        var years = LeastYears == MostYears ? LeastYears.ToString(invariant) : string.Create(invariant, $"{LeastYears} to {MostYears}");
        return string.Create(invariant, $"{Known} people, {years} years") + (Unknown == 0 ? "" : string.Create(invariant, $", {Unknown} unknown"));
    }

    private static AgeDistribution Combine(AgeDistribution left, AgeDistribution right, long sign)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(
            AgeCounts.Combine(left._exact, right._exact, sign),
            AgeCounts.Combine(left._between, right._between, sign),
            checked(left.Unknown + (sign * right.Unknown)));
    }
}

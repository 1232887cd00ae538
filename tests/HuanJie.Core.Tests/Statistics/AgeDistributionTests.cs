using FsCheck.Xunit;
using HuanJie.Dates;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Statistics;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class AgeDistributionTests
{
    [Property]
    public void One_person_is_where_every_possible_day_of_birth_puts_them(PartialDate birth, TallyBasis basis)
    {
        var ages = AgeDistribution.Of(birth, basis);
        var expected = PlainTally.AgesOf(birth, basis);
        foreach (var years in Enumerable.Range(-2, 140))
        {
            Assert.Equal(expected == (years, years) ? 1 : 0, ages.At(years));
            Assert.Equal(expected == (years, years + 1) ? 1 : 0, ages.BetweenAgeAndNext(years));
        }

        Assert.Equal(expected is null ? 1 : 0, ages.Unknown);
        Assert.Equal(1, ages.Total);
        Assert.Equal(expected is null ? 0 : 1, ages.Known);
        Assert.Equal(expected?.Least ?? 0, ages.LeastYears);
        Assert.Equal(expected?.Most ?? 0, ages.MostYears);
    }

    [Property]
    public void A_range_has_those_who_certainly_and_those_who_possibly_are_in_it(PartialDate?[] births, TallyBasis basis, int a, int b)
    {
        var ages = births.Aggregate(AgeDistribution.Empty, (sum, birth) => sum + AgeDistribution.Of(birth, basis));
        var all = births.Select(birth => PlainTally.AgesOf(birth, basis)).ToList();
        var edges = all.OfType<(int Least, int Most)>().SelectMany(one => new[] { (one.Least, one.Least), (one.Most, one.Most + 2), (one.Least - 2, one.Least), (one.Least, one.Most) });
        foreach (var (least, most) in new[] { (a, b), (a % 100, b % 100), (0, 35), (35, 35), (36, 45), (0, 127), (127, 127), (-5, 0), (-5, -1), (128, 200), (40, 39), (int.MinValue, int.MaxValue) }.Concat(edges))
        {
            // Nobody is of an age below 0 or above 127, whatever is not known of them.
            var range = Enumerable.Range(0, 128).Where(age => least <= age && age <= most).ToHashSet();
            var certain = all.Count(one => one is var (from, to) && range.Contains(from) && range.Contains(to));
            var possible = range.Count == 0 ? 0 : all.Count(one => one is not var (from, to) || range.Contains(from) || range.Contains(to));
            Assert.Equal((certain, possible), ages.InRange(least, most));
        }
    }

    [Theory]
    [InlineData(30, 31, 1, 1)]
    [InlineData(30, 30, 0, 1)]
    [InlineData(31, 31, 0, 1)]
    [InlineData(0, 30, 0, 1)]
    [InlineData(31, 127, 0, 1)]
    [InlineData(32, 40, 0, 0)]
    [InlineData(0, 29, 0, 0)]
    public void One_born_in_1990_is_30_or_31_in_January_2021(int least, int most, int certain, int possible) =>
        Assert.Equal((certain, possible), AgeDistribution.Of(new PartialDate(1990), Examples.Basis).InRange(least, most));

    // The birthday of 29 February in a common year: 民法典 art. 202 reads 28 February; the other reading is 1 March.
    [Theory]
    [InlineData("2020-02-28", 19, 19)]
    [InlineData("2020-02-29", 20, 20)]
    [InlineData("2021-02-27", 20, 20)]
    [InlineData("2021-02-28", 21, 20)]
    [InlineData("2021-03-01", 21, 21)]
    public void The_two_readings_of_a_leap_day_birth_differ_on_28_February_alone(string asOf, int february28, int march1)
    {
        Assert.True(PartialDate.Parse(asOf).TryGetDate(out var day));
        var birth = new PartialDate(2000, 2, 29);
        Assert.Equal(1, AgeDistribution.Of(birth, new TallyBasis(day)).At(february28));
        Assert.Equal(1, AgeDistribution.Of(birth, new TallyBasis(day, LeapDayBirthday.March1)).At(march1));
    }

    [Theory]
    [InlineData("1893-01-29", 127)]
    [InlineData("1893-01-28", null)] // 128 today
    [InlineData("1893", null)] // 127 or 128
    [InlineData("2021-01-28", 0)]
    [InlineData("2021-01-29", null)] // born tomorrow
    [InlineData("2021-02", null)]
    [InlineData("2021", 0)] // the days that are still to come are ruled out
    public void An_age_below_0_or_above_127_is_not_known(string birth, int? years)
    {
        var ages = AgeDistribution.Of(PartialDate.Parse(birth), new TallyBasis(new LocalDate(2021, 1, 28)));
        Assert.Equal(years is null ? 1 : 0, ages.Unknown);
        Assert.Equal(years is null ? 0 : 1, years is { } age ? ages.At(age) : 0);
    }

    [Fact]
    public void The_text_has_people_and_years()
    {
        var basis = Examples.Basis;
        var two = AgeDistribution.Of(new PartialDate(1979, 5, 12), basis) + AgeDistribution.Of(new PartialDate(1990), basis);
        Assert.Equal("2 people, 71 to 72 years", two.ToString());
        Assert.Equal("2 people, 71 to 72 years, 1 unknown", (two + AgeDistribution.Of(null, basis)).ToString());
        Assert.Equal("0 people, 0 years", AgeDistribution.Empty.ToString());
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_an_overflow()
    {
        var most = new AgeDistribution(AgeCounts.None, AgeCounts.None, long.MaxValue);
        Assert.Throws<OverflowException>(() => most + AgeDistribution.Of(null, Examples.Basis));
    }
}

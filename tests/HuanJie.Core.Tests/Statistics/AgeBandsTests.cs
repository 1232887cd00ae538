using FsCheck.Xunit;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class AgeBandsTests
{
    // Weibin 2018: 35以下 108, 36-45 56, 46-59 29, together 193: an age on an edge is in the lower band.
    [Fact]
    public void The_published_bands_of_Weibin_add_up_to_their_total()
    {
        var ages = Aged((20, 100), (35, 8), (36, 30), (45, 26), (46, 9), (59, 20));
        var bands = new AgeBands([35, 45, 59]);
        Assert.Equal(["108/193", "56/193", "29/193", "0/193"], bands.Of(ages).Select(figure => figure.ToString()));
        Assert.Equal(["35-", "36-45", "46-59", "60+"], bands.Bands.Select(band => band.ToString()));
    }

    [Property]
    public void Every_age_is_in_exactly_one_band(int[] seed)
    {
        var bands = Bands(seed).Bands;
        Assert.All(Enumerable.Range(0, AgeDistribution.MaxAge + 1), age => Assert.Single(bands, band => band.First <= age && age <= band.Last));
    }

    [Property]
    public void The_bands_of_a_group_add_up_to_it_or_say_how_far_they_may(int[] seed, Tally tally)
    {
        // Negated tallies have fewer than nobody in a band; a partition is of people.
        foreach (var ages in new[] { tally.TwoCommittees.Ages, tally.Supervision.Ages }.Where(ages => ages.Total >= 0 && ages.Unknown >= 0))
        {
            var figures = Bands(seed).Of(ages);
            Assert.All(figures, figure => Assert.Equal(ages.Total, figure.Denominator));
            Assert.True(figures.Sum(figure => figure.LeastNumerator) <= ages.Total);
            Assert.True(figures.Sum(figure => figure.MostNumerator) >= ages.Total);
            if (ages.Unknown == 0 && ages.LeastYears == ages.MostYears)
            {
                Assert.Equal(ages.Total, figures.Sum(figure => figure.LeastNumerator));
                Assert.Equal(ages.Total, figures.Sum(figure => figure.MostNumerator));
            }
        }
    }

    [Fact]
    public void The_usual_bands_end_at_35_45_and_55() =>
        Assert.Equal(["35-", "36-45", "46-55", "56+"], AgeBands.Usual.Bands.Select(band => band.ToString()));

    [Fact]
    public void Bands_that_do_not_ascend_or_leave_the_ages_are_refused()
    {
        foreach (var ages in new int[][] { [45, 35], [35, 35], [-1], [127] })
        {
            Assert.Throws<ArgumentException>("lastAges", () => new AgeBands([.. ages]));
        }

        Assert.Equal(2, new AgeBands([126]).Bands.Count);
        Assert.Equal([new AgeBand(0, 127)], new AgeBands([]).Bands);
    }

    private static AgeBands Bands(int[] seed) => new([.. seed.Select(age => Math.Abs(age % AgeDistribution.MaxAge)).Distinct().Order()]);

    private static AgeDistribution Aged(params (int Age, int People)[] all)
    {
        var counts = new long[AgeDistribution.MaxAge + 1];
        foreach (var (age, people) in all)
        {
            counts[age] = people;
        }

        return new(AgeCounts.Of(0, counts), AgeCounts.None, 0);
    }
}

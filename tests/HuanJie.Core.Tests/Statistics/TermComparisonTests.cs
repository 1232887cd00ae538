using HuanJie.Members;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Statistics;

public sealed class TermComparisonTests
{
    // Kaifu 2021: 114 secretaries of 41.6 years, 2.6 younger than last term; 4742 and 5039 years fit.
    internal static TermComparison Kaifu { get; } = new(
        Secretaries(new LocalDate(2016, 1, 28), 5039, women: 39),
        Secretaries(Examples.Completed, 4742, women: 52));

    [Fact]
    public void The_change_is_that_of_the_exact_values()
    {
        var row = Kaifu.Row(Indicators.Secretaries.MeanAge);
        Assert.Equal(new Ratio(4742 - 5039, 114), row.Change);
        Assert.Equal("44.2", row.Previous.Value?.ToDecimalString(1));
        Assert.Equal("41.6", row.Current.Value?.ToDecimalString(1));
        Assert.Equal("-2.6", row.Change?.ToDecimalString(1));
        Assert.Equal(new Ratio(13, 114), Kaifu.Row(Indicators.Secretaries.WomenShare).Change);
    }

    [Fact]
    public void Without_one_value_in_each_term_there_is_no_change()
    {
        var unknown = new TermComparison(Kaifu.Previous, Kaifu.Current with { Secretaries = Kaifu.Current.Secretaries with { Sexes = Distribution<Sex>.Of((Sex.Unknown, 114)) } });
        Assert.Null(unknown.Row(Indicators.Secretaries.WomenShare).Change);
        Assert.Null(new TermComparison(Tally.Empty(Examples.Basis), Kaifu.Current).Row(Indicators.Secretaries.MeanAge).Change);
    }

    [Fact]
    public void The_rows_are_those_asked_for_in_order_and_the_summary_otherwise()
    {
        Assert.Equal(Indicators.Summary, Kaifu.Rows().Select(row => row.Indicator));
        Assert.Equal([Indicators.Secretaries.Women, Indicators.Organisations], Kaifu.Rows([Indicators.Secretaries.Women, Indicators.Organisations]).Select(row => row.Indicator));
    }

    // So many years in 114 people: as many as can be of one age, the rest a year older.
    private static Tally Secretaries(LocalDate asOf, int years, int women)
    {
        var counts = new long[AgeDistribution.MaxAge + 1];
        counts[years / 114] = 114 - (years % 114);
        counts[(years / 114) + 1] = years % 114;
        return Tally.Empty(new TallyBasis(asOf)) with
        {
            Secretaries = PeopleTally.Empty with
            {
                Ages = new(AgeCounts.Of(0, counts), AgeCounts.None, 0),
                Sexes = Distribution<Sex>.Of((Sex.Female, women), (Sex.Male, 114 - women)),
            },
        };
    }
}

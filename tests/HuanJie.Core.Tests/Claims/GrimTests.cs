using HuanJie.Claims;

namespace HuanJie.Tests.Claims;

/// <summary>Published tables of the scrutiny project (lhdjung/scrutiny, README and tests): the numbers, recomputed.</summary>
public sealed class GrimTests
{
    // README, pigs1.
    [Theory]
    [InlineData("7.22", 32, true)]
    [InlineData("4.74", 25, false)]
    [InlineData("5.23", 29, false)]
    [InlineData("2.57", 24, false)]
    [InlineData("6.77", 27, false)]
    [InlineData("2.68", 28, true)]
    [InlineData("7.01", 29, false)]
    [InlineData("7.38", 26, true)]
    [InlineData("3.14", 27, false)]
    [InlineData("6.89", 31, false)]
    [InlineData("5.00", 25, true)]
    [InlineData("0.24", 28, false)]
    public void Means_of_pigs(string mean, int people, bool isConsistent)
    {
        var result = Grim.Mean(PrintedNumber.Parse(mean), people);
        Assert.Equal(isConsistent, result.IsConsistent);
        Assert.Equal(isConsistent ? people : 0, result.Sample.Sum(static value => value.People));
        Assert.Equal(isConsistent, result.Sample.Sum(static value => value.Value * value.People) == result.FirstTotal);
    }

    // README, pigs3; n = 1683.
    [Theory]
    [InlineData("0.53", "0.50", true)]
    [InlineData("0.44", "0.50", true)]
    [InlineData("0.77", "0.42", true)]
    [InlineData("0.19", "0.35", false)]
    [InlineData("0.34", "0.47", true)]
    [InlineData("0.93", "0.25", true)]
    [InlineData("0.12", "0.33", true)]
    public void Means_and_deviations_of_yes_and_no(string mean, string deviation, bool isConsistent) =>
        Assert.Equal(isConsistent, Debit.Check(PrintedNumber.Parse(mean), PrintedNumber.Parse(deviation), 1683).IsConsistent);

    // tests/testthat/test-grim.R: 0.150 to 0.159, n = 120, three items.
    [Fact]
    public void Means_over_items() => Assert.Equal(
        "T F F T F F T F T F",
        string.Join(' ', Enumerable.Range(150, 10).Select(static digits => Grim.Mean(PrintedNumber.Of(digits, 3), 120, 3).IsConsistent ? "T" : "F")));

    [Fact]
    public void A_share_above_everybody_is_none() => Assert.False(Grim.Percent(PrintedNumber.Parse("101"), 100).IsConsistent);

    // vignettes/grim.Rmd: 5.3 and 4.71 of 40 people in two groups.
    [Fact]
    public void Two_groups_fit_by_their_sizes()
    {
        var (first, second) = (PrintedNumber.Parse("5.3"), PrintedNumber.Parse("4.71"));
        Assert.True(Grim.Mean(first, 20).IsConsistent);
        Assert.False(Grim.Mean(second, 20).IsConsistent);
        var splits = Grim.Groups(first, second, 40);
        Assert.Contains(splits, static split => (split.First.People, split.Second.People) == (23, 17));
        Assert.DoesNotContain(splits, static split => split.First.People == 20);

        // 4.71 is some k/n with n up to 39 just for these n, by trying each k; 5.3 for these.
        int[] seconds = [.. Enumerable.Range(1, 39).Where(static n => Enumerable.Range(0, 400).Any(k => 1000 * k >= 4705 * n && 1000 * k < 4715 * n))];
        int[] firsts = [.. Enumerable.Range(1, 39).Where(static n => Enumerable.Range(0, 400).Any(k => 100 * k >= 525 * n && 100 * k < 535 * n))];
        Assert.Equal(firsts.Where(n => seconds.Contains(40 - n)), splits.Select(static split => split.First.People));
        Assert.All(splits, static split => Assert.Equal(40, split.First.People + split.Second.People));
        Assert.Equal("23 and 17: totals 121 to 123 over 23; of the first: 5 × 17, 6 × 6; total 80 over 17: 4 × 5, 5 × 12", splits.First(static split => split.First.People == 23).ToString());
    }

    [Fact]
    public void Groups_have_bounds()
    {
        var one = PrintedNumber.Parse("1");
        Assert.Single(Grim.Groups(one, one, 2));
        Assert.Equal("people", Assert.Throws<ArgumentOutOfRangeException>(() => Grim.Groups(one, one, 1)).ParamName);
        Assert.Equal("people", Assert.Throws<ArgumentOutOfRangeException>(() => Grim.Groups(one, one, 1_000_001)).ParamName);
    }

    [Theory]
    [InlineData("98.2", 114, true, 112, 112, "total 112 over 114: 0 × 2, 1 × 112")]
    [InlineData("93.8", 184, false, 173, 172, "no total: 172 over 184 is too little, 173 too much")]
    [InlineData("100", 1000, true, 995, 1000, "totals 995 to 1000 over 1000; of the first: 0 × 5, 1 × 995")]
    [InlineData("101", 100, false, 101, 100, "no total: 100 over 100 is too little, 101 too much")]
    [InlineData("250.5", 100, false, 101, 100, "no total: 100 over 100 is too little, 101 too much")]
    [InlineData("0.0", 10, true, 0, 0, "total 0 over 10: 0 × 10")]
    public void Shares_are_of_people(string percent, int people, bool isConsistent, long first, long last, string text)
    {
        var result = Grim.Percent(PrintedNumber.Parse(percent), people);
        Assert.Equal((isConsistent, first, last), (result.IsConsistent, result.FirstTotal, result.LastTotal));
        Assert.Equal(text, result.ToString());
    }

    [Fact]
    public void Negative_means_have_samples()
    {
        var result = Grim.Mean(Interval.At(new Ratio(-3, 2)), 2);
        Assert.Equal([new SampleValue(-2, 1), new SampleValue(-1, 1)], result.Sample);
    }

    [Fact]
    public void A_total_beyond_the_limit_is_refused() =>
        Assert.Contains("10^18", Assert.Throws<ArgumentOutOfRangeException>(() => Grim.Mean(PrintedNumber.Parse("999999999999999"), int.MaxValue)).Message, StringComparison.Ordinal);

    [Fact]
    public void Yes_and_no_say_why_not()
    {
        // 0.19 of 1683 is 312 to 328 ones; 0.35² to print needs 1683·1682·0.345² ≤ k(1683 − k), 336,936.68…, and 0.355² is 356,752.33….
        var result = Debit.Check(PrintedNumber.Parse("0.19"), PrintedNumber.Parse("0.35"), 1683);
        Assert.Equal((312, 328), (result.FirstOnes, result.LastOnes));
        Assert.Equal((336_937, 356_752), (result.FirstProduct, result.LastProduct));
        Assert.Null(result.Below);
        Assert.Equal(312 * (1683 - 312), result.Above);
        Assert.Equal("no number of ones: 312 to 328 of 1683 print as the mean; ones times noughts must be 336937 to 356752, and is at least 427752", result.ToString());
        Assert.Equal("no number of ones of 3 prints as the mean", Debit.Check(PrintedNumber.Parse("0.50"), PrintedNumber.Parse("0.50"), 3).ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(30)]
    public void Yes_and_no_equal_trying_every_number_of_ones(int people)
    {
        foreach (var kind in Enum.GetValues<DeviationKind>().Where(kind => people > 1 || kind is DeviationKind.Population))
        {
            foreach (var (mean, deviation) in from mean in Enumerable.Range(0, 12) from deviation in Enumerable.Range(0, 8) select (PrintedNumber.Of(mean, 1), PrintedNumber.Of(deviation, 1)))
            {
                var first = Enumerable.Range(0, people + 1)
                    .Where(ones => Samples.PrintsAs([new SampleValue(0, people - ones), new SampleValue(1, ones)], 1, kind, Interval.Of(mean), Interval.Of(deviation)))
                    .Select(static ones => (long?)ones)
                    .FirstOrDefault();
                Assert.Equal(first, Debit.Check(mean, deviation, people, kind: kind).Ones);
            }
        }
    }

    // A mean of nought fits a billion numbers of ones.
    [Fact]
    public void Yes_and_no_of_very_many_take_no_time()
    {
        var result = Debit.Check(PrintedNumber.Parse("0"), PrintedNumber.Parse("0.499999"), int.MaxValue);
        Assert.True(Samples.PrintsAs(result.Sample, 1, DeviationKind.Sample, Interval.Of(PrintedNumber.Parse("0")), Interval.Of(PrintedNumber.Parse("0.499999"))));
        Assert.False(Debit.Check(PrintedNumber.Parse("1"), PrintedNumber.Parse("0.6"), int.MaxValue).IsConsistent);
    }
}

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
}

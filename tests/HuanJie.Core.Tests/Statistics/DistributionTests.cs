using HuanJie.Members;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

public sealed class DistributionTests
{
    private static readonly Distribution<Sex> Kaifu = Distribution<Sex>.Of((Sex.Female, 52), (Sex.Male, 62));

    [Fact]
    public void The_parts_are_the_named_values_in_order() =>
        Assert.Equal([Sex.Unknown, Sex.Male, Sex.Female, Sex.NotStated], Distribution<Sex>.Keys);

    [Fact]
    public void Parts_that_are_not_given_are_zero()
    {
        Assert.Equal(52, Kaifu[Sex.Female]);
        Assert.Equal(0, Kaifu[Sex.NotStated]);
        Assert.Equal(114, Kaifu.Total);
    }

    [Fact]
    public void A_part_given_twice_or_not_named_is_refused()
    {
        Assert.Throws<ArgumentException>("parts", () => Distribution<Sex>.Of((Sex.Male, 1), (Sex.Male, 2)));
        Assert.Throws<ArgumentException>("parts", () => Distribution<Sex>.Of((Sex.Male, 0), (Sex.Male, 2)));
        Assert.Throws<ArgumentOutOfRangeException>("key", () => Distribution<Sex>.Of(((Sex)77, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("key", () => Kaifu[(Sex)77]);
    }

    [Fact]
    public void Distributions_compare_by_value()
    {
        var same = Distribution<Sex>.Of((Sex.Male, 62), (Sex.Female, 52), (Sex.Unknown, 0));
        Assert.True(Kaifu == same);
        Assert.Equal(Kaifu.GetHashCode(), same.GetHashCode());
        Assert.True(Kaifu != Distribution<Sex>.Empty);
        Assert.False(Kaifu == null);
    }

    [Fact]
    public void The_text_has_the_parts_that_are_not_zero()
    {
        Assert.Equal("Male 62, Female 52", Kaifu.ToString());
        Assert.Equal("empty", Distribution<Sex>.Empty.ToString());
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_an_overflow() =>
        Assert.Throws<OverflowException>(() => Distribution<Sex>.Of((Sex.Male, long.MaxValue)) + Kaifu);
}

using HuanJie.Members;
using HuanJie.Statistics;
using HuanJie.Text;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Statistics;

/// <summary>Ages and shares that a caller makes for a group.</summary>
public sealed class GroupIndicatorTests
{
    // On 2021-01-28 they are 35, 36, 45 and 46.
    private static readonly Tally Four = Tally.Of(
        [Roster("430105001201", Member("P-1", [Post.CommitteeMember], "1986-01-28"), Member("P-2", [Post.CommitteeMember], "1985-01-28"), Member("P-3", [Post.CommitteeMember], "1976-01-28"), Member("P-4", [Post.CommitteeMember], "1975-01-28"))],
        Basis);

    [Fact]
    public void Both_ends_of_an_age_band_are_in_it()
    {
        Assert.Equal("2", Indicators.Committee.AgedBetween(36, 45).Of(Four).ToString());
        Assert.Equal("3", Indicators.Committee.AgedBetween(36).Of(Four).ToString());
        Assert.Equal("4", Indicators.Committee.AgedBetween(0).Of(Four).ToString());
    }

    [Fact]
    public void A_share_is_of_the_people_of_its_own_group()
    {
        Assert.Equal("2/4", Indicators.Committee.ShareOf(Indicators.Committee.AgedBetween(36, 45)).Of(Four).ToString());
        Assert.Equal("counted", Assert.Throws<ArgumentException>(static () => Indicators.Committee.ShareOf(Indicators.Secretaries.Women)).ParamName);
    }

    [Fact]
    public void Ages_out_of_bounds_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Indicators.Committee.AgedBetween(-1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Indicators.Committee.AgedBetween(40, 39));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Indicators.Committee.AgedBetween(0, AgeDistribution.MaxAge + 1));
    }

    [Fact]
    public void They_have_names_in_both_languages()
    {
        var band = Indicators.Secretaries.AgedBetween(36, 45);
        Assert.Equal("党组织书记36岁至45岁人数", band.Name(Language.Chinese));
        Assert.Equal("Secretaries: aged 36 to 45", band.Name(Language.English));
        Assert.Equal("党组织书记60岁以上人数", Indicators.Secretaries.AgedBetween(60).Name(Language.Chinese));
        Assert.Equal("Secretaries: aged 36 to 45, share", Indicators.Secretaries.ShareOf(band).Name(Language.English));
    }
}

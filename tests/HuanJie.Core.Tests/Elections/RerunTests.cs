using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class RerunTests
{
    /// <summary>村民委员会组织法(2018) art. 15: in a further vote the most votes elect, and no fewer than a third of the ballots cast: 200 of 600, 201 of 601.</summary>
    [Theory]
    [InlineData(600, "f")]
    [InlineData(601, "-; 1 left, next f g")]
    public void A_third_of_the_ballots_is_the_floor_of_a_further_vote(int recovered, string expected) =>
        Assert.Equal(expected, Law("2021-03-28").Decide(Villagers(1000, recovered, Seats(1, ("f", 200), ("g", 190))).Rerun()));

    /// <summary>村民委员会组织法(2018) art. 15: the losers with most votes stand, here one more than the seats left, and whoever is level with the last of them.</summary>
    [Fact]
    public void Those_who_came_closest_stand_in_the_further_vote()
    {
        var law = Law("2021-03-20");
        Assert.Equal("a; 1 left, next b c", law.Decide(Villagers(1000, 900, Seats(2, ("a", 500), ("b", 400), ("c", 300), ("d", 200)))));
        Assert.Equal("a; 1 left, next b c d", law.Decide(Villagers(1000, 900, Seats(2, ("a", 500), ("b", 400), ("c", 300), ("d", 300)))));
    }

    /// <summary>村民委员会组织法(1998) art. 14 has no third: what elects in a further vote was left to provinces.</summary>
    [Fact]
    public void Under_the_law_of_1998_no_national_rule_elects_in_a_further_vote() =>
        Assert.Equal("undetermined, missing threshold", Law("2009-06-01").Decide(Villagers(1000, 900, Seats(1, ("f", 800), ("g", 90))).Rerun()));

    /// <summary>村民委员会组织法(2018) art. 15 does not ask for a turnout again; 河南省实施办法(2011) art. 38 does.</summary>
    [Fact]
    public void A_further_vote_needs_no_turnout_unless_a_province_asks_for_it()
    {
        var poll = Villagers(1000, 500, Seats(1, ("f", 300), ("g", 150))).Rerun();
        Assert.Equal("f", Law("2021-03-28").Decide(poll));
        Assert.Equal("void by rerun-turnout-hen", Law("2021-03-28", "henan").Decide(poll));
    }
}

using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>山东省村民委员会选举办法(2011) art. 25: where as many have a majority as there are seats, the woman with most votes comes first, and without one a seat is kept.</summary>
public sealed class WomanSeatTests
{
    private static readonly RulesInForce Shandong = Law("2014-12-01", "shandong");

    private static readonly Contest FourForThree = Seats(3, ("a", 700), ("b", 640), ("c", 560), ("d", 500), ("e", 200));

    [Fact]
    public void The_woman_with_most_votes_is_elected_before_men_who_had_more()
    {
        var outcome = Outcome.Of(Shandong, Villagers(1200, 930, FourForThree.Women("d", "e")));
        Assert.Equal("a b d", outcome.Show());
        Assert.Equal(VerdictKind.Satisfied, outcome.Verdicts.Single(static verdict => verdict.Rule.Id == "sd-woman-first").Kind);
        Assert.Equal(ResultKind.NotAmongMost, outcome.Contests[0].Results[2].Kind);
    }

    [Fact]
    public void A_woman_elected_by_votes_alone_asks_for_nothing() =>
        Assert.Equal("a b c", Shandong.Decide(Villagers(1200, 930, FourForThree.Women("c", "d"))));

    [Fact]
    public void Where_no_woman_has_a_majority_a_seat_is_kept_and_only_women_stand_for_it() =>
        Assert.Equal("a b; 1 left for a woman, next e", Shandong.Decide(Villagers(1200, 930, FourForThree.Women("e"))));

    [Fact]
    public void Fewer_majorities_than_seats_leave_room_anyway() =>
        Assert.Equal("a b c; 1 left, next d e", Shandong.Decide(Villagers(1200, 1050, (FourForThree with { Seats = 4 }).Women("e"))));

    [Fact]
    public void Women_level_for_the_first_place_are_voted_on_again() =>
        Assert.Equal("a b; c d tied for 1", Shandong.Decide(Villagers(1200, 930, Seats(3, ("a", 600), ("b", 560), ("x", 500), ("c", 480), ("d", 480)).Women("c", "d"))));

    [Fact]
    public void A_woman_elected_as_director_or_sitting_fulfils_the_rule()
    {
        var men = FourForThree.Women();
        Assert.Equal("w | a b c", Shandong.Decide(Villagers(1200, 930, Director(("w", 600), ("x", 300)).Women("w"), men)));
        Assert.Equal("a b c", Shandong.Decide(Villagers(1200, 930, men) with { AlreadyElected = [new(Id("w"), Post.Director) { Sex = Sex.Female }] }));
        Assert.Equal("x | a b; 1 left for a woman", Shandong.Decide(Villagers(1200, 930, Director(("w", 300), ("x", 600)).Women("w"), men)));
    }

    [Fact]
    public void Where_the_ballot_has_a_line_for_a_woman_her_seat_is_there()
    {
        var line = Seats(1, ("u", 400), ("v", 300)).Women("u", "v") with { ForWoman = true };
        Assert.Equal("a b c | -; 1 left, next u v", Shandong.Decide(Villagers(1200, 930, FourForThree.Women(), line)));
    }

    [Fact]
    public void An_unknown_sex_that_decides_leaves_the_poll_open()
    {
        Assert.Equal("undetermined, missing members.a.sex, members.b.sex, members.c.sex, members.d.sex", Shandong.Decide(Villagers(1200, 930, FourForThree)));
        Assert.Equal("undetermined, missing members.x.sex", Shandong.Decide(Villagers(1200, 930, Director(("w", 300), ("x", 600)), FourForThree.Women())));
        Assert.Equal("undetermined, missing members.s.sex", Shandong.Decide(Villagers(1200, 930, FourForThree.Women()).Sitting(("s", Post.Director))));
    }

    [Fact]
    public void An_unknown_sex_behind_the_first_woman_decides_nothing()
    {
        var five = Seats(3, ("a", 600), ("b", 560), ("x", 500), ("c", 480), ("d", 470)).Women("c");
        Assert.Equal("a b c", Shandong.Decide(Villagers(1200, 930, five with { Candidates = five.Candidates.SetItem(4, five.Candidates[4] with { Sex = Sex.Unknown }) })));
    }

    /// <summary>浙江省村民委员会选举办法(2020) arts 21, 29: a line of its own, and the seat is kept in the further vote.</summary>
    [Fact]
    public void A_separate_line_is_a_contest_of_its_own()
    {
        var zhejiang = Law("2020-11-08", "zhejiang");
        var line = Seats(1, ("u", 400), ("v", 501)).Women("u", "v") with { ForWoman = true };
        Assert.Equal("a b | v", zhejiang.Decide(Villagers(1500, 1000, Seats(2, ("a", 700), ("b", 600), ("c", 550)), line)));
        Assert.Equal("a b | -; 1 left, next v u", zhejiang.Decide(Villagers(1500, 1002, Seats(2, ("a", 700), ("b", 600), ("c", 550)), line)));
    }

    /// <summary>Who is elected on the ordinary line does not take the woman's seat as well.</summary>
    [Fact]
    public void A_woman_on_both_lines_takes_one_seat()
    {
        var line = Seats(1, ("u", 501), ("v", 400)).Women("u", "v") with { ForWoman = true };
        Assert.Equal("u | -; 1 left, next v", Law("2020-11-08", "zhejiang").Decide(Villagers(1500, 1000, Seats(1, ("u", 600), ("c", 300)), line)));
    }
}

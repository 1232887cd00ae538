using HuanJie.Elections;
using HuanJie.Members;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class VacancyTests
{
    /// <summary>Zhejiang 30: three or more, after a further vote. Shanghai 21: three or more, directly after the first. Beijing 30: more than three with the head, after a further vote.</summary>
    [Theory]
    [InlineData("zhejiang", "2020-11-08", PollRound.First, "ab", true, false)]
    [InlineData("zhejiang", "2020-11-08", PollRound.Rerun, "ab", true, true)]
    [InlineData("zhejiang", "2020-11-08", PollRound.Rerun, "a", true, false)]
    [InlineData("shanghai", "2020-11-08", PollRound.First, "ab", false, true)]
    [InlineData("shanghai", "2020-11-08", PollRound.First, "a", true, false)]
    [InlineData("beijing", "2015-11-08", PollRound.Rerun, "ab", true, false)]
    [InlineData("beijing", "2015-11-08", PollRound.Rerun, "abc", true, true)]
    [InlineData("beijing", "2015-11-08", PollRound.Rerun, "abc", false, false)]
    [InlineData("beijing", "2015-11-08", PollRound.First, "abc", true, false)]
    public void Seats_may_stay_empty_when_enough_are_elected(string under, string day, PollRound round, string sitting, bool withHead, bool expected)
    {
        var poll = Villagers(1000, 900, Seats(2, ("m", 500), ("n", 200), ("o", 100))) with
        {
            Round = round,
            AlreadyElected = [.. sitting.Select((id, i) => new SeatHeld(Id($"{id}"), i == 0 && withHead ? Post.Director : Post.CommitteeMember))],
        };
        var outcome = Outcome.Of(Law(day, under), poll);
        Assert.Equal("m; 1 left, next n o", outcome.Show());
        Assert.Equal(expected, outcome.MayStayVacant);
    }

    /// <summary>Zhejiang 30, 31: a member who leaves for kin no longer counts among the three.</summary>
    [Fact]
    public void Who_leaves_does_not_count_among_those_elected()
    {
        var poll = Villagers(1000, 900, Director(("a", 500), ("x", 200)), Seats(1, ("y", 100), ("z", 50))).Rerun().Sitting(("m", Post.CommitteeMember), ("n", Post.CommitteeMember));
        var law = Law("2020-11-08", "zhejiang");
        Assert.True(Outcome.Of(law, poll with { Kin = [] }).MayStayVacant);
        Assert.False(Outcome.Of(law, poll.Related(("a", "m", Relation.Spouse))).MayStayVacant);
    }

    [Fact]
    public void Who_rises_leaves_the_lower_seat_and_counts_once()
    {
        var poll = Villagers(1000, 900, Director(("m", 500), ("x", 200)), Seats(1, ("y", 100), ("z", 50))).Rerun().Sitting(("m", Post.CommitteeMember), ("n", Post.CommitteeMember));
        var outcome = Outcome.Of(Law("2020-11-08", "zhejiang"), poll);
        Assert.Equal([new(Id("m"), Post.CommitteeMember)], outcome.Leaving);
        Assert.False(outcome.MayStayVacant);
    }
}

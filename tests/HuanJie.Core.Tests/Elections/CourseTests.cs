using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class CourseTests
{
    private static readonly RulesInForce Zhejiang = Law("2020-11-08", "zhejiang");

    private static readonly ElectionCourse Start = ElectionCourse.Start(ElectedBody.VillagersCommittee, PollMode.Voters, [Director(), Seats(3)]);

    private static readonly Poll First = Villagers(1000, 900, Director(("a", 500), ("b", 300)), Seats(3, ("c", 600), ("d", 500), ("e", 470), ("f", 470)));

    /// <summary>浙江省村民委员会选举办法(2020) arts 28, 29: those level vote first, then the seats that nobody reached, with the seats that are left.</summary>
    [Fact]
    public void A_tie_is_voted_on_before_the_seats_that_nobody_reached()
    {
        var course = Start.Apply(Zhejiang, First with { Contests = First.Contests.SetItem(0, Director(("a", 440), ("b", 420))) });
        Assert.Equal((CourseStage.Revote, PollRound.Revote), (course.Stage, course.NextRound));
        Assert.Equal("CommitteeMember: 1 seats, among e, f", Assert.Single(course.NextLines).ToString());
        course = course.Apply(Zhejiang, Villagers(1000, 800, Seats(1, ("e", 300), ("f", 400))) with { Round = PollRound.Revote });
        Assert.Equal("Director: 1 seats, among a, b", Assert.Single(course.NextLines).ToString());
        course = course.Apply(Zhejiang, Villagers(1000, 600, Director(("a", 200), ("b", 199))).Rerun());
        Assert.Equal((CourseStage.Complete, "a c d f"), (course.Stage, string.Join(' ', course.Elected.Select(static held => held.Person))));
        Assert.True(course is { IsOver: true, NextRound: null, NextLines.Count: 0 });
    }

    [Fact]
    public void A_void_or_undecided_poll_is_repeated_and_elects_nobody()
    {
        var course = Start.Apply(Zhejiang, First with { Registered = 1800 }).Apply(Zhejiang, First with { Registered = null });
        Assert.Equal((CourseStage.First, 2, 0), (course.Stage, course.Polls.Count, course.Elected.Count));
        Assert.Equal(CourseStage.Revote, course.Apply(Zhejiang, First).Stage);
    }

    /// <summary>Shanghai 21: three or more elected, directly after the first vote; here a vote among those level came between.</summary>
    [Fact]
    public void Seats_may_stay_empty_after_the_vote_among_those_level_as_well()
    {
        var shanghai = Law("2020-11-08", "shanghai");
        var course = Start.Apply(shanghai, First with { Contests = First.Contests.SetItem(0, Director(("a", 440), ("b", 420))) });
        Assert.False(course.MayLeaveVacant);
        course = course.Apply(shanghai, Villagers(1000, 800, Seats(1, ("e", 300), ("f", 400))) with { Round = PollRound.Revote });
        Assert.Equal(CourseStage.LeftVacant, course.LeaveVacant().Stage);
        course = course.Apply(shanghai, Villagers(1000, 600, Director(("a", 200), ("b", 199))).Rerun() with { Recovered = 1001, Issued = null });
        Assert.Equal(CourseStage.LeftVacant, course.LeaveVacant().Stage);
    }

    [Fact]
    public void Seats_do_not_stay_empty_before_the_rule_allows_it()
    {
        var course = Start.Apply(Zhejiang, First with { Contests = [Director(("a", 500), ("b", 300)), Seats(3, ("c", 600), ("d", 500), ("e", 400), ("f", 300))] });
        Refuses<InvalidOperationException>(() => course.LeaveVacant(), "The course is at Rerun, and no rule in force lets the seats left stay empty. Hold the vote that comes next.");
        course = course.Apply(Zhejiang, Villagers(1000, 900, Seats(1, ("e", 200), ("f", 100))).Rerun());
        Assert.True(course.MayLeaveVacant);
        Assert.Equal(CourseStage.LeftVacant, course.LeaveVacant().Stage);
    }

    /// <summary>Zhejiang 31: the spouse who sits as a member leaves to the director elected in the further vote, and that seat is open again.</summary>
    [Fact]
    public void A_seat_left_to_kin_is_open_again()
    {
        var course = Start.Apply(Zhejiang, Villagers(1000, 900, Director(("a", 440), ("b", 420)), Seats(3, ("c", 600), ("d", 500), ("e", 470), ("f", 460))));
        Assert.Equal(CourseStage.Rerun, course.Stage);
        course = course.Apply(Zhejiang, Villagers(1000, 900, Director(("a", 440), ("b", 420))).Rerun().Related(("a", "c", Relation.Spouse)));
        Assert.Equal("Rerun: CommitteeMember: 1 seats", $"{course.Stage}: {Assert.Single(course.NextLines)}");
        Assert.Equal("a d e", string.Join(' ', course.Elected.Select(static held => held.Person)));
    }

    [Fact]
    public void A_member_elected_to_a_higher_post_holds_that_seat_alone()
    {
        var course = Start.Apply(Zhejiang, Villagers(1000, 900, Director(("a", 440), ("b", 420)), Seats(3, ("c", 600), ("d", 500), ("e", 470), ("f", 460))));
        course = course.Apply(Zhejiang, Villagers(1000, 900, Director(("c", 440), ("b", 420))).Rerun());
        Assert.Equal("c d e", string.Join(' ', course.Elected.Select(static held => held.Person)));
        Assert.Equal("Rerun: CommitteeMember: 1 seats", $"{course.Stage}: {Assert.Single(course.NextLines)}");
    }

    /// <summary>村民委员会组织法(2018) art. 15: 500 of 800 is more than half. Who is level for deputy as well keeps that seat, unless the further vote makes a deputy.</summary>
    [Theory]
    [InlineData(100, "b x a", "Complete")]
    [InlineData(500, "a b", "Rerun")]
    public void Who_is_level_for_a_higher_post_keeps_the_lower_one_until_that_is_decided(int votes, string elected, string stage)
    {
        var national = Law("2021-01-28");
        var course = ElectionCourse.Start(ElectedBody.VillagersCommittee, PollMode.Voters, [Line(Post.DeputyDirector, 2), Seats(1)])
            .Apply(national, Villagers(1000, 800, Line(Post.DeputyDirector, 2, ("a", 450), ("b", 450), ("x", 450)), Seats(1, ("a", 500), ("c", 100), ("d", 90))));
        Assert.Equal("a", $"{Assert.Single(course.Elected).Person}");
        course = course.Apply(national, Villagers(1000, 800, Line(Post.DeputyDirector, 2, ("a", votes), ("b", 450), ("x", 440))) with { Round = PollRound.Revote });
        Assert.Equal((elected, stage), (string.Join(' ', course.Elected.Select(static held => held.Person)), $"{course.Stage}"));
    }

    [Fact]
    public void All_who_are_level_are_voted_on_again()
    {
        var course = Start.Apply(Zhejiang, Villagers(1000, 900, Director(("a", 500), ("b", 300)), Seats(3, ("c", 600), ("d", 500), ("e", 470), ("f", 470))));
        Assert.Equal(
            "f was level at the cut for CommitteeMember and is not voted on. Name all of e, f; who withdrew has no votes. (Parameter 'poll')",
            Assert.Throws<ArgumentException>(() => course.Apply(Zhejiang, Villagers(1000, 900, Seats(1, ("e", 1))) with { Round = PollRound.Revote })).Message);
    }

    /// <summary>Nobody has a vote in the vote among those level: the seat is open, and they still stand for it.</summary>
    [Fact]
    public void Who_was_level_still_stands_after_a_vote_that_elects_nobody()
    {
        var course = Start.Apply(Zhejiang, Villagers(1000, 900, Director(("a", 500), ("b", 300)), Seats(3, ("c", 600), ("d", 500), ("e", 470), ("f", 470))));
        course = course.Apply(Zhejiang, Villagers(1000, 900, Seats(1, ("e", 0), ("f", 0))) with { Round = PollRound.Revote });
        Assert.Equal("Rerun: CommitteeMember: 1 seats, among e, f", $"{course.Stage}: {Assert.Single(course.NextLines)}");
    }

    /// <summary>山东省村民委员会选举办法(2011) art. 25: the seat is kept for a woman's further vote, until a woman sits on the committee.</summary>
    [Fact]
    public void For_a_seat_kept_for_a_woman_only_women_stand()
    {
        var shandong = Law("2014-12-01", "shandong");
        var course = Start.Apply(shandong, First with { Contests = [Director(("a", 500), ("b", 300)).Women(), Seats(3, ("c", 600), ("d", 500), ("e", 470), ("w", 300)).Women("w")] });
        Assert.True(Assert.Single(course.NextLines) is { KeptForWoman: true, Seats: 1 });
        Assert.Equal("a c d", string.Join(' ', course.Elected.Select(static held => held.Person)));
        var rerun = Villagers(1000, 900, Seats(1, ("w", 400), ("v", 350)).Women("w", "v")).Rerun();
        Refuses<ArgumentException>(
            () => course.Apply(shandong, rerun with { Contests = [Seats(1, ("w", 300), ("e", 500)).Women("w")] }),
            "e stands for the seat of CommitteeMember that is kept for a woman, and is not recorded as one. Name women, with their sex. (Parameter 'poll')");
        Assert.True(course.Apply(shandong, rerun with { Contests = [Seats(1, ("w", 200), ("v", 200)).Women("w", "v")] }).Lines[1].KeptForWoman);
        var complete = course.Apply(shandong, rerun);
        Assert.Equal((CourseStage.Complete, "a c d w", false), (complete.Stage, string.Join(' ', complete.Elected.Select(static held => held.Person)), complete.Lines[1].KeptForWoman));
    }

    [Fact]
    public void The_course_stops_after_the_most_polls_or_when_it_is_stopped()
    {
        var two = ElectionCourse.Start(ElectedBody.VillagersCommittee, PollMode.Voters, [Director()], 2);
        var poll = Villagers(1000, 900, Director(("a", 440), ("b", 420)));
        Assert.Equal(CourseStage.Stopped, two.Apply(Zhejiang, poll).Apply(Zhejiang, Villagers(1000, 900, Director(("a", 40), ("b", 42))).Rerun()).Stage);
        Assert.Equal(CourseStage.Stopped, two.Apply(Zhejiang, poll with { Registered = 2000 }).Apply(Zhejiang, poll with { Registered = 2000 }).Stage);
        var stopped = two.Stop();
        Assert.Equal(CourseStage.Stopped, stopped.Stage);
        Refuses<InvalidOperationException>(() => stopped.Stop(), "The course is over: Stopped after 0 polls.");
        Refuses<InvalidOperationException>(() => stopped.Apply(Zhejiang, poll), "The course is over: Stopped after 0 polls.");
        Refuses<InvalidOperationException>(() => stopped.LeaveVacant(), "The course is at Stopped, and no rule in force lets the seats left stay empty. Hold the vote that comes next.");
    }

    [Fact]
    public void A_course_without_seats_with_a_line_twice_or_of_another_body_does_not_start()
    {
        Refuses<ArgumentException>(() => Begin(), "The course has no seats. Name at least one post with its seats. (Parameter 'seats')");
        Refuses<ArgumentException>(() => Begin(Director(), Seats(2), Director()), "A post stands in two lines. Give each post one line, and one more for a woman where the ballot has it. (Parameter 'seats')");
        Refuses<ArgumentException>(() => Begin(Line(Post.Secretary, 1)), "Secretary is no post of VillagersCommittee. Name posts of the body that is elected. (Parameter 'seats')");
        Assert.Equal(2, Begin(Seats(2), Seats(1) with { ForWoman = true }).Lines.Count);
        Assert.Throws<ArgumentOutOfRangeException>("mostPolls", () => ElectionCourse.Start(ElectedBody.VillagersCommittee, PollMode.Voters, [Director()], 0));
    }

    [Fact]
    public void Another_poll_than_the_next_is_refused_with_what_the_course_asks_for()
    {
        Asks(Start, First with { Round = PollRound.Rerun }, "The poll is VillagersCommittee, Voters, Rerun. The course asks for VillagersCommittee, Voters, First.");
        Asks(Start, First with { Mode = PollMode.VillagersRepresentatives }, "The poll is VillagersCommittee, VillagersRepresentatives, First. The course asks for VillagersCommittee, Voters, First.");
        Asks(Start, First with { Body = ElectedBody.ResidentsCommittee }, "The poll is ResidentsCommittee, Voters, First. The course asks for VillagersCommittee, Voters, First.");
        Asks(Start, First with { Contests = [First.Contests[0]] }, "The poll has 1 contests. The course asks for Director: 1 seats; CommitteeMember: 3 seats.");
        Asks(Start, First with { Contests = [First.Contests[0], Seats(2, ("c", 1))] }, "The poll has 2 seats for CommitteeMember. The course asks for Director: 1 seats; CommitteeMember: 3 seats.");
        Asks(Start, First with { Contests = [First.Contests[0], Seats(3, ("c", 1)) with { ForWoman = true }] }, "The poll has 3 seats for CommitteeMember (for a woman). The course asks for Director: 1 seats; CommitteeMember: 3 seats.");
        var tied = Start.Apply(Zhejiang, First);
        Asks(tied, Villagers(1000, 800, Seats(1, ("e", 300), ("c", 400))) with { Round = PollRound.Revote }, "c was not level at the cut for CommitteeMember. Those voted on again are e, f.");
    }

    private static ElectionCourse Begin(params ValueList<Contest> lines) => ElectionCourse.Start(ElectedBody.VillagersCommittee, PollMode.Voters, lines);

    private static void Asks(ElectionCourse course, Poll poll, string message) => Refuses<ArgumentException>(() => course.Apply(Zhejiang, poll), $"{message} (Parameter 'poll')");

    private static void Refuses<T>(Func<object> act, string message)
        where T : Exception => Assert.Equal(message, Assert.Throws<T>(act).Message);
}

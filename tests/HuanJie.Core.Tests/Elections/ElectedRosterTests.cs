using FsCheck.Xunit;
using HuanJie.Dates;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class ElectedRosterTests
{
    private static readonly Organisation Village = Examples.Village("430105001201");

    private static readonly Term Next = new(new LocalDate(2021, 3, 20), new LocalDate(2026, 3, 20), 12);

    private static readonly Outcome PartyMembers = Decided(Party(50, 45, Line(Post.PartyCommitteeMember, 3, ("a", 40), ("b", 35), ("c", 30), ("d", 20))));

    private static readonly Outcome Secretary = Decided(Party(3, 3, Line(Post.Secretary, 1, ("a", 3))) with { Mode = PollMode.Committee });

    private static readonly Outcome Committee = Decided(Villagers(1000, 900, Director(("a", 600), ("x", 200)), Seats(2, ("b", 700), ("e", 500), ("f", 300)).Women("e")));

    [Fact]
    public void One_person_heads_both_and_another_serves_in_both_by_two_elections()
    {
        var roster = ElectedRoster.Of(Village, Next, [PartyMembers, Secretary, Committee]);
        Assert.Equal(
            ["a (Secretary, Director)", "b (PartyCommitteeMember, CommitteeMember)", "c (PartyCommitteeMember)", "e (CommitteeMember)"],
            roster.Members.Select(static member => $"{member.Id} ({string.Join(", ", member.Posts)})"));
        Assert.True(roster.IsOneShoulder);
        Assert.Equal((4, 2), (roster.TwoCommitteesCount, roster.CrossServingCount));
        Assert.Equal((3, 3), (roster.Seats.PartyOrganisation, roster.Seats.Committee));
        Assert.Equal((Next, Sex.Female), (roster.Term, roster.Members[3].Sex));
    }

    [Fact]
    public void Who_sat_last_term_goes_on_and_the_others_are_new()
    {
        var last = Examples.Roster("430105001201", Examples.Member("a", [Post.Director], "1970-05-01") with { Name = "测试甲", Entry = Entry.Newcomer }, Examples.Member("z", [Post.CommitteeMember]));
        Candidate known = new() { Id = Id("e"), Body = ElectedBody.VillagersCommittee, Position = Position.Member, BirthDate = PartialDate.Parse("1990-06"), Entry = Entry.Continuing };
        var roster = ElectedRoster.Of(Village, Next, [Committee], [known], last);
        Assert.Equal([("a", Entry.Continuing), ("b", Entry.Newcomer), ("e", Entry.Newcomer)], roster.Members.Select(static member => ($"{member.Id}", member.Entry)));
        Assert.Equal((PartialDate.Parse("1970-05-01"), PartialDate.Parse("1990-06")), (roster.Members[0].BirthDate, roster.Members[2].BirthDate));
        Assert.Equal(Entry.Continuing, ElectedRoster.Of(Village, Next, [Committee], [known]).Members[2].Entry);
        Assert.Equal(Entry.Unknown, ElectedRoster.Of(Village, Next, [Committee], [known]).Members[0].Entry);
    }

    /// <summary>村民委员会组织法(2018) art. 19: the term of whoever fills a vacancy ends with that of the committee.</summary>
    [Fact]
    public void Who_fills_a_vacancy_serves_for_the_rest_of_the_term()
    {
        var current = ElectedRoster.Of(Village, Next, [PartyMembers, Secretary, Committee]) with { Kin = [] };
        var filled = ElectedRoster.Fill(current, Decided(Villagers(1000, 900, Seats(1, ("g", 600), ("h", 200))) with { Round = PollRound.ByElection, Kin = [] }));
        Assert.Equal(Next, filled.Term);
        Assert.Equal([.. current.Members.Select(static member => member.Id), Id("g")], filled.Members.Select(static member => member.Id));
        Assert.Equal(Entry.Newcomer, filled.Members[^1].Entry);
        Assert.Equal(current.Members, filled.Members.Take(4));
        Assert.Equal(current.Seats, filled.Seats);
    }

    /// <summary>That the newcomer has no kin among the candidates says nothing of those whom nobody asked.</summary>
    [Fact]
    public void Kin_that_nobody_has_looked_for_are_not_none_after_a_vacancy_is_filled()
    {
        var current = ElectedRoster.Of(Village, Next, [PartyMembers, Secretary, Committee]) with { Kin = null };
        Assert.Null(ElectedRoster.Fill(current, Decided(Villagers(1000, 900, Seats(1, ("g", 600), ("h", 200))) with { Round = PollRound.ByElection, Kin = [] })).Kin);
    }

    [Fact]
    public void Nothing_of_a_void_poll_gets_into_a_roster()
    {
        var none = Decided(Villagers(1000, 500, Director(("a", 400), ("x", 90))));
        Assert.Equal(OutcomeKind.Void, none.Kind);
        var roster = ElectedRoster.Of(Village, Next, [none]);
        Assert.Equal((0, SeatAllotment.Unknown), (roster.Members.Count, roster.Seats));
        var current = ElectedRoster.Of(Village, Next, [Committee]);
        Assert.Equal(current, ElectedRoster.Fill(current, none));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_two_posts_in_one_body_the_higher_counts_whichever_vote_came_first(bool higherFirst)
    {
        var director = Decided(Villagers(1000, 900, Director(("b", 600), ("x", 200))));
        var roster = ElectedRoster.Of(Village, Next, higherFirst ? [director, Committee] : [Committee, director]);
        Assert.Equal("Director", string.Join(", ", roster.Members.Single(static member => member.Id == Id("b")).Posts));
    }

    [Fact]
    public void Who_left_to_kin_is_no_member_and_kin_are_those_who_sit()
    {
        var zhejiang = Law("2020-11-08", "zhejiang");
        var first = Outcome.Of(zhejiang, Villagers(1000, 900, Director(("a", 440), ("b", 420)), Seats(2, ("c", 600), ("d", 500), ("e", 300))) with { Kin = [] });
        var rerun = Outcome.Of(zhejiang, Villagers(1000, 900, Director(("a", 440), ("b", 420))).Rerun().Related(("a", "c", Relation.Spouse), ("a", "d", Relation.Cousin)).Sitting(("c", Post.CommitteeMember), ("d", Post.CommitteeMember)));
        var roster = ElectedRoster.Of(Village, Next, [first, rerun]);
        Assert.Equal(["a", "d"], roster.Members.Select(static member => $"{member.Id}"));
        Assert.Equal([new(Id("a"), Id("d"), Relation.Cousin)], roster.Kin!.Value);
        Assert.Null(ElectedRoster.Of(Village, Next, [first, rerun, PartyMembers]).Kin);
        Assert.Equal(3, roster.Seats.Committee);
    }

    [Fact]
    public void A_person_is_described_once()
    {
        Candidate twice = new() { Id = Id("a"), Body = ElectedBody.VillagersCommittee, Position = Position.Head };
        var exception = Assert.Throws<ArgumentException>(() => ElectedRoster.Of(Village, Next, [Committee], [twice, twice]));
        Assert.Equal("a is described twice. Describe each person once. (Parameter 'people')", exception.Message);
    }

    [Property(Arbitrary = [typeof(Domain)], MaxTest = 300)]
    public void Everybody_elected_is_a_member_with_the_post_and_nobody_else_is(SoundPoll sound)
    {
        var outcome = Outcome.Of(sound.Rules, sound.Poll);
        var roster = ElectedRoster.Of(Village, Next, [outcome]);
        Assert.Equal(
            outcome.Contests.SelectMany(static contest => contest.Elected.Select(person => (person, contest.Contest.Post))).Order(),
            roster.Members.SelectMany(static member => member.Posts.Select(post => (member.Id, post))).Order());
    }

    private static Outcome Decided(Poll poll) => Outcome.Of(Law("2021-03-20"), poll);
}

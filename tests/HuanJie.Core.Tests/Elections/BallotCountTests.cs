using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class BallotCountTests
{
    private static readonly Contest Two = Seats(2, ("a", 0), ("b", 0), ("c", 0));

    private static readonly Contest Head = Director(("a", 0), ("d", 0));

    /// <summary>中国共产党基层组织选举工作条例(2020): a ballot with more names than seats is void, one with fewer is valid.</summary>
    [Fact]
    public void By_the_Party_s_rule_a_ballot_with_more_names_than_seats_is_spoiled()
    {
        var poll = Party(5, 5, Line(Post.PartyCommitteeMember, 2, ("a", 0), ("b", 0), ("c", 0)));
        Ballot[] ballots = [Marked(Post.PartyCommitteeMember, "a", "b", "c"), Marked(Post.PartyCommitteeMember, "a"), Marked(Post.PartyCommitteeMember, "a", "b"), new()];
        Assert.Equal("4 recovered, 3 valid, 1 spoiled: a 2, b 1, c 0", Count(Law("2021-03-20"), poll, ballots));
    }

    /// <summary>No rule voids the whole ballot: 村民委员会组织法(2018) says nothing of it.</summary>
    [Fact]
    public void Without_a_rule_only_the_part_with_more_names_than_seats_is_left_out()
    {
        var ballot = new Ballot { Marks = [.. Marked(Post.CommitteeMember, "a", "b", "c").Marks, new(Post.Director, Id("d"))] };
        Assert.Equal("1 recovered, 1 valid, 0 spoiled: a 0, b 0, c 0 | a 0, d 1", Count(Law("2021-03-20"), Villagers(9, 9, Two, Head), ballot));
    }

    /// <summary>浙江省村民委员会选举办法(2020) art. 27: a ballot with one person for two posts is void.</summary>
    [Theory]
    [InlineData("zhejiang", "1 recovered, 0 valid, 1 spoiled: a 0, b 0, c 0 | a 0, d 0")]
    [InlineData("shandong", "1 recovered, 1 valid, 0 spoiled: a 1, b 0, c 0 | a 1, d 0")]
    public void One_person_for_two_posts_spoils_the_ballot_where_a_rule_says_so(string under, string expected)
    {
        var ballot = new Ballot { Marks = [new(Post.Director, Id("a")), new(Post.CommitteeMember, Id("a"))] };
        Assert.Equal(expected, Count(Law("2020-11-08", under), Villagers(9, 9, Two, Head), ballot));
    }

    /// <summary>山东省村民委员会选举办法(2011) art. 23: a part that cannot be read is void, and the part that can still counts.</summary>
    [Fact]
    public void A_part_that_cannot_be_read_is_left_out_and_a_ballot_of_nothing_else_is_spoiled()
    {
        Ballot part = new() { Marks = [new(Post.CommitteeMember, Id("b"))], IllegiblePosts = [Post.Director] };
        Ballot both = new() { IllegiblePosts = [Post.Director, Post.CommitteeMember] };
        Ballot one = new() { IllegiblePosts = [Post.Director] };
        var poll = Villagers(9, 9, Two, Head);
        Assert.Equal("4 recovered, 2 valid, 2 spoiled: a 0, b 1, c 0 | a 0, d 0", Count(Law("2014-12-01", "shandong"), poll, part, both, one, new() { IsIllegible = true }));
        var strict = WithCounty("2014-12-01", Rule(BallotMarks.Kind, ("illegiblePartVoids", ParameterValue.Of(true))));
        Assert.Equal("2 recovered, 1 valid, 1 spoiled: a 0, b 0, c 0 | a 0, d 0", Count(strict, poll, part, new()));
    }

    [Fact]
    public void A_ballot_without_marks_is_an_abstention_and_valid() =>
        Assert.Equal("2 recovered, 2 valid, 0 spoiled: a 0, b 0, c 0", Count(Law("2021-03-20"), Villagers(9, 9, Two), new(), new()));

    [Fact]
    public void A_name_marked_twice_on_one_line_is_one_vote_and_takes_one_place() =>
        Assert.Equal("1 recovered, 1 valid, 0 spoiled: a 1, b 1, c 0", Count(Law("2021-03-20"), Villagers(9, 9, Two), Marked(Post.CommitteeMember, "a", "a", "b")));

    [Fact]
    public void People_written_in_follow_the_candidates_in_the_order_of_their_ids()
    {
        var poll = BallotCount.Of(Law("2021-03-20"), Villagers(9, 9, Two), [Marked(Post.CommitteeMember, "z", "a"), Marked(Post.CommitteeMember, "y", "z")]);
        Assert.Equal("a 1, b 0, c 0, y 1, z 2", Votes(poll.Contests[0]));
        Assert.Equal([false, false, false, true, true], poll.Contests[0].Candidates.Select(static candidate => candidate.WrittenIn));
    }

    [Fact]
    public void The_line_for_a_woman_is_counted_apart()
    {
        var woman = Seats(1, ("u", 0)) with { ForWoman = true };
        var ballot = new Ballot { Marks = [new(Post.CommitteeMember, Id("b")), new(Post.CommitteeMember, Id("u")) { ForWoman = true }] };
        Assert.Equal("1 recovered, 1 valid, 0 spoiled: a 0, b 1, c 0 | u 1", Count(Law("2021-03-20"), Villagers(9, 9, Two, woman), ballot));
    }

    private static Ballot Marked(Post post, params string[] people) => new() { Marks = [.. people.Select(person => new BallotMark(post, Id(person)))] };

    private static string Count(RulesInForce rules, Poll poll, params Ballot[] ballots)
    {
        var counted = BallotCount.Of(rules, poll, ballots);
        return $"{counted.Recovered} recovered, {counted.Valid} valid, {counted.Spoiled} spoiled: {string.Join(" | ", counted.Contests.Select(Votes))}";
    }

    private static string Votes(Contest contest) => string.Join(", ", contest.Candidates.Select(static candidate => $"{candidate.Id} {candidate.Votes}"));
}

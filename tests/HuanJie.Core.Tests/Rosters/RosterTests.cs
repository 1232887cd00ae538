using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Tests.Rosters;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class RosterTests
{
    [Property]
    public void The_numbers_of_a_roster_are_those_of_its_members(Roster roster)
    {
        var members = roster.Members.ToList();
        Assert.Equal(members.Count(member => member.SitsOn(Body.PartyOrganisation) || member.SitsOn(Body.Committee)), roster.TwoCommitteesCount);
        Assert.Equal(members.Count(member => member.SitsOn(Body.PartyOrganisation) && member.SitsOn(Body.Committee)), roster.CrossServingCount);
        foreach (var body in Enum.GetValues<Body>())
        {
            var filled = members.Count(member => member.Posts.Any(post => post.Body == body));
            Assert.Equal(filled, roster.SeatsFilled(body));
            Assert.Equal(roster.Seats.Of(body) is { } seats ? seats > filled ? seats - filled : 0 : null, roster.Vacancies(body));
        }

        foreach (var post in Enum.GetValues<Post>())
        {
            Assert.Equal(members.Where(member => member.Posts.Contains(post)), roster.Holders(post));
        }
    }

    // 两委总人数 = |Party committee| + |committee| − |both|.
    [Property]
    public bool The_two_committees_are_the_sum_of_both_less_those_in_both(Roster roster) =>
        roster.TwoCommitteesCount == roster.SeatsFilled(Body.PartyOrganisation) + roster.SeatsFilled(Body.Committee) - roster.CrossServingCount;

    [Property]
    public bool One_shoulder_asks_for_a_director(Roster roster) =>
        roster.IsOneShoulder is { } known
            ? roster.Holders(Post.Director).Any() && known == roster.Holders(Post.Director).Any(member => member.Posts.Contains(Post.Secretary))
            : !roster.Holders(Post.Director).Any();

    [Fact]
    public void Three_of_five_and_seven_in_both_are_nine_people()
    {
        // 5 + 7 − 3 = 9
        var roster = Examples.Roster("430105001201",
            Examples.Member("P-1", [Post.Secretary, Post.Director]),
            Examples.Member("P-2", [Post.DeputySecretary, Post.DeputyDirector]),
            Examples.Member("P-3", [Post.PartyCommitteeMember, Post.CommitteeMember]),
            Examples.Member("P-4", [Post.PartyCommitteeMember]),
            Examples.Member("P-5", [Post.PartyCommitteeMember]),
            Examples.Member("P-6", [Post.CommitteeMember]),
            Examples.Member("P-7", [Post.CommitteeMember]),
            Examples.Member("P-8", [Post.CommitteeMember]),
            Examples.Member("P-9", [Post.CommitteeMember]),
            Examples.Member("P-10", [Post.SupervisionHead]));
        Assert.Equal(5, roster.SeatsFilled(Body.PartyOrganisation));
        Assert.Equal(7, roster.SeatsFilled(Body.Committee));
        Assert.Equal(3, roster.CrossServingCount);
        Assert.Equal(9, roster.TwoCommitteesCount);
        Assert.True(roster.IsOneShoulder);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void A_person_who_stands_twice_is_refused_at_any_size(int members)
    {
        Member[] all = [.. Enumerable.Range(1, members - 1).Select(number => Examples.Member($"P-{number}", []))];
        var twice = Examples.Member($"P-{members - 1}", [Post.Director]);
        var roster = Examples.Roster("430105001201", [.. all]);
        var error = Assert.Throws<ArgumentException>(() => roster with { Members = roster.Members.Add(twice) });
        Assert.Contains($"Members {members - 1} and {members} have the same id P-{members - 1}.", error.Message, StringComparison.Ordinal);
    }

    [Property]
    public void A_with_expression_checks_departures_again(Roster roster, PersonId person)
    {
        var departure = new Departure { Person = person, Reason = DepartureReason.Age };
        Assert.Equal([departure], (roster with { Departures = [departure] }).Departures);
        var error = Assert.Throws<ArgumentException>(() => roster with { Departures = [departure, departure with { Reason = DepartureReason.Died }] });
        Assert.Contains("Departures 1 and 2 name the same person", error.Message, StringComparison.Ordinal);
    }

    [Property]
    public void A_with_expression_checks_members_again(Roster roster)
    {
        if (roster.Members.Count > 0)
        {
            Assert.Throws<ArgumentException>(() => roster with { Members = roster.Members.Add(roster.Members[0] with { Posts = [] }) });
        }
    }

    [Property]
    public bool Rosters_with_the_same_records_are_equal(Roster roster)
    {
        var same = roster with { Members = [.. roster.Members.Select(member => member with { })], Departures = [.. roster.Departures] };
        return same == roster && same.GetHashCode() == roster.GetHashCode();
    }

    [Fact]
    public void The_text_names_no_member()
    {
        var roster = Examples.Roster("430105001201", Examples.Member("P-1", [Post.Secretary]));
        Assert.Equal("430105001201 Village, 1 members", roster.ToString());
        Assert.Equal("430105001201 Village, 2021-01-28 to 2026-01-28, 1 members", (roster with { Term = new(new(2021, 1, 28), new(2026, 1, 28)) }).ToString());
        Assert.Equal("P-1 (Age)", new Departure { Person = Examples.Id("P-1"), Reason = DepartureReason.Age }.ToString());
    }
}

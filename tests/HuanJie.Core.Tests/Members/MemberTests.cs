using FsCheck.Xunit;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Tests.Members;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class MemberTests
{
    [Property]
    public void No_text_of_a_member_has_the_name_or_the_citizen_number(Member member)
    {
        AssertSilent(member, member.ToString());
        AssertSilent(member, ValueList.Create([member]).ToString());
    }

    [Property]
    public void No_text_of_a_roster_and_no_error_has_the_name_or_the_citizen_number(Roster roster, Member member)
    {
        var error = Assert.Throws<ArgumentException>(() => roster with { Members = [member, .. roster.Members, member] });
        var turnover = new Turnover { Current = [roster], Previous = [roster] };
        foreach (var one in roster.Members.Append(member))
        {
            AssertSilent(one, roster.ToString());
            AssertSilent(one, turnover.ToString());
            AssertSilent(one, error.Message);
        }
    }

    [Fact]
    public void The_text_is_the_id_and_the_posts()
    {
        var member = Examples.Member("P-0042", [Post.Director, Post.Secretary]) with { Name = "测试甲" };
        Assert.Equal("P-0042 (Secretary, Director)", member.ToString());
    }

    [Property]
    public bool What_a_member_holds_follows_from_the_posts(Member member) =>
        member.IsOneShoulder == member.Posts.HoldsBothHeads
        && member.CrossServes == member.Posts.CrossServes
        && Enum.GetValues<Body>().All(body => member.SitsOn(body) == member.Posts.SitsOn(body));

    [Property]
    public bool Members_with_the_same_facts_are_equal(Member member) =>
        member == (member with { }) && member.GetHashCode() == (member with { }).GetHashCode() && Domain.Duller(member).All(duller => duller != member);

    [Fact]
    public void What_is_not_given_is_not_known()
    {
        var member = new Member { Id = PersonId.Parse("P-1"), Posts = [] };
        Assert.Null(member.Name);
        Assert.Null(member.CitizenNumber);
        Assert.Null(member.BirthDate);
        Assert.Null(member.Education);
        Assert.Null(member.EthnicGroup);
        Assert.Null(member.PartyJoined);
        Assert.Equal(Sex.Unknown, member.Sex);
        Assert.Equal(PoliticalAffiliation.Unknown, member.Affiliation);
        Assert.Equal(Entry.Unknown, member.Entry);
    }

    [Fact]
    public void An_empty_value_is_a_fact_that_is_not_recorded()
    {
        var member = new Member
        {
            Id = PersonId.Parse("P-1"),
            Posts = [Post.Secretary],
            CitizenNumber = default(CitizenNumber),
            BirthDate = default(PartialDate),
            PartyJoined = default(PartialDate),
            Education = default(Education),
            EthnicGroup = default(EthnicGroup),
        };
        Assert.Equal((null, null, null, null, null), (member.CitizenNumber, member.BirthDate, member.PartyJoined, member.Education, member.EthnicGroup));
        Assert.Equal(new() { Id = PersonId.Parse("P-1"), Posts = [Post.Secretary] }, member);
    }

    private static void AssertSilent(Member member, string text)
    {
        if (member.Name is { } name)
        {
            Assert.DoesNotContain(name, text, StringComparison.Ordinal);
        }

        if (member.CitizenNumber is { } number)
        {
            Assert.DoesNotContain(number.Reveal(), text, StringComparison.Ordinal);
            Assert.DoesNotContain(number.Reveal()[..17], text, StringComparison.Ordinal);
        }
    }
}

using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Statistics;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class ChangeExplanationTests
{
    private const string Code = "430105001201";
    private static readonly TallyBasis Then = new(new LocalDate(2016, 1, 28));
    private static readonly TallyBasis Now = new(new LocalDate(2021, 1, 28));

    [Property]
    public void The_parts_of_a_mean_age_add_up_to_its_change(Turnover turnover)
    {
        foreach (var group in Enum.GetValues<MemberGroup>())
        {
            var change = ChangeExplanation.OfMeanAge(turnover, group, Then, Now);
            var before = Mean(turnover.Previous, group, member => AgeOn(member, Then));
            var after = Mean(turnover.Current, group, member => AgeOn(member, Now));
            Assert.Equal(before is null || after is null, change is null);
            if (change is not null)
            {
                Assert.Equal(before, change.Previous);
                Assert.Equal(after, change.Current);
                Assert.Equal(after - before, change.Change);
                Assert.Equal(change.Change, change.Stayed + change.Left + change.Came + change.Unmatched);
            }
        }
    }

    [Property]
    public void The_parts_of_a_share_add_up_to_its_change(Turnover turnover)
    {
        foreach (var group in Enum.GetValues<MemberGroup>())
        {
            if (ChangeExplanation.OfShare(turnover, group, IsWoman) is { } change)
            {
                Assert.Equal(Mean(turnover.Previous, group, member => IsWoman(member) is { } woman ? woman ? 1 : 0 : null), change.Previous);
                Assert.Equal(Mean(turnover.Current, group, member => IsWoman(member) is { } woman ? woman ? 1 : 0 : null), change.Current);
                Assert.Equal(change.Change, change.Stayed + change.Left + change.Came + change.Unmatched);
            }
        }
    }

    [Property]
    public void Nobody_is_counted_twice_among_those_who_stayed_left_and_came(Turnover turnover)
    {
        foreach (var group in Enum.GetValues<MemberGroup>())
        {
            if (ChangeExplanation.OfShare(turnover, group, member => member.Sex == Sex.Female) is { } change)
            {
                Assert.InRange(change.StayedPeople + change.LeftPeople, 0, Tally.Of(turnover.Previous, Then).Of(group).People);
                Assert.InRange(change.StayedPeople + change.CamePeople, 0, Tally.Of(turnover.Current, Now).Of(group).People);
            }
        }
    }

    [Fact]
    public void A_change_of_the_mean_age_is_split_by_hand()
    {
        // Then 50, 40 and 60: mean 50. Now 55, 45, 30 and 40: 170/4 = 42.5. The change is −7.5.
        var turnover = Terms(
            [Born("P-1", 1966), Born("P-2", 1976), Born("P-3", 1956)],
            [Born("P-1", 1966), Born("P-2", 1976), Born("P-4", 1991), Born("P-5", 1981)]);
        var change = ChangeExplanation.OfMeanAge(turnover, MemberGroup.TwoCommittees, Then, Now)!;
        Assert.Equal(new Ratio(50, 1), change.Previous);
        Assert.Equal(new Ratio(85, 2), change.Current);
        Assert.Equal(new Ratio(-15, 2), change.Change);
        Assert.Equal(new Ratio(5, 2), change.Stayed); // (5 + 5) / 4
        Assert.Equal(new Ratio(-5, 2), change.Left); // −(60 − 50) / 4
        Assert.Equal(new Ratio(-15, 2), change.Came); // ((30 − 50) + (40 − 50)) / 4
        Assert.Equal(Ratio.Zero, change.Unmatched);
        Assert.Equal((2, 1, 2), (change.StayedPeople, change.LeftPeople, change.CamePeople));
    }

    [Fact]
    public void A_change_of_the_share_of_women_is_split_by_hand()
    {
        // Then 1 of 3, now 2 of 4: the change is 1/6.
        var turnover = Terms(
            [Of("P-1", Sex.Male), Of("P-2", Sex.Female), Of("P-3", Sex.Male)],
            [Of("P-1", Sex.Male), Of("P-2", Sex.Female), Of("P-4", Sex.Female), Of("P-5", Sex.Male)]);
        var change = ChangeExplanation.OfShare(turnover, MemberGroup.TwoCommittees, IsWoman)!;
        Assert.Equal(new Ratio(1, 6), change.Change);
        Assert.Equal(Ratio.Zero, change.Stayed);
        Assert.Equal(new Ratio(1, 12), change.Left); // −(0 − 1/3) / 4
        Assert.Equal(new Ratio(1, 12), change.Came); // ((1 − 1/3) + (0 − 1/3)) / 4
    }

    [Fact]
    public void With_nobody_who_stayed_all_comes_from_those_who_came()
    {
        // Then 60, now 30. Those who left took nothing away from their own mean.
        var change = ChangeExplanation.OfMeanAge(Terms([Born("P-1", 1956)], [Born("P-2", 1991)]), MemberGroup.TwoCommittees, Then, Now)!;
        Assert.Equal(new Ratio(-30, 1), change.Change);
        Assert.Equal(Ratio.Zero, change.Stayed);
        Assert.Equal(Ratio.Zero, change.Left);
        Assert.Equal(new Ratio(-30, 1), change.Came);
        Assert.Equal((0, 1, 1), (change.StayedPeople, change.LeftPeople, change.CamePeople));
    }

    [Fact]
    public void One_who_stayed_and_is_known_in_one_term_only_is_kept_apart()
    {
        // Then 40 and 60: mean 50. Now 30, and one of unknown age. The change is −20.
        var turnover = Terms([Born("P-1", 1976), Born("P-2", 1956)], [Examples.Member("P-1", [Post.CommitteeMember]), Born("P-3", 1991)]);
        var change = ChangeExplanation.OfMeanAge(turnover, MemberGroup.TwoCommittees, Then, Now)!;
        Assert.Equal(new Ratio(-20, 1), change.Change);
        Assert.Equal(new Ratio(-10, 1), change.Left); // −(60 − 50) / 1
        Assert.Equal(new Ratio(-20, 1), change.Came); // (30 − 50) / 1
        Assert.Equal(new Ratio(10, 1), change.Unmatched); // −(40 − 50) / 1
        Assert.Equal((0, 1, 1), (change.StayedPeople, change.LeftPeople, change.CamePeople));
    }

    [Fact]
    public void One_record_in_two_villages_is_two_memberships()
    {
        // P-1, 50 then and 55 now, served in two villages and stays in one; the very same object stands in all three rosters.
        var person = Born("P-1", 1966);
        var turnover = new Turnover
        {
            Previous = [Examples.Roster(Code, person), Examples.Roster("430105001202", person, Born("P-2", 1976))],
            Current = [Examples.Roster(Code, person), Examples.Roster("430105001202", Born("P-2", 1976))],
        };
        var change = ChangeExplanation.OfMeanAge(turnover, MemberGroup.TwoCommittees, Then, Now)!;
        Assert.Equal(new Ratio(140, 3), change.Previous); // (50 + 50 + 40) / 3
        Assert.Equal(new Ratio(50, 1), change.Current); // (55 + 45) / 2
        Assert.Equal((2, 1, 0), (change.StayedPeople, change.LeftPeople, change.CamePeople));
    }

    [Fact]
    public void Without_anybody_in_a_term_there_is_nothing_to_explain()
    {
        Assert.Null(ChangeExplanation.OfMeanAge(Terms([], [Born("P-1", 1966)]), MemberGroup.TwoCommittees, Then, Now));
        Assert.Null(ChangeExplanation.OfMeanAge(Terms([Born("P-1", 1966)], []), MemberGroup.TwoCommittees, Then, Now));
        Assert.Null(ChangeExplanation.OfMeanAge(Terms([Born("P-1", 1966)], [Examples.Member("P-1", [Post.CommitteeMember])]), MemberGroup.TwoCommittees, Then, Now));
    }

    private static Turnover Terms(ValueList<Member> previous, ValueList<Member> current) =>
        new() { Previous = [Examples.Roster(Code, previous)], Current = [Examples.Roster(Code, current)] };

    // Born on New Year's Day, so that the age is the difference of the years.
    private static Member Born(string id, int year) => Examples.Member(id, [Post.CommitteeMember], $"{year}-01-01");

    private static Member Of(string id, Sex sex) => Examples.Member(id, [Post.CommitteeMember]) with { Sex = sex };

    private static bool? IsWoman(Member member) => member.Sex switch
    {
        Sex.Female => true,
        Sex.Male => false,
        _ => null,
    };

    private static long? AgeOn(Member member, TallyBasis basis) => PlainTally.AgesOf(member.BirthDate, basis) is var (least, most) && least == most ? least : null;

    private static Ratio? Mean(IEnumerable<Roster> rosters, MemberGroup group, Func<Member, long?> valueOf)
    {
        var values = rosters.SelectMany(roster => roster.Members).Where(member => PlainTally.IsIn(group, member)).Select(valueOf).OfType<long>().ToList();
        return values.Count == 0 ? null : new Ratio(values.Sum(), values.Count);
    }
}

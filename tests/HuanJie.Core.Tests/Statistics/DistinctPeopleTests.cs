using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class DistinctPeopleTests
{
    [Property]
    public void The_people_are_those_of_a_set(Roster[] rosters)
    {
        foreach (var group in Enum.GetValues<MemberGroup>())
        {
            var ids = rosters.SelectMany(roster => roster.Members).Where(member => PlainTally.IsIn(group, member)).Select(member => member.Id).ToList();
            var people = DistinctPeople.Of(rosters, group);
            Assert.Equal(ids.Count, people.Headcount);
            Assert.Equal(new HashSet<PersonId>(ids).Count, people.Distinct);
            Assert.Equal(ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key).OrderBy(id => id.ToString(), StringComparer.Ordinal), people.Repeated);
            Assert.Equal(Tally.Of(rosters, Domain.Basis).Of(group).People, people.Headcount);
        }
    }

    [Fact]
    public void A_person_in_two_villages_is_one_person_counted_twice()
    {
        // The secretary of a joint Party branch sits in both villages.
        var first = Examples.Roster("430105001201", Examples.Member("P-1", [Post.Secretary]), Examples.Member("P-2", [Post.Director]));
        var second = Examples.Roster("430105001202", Examples.Member("P-1", [Post.Secretary]), Examples.Member("P-3", [Post.SupervisionHead]));
        var people = DistinctPeople.Of([first, second]);
        Assert.Equal(3, people.Headcount);
        Assert.Equal(2, people.Distinct);
        Assert.Equal([Examples.Id("P-1")], people.Repeated);
        Assert.Equal("2 people, 3 counted per organisation", people.ToString());
        Assert.Equal("1 people", DistinctPeople.Of([first, second], MemberGroup.Directors).ToString());
    }
}

using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

public sealed class DistinctPeopleByDivisionTests
{
    // P-1 sits in two villages of county 439901 and in one of county 439902: three memberships, one person in each county, one in all.
    private static readonly Roster[] Rosters =
    [
        Of("439902101201", "P-1", "P-4"),
        Of("439901101201", "P-1", "P-2"),
        Of("439901101202", "P-1", "P-3"),
    ];

    [Fact]
    public void A_person_counts_once_in_each_division()
    {
        var counties = DistinctPeople.By(Rosters, DivisionLevel.County);

        Assert.Equal(["439901000000", "439902000000"], counties.Keys.Select(code => code.ToString()));
        Assert.Equal(new DistinctPeople(4, 3, [PersonId.Parse("P-1")]), counties[DivisionCode.Parse("439901")]);
        Assert.Equal(new DistinctPeople(2, 2, []), counties[DivisionCode.Parse("439902")]);
    }

    [Fact]
    public void Counts_of_divisions_do_not_add_up_to_the_region()
    {
        var counties = DistinctPeople.By(Rosters, DivisionLevel.County);

        Assert.Equal(5, counties.Values.Sum(county => county.Distinct));
        Assert.Equal(new DistinctPeople(6, 4, [PersonId.Parse("P-1")]), DistinctPeople.Of(Rosters));
    }

    [Fact]
    public void Any_key_of_the_organisations_groups()
    {
        var byName = DistinctPeople.By(Rosters, organisation => organisation.Code.At(DivisionLevel.Prefecture).ToString());

        Assert.Equal(4, Assert.Single(byName).Value.Distinct);
    }

    private static Roster Of(string code, params string[] people) => new()
    {
        Organisation = new() { Code = DivisionCode.Parse(code), Kind = OrganisationKind.Village },
        Members = [.. people.Select(id => new Member { Id = PersonId.Parse(id), Posts = [Post.CommitteeMember] })],
    };
}

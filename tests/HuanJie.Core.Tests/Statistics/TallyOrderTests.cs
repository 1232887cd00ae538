using System.Globalization;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Statistics;

public sealed class TallyOrderTests
{
    private static readonly TallyBasis Basis = new(new LocalDate(2021, 1, 28));

    // Counties by order of arrival: each once, one that comes back, all mixed.
    [Theory]
    [InlineData("AAABBBCC")]
    [InlineData("AABBBACC")]
    [InlineData("ABCABCAB")]
    [InlineData("ABBBBCAA")]
    public void The_order_of_rosters_changes_no_tally(string arrival)
    {
        Roster[] rosters = [.. arrival.Select((county, index) => RosterIn(county, index))];

        var tallies = Tally.By(rosters, DivisionLevel.County, Basis);

        var counties = arrival.GroupBy(county => county).OrderBy(county => county.Key).ToList();
        Assert.Equal(counties.Select(county => CodeOf(county.Key)), tallies.Keys);
        Assert.Equal(counties.Select(county => (long)county.Count()), tallies.Values.Select(tally => tally.Organisations.Organisations));
        Assert.All(tallies, county => Assert.Equal(Tally.Of(rosters.Where(roster => county.Key.Contains(roster.Organisation.Code)), Basis), county.Value));
    }

    [Theory]
    [InlineData("AABB")]
    [InlineData("ABAB")]
    public void Keys_that_a_comparer_takes_for_equal_are_one_group_in_any_order(string arrival)
    {
        Roster[] rosters = [.. arrival.Select((county, index) => RosterIn(county, index))];

        var tallies = Tally.By(rosters, organisation => organisation.Code.ToString()[..2], Basis, StringComparer.OrdinalIgnoreCase);

        Assert.Equal(4, Assert.Single(tallies).Value.Organisations.Organisations);
    }

    // On 2021-01-28: born 1980-01-28, 41; born in 1980-02 or later, 40; born in the month of the day, 40 or 41; born in 1980, 40 or 41;
    // born after the day, or 128 years before it, not known.
    [Fact]
    public void Every_age_is_counted_exactly_between_two_or_as_unknown()
    {
        string?[] births = ["1980-01-28", "1980-01-29", "1980-02", "1980-01", "1980", "2021-01-29", "1893-01-28", "1894-01-28", null];
        var roster = new Roster
        {
            Organisation = new() { Code = CodeOf('A'), Kind = OrganisationKind.Village },
            Members = [.. births.Select((birth, index) => MemberOf(index, Post.PartyCommitteeMember) with { BirthDate = birth is null ? null : PartialDate.Parse(birth) })],
        };

        var ages = Tally.Of(roster, Basis).PartyCommittee.Ages;

        Assert.Equal((1, 2, 1), (ages.At(41), ages.At(40), ages.At(127)));
        Assert.Equal(2, ages.BetweenAgeAndNext(40));
        Assert.Equal(3, ages.Unknown);
    }

    // Values cast from integers that no enumeration names.
    [Fact]
    public void Values_without_a_name_are_counted_as_unknown()
    {
        var roster = new Roster
        {
            Organisation = new() { Code = CodeOf('A'), Kind = OrganisationKind.Village },
            Members = [MemberOf(1, Post.Director) with { Sex = (Sex)200, Affiliation = (PoliticalAffiliation)255, Entry = (Entry)77 }, MemberOf(2, Post.CommitteeMember) with { Sex = Sex.NotStated }],
        };

        var people = Tally.Of(roster, Basis).Committee;

        Assert.Equal(Distribution<Sex>.Of((Sex.Unknown, 1), (Sex.NotStated, 1)), people.Sexes);
        Assert.Equal(Distribution<PartyStanding>.Of((PartyStanding.Unknown, 2)), people.Party);
        Assert.Equal(Distribution<Entry>.Of((Entry.Unknown, 2)), people.Entries);
    }

    private static DivisionCode CodeOf(char county) => DivisionCode.Parse(string.Create(CultureInfo.InvariantCulture, $"4301{county - 'A' + 1:D2}"));

    private static Roster RosterIn(char county, int index) => new()
    {
        Organisation = new() { Code = DivisionCode.FromValue(CodeOf(county).Value + 1_201 + index), Kind = OrganisationKind.Village },
        Members = [.. Enumerable.Range(0, index + 1).Select(seat => MemberOf((index * 100) + seat, (Post)(seat % 9)))],
    };

    private static Member MemberOf(int number, Post post) => new()
    {
        Id = PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"P-{number:D4}")),
        Posts = [post],
        BirthDate = new PartialDate(1960 + (number % 30)),
        Sex = number % 2 == 0 ? Sex.Female : Sex.Male,
    };
}

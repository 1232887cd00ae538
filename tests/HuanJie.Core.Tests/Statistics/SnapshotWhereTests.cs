using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class SnapshotWhereTests
{
    [Property(MaxTest = 500)]
    public void A_part_of_a_snapshot_is_the_snapshot_of_parts(Roster[] rosters, RosterFilter filter, TallyBasis basis)
    {
        var parts = PartsOf(rosters, filter, basis);
        var snapshot = Snapshot.Of(rosters).Where(filter, basis);
        Assert.Equal(parts.Count, snapshot.Organisations);
        Assert.Equal(parts.Sum(roster => roster.Members.Count), snapshot.People);
        Assert.Equal(Tally.Of(parts, basis), snapshot.ToTally(basis));
        Assert.All(Enum.GetValues<DivisionLevel>(), level => Assert.Equal(Tally.By(parts, level, basis), snapshot.By(level, basis)));
        Assert.Equal(DistinctPeople.By(parts, DivisionLevel.County), snapshot.DistinctPeopleBy(DivisionLevel.County));
    }

    [Property]
    public void Values_that_no_enumeration_names_are_filtered_as_they_are_counted(StrangeRoster[] strange, RosterFilter filter, TallyBasis basis)
    {
        var rosters = strange.Select(one => one.Roster).ToList();
        Assert.Equal(Tally.Of(PartsOf(rosters, filter, basis), basis), Snapshot.Of(rosters).Where(filter, basis).ToTally(basis));
    }

    [Property]
    public void A_part_of_a_part_has_both_conditions(Roster[] rosters, RosterFilter one, RosterFilter other, TallyBasis basis)
    {
        var parts = PartsOf(PartsOf(rosters, one, basis), other, basis);
        Assert.Equal(Tally.Of(parts, basis), Snapshot.Of(rosters).Where(one, basis).Where(other, basis).ToTally(basis));
    }

    [Property]
    public void Organisations_are_chosen_by_anything_about_them(Turnover turnover, TallyBasis basis)
    {
        var expected = Tally.By(turnover, organisation => organisation.Rural is true, basis);
        var rural = Snapshot.Of(turnover).Where(organisation => organisation.Rural is true);
        Assert.Equal(expected.TryGetValue(true, out var tally) ? tally : Tally.Empty(basis), rural.ToTally(basis));
        Assert.Equal(turnover.Current.Count(roster => roster.Organisation.Rural is true), rural.Organisations);
    }

    [Property]
    public void Parts_by_sex_of_a_turnover_add_up_to_it_whoever_stayed_or_left(Turnover turnover, TallyBasis basis, bool overRegion)
    {
        var snapshot = Snapshot.Of(turnover, overRegion ? Continuity.Region : Continuity.Organisation);
        var parts = Enum.GetValues<Sex>().Select(sex => snapshot.Where(new() { Sexes = [sex] }, basis).ToTally(basis)).ToList();
        var whole = snapshot.ToTally(basis);
        Assert.All(Enum.GetValues<MemberGroup>(), group => Assert.Equal(whole.Of(group), parts.Aggregate(PeopleTally.Empty, (sum, part) => sum + part.Of(group))));
        Assert.All(parts, part => Assert.Equal(whole.Organisations.Organisations, part.Organisations.Organisations));
    }

    // A day in this term's office is asked of this term: whoever left is still counted, by the term that ended.
    [Property]
    public void A_day_in_the_term_leaves_who_left(Turnover turnover, TallyBasis basis)
    {
        var day = new NodaTime.LocalDate(2021, 6, 1);
        var now = turnover with { Current = [.. turnover.Current.Select(roster => roster with { Term = new(new(2021, 1, 1), new(2025, 12, 31)) })], Previous = [.. turnover.Previous.Select(roster => roster with { Term = new(new(2016, 1, 1), new(2020, 12, 31)) })] };
        Assert.Equal(Snapshot.Of(now).ToTally(basis), Snapshot.Of(now).Where(new() { InTermOn = day }, basis).ToTally(basis));
    }

    // Of TinyTurnover: P-6 and P-3 are the women of the two committees; P-3 was there last term.
    [Fact]
    public void Women_keep_what_they_are_among_everybody()
    {
        var women = Snapshot.Of(TinyTurnover.Turnover).Where(new() { Sexes = [Sex.Female] }, Examples.Basis).ToTally(Examples.Basis);
        Assert.Equal(2, women.TwoCommittees.People);
        Assert.Equal(1, women.TwoCommittees.Entries[Entry.Continuing]);
        Assert.Equal(1, women.TwoCommittees.Entries[Entry.Newcomer]);
        Assert.Equal(1, women.CrossServing);
        Assert.Equal(0, women.Organisations.WithSecretary);
        Assert.Equal((5, 1, 4), (women.PartySeats.Allotted, women.PartySeats.Filled, women.PartySeats.Vacant));
    }

    // Last term's record has no sex of P-2 and P-4, who left.
    [Fact]
    public void Who_left_is_asked_by_last_terms_record()
    {
        var snapshot = Snapshot.Of(TinyTurnover.Turnover);
        Assert.Equal(0, snapshot.Where(new() { Sexes = [Sex.Female] }, Examples.Basis).ToTally(Examples.Basis).TwoCommittees.Departures.Total);
        Assert.Equal(2, snapshot.Where(new() { Sexes = [Sex.Unknown] }, Examples.Basis).ToTally(Examples.Basis).TwoCommittees.Departures.Total);
        Assert.Equal(1, snapshot.Where(new() { Posts = [Post.Director] }, Examples.Basis).ToTally(Examples.Basis).TwoCommittees.Departures[DepartureReason.Age]);
    }

    [Fact]
    public void A_division_without_an_organisation_left_is_not_there()
    {
        Roster[] rosters = [Examples.Roster("430105001201", Examples.Member("P-1", [Post.Director])), Examples.Roster("430102001001", Examples.Member("P-2", [Post.Director]))];
        var left = Snapshot.Of(rosters).Where(organisation => organisation.Code.ToString() == "430105001201");
        Assert.Equal(["430105000000"], left.By(DivisionLevel.County, Examples.Basis).Keys.Select(code => code.ToString()));
    }

    [Fact]
    public void Whoever_may_be_outside_an_age_is_not_in_it()
    {
        // P-3 is 30 or 31 on the day, P-7's birth is not known.
        var tally = Snapshot.Of(TinyTurnover.Turnover).Where(new() { Ages = new AgeBand(0, 30) }, Examples.Basis).ToTally(Examples.Basis);
        Assert.Equal(0, tally.TwoCommittees.People);
        Assert.Equal(1, Snapshot.Of(TinyTurnover.Turnover).Where(new() { Ages = new AgeBand(30, 31) }, Examples.Basis).ToTally(Examples.Basis).TwoCommittees.People);
    }

    [Fact]
    public void A_filter_says_what_it_asks()
    {
        Assert.Equal("everything", RosterFilter.None.ToString());
        Assert.Equal(
            "Village, 430105000000, rural, in term on 2021-02-01, Posts [Secretary], Sexes [Female], Ages 35-",
            new RosterFilter
            {
                Kind = OrganisationKind.Village, Division = DivisionCode.Parse("430105"), Rural = true, InTermOn = new(2021, 2, 1),
                Posts = [Post.Secretary], Sexes = [Sex.Female], Ages = new(0, 35),
            }.ToString());
    }

    private static List<Roster> PartsOf(IEnumerable<Roster> rosters, RosterFilter filter, TallyBasis basis) =>
        [.. rosters.Select(roster => filter.Of(roster, basis)).OfType<Roster>()];
}

using FsCheck.Xunit;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class TallyLaws
{
    private static readonly Tally Empty = Tally.Empty(Domain.Basis);

    [Property]
    public bool Grouping_does_not_matter(Tally a, Tally b, Tally c) => a + b + c == a + (b + c);

    [Property]
    public bool Order_does_not_matter(Tally a, Tally b) => a + b == b + a && (a + b).GetHashCode() == (b + a).GetHashCode();

    [Property]
    public bool Adding_nothing_changes_nothing(Tally a) => a + Empty == a && Empty + a == a;

    [Property]
    public bool What_is_taken_from_itself_leaves_nothing(Tally a) => a - a == Empty && (a - a).IsEmpty;

    [Property]
    public bool What_was_added_can_be_taken_back(Tally a, Tally b) => a + b - b == a && a - b == a + -b;

    [Property]
    public bool Negating_twice_changes_nothing(Tally a) => -(-a) == a && a + -a == Empty;

    [Property]
    public bool Adding_something_changes_something(Tally a, Tally b) => (a + b == a) == b.IsEmpty;

    [Property]
    public void Tallies_of_two_bases_are_refused_with_both_in_the_message(Tally a, TallyBasis other)
    {
        if (other != a.Basis)
        {
            foreach (var merge in new Func<object>[] { () => a + Tally.Empty(other), () => Tally.Empty(other) - a, () => Tally.Sum([a], other) })
            {
                var message = Assert.Throws<ArgumentException>(merge).Message;
                Assert.Contains($"{a.Basis}", message, StringComparison.Ordinal);
                Assert.Contains($"{other}", message, StringComparison.Ordinal);
            }
        }
    }

    [Property]
    public void The_parts_add_up_to_the_whole_in_any_split(Roster[] rosters, int seed, byte pieces)
    {
        var parts = rosters.Select((roster, index) => (roster, Piece: (index * 31 + seed) % (pieces % 5 + 1))).GroupBy(pair => pair.Piece, pair => pair.roster);
        var tallies = parts.Select(part => Tally.Of(part, Domain.Basis)).ToList();
        var whole = Tally.Of(rosters, Domain.Basis);
        Assert.Equal(whole, Tally.Sum(tallies, Domain.Basis));
        Assert.Equal(whole, Tally.Sum(Enumerable.Reverse(tallies), Domain.Basis));
        Assert.Equal(whole, rosters.Aggregate(Empty, (sum, roster) => sum.Add(roster)));
    }

    [Property]
    public void The_divisions_of_a_turnover_add_up_to_it(Turnover turnover, bool overRegion)
    {
        var continuity = overRegion ? Continuity.Region : Continuity.Organisation;
        var whole = Tally.Of(turnover, Domain.Basis, continuity);
        foreach (var level in Enum.GetValues<DivisionLevel>())
        {
            Assert.Equal(whole, Tally.Sum(Tally.By(turnover, level, Domain.Basis, continuity).Values, Domain.Basis));
        }
    }

    [Property]
    public void Correcting_a_roster_is_taking_it_out_and_putting_it_in(Roster[] rosters, Roster wrong, Roster right) =>
        Assert.Equal(Tally.Of([.. rosters, right], Domain.Basis), Tally.Of([.. rosters, wrong], Domain.Basis) - Tally.Of(wrong, Domain.Basis) + Tally.Of(right, Domain.Basis));

    [Property]
    public void Shuffling_rosters_and_members_changes_nothing(Turnover turnover, bool overRegion)
    {
        var continuity = overRegion ? Continuity.Region : Continuity.Organisation;
        var shuffled = turnover with { Current = Reverse(turnover.Current), Previous = Reverse(turnover.Previous) };
        Assert.Equal(Tally.Of(turnover.Current, Domain.Basis), Tally.Of(shuffled.Current, Domain.Basis));

        // Two successors may record two reasons for one person; then, and only then, the first in turnover order counts.
        if (turnover.Current.SelectMany(roster => roster.Departures).GroupBy(departure => departure.Person).All(same => same.DistinctBy(departure => departure.Reason).Count() == 1))
        {
            Assert.Equal(Tally.Of(turnover, Domain.Basis, continuity), Tally.Of(shuffled, Domain.Basis, continuity));
        }
        else
        {
            Assert.Equal(WithoutReasons(Tally.Of(turnover, Domain.Basis, continuity)), WithoutReasons(Tally.Of(shuffled, Domain.Basis, continuity)));
        }
    }

    private static Tally WithoutReasons(Tally tally) => tally with
    {
        TwoCommittees = WithoutReasons(tally.TwoCommittees),
        PartyCommittee = WithoutReasons(tally.PartyCommittee),
        Committee = WithoutReasons(tally.Committee),
        Supervision = WithoutReasons(tally.Supervision),
        Secretaries = WithoutReasons(tally.Secretaries),
        Directors = WithoutReasons(tally.Directors),
    };

    private static PeopleTally WithoutReasons(PeopleTally people) => people with { Departures = Distribution<DepartureReason>.Of((DepartureReason.Unknown, people.Departures.Total)) };

    private static ValueList<Roster> Reverse(ValueList<Roster> rosters) =>
        [.. rosters.Reverse().Select(roster => roster with { Members = [.. roster.Members.Reverse()], Departures = [.. roster.Departures.Reverse()] })];
}

using FsCheck;
using FsCheck.Fluent;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests;

/// <summary>A roster with values that no enumeration names, as a cast integer makes them.</summary>
public sealed record StrangeRoster(Roster Roster);

/// <content>Organisations, terms, rosters, turnovers and tallies.</content>
internal static partial class Domain
{
    /// <summary>Villages and communities of two counties and three townships, so that groups of every level have several.</summary>
    internal static readonly DivisionCode[] Villages =
    [
        .. new[] { "430105001001", "430105001002", "430105001201", "430105002001", "430105002202", "430102001001", "430102001601", "110101001001" }.Select(DivisionCode.Parse),
    ];

    internal static Gen<Lineage?> Lineages => Gen.Frequency(
        (3, Gen.Constant((Lineage?)null)),
        (1, from code in Gen.Elements(Villages)
            from kind in Gen.Elements(LineageKind.Split, LineageKind.Recoded)
            from day in Perhaps(Days)
            select (Lineage?)new Lineage(kind, [code], day)),
        (1, from codes in Gen.Shuffle(Villages)
            from count in Gen.Choose(2, 3)
            select (Lineage?)new Lineage(LineageKind.Merged, [.. codes.Take(count)])));

    internal static Gen<SeatAllotment> Allotments =>
        from party in Perhaps(Gen.Choose(0, 9))
        from committee in Perhaps(Gen.Choose(0, 9))
        from supervision in Perhaps(Gen.Choose(0, 5))
        select new SeatAllotment { PartyOrganisation = party, Committee = committee, Supervision = supervision };

    internal static Gen<Term> TermsGen =>
        from start in Days
        from days in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, 365 * 6))
        from ordinal in Perhaps(Gen.Choose(1, 12))
        select new Term(start, start.PlusDays(days), ordinal);

    internal static Gen<Roster> RostersGen =>
        from organisation in Organisations(Gen.OneOf(Gen.Elements(Villages), DivisionCodes().Generator))
        from members in MembersOf(Gen.Shuffle(People), Members)
        from roster in Around(organisation, members, Gen.Choose(0, 8))
        select roster;

    internal static Gen<Turnover> TurnoversGen =>
        from population in Gen.CollectToArray(People, id => Members.Select(member => member with { Id = id }))
        from previousCodes in Some(Villages, 0, 5)
        from currentCodes in Some(Villages, 0, 5)
        from previous in Gen.CollectToArray(previousCodes, code => RosterOf(code, population))
        from current in Gen.CollectToArray(currentCodes, code => RosterOf(code, population))
        from name in Gen.Elements("测试区2021年换届", null)
        select new Turnover { Name = name, Current = [.. current], Previous = [.. previous] };

    internal static Gen<Tally> TalliesGen => Gen.OneOf(
        Gen.Constant(Tally.Empty(Basis)),
        Gen.ListOf(RostersGen, 2).Select(rosters => Tally.Of(rosters, Basis)),
        TurnoversGen.Select(turnover => Tally.Of(turnover, Basis)),
        TurnoversGen.Select(turnover => -Tally.Of(turnover, Basis, Continuity.Region)));

    public static Arbitrary<Organisation> ArbitraryOrganisations() => Organisations(DivisionCodes().Generator).ToArbitrary();

    public static Arbitrary<Lineage> ArbitraryLineages() => Lineages.Where(lineage => lineage is not null).Select(lineage => lineage!).ToArbitrary();

    public static Arbitrary<Term> Terms() => TermsGen.ToArbitrary();

    public static Arbitrary<SeatAllotment> SeatAllotments() => Allotments.ToArbitrary();

    public static Arbitrary<Roster> Rosters() => Arb.From(RostersGen, Duller);

    public static Arbitrary<Turnover> Turnovers() => Arb.From(TurnoversGen, Duller);

    public static Arbitrary<Tally> Tallies() => Arb.From(TalliesGen, tally => tally.IsEmpty ? [] : [Tally.Empty(Basis)]);

    public static Arbitrary<StrangeRoster> StrangeRosters() =>
        (from organisation in Organisations(DivisionCodes().Generator)
         from kind in Gen.Choose(0, 255)
         from members in MembersOf(Gen.Shuffle(People), StrangeMembers)
         from roster in Around(organisation with { Kind = (OrganisationKind)kind }, members, Gen.Choose(0, 255))
         select new StrangeRoster(roster)).ToArbitrary();

    /// <summary>The roster with a member less or with a duller one, and with nothing else but its organisation.</summary>
    internal static IEnumerable<Roster> Duller(Roster roster)
    {
        for (var i = 0; i < roster.Members.Count; i++)
        {
            yield return roster with { Members = [.. roster.Members.ToImmutableArray().RemoveAt(i)] };
        }

        var plain = new Roster { Organisation = new() { Code = roster.Organisation.Code, Kind = roster.Organisation.Kind, Lineage = roster.Organisation.Lineage }, Members = roster.Members };
        if (plain != roster)
        {
            yield return plain;
        }

        for (var i = 0; i < roster.Members.Count; i++)
        {
            foreach (var duller in Duller(roster.Members[i]))
            {
                yield return roster with { Members = roster.Members.SetItem(i, duller) };
            }
        }
    }

    internal static IEnumerable<Turnover> Duller(Turnover turnover) =>
    [
        .. Shrink(turnover.Current).Select(rosters => turnover with { Current = rosters }),
        .. Shrink(turnover.Previous).Select(rosters => turnover with { Previous = rosters }),
    ];

    private static IEnumerable<ValueList<Roster>> Shrink(ValueList<Roster> rosters)
    {
        for (var i = 0; i < rosters.Count; i++)
        {
            yield return [.. rosters.ToImmutableArray().RemoveAt(i)];
        }

        for (var i = 0; i < rosters.Count; i++)
        {
            foreach (var duller in Duller(rosters[i]))
            {
                yield return rosters.SetItem(i, duller);
            }
        }
    }

    private static Gen<T[]> Some<T>(T[] all, int least, int most) =>
        from shuffled in Gen.Shuffle(all)
        from count in Gen.Choose(least, most)
        select shuffled.Take(count).ToArray();

    private static Gen<Organisation> Organisations(Gen<DivisionCode> codes) =>
        from code in codes
        from kind in Gen.Elements(OrganisationKind.Village, OrganisationKind.Community)
        from name in Gen.Elements("测试社区", "测试村", null)
        from area in Gen.Elements(UrbanRuralClass.Unknown, UrbanRuralClass.MainUrban, UrbanRuralClass.Village)
        from rural in Perhaps(Coin)
        from multiEthnic in Perhaps(Coin)
        from collectives in Perhaps(Gen.Choose(0, 3))
        from households in Perhaps(Gen.Choose(0, 3000))
        from partyMembers in Perhaps(Gen.Choose(0, 200))
        from lineage in Lineages
        select new Organisation
        {
            Code = code,
            Kind = kind,
            Name = name,
            UrbanRuralClass = area,
            Rural = rural,
            MultiEthnic = multiEthnic,
            CollectiveEconomies = collectives,
            Households = households,
            PartyMembers = partyMembers,
            Lineage = lineage,
        };

    // No member in one roster of six, otherwise up to twelve, each with an id of its own.
    private static Gen<Member[]> MembersOf(Gen<PersonId[]> ids, Gen<Member> members) =>
        from shuffled in ids
        from count in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 7)), (1, Gen.Choose(8, 12)))
        from all in Gen.CollectToArray(shuffled.Take(count), id => members.Select(member => member with { Id = id }))
        select all;

    // A person of a turnover comes as the very same object, with other posts, or with other facts recorded.
    private static Gen<Roster> RosterOf(DivisionCode code, Member[] population) =>
        from organisation in Organisations(Gen.Constant(code))
        from places in Some([.. Enumerable.Range(0, People.Length)], 0, 9)
        from members in Gen.CollectToArray(places, place =>
            from other in Members
            from change in Gen.Choose(0, 3)
            select change switch
            {
                0 or 1 => population[place],
                2 => population[place] with { Posts = other.Posts },
                _ => other with { Id = People[place] },
            })
        from roster in Around(organisation, members, Gen.Choose(0, 8))
        select roster;

    private static Gen<Roster> Around(Organisation organisation, Member[] members, Gen<int> reasons) =>
        from term in TermsGen
        from hasTerm in Coin
        from seats in Allotments
        from party in Perhaps(Days)
        from committee in Perhaps(Days)
        from gone in Gen.SubListOf(People)
        from departures in Gen.CollectToArray(gone, person =>
            from reason in reasons
            from day in Perhaps(Births)
            select new Departure { Person = person, Reason = (DepartureReason)reason, On = day })
        select new Roster
        {
            Organisation = organisation,
            Members = [.. members],
            Term = hasTerm ? term : null,
            Seats = seats,
            PartyElectedOn = party,
            CommitteeElectedOn = committee,
            Departures = [.. departures],
        };
}

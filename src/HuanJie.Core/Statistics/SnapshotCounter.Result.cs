using System.Numerics;
using System.Runtime.InteropServices;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <content>What was counted, as a tally.</content>
internal sealed partial class SnapshotCounter
{
    /// <summary>The tally of everything counted.</summary>
    public Tally ToTally() => new()
    {
        Basis = _basis,
        Organisations = ToOrganisations(),
        PartySeats = ToSeats(Body.PartyOrganisation),
        CommitteeSeats = ToSeats(Body.Committee),
        SupervisionSeats = ToSeats(Body.Supervision),
        CrossServing = RowOf(_people, Groups)[PeopleColumns.CrossServing],
        TwoCommittees = ToPeople(MemberGroup.TwoCommittees),
        PartyCommittee = ToPeople(MemberGroup.PartyCommittee),
        Committee = ToPeople(MemberGroup.Committee),
        Supervision = ToPeople(MemberGroup.Supervision),
        Secretaries = ToPeople(MemberGroup.Secretaries),
        Directors = ToPeople(MemberGroup.Directors),
    };

    // A region has people in some ten of the 18 classes.
    private static void Widen(Span<long> sum, ReadOnlySpan<int> cells)
    {
        if (!cells.ContainsAnyExcept(0))
        {
            return;
        }

        var sums = MemoryMarshal.Cast<long, Vector<long>>(sum);
        var addends = MemoryMarshal.Cast<int, Vector<int>>(cells);
        for (var i = 0; i < addends.Length; i++)
        {
            Vector.Widen(addends[i], out var low, out var high);
            sums[2 * i] += low;
            sums[(2 * i) + 1] += high;
        }
    }

    private static long TotalOf(ReadOnlySpan<int> cells)
    {
        var total = 0L;
        foreach (var cell in cells)
        {
            total += cell;
        }

        return total;
    }

    private static Span<long> RowOf(long[] counts, int row) => counts.AsSpan(row * PeopleColumns.Planes, PeopleColumns.Planes);

    private long PeopleIn(MemberGroup group) => RowOf(_people, (int)group)[PeopleColumns.GroupsAt + (int)group];

    private OrganisationTally ToOrganisations() => new()
    {
        Organisations = _organisations[OrganisationColumns.Included],
        Villages = _organisations[OrganisationColumns.Villages],
        Communities = _organisations[OrganisationColumns.Communities],
        Rural = _organisations[OrganisationColumns.Rural],
        RuralUnknown = _organisations[OrganisationColumns.RuralUnknown],
        Split = _organisations[OrganisationColumns.LineagesAt + (int)LineageKind.Split],
        Merged = _organisations[OrganisationColumns.LineagesAt + (int)LineageKind.Merged],
        Recoded = _organisations[OrganisationColumns.LineagesAt + (int)LineageKind.Recoded],
        CollectiveEconomies = Sum(OrganisationColumns.CollectivesAt),
        CollectiveEconomiesUnknown = _organisations[OrganisationColumns.CollectivesUnknown],
        WithSecretary = _organisations[OrganisationColumns.WithSecretary],
        WithDirector = _organisations[OrganisationColumns.WithDirector],
        OneShoulder = _organisations[OrganisationColumns.OneShoulder],
        PartyFinished = _partyFinished,
        CommitteeFinished = _committeeFinished,
        Finished = _finished,
        ComparedWithLastTerm = _organisations[OrganisationColumns.Compared],
    };

    private SeatTally ToSeats(Body body) => new()
    {
        Allotted = Sum(OrganisationColumns.AllottedAt + ((int)body * OrganisationColumns.Digits)),
        Filled = PeopleIn(OrganisationColumns.GroupOf(body)),
        Vacant = Sum(OrganisationColumns.VacantAt + ((int)body * OrganisationColumns.Digits)),
        Excess = Sum(OrganisationColumns.ExcessAt + ((int)body * OrganisationColumns.Digits)),
        WithoutAllotment = _organisations[OrganisationColumns.WithoutAllotmentAt + (int)body],
    };

    // The planes of a whole number, each worth its binary digit.
    private long Sum(int firstPlane)
    {
        var sum = 0L;
        for (var digit = 0; digit < OrganisationColumns.Digits; digit++)
        {
            sum += _organisations[firstPlane + digit] << digit;
        }

        return sum;
    }

    private PeopleTally ToPeople(MemberGroup group)
    {
        var people = PeopleIn(group);
        var classified = RowOf(_people, (int)group);
        var left = RowOf(_left, (int)group);
        var states = WithRest(classified.Slice(PeopleColumns.StatesAt, LastTermSeat.States), LastTermSeat.None, people);
        Span<long> parts = stackalloc long[PackedPeople.Parts];
        parts.Clear();
        for (var before = 0; before < LastTermSeat.States; before++)
        {
            parts[PackedPeople.EntriesAt + (int)LastTermSeat.EntryTo(group.Home, before)] += states[before];
            parts[PackedPeople.EntriesToGroupAt + (int)LastTermSeat.EntryTo(group, before)] += states[before];
        }

        WithRest(classified.Slice(PeopleColumns.SexesAt, PeopleColumns.Sexes), 0, people).CopyTo(parts[PackedPeople.SexesAt..]);
        WithRest(classified.Slice(_bandsAt, PeopleColumns.Bands), 0, people).CopyTo(parts[PackedPeople.EducationAt..]);
        WithRest(classified.Slice(PeopleColumns.PartyAt, PeopleColumns.Standings), 0, people).CopyTo(parts[PackedPeople.PartyAt..]);
        WithRest(classified.Slice(PeopleColumns.EthnicAt, PeopleColumns.Standings), 0, people).CopyTo(parts[PackedPeople.EthnicAt..]);
        WithRest(left.Slice(PeopleColumns.ReasonsAt, PeopleColumns.Reasons), 0, left[PeopleColumns.LeftAt + (int)group.Home]).CopyTo(parts[PackedPeople.DeparturesAt..]);

        Span<long> exact = stackalloc long[Ages];
        Span<long> between = stackalloc long[Ages];
        exact.Clear();
        between.Clear();
        var unknownAges = AddAges(group, exact, between);
        return new(parts, exact, between, unknownAges)
        {
            LeftGroup = left[PeopleColumns.LeftAt + (int)group],
            Undecided = left[PeopleColumns.Undecided],
        };
    }

    // The value without a plane is that of everybody who is in none of the others.
    private static Span<long> WithRest(Span<long> counts, int rest, long people)
    {
        counts[rest] = 0;
        var others = 0L;
        foreach (var count in counts)
        {
            others += count;
        }

        counts[rest] = people - others;
        return counts;
    }

    // Adds up the ages of the classes in a group; returns how many are of no known age.
    private long AddAges(MemberGroup group, Span<long> exact, Span<long> between)
    {
        var unknown = 0L;
        foreach (var seatClass in SeatClass.In(group))
        {
            var cells = _cells.AsSpan(seatClass * PackedSeat.CellsOfClass, PackedSeat.CellsOfClass);
            unknown += _unknownAges[seatClass];
            Widen(exact, cells[PackedSeat.AgeZero..]);
            var unborn = cells[..PackedSeat.AgeZero];
            if (unborn.ContainsAnyExcept(0))
            {
                unknown += TotalOf(unborn);
            }

            for (var age = 0; _anyBetween && age < Ages; age++)
            {
                between[age] += _between[(seatClass * Ages) + age];
            }
        }

        return unknown;
    }
}

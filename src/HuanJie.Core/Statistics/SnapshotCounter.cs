using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HuanJie.Dates;
using HuanJie.Members;

namespace HuanJie.Statistics;

/// <summary>Counts runs of a snapshot into a <see cref="Tally"/>: mutable, and reused from group to group.</summary>
/// <remarks>The same numbers as <see cref="TallyAccumulator"/> finds in the records; that one is the plain version of this.</remarks>
internal sealed partial class SnapshotCounter
{
    private const int Groups = PeopleColumns.Groups;
    private const int Ages = AgeDistribution.MaxAge + 1;

    // What is asked is the same each time.
    private static readonly PlaneQuestions AskedOfOrganisations = new(OrganisationColumns.Included, [.. Enumerable.Range(0, OrganisationColumns.Planes).Select(static plane => (plane, plane))]);
    private static readonly PlaneQuestions[] AskedOfFormer = [.. Enumerable.Range(0, Groups).SelectMany(Former)];
    private static readonly PlaneQuestions[] AskedByLevel = [.. People(PeopleColumns.BandsAt)];
    private static readonly PlaneQuestions[] AskedByGraduates = [.. People(PeopleColumns.GraduateBandsAt)];

    private readonly TallyBasis _basis;
    private readonly int _onKey;
    private readonly int _asOfKey;
    private readonly int _bandsAt;
    private readonly BlockCounter _organisationPlanes = new(AskedOfOrganisations);
    private readonly BlockCounter _peoplePlanes;
    private BlockCounter? _formerPlanes;

    // By plane; of people by group and plane, with a last row for who is in both committees.
    private readonly long[] _organisations = new long[OrganisationColumns.Planes];
    private readonly long[] _people = new long[(Groups + 1) * PeopleColumns.Planes];
    private readonly long[] _left = new long[Groups * PeopleColumns.Planes];
    private readonly int[] _cells = new int[PackedSeat.Cells];
    private readonly long[] _between = new long[SeatClass.Count * Ages];
    private readonly long[] _unknownAges = new long[SeatClass.Count];
    private long _partyFinished;
    private long _committeeFinished;
    private long _finished;
    private bool _anyBetween;
    private bool _anyFormer;

    public SnapshotCounter(TallyBasis basis)
    {
        _basis = basis;
        _onKey = Age.OnKey(basis.AsOf, basis.LeapDay);
        _asOfKey = OrganisationColumns.KeyOf(basis.AsOf);
        _bandsAt = basis.Education is EducationReading.GraduatesOnly ? PeopleColumns.GraduateBandsAt : PeopleColumns.BandsAt;
        _peoplePlanes = new(_bandsAt == PeopleColumns.BandsAt ? AskedByLevel : AskedByGraduates);
    }

    private static IEnumerable<PlaneQuestions> People(int bandsAt)
    {
        int[] values =
        [
            .. Enumerable.Range(PeopleColumns.SexesAt + 1, PeopleColumns.Sexes - 1),
            .. Enumerable.Range(bandsAt + 1, PeopleColumns.Bands - 1),
            .. Enumerable.Range(PeopleColumns.PartyAt + 1, PeopleColumns.Standings - 1),
            .. Enumerable.Range(PeopleColumns.EthnicAt + 1, PeopleColumns.Standings - 1),
            .. Enumerable.Range(PeopleColumns.StatesAt, LastTermSeat.States).Where(static plane => plane != PeopleColumns.StatesAt + LastTermSeat.None),
        ];
        return
        [
            new(PeopleColumns.CrossServing, InRow(Groups, PeopleColumns.CrossServing)),
            .. Enumerable.Range(0, Groups).Select(group => new PlaneQuestions(PeopleColumns.GroupsAt + group, InRow(group, [PeopleColumns.GroupsAt + group, .. values]))),
        ];
    }

    private static IEnumerable<PlaneQuestions> Former(int group)
    {
        var (own, home) = (PeopleColumns.LeftAt + group, PeopleColumns.LeftAt + (int)((MemberGroup)group).Home);
        return
        [
            new(PeopleColumns.GroupsAt + group, InRow(group, [.. new[] { PeopleColumns.Undecided, own, home }.Distinct()])),
            new(PeopleColumns.GroupsAt + group, InRow(group, [.. Enumerable.Range(PeopleColumns.ReasonsAt + 1, PeopleColumns.Reasons - 1)])) { AlsoIn = home },
        ];
    }

    private static (int Plane, int Place)[] InRow(int row, params int[] planes) => [.. planes.Select(plane => (plane, (row * PeopleColumns.Planes) + plane))];

    /// <summary>Forgets everything counted.</summary>
    public void Clear()
    {
        Array.Clear(_organisations);
        Array.Clear(_people);
        Array.Clear(_cells);
        Array.Clear(_unknownAges);
        (_partyFinished, _committeeFinished, _finished) = (0, 0, 0);
        if (_anyBetween)
        {
            Array.Clear(_between);
            _anyBetween = false;
        }

        if (_anyFormer)
        {
            Array.Clear(_left);
            _anyFormer = false;
        }
    }

    /// <summary>Counts a run of organisations with their people.</summary>
    public void Add(SnapshotPart part, in SnapshotRun run)
    {
        if (part.IsFormer)
        {
            AddFormer(part.People.Bits, run.People);
        }
        else
        {
            AddOrganisations(part.Organisations, run.Start..run.End);
            _peoplePlanes.Add(part.People.Bits, run.People, _people);
            AddAges(part.People, run.People);
        }
    }

    private void AddOrganisations(OrganisationColumns organisations, Range run)
    {
        _organisationPlanes.Add(organisations.Bits, run, _organisations);
        var finished = organisations.FinishedBy(_asOfKey, run);
        _partyFinished += finished.Party;
        _committeeFinished += finished.Committee;
        _finished += finished.Both;
    }

    private void AddAges(PeopleColumns people, Range range)
    {
        var seats = people.Seats.AsSpan(range);
        if (PackedSeat.TryAddend(_onKey, out var addend))
        {
            var cells = _cells;
            var fours = MemoryMarshal.Cast<int, Vector128<int>>(seats);
            foreach (var four in fours)
            {
                var cell = PackedSeat.Cell(four, addend);
                cells[cell[0]]++;
                cells[cell[1]]++;
                cells[cell[2]]++;
                cells[cell[3]]++;
            }

            foreach (var seat in seats[(fours.Length * Vector128<int>.Count)..])
            {
                cells[PackedSeat.Cell(seat, addend)]++;
            }
        }
        else
        {
            foreach (var seat in seats)
            {
                if (seat != PackedSeat.Nowhere)
                {
                    AddAge(PackedSeat.ClassOf(seat), PackedSeat.BirthKeyOf(seat));
                }
            }
        }

        var inexact = people.Inexact;
        for (var i = InexactBirth.FirstFrom(inexact, range.Start.Value); i < inexact.Length && inexact[i].Person < range.End.Value; i++)
        {
            AddAge(inexact[i].SeatClass, inexact[i].Key);
        }
    }

    private void AddAge(int seatClass, int birthKey)
    {
        if (!Age.TryRange(birthKey, _onKey, out var least, out var most) || most > AgeDistribution.MaxAge)
        {
            _unknownAges[seatClass]++;
        }
        else if (least == most)
        {
            _cells[(seatClass * PackedSeat.CellsOfClass) + PackedSeat.AgeZero + least]++;
        }
        else
        {
            _between[(seatClass * Ages) + least]++;
            _anyBetween = true;
        }
    }

    // Of last term's people only who left is counted: the bodies, with the reason, or the group; and who may have.
    private void AddFormer(BitPlanes bits, Range people)
    {
        _anyFormer = true;
        _formerPlanes ??= new(AskedOfFormer);
        _formerPlanes.Add(bits, people, _left);
    }
}

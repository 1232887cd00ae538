using HuanJie.Dates;
using HuanJie.Members;

namespace HuanJie.Statistics;

/// <summary>Counts runs of a snapshot into a <see cref="Tally"/>: mutable, and reused from group to group.</summary>
/// <remarks>The same numbers as <see cref="TallyAccumulator"/> finds in the records; that one is the plain version of this.</remarks>
internal sealed partial class SnapshotCounter
{
    private const int Groups = PeopleColumns.Groups;
    private const int Ages = AgeDistribution.MaxAge + 1;

    private readonly TallyBasis _basis;
    private readonly int _onKey;
    private readonly int _asOfKey;
    private readonly int _bandsAt;
    private readonly int[] _values;
    private readonly (int At, int Place)[] _stored;
    private readonly PlaneWindow _window = new();
    private readonly PlaneCut _cut = new();
    private readonly PlaneCut _home = new();

    private readonly long[] _organisations = new long[OrganisationColumns.Planes];
    private readonly long[] _people = new long[PeopleColumns.SexesAt];
    private readonly long[] _classified = new long[Groups * PeopleColumns.Planes];
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
        _values =
        [
            .. Enumerable.Range(PeopleColumns.SexesAt + 1, PeopleColumns.Sexes - 1),
            .. Enumerable.Range(_bandsAt + 1, PeopleColumns.Bands - 1),
            .. Enumerable.Range(PeopleColumns.PartyAt + 1, PeopleColumns.Standings - 1),
            .. Enumerable.Range(PeopleColumns.EthnicAt + 1, PeopleColumns.Standings - 1),
            .. Enumerable.Range(PeopleColumns.StatesAt, LastTermSeat.States).Where(static plane => plane != PeopleColumns.StatesAt + LastTermSeat.None),
        ];
        _stored = new (int, int)[_values.Length];
    }

    /// <summary>Forgets everything counted.</summary>
    public void Clear()
    {
        Array.Clear(_organisations);
        Array.Clear(_people);
        Array.Clear(_classified);
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
            AddFormer(part.People.Bits, part.PeopleOf(run));
        }
        else
        {
            AddOrganisations(part.Organisations, run.Start..run.End);
            AddPeople(part.People.Bits, part.PeopleOf(run));
            AddAges(part.People, part.PeopleOf(run));
        }
    }

    private void AddOrganisations(OrganisationColumns organisations, Range run)
    {
        BitPlanes.CutAll(run, _cut);
        organisations.Bits.CountOf(_cut, run, _organisations);

        var finished = organisations.FinishedBy(_asOfKey, run);
        _partyFinished += finished.Party;
        _committeeFinished += finished.Committee;
        _finished += finished.Both;
    }

    private void AddPeople(BitPlanes bits, Range people)
    {
        var stored = 0;
        foreach (var value in _values)
        {
            if (!bits.IsEmpty(value))
            {
                _stored[stored++] = (bits.PlaceOf(value), value);
            }
        }

        _window.MoveTo(bits, people);
        _people[PeopleColumns.CrossServing] += _window.Cut(PeopleColumns.CrossServing, _cut);
        for (var group = 0; group < Groups; group++)
        {
            var inGroup = _window.Cut(PeopleColumns.GroupsAt + group, _cut);
            if (inGroup == 0)
            {
                continue;
            }

            _people[PeopleColumns.GroupsAt + group] += inGroup;
            _window.CountOf(_cut, _stored.AsSpan(0, stored), _classified.AsSpan(group * PeopleColumns.Planes, PeopleColumns.Planes));
        }
    }

    private void AddAges(PeopleColumns people, Range range)
    {
        var seats = people.Seats.AsSpan(range);
        if (PackedSeat.TryAddend(_onKey, out var addend))
        {
            var cells = _cells;
            foreach (var seat in seats)
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
        _window.MoveTo(bits, people);
        for (var group = 0; group < Groups; group++)
        {
            if (_window.Cut(PeopleColumns.GroupsAt + group, _cut) == 0)
            {
                continue;
            }

            _anyFormer = true;
            var left = _left.AsSpan(group * PeopleColumns.Planes, PeopleColumns.Planes);
            left[PeopleColumns.Undecided] += _window.CountOf(_cut, PeopleColumns.Undecided);
            left[PeopleColumns.LeftAt] += _window.CountOf(_cut, PeopleColumns.LeftAt + group);
            var unknown = _window.CutFurther(_cut, PeopleColumns.LeftAt + (int)((MemberGroup)group).Home, _home);
            for (var reason = 1; reason < PeopleColumns.Reasons; reason++)
            {
                var count = _window.CountOf(_home, PeopleColumns.ReasonsAt + reason);
                left[PeopleColumns.ReasonsAt + reason] += count;
                unknown -= count;
            }

            left[PeopleColumns.ReasonsAt] += unknown;
        }
    }
}

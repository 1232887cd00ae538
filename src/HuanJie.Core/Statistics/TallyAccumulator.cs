using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>Counts rosters into a <see cref="Tally"/>: mutable, reused from group to group, and free of allocation per member.</summary>
/// <remarks>
/// Each member is counted once, in the cell of its <see cref="SeatClass"/>; groups are sums of classes, made in <see cref="ToTally"/>.
/// A value that an enumeration does not name (a cast integer) is counted as unknown, so every roster that can be built can be counted.
/// </remarks>
internal sealed class TallyAccumulator
{
    // One class's cells: where each distribution starts. The order within is the key order of the distribution.
    private const int SexAt = PackedPeople.SexesAt;
    private const int EducationAt = PackedPeople.EducationAt;
    private const int PartyAt = PackedPeople.PartyAt;
    private const int EthnicAt = PackedPeople.EthnicAt;
    private const int UnknownAgeAt = PackedPeople.EntriesAt;
    private const int LastTermAt = UnknownAgeAt + 1;
    private const int AgeAt = LastTermAt + LastTermSeat.States;
    private const int Stride = AgeAt + Ages;
    private const int Ages = AgeDistribution.MaxAge + 1;
    private const int Reasons = 9;

    // For each recorded code, the cell of its class that counts it; for each set of posts, where the cells of its class start.
    private static readonly int[] StartOfPosts = [.. Enumerable.Range(0, 1 << PostSet.Size).Select(static bits => SeatClass.OfBits[bits] * Stride)];
    private static readonly byte[] CellOfSex = CellsFrom(SexAt, MemberCodes.Sexes);
    private static readonly byte[] CellOfAffiliation = CellsFrom(PartyAt, MemberCodes.PartyStandings);
    private static readonly byte[] CellOfEthnicGroup = CellsFrom(EthnicAt, MemberCodes.EthnicStandings);
    private static readonly byte[] CellOfEntry = [.. Enumerable.Range(0, 256).Select(static entry => (byte)(LastTermAt + LastTermSeat.Recorded((Entry)entry)))];
    private static readonly byte[] CellOfLevel = CellsFrom(EducationAt, MemberCodes.Bands(EducationReading.Level));
    private static readonly byte[] CellOfGraduation = CellsFrom(EducationAt, MemberCodes.Bands(EducationReading.GraduatesOnly));

    private readonly TallyBasis _basis;
    private readonly int _onKey;
    private readonly int _asOfKey;
    private readonly byte[] _cellOfEducation;
    private readonly long[] _cells = new long[SeatClass.Count * Stride];
    private readonly long[] _between = new long[SeatClass.Count * Ages];
    private readonly long[] _departures = new long[SeatClass.Count * LastTermSeat.States * Reasons];
    private readonly long[] _undecided = new long[SeatClass.Count];
    private readonly SeatCounter[] _seats = new SeatCounter[3];
    private OrganisationCounter _organisations;
    private bool _anyBetween;
    private bool _anyDeparture;

    public TallyAccumulator(TallyBasis basis)
    {
        _basis = basis;
        _onKey = Age.OnKey(basis.AsOf, basis.LeapDay);
        _asOfKey = OrganisationColumns.KeyOf(basis.AsOf);
        _cellOfEducation = basis.Education is EducationReading.GraduatesOnly ? CellOfGraduation : CellOfLevel;
    }

    /// <summary>Forgets everything counted.</summary>
    public void Clear()
    {
        Array.Clear(_cells);
        Array.Clear(_undecided);
        Array.Clear(_seats);
        _organisations = default;
        if (_anyBetween)
        {
            Array.Clear(_between);
            _anyBetween = false;
        }

        if (_anyDeparture)
        {
            Array.Clear(_departures);
            _anyDeparture = false;
        }
    }

    /// <summary>Counts a roster of this term.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="lastTerm">What last term's rosters say of its members; <see langword="null"/> to go by the recorded entries.</param>
    public void Add(Roster roster, LastTermSeats? lastTerm = null)
    {
        // The organisation first: a reader made it before the members, and memory is read fastest in the order in which it was filled. It is a third of a nation's time.
        _organisations.Add(roster, lastTerm is not null, _asOfKey);
        var members = roster.Members.AsSpan();
        var taken = default(SeatsTaken);
        var cells = _cells;
        foreach (var member in members)
        {
            var posts = member.Posts;
            var bits = posts.Bits;
            taken.Add(posts);

            var start = StartOfPosts[bits];
            cells[start + CellOfSex[(byte)member.Sex]]++;
            cells[start + _cellOfEducation[member.EducationCode]]++;
            cells[start + CellOfAffiliation[(byte)member.Affiliation]]++;
            cells[start + CellOfEthnicGroup[member.EthnicGroupCode]]++;
            if (lastTerm is null)
            {
                cells[start + CellOfEntry[(byte)member.Entry]]++;
            }

            if (Age.TryWhole(member.BirthKey, _onKey, out var age) && age <= AgeDistribution.MaxAge)
            {
                cells[start + AgeAt + age]++;
            }
            else
            {
                CountInexactAge(SeatClass.OfBits[bits], member.BirthKey);
            }
        }

        if (lastTerm is not null)
        {
            AddStates(members, lastTerm);
        }

        _seats[(int)Body.PartyOrganisation].Add(roster.Seats.PartyOrganisation, taken.On(Body.PartyOrganisation));
        _seats[(int)Body.Committee].Add(roster.Seats.Committee, taken.On(Body.Committee));
        _seats[(int)Body.Supervision].Add(roster.Seats.Supervision, taken.On(Body.Supervision));
        _organisations.Add(taken);
    }

    /// <summary>Counts a seat of last term whose holder is now in a state of this term (a class, or none).</summary>
    public void AddDeparture(PostSet before, int now, DepartureReason reason)
    {
        _anyDeparture = true;
        var known = reason <= DepartureReason.Other ? reason : DepartureReason.Unknown;
        _departures[(((SeatClass.OfBits[before.Bits] * LastTermSeat.States) + now) * Reasons) + (int)known]++;
    }

    /// <summary>Counts a seat of last term of which it is not known whether its holder stayed.</summary>
    public void AddUndecided(PostSet before) => _undecided[SeatClass.OfBits[before.Bits]]++;

    /// <summary>The tally of everything counted.</summary>
    public Tally ToTally()
    {
        var crossServing = 0L;
        for (var seatClass = 0; seatClass < SeatClass.Count; seatClass++)
        {
            crossServing += SeatClass.CrossServes(seatClass) ? People(seatClass) : 0;
        }

        return new()
        {
            Basis = _basis,
            Organisations = _organisations.ToTally(),
            PartySeats = _seats[0].ToTally(),
            CommitteeSeats = _seats[1].ToTally(),
            SupervisionSeats = _seats[2].ToTally(),
            CrossServing = crossServing,
            TwoCommittees = ToPeople(MemberGroup.TwoCommittees),
            PartyCommittee = ToPeople(MemberGroup.PartyCommittee),
            Committee = ToPeople(MemberGroup.Committee),
            Supervision = ToPeople(MemberGroup.Supervision),
            Secretaries = ToPeople(MemberGroup.Secretaries),
            Directors = ToPeople(MemberGroup.Directors),
        };
    }

    private static byte[] CellsFrom(int first, byte[] values) => [.. values.Select(value => (byte)(first + value))];

    // A class has some 170 cells, and every group of every region adds up several classes: four cells at a time.
    private static void AddCells(Span<long> sum, ReadOnlySpan<long> cells)
    {
        var sums = MemoryMarshal.Cast<long, Vector<long>>(sum);
        var addends = MemoryMarshal.Cast<long, Vector<long>>(cells);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += addends[i];
        }

        for (var i = sums.Length * Vector<long>.Count; i < sum.Length; i++)
        {
            sum[i] += cells[i];
        }
    }

    private void AddStates(ReadOnlySpan<Member> members, LastTermSeats lastTerm)
    {
        foreach (var member in members)
        {
            _cells[StartOfPosts[member.Posts.Bits] + LastTermAt + lastTerm.Of(member)]++;
        }
    }

    // Out of the way of the loop over members: it is rare, and its calls would cost that loop its registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CountInexactAge(int seatClass, int birthKey)
    {
        var cells = _cells.AsSpan(seatClass * Stride, Stride);
        if (Age.TryRange(birthKey, _onKey, out var least, out var most) && most <= AgeDistribution.MaxAge)
        {
            if (least == most)
            {
                cells[AgeAt + least]++;
            }
            else
            {
                _between[(seatClass * Ages) + least]++;
                _anyBetween = true;
            }
        }
        else
        {
            cells[UnknownAgeAt]++;
        }
    }

    private long People(int seatClass)
    {
        var people = 0L;
        foreach (var count in _cells.AsSpan(seatClass * Stride, EducationAt))
        {
            people += count;
        }

        return people;
    }

    private void AddClass(int seatClass, Span<long> cells, Span<long> between)
    {
        AddCells(cells, _cells.AsSpan(seatClass * Stride, Stride));
        if (_anyBetween)
        {
            AddCells(between, _between.AsSpan(seatClass * Ages, Ages));
        }
    }

    private PeopleTally ToPeople(MemberGroup group)
    {
        Span<long> cells = stackalloc long[Stride];
        Span<long> between = stackalloc long[Ages];
        Span<long> parts = stackalloc long[PackedPeople.Parts];
        var departures = parts[PackedPeople.DeparturesAt..];
        var leftGroup = 0L;
        var undecided = 0L;
        foreach (var seatClass in SeatClass.In(group))
        {
            // Of the 18 ways to be seated a region has some ten.
            if (People(seatClass) != 0)
            {
                AddClass(seatClass, cells, between);
            }

            undecided += _undecided[seatClass];
            for (var now = 0; _anyDeparture && now < LastTermSeat.States; now++)
            {
                leftGroup += AddDepartures(departures, group, seatClass, now);
            }
        }

        cells[..UnknownAgeAt].CopyTo(parts);
        for (var before = 0; before < LastTermSeat.States; before++)
        {
            parts[PackedPeople.EntriesAt + (int)LastTermSeat.EntryTo(group.Home, before)] += cells[LastTermAt + before];
            parts[PackedPeople.EntriesToGroupAt + (int)LastTermSeat.EntryTo(group, before)] += cells[LastTermAt + before];
        }

        return new(parts, cells[AgeAt..], between, cells[UnknownAgeAt])
        {
            LeftGroup = leftGroup,
            Undecided = undecided,
        };
    }

    // Adds those who left the bodies to their reasons; returns those who left this group.
    private long AddDepartures(Span<long> departures, MemberGroup group, int before, int now)
    {
        var reasons = _departures.AsSpan(((before * LastTermSeat.States) + now) * Reasons, Reasons);
        if (!LastTermSeat.IsSeatIn(now, group.Home))
        {
            AddCells(departures, reasons);
        }

        var left = 0L;
        foreach (var count in reasons)
        {
            left += count;
        }

        return LastTermSeat.IsSeatIn(now, group) ? 0 : left;
    }
}

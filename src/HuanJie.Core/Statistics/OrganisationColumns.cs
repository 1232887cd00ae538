using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Statistics;

/// <summary>The organisations of some rosters of a snapshot, one after another, column by column; each has its people in a range of <see cref="PeopleColumns"/>.</summary>
internal sealed class OrganisationColumns
{
    // The planes that say yes or no of an organisation, and those of whole numbers, from the lowest digit.
    public const int Included = 0;
    public const int Villages = 1;
    public const int Communities = 2;
    public const int Rural = 3;
    public const int RuralUnknown = 4;
    public const int LineagesAt = 5;
    public const int CollectivesUnknown = LineagesAt + 3;
    public const int Compared = CollectivesUnknown + 1;
    public const int WithoutAllotmentAt = Compared + 1;
    public const int CollectivesAt = WithoutAllotmentAt + Bodies;
    public const int AllottedAt = CollectivesAt + Digits;
    public const int DependsOnPeopleAt = AllottedAt + (Bodies * Digits);
    public const int WithSecretary = DependsOnPeopleAt;
    public const int WithDirector = WithSecretary + 1;
    public const int OneShoulder = WithDirector + 1;
    public const int VacantAt = OneShoulder + 1;
    public const int ExcessAt = VacantAt + (Bodies * Digits);
    public const int Planes = ExcessAt + (Bodies * Digits);

    /// <summary>The binary digits of a whole number that is not negative.</summary>
    public const int Digits = 31;

    public const int Bodies = 3;

    // How many keys of days are compared at once.
    private const int VectorSize = 512 / 32;

    /// <summary>The key of an election that is not finished on any day.</summary>
    public const int NotElected = int.MaxValue;

    public required BitPlanes Bits { get; init; }

    public required Organisation[] Organisations { get; init; }

    public required Term?[] Terms { get; init; }

    /// <summary>Where each organisation's people start; one more than there are organisations.</summary>
    public required int[] Starts { get; init; }

    /// <summary>The day of the Party organisation's election as a key that orders like the days; there may be more at the end, which are nobody's, to fill a vector.</summary>
    public required int[] PartyElectedOn { get; init; }

    public required int[] CommitteeElectedOn { get; init; }

    public int Count => Organisations.Length;

    /// <summary>The bytes of the columns.</summary>
    public long Bytes => Bits.Bytes + (sizeof(int) * ((long)PartyElectedOn.Length + CommitteeElectedOn.Length + Starts.Length));

    /// <summary>A day as a key that orders like the days.</summary>
    public static int KeyOf(LocalDate day) => PartialDate.KeyOf(day.Year, day.Month, day.Day);

    /// <summary>How many of some organisations had finished the one election, the other, and both, by a day.</summary>
    public (long Party, long Committee, long Both) FinishedBy(int asOfKey, Range organisations)
    {
        var party = MemoryMarshal.Cast<int, Vector512<int>>(PartyElectedOn);
        var committee = MemoryMarshal.Cast<int, Vector512<int>>(CommitteeElectedOn);
        var (start, end) = (organisations.Start.Value, organisations.End.Value);
        var asOf = Vector512.Create(asOfKey);
        (long Party, long Committee, long Both) finished = default;
        for (var at = start / VectorSize; at * VectorSize < end; at++)
        {
            // The first and the last vector may be of others, too.
            var inside = FirstBits(end - (at * VectorSize)) & ~FirstBits(start - (at * VectorSize));
            var one = Vector512.LessThanOrEqual(party[at], asOf).ExtractMostSignificantBits() & inside;
            var other = Vector512.LessThanOrEqual(committee[at], asOf).ExtractMostSignificantBits() & inside;
            finished.Party += BitOperations.PopCount(one);
            finished.Committee += BitOperations.PopCount(other);
            finished.Both += BitOperations.PopCount(one & other);
        }

        return finished;

        static ulong FirstBits(int count) => count <= 0 ? 0 : count >= VectorSize ? ulong.MaxValue : (1UL << count) - 1;
    }

    /// <summary>The same organisations, of which those outside a mask are not counted any more; who heads them and which seats are taken is asked again of the people.</summary>
    public OrganisationColumns Masked(ReadOnlySpan<ulong> mask, PeopleColumns people)
    {
        var elected = (Party: new int[PartyElectedOn.Length], Committee: new int[PartyElectedOn.Length]);
        var bits = new BitPlanes.Builder(Planes, Count);
        int[] digits = [.. Enumerable.Range(0, Bodies).Select(body => Bits.DigitsUsed(AllottedAt + (body * Digits), Digits))];
        for (var at = 0; at < Count; at++)
        {
            var isIn = (mask[at / 64] >> at & 1) != 0;
            elected.Party[at] = isIn ? PartyElectedOn[at] : NotElected;
            elected.Committee[at] = isIn ? CommitteeElectedOn[at] : NotElected;
            if (isIn)
            {
                DependsOnPeople(bits, at, people, digits);
            }

            bits.Next();
        }

        return new()
        {
            Bits = Bits.Masked(mask, static plane => plane < DependsOnPeopleAt).With(bits.Build(), static plane => plane >= DependsOnPeopleAt),
            Organisations = Organisations,
            Terms = Terms,
            Starts = Starts,
            PartyElectedOn = elected.Party,
            CommitteeElectedOn = elected.Committee,
        };
    }

    private void DependsOnPeople(BitPlanes.Builder bits, int at, PeopleColumns people, ReadOnlySpan<int> digits)
    {
        var range = Starts[at]..Starts[at + 1];
        SetIf(bits, WithSecretary, people.Bits.Count(PeopleColumns.PostsAt + (int)Post.Secretary, range) > 0);
        SetIf(bits, WithDirector, people.Bits.Count(PeopleColumns.PostsAt + (int)Post.Director, range) > 0);
        SetIf(bits, OneShoulder, people.Bits.CountBoth(PeopleColumns.PostsAt + (int)Post.Secretary, PeopleColumns.PostsAt + (int)Post.Director, range) > 0);
        for (var body = 0; body < Bodies; body++)
        {
            if (!Bits.IsSet(WithoutAllotmentAt + body, at))
            {
                var filled = (int)people.Bits.Count(PeopleColumns.GroupsAt + (int)GroupOf((Body)body), range);
                SetSeats(bits, body, Bits.Number(AllottedAt + (body * Digits), digits[body], at), filled);
            }
        }
    }

    /// <summary>The group of the people who sit on a body.</summary>
    public static MemberGroup GroupOf(Body body) => body switch
    {
        Body.PartyOrganisation => MemberGroup.PartyCommittee,
        Body.Committee => MemberGroup.Committee,
        _ => MemberGroup.Supervision,
    };

    private static int Whole(int keys) => (keys + VectorSize - 1) / VectorSize * VectorSize;

    private static void SetIf(BitPlanes.Builder bits, int plane, bool isSo)
    {
        if (isSo)
        {
            bits.Set(plane);
        }
    }

    private static void SetSeats(BitPlanes.Builder bits, int body, int allotted, int filled)
    {
        bits.SetAll(VacantAt + (body * Digits), Math.Max(0, allotted - filled));
        bits.SetAll(ExcessAt + (body * Digits), Math.Max(0, filled - allotted));
    }

    /// <summary>Takes organisations up one after another, each around its people.</summary>
    internal sealed class Builder(int capacity)
    {
        private readonly BitPlanes.Builder _bits = new(Planes, capacity);
        private readonly Organisation[] _organisations = new Organisation[capacity];
        private readonly Term?[] _terms = new Term?[capacity];
        private readonly int[] _starts = new int[capacity + 1];
        private readonly int[] _partyElectedOn = new int[Whole(capacity)];
        private readonly int[] _committeeElectedOn = new int[Whole(capacity)];
        private int _count;

        /// <summary>Begins an organisation, before its people, as it lies in memory.</summary>
        /// <param name="roster">Its roster.</param>
        /// <param name="isCompared">Whether last term is known of it.</param>
        public void Begin(Roster roster, bool isCompared)
        {
            var organisation = roster.Organisation;
            _organisations[_count] = organisation;
            _terms[_count] = roster.Term;
            _starts[_count + 1] = _starts[_count] + roster.Members.Count;
            _partyElectedOn[_count] = roster.PartyElectedOn is { } party ? KeyOf(party) : NotElected;
            _committeeElectedOn[_count] = roster.CommitteeElectedOn is { } committee ? KeyOf(committee) : NotElected;
            _bits.Set(Included);
            SetIf(_bits, Compared, isCompared);
            AddFacts(organisation);
        }

        /// <summary>Ends it, after its people, who have been looked at by then.</summary>
        public void End(Roster roster)
        {
            AddSeats(roster);
            _bits.Next();
            _count++;
        }

        public OrganisationColumns Build() => new()
        {
            Bits = _bits.Build(),
            Organisations = _organisations,
            Terms = _terms,
            Starts = _starts,
            PartyElectedOn = _partyElectedOn,
            CommitteeElectedOn = _committeeElectedOn,
        };

        private void AddFacts(Organisation organisation)
        {
            SetIf(_bits, Villages, organisation.Kind is OrganisationKind.Village);
            SetIf(_bits, Communities, organisation.Kind is OrganisationKind.Community);
            SetIf(_bits, Rural, organisation.Rural is true);
            SetIf(_bits, RuralUnknown, organisation.Rural is null);
            if (organisation.Lineage is { Kind: <= LineageKind.Recoded } lineage)
            {
                _bits.Set(LineagesAt + (int)lineage.Kind);
            }

            SetIf(_bits, CollectivesUnknown, organisation.CollectiveEconomies is null);
            _bits.SetAll(CollectivesAt, organisation.CollectiveEconomies ?? 0);
        }

        private void AddSeats(Roster roster)
        {
            var taken = default(SeatsTaken);
            foreach (var member in roster.Members.AsSpan())
            {
                taken.Add(member.Posts);
            }

            SetIf(_bits, WithSecretary, taken.Include(Post.Secretary));
            SetIf(_bits, WithDirector, taken.Include(Post.Director));
            SetIf(_bits, OneShoulder, taken.OneShoulder);
            for (var body = 0; body < Bodies; body++)
            {
                if (roster.Seats.Of((Body)body) is { } allotted)
                {
                    _bits.SetAll(AllottedAt + (body * Digits), allotted);
                    SetSeats(_bits, body, allotted, taken.On((Body)body));
                }
                else
                {
                    _bits.Set(WithoutAllotmentAt + body);
                }
            }
        }
    }
}

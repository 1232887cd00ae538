using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>The people of some rosters of a snapshot, one after another, column by column.</summary>
internal sealed class PeopleColumns
{
    // The planes: of each classification a first plane and as many as it has values; the first value's stays empty: it is whoever is in no other. No more than a word has bits.
    public const int PostsAt = 0;
    public const int GroupsAt = PostsAt + PostSet.Size;
    public const int CrossServing = GroupsAt + Groups;
    public const int SexesAt = CrossServing + 1;
    public const int BandsAt = SexesAt + Sexes;
    public const int GraduateBandsAt = BandsAt + Bands;
    public const int PartyAt = GraduateBandsAt + Bands;
    public const int EthnicAt = PartyAt + Standings;
    public const int StatesAt = EthnicAt + Standings;

    // People of last term have these in place of the states.
    public const int LeftAt = StatesAt;
    public const int Undecided = LeftAt + Groups;
    public const int ReasonsAt = Undecided + 1;

    public const int Planes = StatesAt + LastTermSeat.States;
    public const int Groups = 6;
    public const int Sexes = 4;
    public const int Bands = 6;
    public const int Standings = 4;
    public const int Reasons = 9;

    public const int IdsOfBlock = 8_192;

    // For each recorded code, the planes that say yes.
    private static readonly ulong[] PlanesOfPosts = [.. Enumerable.Range(0, 1 << PostSet.Size).Select(static bits => PlanesOf(PostSet.FromBits(bits)))];
    private static readonly ulong[] PlanesOfSex = [.. MemberCodes.Sexes.Select(static value => Plane(SexesAt, value))];
    private static readonly ulong[] PlanesOfParty = [.. MemberCodes.PartyStandings.Select(static value => Plane(PartyAt, value))];
    private static readonly ulong[] PlanesOfEthnicGroup = [.. MemberCodes.EthnicStandings.Select(static value => Plane(EthnicAt, value))];
    private static readonly ulong[] PlanesOfEducation =
    [
        .. MemberCodes.Bands(EducationReading.Level).Zip(MemberCodes.Bands(EducationReading.GraduatesOnly), static (level, graduates) => Plane(BandsAt, level) | Plane(GraduateBandsAt, graduates)),
    ];

    // Who is left after filtering; null when nobody is filtered out.
    private ulong[]? _kept;

    public required BitPlanes Bits { get; init; }

    /// <summary>The births once more, digit by digit: to compare and to sum them, where <see cref="Seats"/> sorts them into classes and ages.</summary>
    public required BirthPlanes Births { get; init; }

    /// <summary>Class and birth date of each person, packed.</summary>
    public required int[] Seats { get; init; }

    /// <summary>The people whose birth date does not fit into <see cref="Seats"/>, in their order.</summary>
    public required InexactBirth[] Inexact { get; init; }

    /// <summary>The ids in blocks of <see cref="IdsOfBlock"/>.</summary>
    public required PersonId[][] Ids { get; init; }

    public int Count => Seats.Length;

    /// <summary>How many of them are not filtered out.</summary>
    public int Included { get; private init; }

    /// <summary>The bytes of all columns but the ids.</summary>
    public long Bytes => Bits.Bytes + Births.Bytes + (sizeof(int) * (long)Seats.Length);

    /// <summary>The same people, of whom those outside a mask hold no posts any more.</summary>
    public PeopleColumns Masked(ReadOnlySpan<ulong> mask)
    {
        var seats = new int[Seats.Length];
        var kept = new ulong[mask.Length];
        var included = 0;
        for (var person = 0; person < seats.Length; person++)
        {
            var isIn = IsIn(mask, person) && (_kept is null || IsIn(_kept, person));
            included += isIn ? 1 : 0;
            kept[person / 64] |= isIn ? 1UL << person : 0;
            seats[person] = isIn ? Seats[person] : PackedSeat.Nowhere;
        }

        var inexact = new List<InexactBirth>(Inexact.Length);
        foreach (var birth in Inexact)
        {
            if (IsIn(kept, birth.Person))
            {
                inexact.Add(birth);
            }
        }

        return new()
        {
            Bits = Bits.Masked(kept, static plane => plane < SexesAt),
            Births = Births,
            Seats = seats,
            Inexact = [.. inexact],
            Ids = Ids,
            Included = included,
            _kept = kept,
        };
    }

    private static bool IsIn(ReadOnlySpan<ulong> mask, int person) => (mask[person / 64] >> person & 1) != 0;

    // The first value of a classification has no plane.
    private static ulong Plane(int firstPlane, int value) => value == 0 ? 0 : 1UL << (firstPlane + value);

    private static ulong PlanesOf(PostSet posts)
    {
        var planes = (ulong)posts.Bits << PostsAt;
        for (var group = 0; group < Groups; group++)
        {
            planes |= ((MemberGroup)group).Includes(posts) ? 1UL << (GroupsAt + group) : 0;
        }

        return planes | (posts.CrossServes ? 1UL << CrossServing : 0);
    }

    /// <summary>Takes people up one after another.</summary>
    internal sealed class Builder(int capacity)
    {
        private readonly BitPlanes.RowBuilder _bits = new(capacity);
        private readonly BitPlanes.NumberBuilder _births = new(capacity);
        private readonly int[] _seats = new int[capacity];
        private readonly PersonId[][] _ids = [.. Enumerable.Range(0, (capacity + IdsOfBlock - 1) / IdsOfBlock).Select(block => new PersonId[Math.Min(IdsOfBlock, capacity - (block * IdsOfBlock))])];
        private readonly List<InexactBirth> _inexact = [];
        private int _firstBirth = int.MaxValue;
        private int _lastBirth;
        private int _count;

        /// <summary>Takes up a person of this term.</summary>
        /// <param name="member">The person.</param>
        /// <param name="lastTerm">The state in the other term.</param>
        public void Add(Member member, int lastTerm) => Add(member, lastTerm == LastTermSeat.None ? 0 : 1UL << (StatesAt + lastTerm));

        /// <summary>Takes up a person of last term.</summary>
        /// <param name="member">The person.</param>
        /// <param name="now">The state in this term; <see langword="null"/> when it is not decided.</param>
        /// <param name="reason">Why the person left, if so.</param>
        public void AddFormer(Member member, int? now, DepartureReason reason)
        {
            var planes = now is null ? 1UL << Undecided : Plane(ReasonsAt, (int)(reason <= DepartureReason.Other ? reason : DepartureReason.Unknown));
            for (var group = 0; group < Groups; group++)
            {
                planes |= now is { } state && !LastTermSeat.IsSeatIn(state, (MemberGroup)group) ? 1UL << (LeftAt + group) : 0;
            }

            Add(member, planes);
        }

        public PeopleColumns Build() => new() { Bits = _bits.Build(), Births = new(_births.Build(), _firstBirth, _lastBirth), Seats = _seats, Inexact = [.. _inexact], Ids = _ids, Included = capacity };

        private void Add(Member member, ulong planes)
        {
            _bits.Add(
                planes
                | PlanesOfPosts[member.Posts.Bits]
                | PlanesOfSex[(byte)member.Sex]
                | PlanesOfEducation[member.EducationCode]
                | PlanesOfParty[(byte)member.Affiliation]
                | PlanesOfEthnicGroup[member.EthnicGroupCode]);

            var seatClass = SeatClass.OfBits[member.Posts.Bits];
            var birthKey = member.BirthKey;
            if (PackedSeat.TryPack(seatClass, birthKey, out _seats[_count]))
            {
                var birth = PackedSeat.SinceFirstYear(birthKey);
                _births.Add((ushort)birth);
                (_firstBirth, _lastBirth) = (Math.Min(_firstBirth, birth), Math.Max(_lastBirth, birth));
            }
            else
            {
                _births.AddNone();
                _inexact.Add(new(_count, birthKey, seatClass));
            }

            _ids[_count / IdsOfBlock][_count % IdsOfBlock] = member.Id;
            _count++;
        }
    }
}

using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>The people of some rosters of a snapshot, one after another, column by column.</summary>
internal sealed class PeopleColumns
{
    // The planes: each a first plane and so many. Of each classification the first value has no plane: it is whoever is in no other.
    public const int PostsAt = 0;
    public const int GroupsAt = PostsAt + PostSet.Size;
    public const int CrossServing = GroupsAt + Groups;
    public const int SexesAt = CrossServing + 1;
    public const int BandsAt = SexesAt + Sexes;
    public const int GraduateBandsAt = BandsAt + Bands;
    public const int PartyAt = GraduateBandsAt + Bands;
    public const int EthnicAt = PartyAt + Standings;
    public const int StatesAt = EthnicAt + Standings;
    public const int LeftAt = StatesAt + LastTermSeat.States;
    public const int Undecided = LeftAt + Groups;
    public const int ReasonsAt = Undecided + 1;
    public const int Planes = ReasonsAt + Reasons;

    public const int Groups = 6;
    public const int Sexes = 4;
    public const int Bands = 6;
    public const int Standings = 4;
    public const int Reasons = 9;

    private static readonly int[] GroupsOfClass = [.. Enumerable.Range(0, SeatClass.Count).Select(static seatClass =>
        Enumerable.Range(0, Groups).Sum(group => SeatClass.IsIn(seatClass, (MemberGroup)group) ? 1 << group : 0))];

    public required BitPlanes Bits { get; init; }

    /// <summary>Class and birth date of each person, packed.</summary>
    public required int[] Seats { get; init; }

    /// <summary>The people whose birth date does not fit into <see cref="Seats"/>, in their order.</summary>
    public required InexactBirth[] Inexact { get; init; }

    public required PersonId[] Ids { get; init; }

    public int Count => Seats.Length;

    /// <summary>The bytes that a tally may read.</summary>
    public long Bytes => Bits.Bytes + (sizeof(int) * (long)Seats.Length);

    /// <summary>The same people, of whom those outside a mask hold no posts any more.</summary>
    public PeopleColumns Masked(ReadOnlySpan<ulong> mask)
    {
        var seats = new int[Seats.Length];
        for (var person = 0; person < seats.Length; person++)
        {
            seats[person] = IsIn(mask, person) ? Seats[person] : PackedSeat.Nowhere;
        }

        var inexact = new List<InexactBirth>(Inexact.Length);
        foreach (var birth in Inexact)
        {
            if (IsIn(mask, birth.Person))
            {
                inexact.Add(birth);
            }
        }

        return new()
        {
            Bits = Bits.Masked(mask, static plane => plane < SexesAt),
            Seats = seats,
            Inexact = [.. inexact],
            Ids = Ids,
        };
    }

    private static bool IsIn(ReadOnlySpan<ulong> mask, int person) => (mask[person / 64] >> person & 1) != 0;

    /// <summary>Takes people up one after another.</summary>
    internal sealed class Builder(int capacity)
    {
        private readonly BitPlanes.Builder _bits = new(Planes, capacity);
        private readonly int[] _seats = new int[capacity];
        private readonly PersonId[] _ids = new PersonId[capacity];
        private readonly List<InexactBirth> _inexact = [];
        private int _count;

        /// <summary>Takes up a person of this term.</summary>
        /// <param name="member">The person.</param>
        /// <param name="lastTerm">The state in the other term.</param>
        public void Add(Member member, int lastTerm)
        {
            Facts(member);
            if (lastTerm != LastTermSeat.None)
            {
                _bits.Set(StatesAt + lastTerm);
            }

            _bits.Next();
        }

        /// <summary>Takes up a person of last term.</summary>
        /// <param name="member">The person.</param>
        /// <param name="now">The state in this term; <see langword="null"/> when it is not decided.</param>
        /// <param name="reason">Why the person left, if so.</param>
        public void AddFormer(Member member, int? now, DepartureReason reason)
        {
            Facts(member);
            if (now is { } state)
            {
                for (var group = 0; group < Groups; group++)
                {
                    if (!LastTermSeat.IsSeatIn(state, (MemberGroup)group))
                    {
                        _bits.Set(LeftAt + group);
                    }
                }

                Value(ReasonsAt, (int)(reason <= DepartureReason.Other ? reason : DepartureReason.Unknown));
            }
            else
            {
                _bits.Set(Undecided);
            }

            _bits.Next();
        }

        public PeopleColumns Build() => new() { Bits = _bits.Build(), Seats = _seats, Inexact = [.. _inexact], Ids = _ids };

        private void Facts(Member member)
        {
            var seatClass = SeatClass.OfBits[member.Posts.Bits];
            _bits.SetAll(PostsAt, member.Posts.Bits);
            _bits.SetAll(GroupsAt, GroupsOfClass[seatClass]);
            if (member.Posts.CrossServes)
            {
                _bits.Set(CrossServing);
            }

            var education = member.Education.GetValueOrDefault().Code;
            Value(SexesAt, MemberCodes.Sexes[(byte)member.Sex]);
            Value(BandsAt, MemberCodes.Bands(EducationReading.Level)[education]);
            Value(GraduateBandsAt, MemberCodes.Bands(EducationReading.GraduatesOnly)[education]);
            Value(PartyAt, MemberCodes.PartyStandings[(byte)member.Affiliation]);
            Value(EthnicAt, MemberCodes.EthnicStandings[member.EthnicGroup.GetValueOrDefault().Code]);

            var birthKey = member.BirthDate.GetValueOrDefault().Key;
            if (!PackedSeat.TryPack(seatClass, birthKey, out _seats[_count]))
            {
                _inexact.Add(new(_count, birthKey, seatClass));
            }

            _ids[_count] = member.Id;
            _count++;
        }

        private void Value(int firstPlane, int value)
        {
            if (value != 0)
            {
                _bits.Set(firstPlane + value);
            }
        }
    }
}

using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>The seats that people had in some rosters of the other term, by person id: a person in two of them has the posts of both.</summary>
internal sealed class LastTermSeats
{
    private readonly Dictionary<PersonId, PostSet>? _byPerson;
    private readonly Roster[] _rosters;
    private readonly bool _isWhole = true;

    private LastTermSeats(LastTermSeats other, bool isWhole)
    {
        _rosters = other._rosters;
        _byPerson = other._byPerson;
        _isWhole = isWhole;
    }

    private LastTermSeats(Roster[] rosters, bool indexed)
    {
        _rosters = rosters;
        if (indexed)
        {
            _byPerson = [];
            foreach (var roster in rosters)
            {
                foreach (var member in roster.Members)
                {
                    var posts = _byPerson.GetValueOrDefault(member.Id);
                    _byPerson[member.Id] = PostSet.FromBits(posts.Bits | member.Posts.Bits);
                }
            }
        }
    }

    /// <summary>Seats found by looking through the few members of an organisation's rosters.</summary>
    public static LastTermSeats InOrganisation(params Roster[] rosters) => new(rosters, indexed: rosters.Sum(roster => roster.Members.Count) > 32);

    /// <summary>Seats found by an index over a region's rosters.</summary>
    public static LastTermSeats InRegion(IEnumerable<Roster> rosters) => new([.. rosters], indexed: true);

    /// <summary>The same seats for people whose own organisation's roster is missing: who is not found may have been in it, so the recorded entry decides.</summary>
    public LastTermSeats WithoutTheirOwn() => new(this, isWhole: false);

    /// <summary>The state of a member in those rosters: a seat class, or <see cref="LastTermSeat.None"/>.</summary>
    public int Of(Member member) => Find(member.Id) is { } posts ? SeatClass.OfBits[posts.Bits]
        : _isWhole ? LastTermSeat.None
        : LastTermSeat.Recorded(member.Entry);

    private PostSet? Find(PersonId person)
    {
        if (_byPerson is not null)
        {
            return _byPerson.TryGetValue(person, out var indexed) ? indexed : null;
        }

        PostSet? found = null;
        foreach (var roster in _rosters)
        {
            foreach (var member in roster.Members.AsSpan())
            {
                if (member.Id == person)
                {
                    found = PostSet.FromBits((found?.Bits ?? 0) | member.Posts.Bits);
                    break;
                }
            }
        }

        return found;
    }
}

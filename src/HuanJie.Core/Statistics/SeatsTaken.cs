using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <summary>Which posts of one organisation are held, and how many people sit on each body, one person after another.</summary>
internal struct SeatsTaken
{
    // For each set of posts, a seat on the Party committee in the low half and one on the villagers' or residents' committee in the high half: one addition counts both.
    private static readonly ulong[] OfPosts = [.. Enumerable.Range(0, 1 << PostSet.Size).Select(static bits =>
        (PostSet.FromBits(bits).SitsOn(Body.PartyOrganisation) ? 1UL : 0) | (PostSet.FromBits(bits).SitsOn(Body.Committee) ? 1UL << 32 : 0))];

    private ulong _committees;
    private int _supervision;
    private int _posts;

    /// <summary>Whether somebody is secretary and director at once.</summary>
    public bool OneShoulder { get; private set; }

    /// <summary>Takes up a person.</summary>
    public void Add(PostSet posts)
    {
        _posts |= posts.Bits;
        _committees += OfPosts[posts.Bits];
        _supervision += posts.SitsOn(Body.Supervision) ? 1 : 0;
        OneShoulder |= posts.HoldsBothHeads;
    }

    /// <summary>The people who sit on a body.</summary>
    public readonly int On(Body body) => body switch
    {
        Body.PartyOrganisation => (int)_committees,
        Body.Committee => (int)(_committees >> 32),
        _ => _supervision,
    };

    /// <summary>Whether somebody holds a post.</summary>
    public readonly bool Include(Post post) => PostSet.FromBits(_posts).Contains(post);
}

using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>What is counted once over a roster for all checks (花名册统计): people on each body, holders of each post.</summary>
/// <remarks>It is filled anew for each roster and valid only while a check looks at that roster.</remarks>
public sealed class RosterFacts
{
    private const int Bodies = 3;
    private readonly int[] _people = new int[Bodies];
    private readonly int[] _women = new int[Bodies];
    private readonly int[] _sexUnknown = new int[Bodies];
    private readonly int[] _minority = new int[Bodies];
    private readonly int[] _ethnicUnknown = new int[Bodies];
    private readonly int[] _holders = new int[PostSet.Size];

    internal RosterFacts(Roster roster) => Read(roster);

    internal RosterFacts()
    {
    }

    /// <summary>The roster.</summary>
    public Roster Roster { get; private set; } = null!;

    /// <summary>The people of the two committees, each once.</summary>
    public int TwoCommittees { get; private set; }

    /// <summary>The people who sit in both of the two committees.</summary>
    public int CrossServing { get; private set; }

    /// <summary>Whether one person is secretary and director.</summary>
    public bool OneShoulder { get; private set; }

    /// <summary>The people on a body.</summary>
    public int People(Body body) => _people[(int)body];

    /// <summary>The women on a body, as far as the sex is known.</summary>
    public int Women(Body body) => _women[(int)body];

    /// <summary>The people on a body whose sex is not known.</summary>
    public int SexUnknown(Body body) => _sexUnknown[(int)body];

    /// <summary>The people on a body who are known not to be Han (汉族).</summary>
    public int NotHan(Body body) => _minority[(int)body];

    /// <summary>The people on a body whose ethnic group is not known.</summary>
    public int EthnicUnknown(Body body) => _ethnicUnknown[(int)body];

    /// <summary>The holders of a post.</summary>
    public int Holders(Post post) => _holders[(int)post];

    internal void Start(Roster roster)
    {
        Roster = roster;
        TwoCommittees = 0;
        CrossServing = 0;
        OneShoulder = false;
        Array.Clear(_people);
        Array.Clear(_women);
        Array.Clear(_sexUnknown);
        Array.Clear(_minority);
        Array.Clear(_ethnicUnknown);
        Array.Clear(_holders);
    }

    internal void Add(Member member)
    {
        var posts = member.Posts;
        TwoCommittees += posts.SitsOnTwoCommittees ? 1 : 0;
        CrossServing += posts.CrossServes ? 1 : 0;
        OneShoulder |= posts.HoldsBothHeads;
        var woman = member.Sex is Sex.Female ? 1 : 0;
        var sexUnknown = member.Sex is Sex.Male or Sex.Female ? 0 : 1;
        var ethnic = member.EthnicGroup is { Code: not 0 } group ? group.Code : 0;
        var notHan = ethnic > 1 ? 1 : 0;
        var ethnicUnknown = ethnic == 0 ? 1 : 0;
        var bits = posts.Bits;
        for (var body = 0; bits != 0; body++, bits >>= 3)
        {
            var here = bits & 0b111;
            if (here == 0)
            {
                continue;
            }

            _people[body]++;
            _women[body] += woman;
            _sexUnknown[body] += sexUnknown;
            _minority[body] += notHan;
            _ethnicUnknown[body] += ethnicUnknown;
            var first = body * 3;
            _holders[first] += here & 1;
            _holders[first + 1] += (here >> 1) & 1;
            _holders[first + 2] += here >> 2;
        }
    }

    private void Read(Roster roster)
    {
        Start(roster);
        foreach (var member in roster.Members.AsSpan())
        {
            Add(member);
        }
    }
}

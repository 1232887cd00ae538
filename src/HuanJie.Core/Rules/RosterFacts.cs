using System.Runtime.Intrinsics;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>What is counted once over a roster for all checks (花名册统计): people on each body, holders of each post.</summary>
/// <remarks>It is filled anew for each roster and valid only while a check looks at that roster.</remarks>
public sealed class RosterFacts
{
    private const int Lanes = 16;
    private const int UnionLane = 8;
    private const int Bodies = 3;
    private const int Ranks = 3;
    private const int TraitWomen = 0;
    private const int TraitSexUnknown = 1;
    private const int TraitNotHan = 2;
    private const int TraitEthnicUnknown = 3;

    // A member adds two rows of sixteen counts at once: one chosen by the posts held, one by bodies, sex and ethnic group.
    private static readonly int[] PostRows = RowsOfPosts();
    private static readonly int[] TraitRows = RowsOfTraits();

    // Where in the rows of traits each set of posts, each sex and each ethnic group leads; what is no named value is not known.
    private static readonly int[] TraitOfPosts = [.. Enumerable.Range(0, 1 << PostSet.Size).Select(static bits => TraitRow(PostSet.FromBits(bits).Bodies, 0, 0))];
    private static readonly int[] TraitOfSex = [.. Enumerable.Range(0, 256).Select(static value => TraitRow(0, (Sex)value is Sex.Male or Sex.Female ? value : 0, 0))];
    private static readonly int[] TraitOfGroup = [.. Enumerable.Range(0, 256).Select(static code => TraitRow(0, 0, Math.Min(code, 2)))];

    private readonly int[] _posts = new int[Lanes];
    private readonly int[] _traits = new int[Lanes];

    internal RosterFacts(Roster roster) => Read(roster);

    internal RosterFacts()
    {
    }

    /// <summary>The roster.</summary>
    public Roster Roster { get; private set; } = null!;

    /// <summary>The people of the two committees, each once.</summary>
    public int TwoCommittees => PeopleOnAny(PostSet.Bit(Body.PartyOrganisation) | PostSet.Bit(Body.Committee));

    /// <summary>The people who sit in both of the two committees.</summary>
    public int CrossServing => PeopleOnBoth(PostSet.Bit(Body.PartyOrganisation), PostSet.Bit(Body.Committee));

    /// <summary>Whether one person is secretary and director.</summary>
    public bool OneShoulder { get; private set; }

    /// <summary>The people on a body.</summary>
    public int People(Body body) => PeopleOnAny(PostSet.Bit(body));

    /// <summary>The women on a body, as far as the sex is known.</summary>
    public int Women(Body body) => _traits[(TraitWomen * Bodies) + (int)body];

    /// <summary>The people on a body whose sex is not known.</summary>
    public int SexUnknown(Body body) => _traits[(TraitSexUnknown * Bodies) + (int)body];

    /// <summary>The people on a body who are known not to be Han (汉族).</summary>
    public int NotHan(Body body) => _traits[(TraitNotHan * Bodies) + (int)body];

    /// <summary>The people on a body whose ethnic group is not known.</summary>
    public int EthnicUnknown(Body body) => _traits[(TraitEthnicUnknown * Bodies) + (int)body];

    /// <summary>The holders of a post.</summary>
    public int Holders(Post post) => _posts[(int)post];

    /// <summary>The people who sit on at least one of some bodies, each once.</summary>
    /// <param name="bodies">The bodies, as bits of <see cref="Body"/>.</param>
    internal int PeopleOnAny(int bodies) => bodies == 0 ? 0 : _posts[UnionLane + bodies];

    /// <summary>The people who sit on one of some bodies and also on one of others.</summary>
    internal int PeopleOnBoth(int some, int others) => PeopleOnAny(some) + PeopleOnAny(others) - PeopleOnAny(some | others);

    /// <summary>The posts held, by whomever.</summary>
    internal int Seats
    {
        get
        {
            var seats = 0;
            foreach (var holders in _posts.AsSpan(0, PostSet.Size))
            {
                seats += holders;
            }

            return seats;
        }
    }

    internal void Read(Roster roster)
    {
        Roster = roster;
        var (posts, traits, oneShoulder) = (Vector512<int>.Zero, Vector512<int>.Zero, false);
        foreach (var member in roster.Members.AsSpan())
        {
            var held = member.Posts;
            oneShoulder |= held.HoldsBothHeads;
            posts += Row(PostRows, held.Bits);
            traits += Row(TraitRows, TraitOfPosts[held.Bits] + TraitOfSex[(byte)member.Sex] + TraitOfGroup[member.EthnicGroupCode]);
        }

        posts.CopyTo(_posts);
        traits.CopyTo(_traits);
        OneShoulder = oneShoulder;
    }

    private static Vector512<int> Row(int[] rows, int row) => Vector512.Create(rows.AsSpan(row * Lanes, Lanes));

    // Sexes: 0 where neither is known, 1 for a man, 2 for a woman. Groups: 0 where it is not known, 1 for Han, 2 for another.
    private static int TraitRow(int bodies, int sex, int group) => (((bodies * Ranks) + sex) * Ranks) + group;

    private static int[] RowsOfPosts()
    {
        var rows = new int[(1 << PostSet.Size) * Lanes];
        for (var bits = 0; bits < 1 << PostSet.Size; bits++)
        {
            var row = rows.AsSpan(bits * Lanes, Lanes);
            for (var post = 0; post < PostSet.Size; post++)
            {
                row[post] = (bits >> post) & 1;
            }

            for (var bodies = 1; bodies < 1 << Bodies; bodies++)
            {
                row[UnionLane + bodies] = (PostSet.FromBits(bits).Bodies & bodies) == 0 ? 0 : 1;
            }
        }

        return rows;
    }

    private static int[] RowsOfTraits()
    {
        var rows = new int[(1 << Bodies) * Ranks * Ranks * Lanes];
        for (var bodies = 0; bodies < 1 << Bodies; bodies++)
        {
            for (var sex = 0; sex < Ranks; sex++)
            {
                for (var group = 0; group < Ranks; group++)
                {
                    var row = rows.AsSpan(TraitRow(bodies, sex, group) * Lanes, Lanes);
                    for (var body = 0; body < Bodies; body++)
                    {
                        var sits = (bodies >> body) & 1;
                        row[(TraitWomen * Bodies) + body] = sex == 2 ? sits : 0;
                        row[(TraitSexUnknown * Bodies) + body] = sex == 0 ? sits : 0;
                        row[(TraitNotHan * Bodies) + body] = group == 2 ? sits : 0;
                        row[(TraitEthnicUnknown * Bodies) + body] = group == 0 ? sits : 0;
                    }
                }
            }
        }

        return rows;
    }
}

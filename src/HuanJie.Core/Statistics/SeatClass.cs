using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <summary>The 18 ways in which posts can seat a person: none, seat or head in each of the two committees, in or out of the supervision committee.</summary>
/// <remarks>
/// Every group is a set of these classes, so a tally counts each member once, in its class, and adds the classes up to groups
/// at the end, instead of counting each member again in every group.
/// </remarks>
internal static class SeatClass
{
    public const int Count = 18;

    private static readonly byte[] OfBitsTable = [.. Enumerable.Range(0, 1 << PostSet.Size).Select(bits => ClassOf(PostSet.FromBits(bits)))];
    private static readonly PostSet[] Representatives = [.. Enumerable.Range(0, Count).Select(RepresentativeOf)];

    private static readonly byte[][] ClassesOf = [.. Enum.GetValues<MemberGroup>().Select(static group =>
        Enumerable.Range(0, Count).Where(seatClass => group.Includes(Representatives[seatClass])).Select(static seatClass => (byte)seatClass).ToArray())];

    public static ReadOnlySpan<byte> OfBits => OfBitsTable;

    public static bool CrossServes(int seatClass) => Representatives[seatClass].CrossServes;

    public static bool IsIn(int seatClass, MemberGroup group) => group.Includes(Representatives[seatClass]);

    /// <summary>The classes in a group, ascending.</summary>
    public static ReadOnlySpan<byte> In(MemberGroup group) => ClassesOf[(int)group];

    private static byte ClassOf(PostSet posts) =>
        (byte)((6 * Rank(posts, Body.PartyOrganisation)) + (2 * Rank(posts, Body.Committee)) + (posts.SitsOn(Body.Supervision) ? 1 : 0));

    private static int Rank(PostSet posts, Body body) => posts.Contains(Post.Of(body, Position.Head)) ? 2 : posts.SitsOn(body) ? 1 : 0;

    private static PostSet RepresentativeOf(int seatClass)
    {
        var posts = default(PostSet);
        posts = Seat(posts, Body.PartyOrganisation, seatClass / 6);
        posts = Seat(posts, Body.Committee, seatClass / 2 % 3);
        return Seat(posts, Body.Supervision, seatClass % 2);

        static PostSet Seat(PostSet posts, Body body, int rank) => rank switch
        {
            0 => posts,
            1 => posts.With(Post.Of(body, Position.Member)),
            _ => posts.With(Post.Of(body, Position.Head)),
        };
    }
}

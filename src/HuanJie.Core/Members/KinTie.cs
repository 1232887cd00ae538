using HuanJie.Organisations;

namespace HuanJie.Members;

/// <summary>A relative of a candidate who holds or seeks a post (候选人的亲属任职情况); the relative is not named.</summary>
/// <param name="Relation">What the relative is to the candidate.</param>
/// <param name="Body">The body in which the relative holds or seeks a post.</param>
/// <param name="Position">The position in it.</param>
/// <param name="Role">Whether the post is held or sought.</param>
public sealed record KinTie(Relation Relation, ElectedBody Body, Position Position, KinRole Role);

/// <summary>Whether a relative holds a post or seeks it (任职或参选).</summary>
public enum KinRole : byte
{
    /// <summary>The relative holds the post (现任).</summary>
    Holder = 0,

    /// <summary>The relative is a candidate for it (候选人).</summary>
    Candidate = 1,
}

using HuanJie.Organisations;

namespace HuanJie.Members;

/// <summary>A post that a candidate holds when standing (现任职务).</summary>
/// <param name="Body">The body.</param>
/// <param name="Position">The position in it.</param>
public sealed record HeldPost(ElectedBody Body, Position Position);

using System.Text.Json.Serialization;
using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>One name that a voter marked for one post (选票上的一项选择).</summary>
/// <param name="Post">The post.</param>
/// <param name="Person">The person: a candidate, or somebody whom the voter wrote in.</param>
public sealed record BallotMark(Post Post, PersonId Person)
{
    /// <summary>Whether the mark is on the separate line for a woman.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ForWoman { get; init; }

    /// <summary>The post and the person.</summary>
    public override string ToString() => $"{Post}: {Person}";
}

/// <summary>One ballot (选票): what is marked on it. A ballot without marks is an abstention (弃权), which is valid.</summary>
public sealed record Ballot
{
    /// <summary>The marks that can be read.</summary>
    public ValueList<BallotMark> Marks { get; init; }

    /// <summary>Whether nothing on it can be read, or it is no ballot that was issued.</summary>
    public bool IsIllegible { get; init; }

    /// <summary>The posts on which something cannot be read; their part of the ballot does not count.</summary>
    public ValueList<Post> IllegiblePosts { get; init; }

    /// <summary>The number of marks; whom they are for is nobody's business.</summary>
    public override string ToString() => IsIllegible ? "illegible" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Marks.Count} marks");
}

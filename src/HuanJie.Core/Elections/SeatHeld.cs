using System.Text.Json.Serialization;
using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>Somebody who holds a seat of the committee before a poll (已当选人员): elected in an earlier round, or sitting when a vacancy is filled.</summary>
/// <param name="Person">The person.</param>
/// <param name="Post">The post.</param>
public sealed record SeatHeld(PersonId Person, Post Post)
{
    /// <summary>The sex, which decides where a seat is for a woman.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Sex Sex { get; init; }

    /// <summary>The id and the post, as in <c>P-1: Director</c>.</summary>
    public override string ToString() => $"{Person}: {Post}";
}

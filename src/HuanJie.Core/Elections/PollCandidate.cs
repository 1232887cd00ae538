using System.Text.Json.Serialization;
using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>One name on a ballot and the votes for it (得票): a candidate, or somebody whom voters wrote in (另选人).</summary>
public sealed record PollCandidate
{
    /// <summary>The person.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The votes in favour (赞成票), from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Votes { get; init => field = Counts.Checked(value, "votes"); }

    /// <summary>The sex, which decides where a seat is for a woman.</summary>
    /// <value>The default is <see cref="Members.Sex.Unknown"/>.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Sex Sex { get; init; }

    /// <summary>Whether voters wrote the person in: such a person is elected like a candidate, and is none when candidates are counted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WrittenIn { get; init; }

    /// <summary>The id and the votes, as in <c>P-1: 310</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}: {Votes}");
}

using System.Text.Json.Serialization;
using HuanJie.Members;

namespace HuanJie.Preparation;

/// <summary>What a department says about one person (审查意见) in a reply.</summary>
public sealed record ReviewOpinion
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The opinion.</summary>
    public required Opinion Opinion { get; init; }

    /// <summary>Why, by kind.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ReviewReason Reason { get; init; }

    /// <summary>The number of the earlier round whose opinion on the person, by the same department, this one takes the place of (推翻、更正).</summary>
    /// <value>The default is <see langword="null"/>: it stands beside all earlier ones. Without naming it, nothing earlier is overturned, and silence cannot be overturned.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Overturns { get; init => field = value is { } round ? Shape.AtLeast(1, round) : null; }

    /// <summary>The reason in words (具体情况). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Detail { get; init; }

    /// <summary>The person and the opinion; no reason and no detail.</summary>
    public override string ToString() => $"{Person}: {Opinion}";
}

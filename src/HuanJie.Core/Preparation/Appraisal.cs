using System.Text.Json.Serialization;
using HuanJie.Members;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One appraisal of a person (考察): talks with those who know the person, and what they come to.</summary>
public sealed record Appraisal
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The day on which it was concluded.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>What it comes to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public AppraisalResult Result { get; init; }

    /// <summary>With how many people was talked (谈话人数).</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not recorded.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Interviews { get; init => field = Shape.NotNegative(value); }

    /// <summary>What was said (考察材料). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Note { get; init; }

    /// <summary>The person, the day and the result; no note.</summary>
    public override string ToString() => $"{Person} on {On:R}: {Result}";
}

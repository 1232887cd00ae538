using System.Text.Json.Serialization;
using HuanJie.Members;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One training session (业务培训): who was due, and who came.</summary>
public sealed record TrainingSession
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>Who was due to attend, each once.</summary>
    /// <exception cref="ArgumentException">A person stands twice.</exception>
    public required ValueList<PersonId> Due { get; init => field = Shape.Distinct(value, static person => person, "Name each person once."); }

    /// <summary>Who attended, each once; somebody who was not due may have come, to make a missed one up (补训).</summary>
    /// <exception cref="ArgumentException">A person stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<PersonId> Attended { get; init => field = Shape.Distinct(value, static person => person, "Name each person once."); }

    /// <summary>The day and how many of those due came.</summary>
    public override string ToString() => $"{On:R}: {Attended.Intersect(Due).Count()} of {Due.Count} attended";
}

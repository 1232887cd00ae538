using HuanJie.Members;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One round of the joint review (联审轮次): the list of people that every department is asked about.</summary>
public sealed record ReviewRound
{
    /// <summary>The number of the round, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public required int Number { get; init => field = Shape.AtLeast(1, value); }

    /// <summary>The day on which the list went out.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>The people on the list, each once.</summary>
    /// <exception cref="ArgumentException">A person stands twice.</exception>
    public required ValueList<PersonId> People { get; init => field = Shape.Distinct(value, static person => person, "Name each person once."); }

    /// <summary>As in <c>round 2 on 2020-11-20: 1133 people</c>.</summary>
    public override string ToString() => $"round {Number} on {On:R}: {People.Count} people";
}

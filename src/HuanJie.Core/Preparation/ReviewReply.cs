using System.Text.Json.Serialization;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One department's reply in a round (部门回函). A department may send several; they count together.</summary>
public sealed record ReviewReply
{
    /// <summary>The department.</summary>
    public required RecordId Department { get; init; }

    /// <summary>The number of the round, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public required int Round { get; init => field = Shape.AtLeast(1, value); }

    /// <summary>The day of the reply.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>Whether it says that there is no objection to anybody else on the round's list (其余人员无异议). Said in so many words, that is no silence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool ClearsTheRest { get; init; }

    /// <summary>What it says about single people; somebody may stand twice, and the graver opinion counts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ReviewOpinion> Opinions { get; init; }

    /// <summary>The department, the round and the day.</summary>
    public override string ToString() => $"{Department}, round {Round}, {On:R}: {Opinions.Count} opinions{(ClearsTheRest ? ", the rest is clear" : "")}";
}

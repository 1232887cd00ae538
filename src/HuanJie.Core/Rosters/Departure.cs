using System.Text.Json.Serialization;
using HuanJie.Dates;
using HuanJie.Members;

namespace HuanJie.Rosters;

/// <summary>A person of last term who is no longer in the bodies (退出), with the recorded reason.</summary>
public sealed record Departure
{
    /// <summary>The person who left, by the id of last term's roster.</summary>
    public required PersonId Person { get; init; }

    /// <summary>Why.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public DepartureReason Reason { get; init; }

    /// <summary>When, to the day, the month or the year.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public PartialDate? On { get; init; }

    /// <summary>The id and the reason, as in <c>P-0042 (Age)</c>.</summary>
    public override string ToString() => $"{Person} ({Reason})";
}

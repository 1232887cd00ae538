using System.Text.Json.Serialization;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Preparation;

/// <summary>One organisation as a plan wants it (拟设村、社区): what it will be, its seats, and who goes to it.</summary>
/// <remarks>A lineage given here is not used: the plan says where the organisation comes from.</remarks>
public sealed record PlannedOrganisation
{
    /// <summary>The organisation under its code after the plan.</summary>
    public required Organisation Organisation { get; init; }

    /// <summary>The seats of each body.</summary>
    /// <value>The default is <see cref="SeatAllotment.Unknown"/>.</value>
    public SeatAllotment Seats { get; init => field = value ?? SeatAllotment.Unknown; } = SeatAllotment.Unknown;

    /// <summary>Who goes to it of those in office, each once. Where a plan has one organisation only, everybody goes to it and the list may stay empty.</summary>
    /// <exception cref="ArgumentException">A person stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<PersonId> Members { get; init => field = Shape.Distinct(value, static person => person, "Name each person once."); }

    /// <summary>The code, and how many people are named.</summary>
    public override string ToString() => $"{Organisation.Code}: {Members.Count} people";
}

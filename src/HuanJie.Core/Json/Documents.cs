using System.Text.Json.Serialization;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Preparation;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Json;

/// <summary>The outermost object of a roster document.</summary>
internal sealed record RosterDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Roster Roster { get; init; }
}

/// <summary>The outermost object of a turnover document.</summary>
internal sealed record TurnoverDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Turnover Turnover { get; init; }
}

/// <summary>The outermost object of a candidate document.</summary>
internal sealed record CandidateDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Candidate Candidate { get; init; }
}

/// <summary>The outermost object of a rule book.</summary>
internal sealed record RuleBookDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required RuleBookContent RuleBook { get; init; }
}

/// <summary>The outermost object of a tally document.</summary>
internal sealed record TallyDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Tally Tally { get; init; }
}

/// <summary>The outermost object of the document of a poll.</summary>
internal sealed record PollDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Poll Poll { get; init; }
}

/// <summary>The outermost object of the document of a ballot.</summary>
internal sealed record BallotDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Ballot Ballot { get; init; }
}

/// <summary>The outermost object of the document of a recall.</summary>
internal sealed record RecallDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Recall Recall { get; init; }
}

/// <summary>The outermost object of the document of the days of an election.</summary>
internal sealed record ElectionDatesDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required ElectionDates ElectionDates { get; init; }
}

/// <summary>The outermost object of the document of an office.</summary>
internal sealed record OfficeDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required OfficeRecord Office { get; init; }
}

/// <summary>The outermost object of the document of a preparation.</summary>
internal sealed record PreparationDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required PreparationRecord Preparation { get; init; }
}

/// <summary>The outermost object of the document of a dispute.</summary>
internal sealed record DisputeDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Dispute Dispute { get; init; }
}

/// <summary>The outermost object of the document of a scan.</summary>
internal sealed record ScanDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required RiskScan Scan { get; init; }
}

/// <summary>The outermost object of the document of a plan to split, merge or recode.</summary>
internal sealed record PlanDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required ReorganisationPlan Plan { get; init; }
}

/// <summary>The outermost object of the document of a selection.</summary>
internal sealed record SelectionDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required Selection Selection { get; init; }
}

/// <summary>The outermost object of the document of a joint review.</summary>
internal sealed record ReviewDocument
{
    [JsonPropertyOrder(-1)]
    public required DocumentSchema Schema { get; init; }

    public required JointReview Review { get; init; }
}

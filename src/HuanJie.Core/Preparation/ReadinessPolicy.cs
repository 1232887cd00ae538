namespace HuanJie.Preparation;

/// <summary>What readiness asks for beyond the law (准备工作要求): a district's own requirements, all stated.</summary>
/// <remarks>Take <see cref="Default"/> and change what differs: <c>ReadinessPolicy.Default with { MinimumReserve = 2 }</c>.</remarks>
public sealed record ReadinessPolicy
{
    /// <summary>Everything is asked for; one candidate more than seats, one person in reserve.</summary>
    public static ReadinessPolicy Default { get; } = new()
    {
        RequiresVisit = true,
        HighRiskBlocks = true,
        RequiresLeader = true,
        RequiresTraining = true,
        MinimumSurplus = 1,
        RequiresReview = true,
        RequiresAppraisal = true,
        MinimumReserve = 1,
    };

    /// <summary>Whether every organisation must have been visited.</summary>
    public required bool RequiresVisit { get; init; }

    /// <summary>Whether an organisation at high risk in the last scan is not ready.</summary>
    public required bool HighRiskBlocks { get; init; }

    /// <summary>Whether every hard case must have a leader.</summary>
    public required bool RequiresLeader { get; init; }

    /// <summary>Whether the leader of a hard case must have attended as many sessions as were due; one that was not due makes a missed one up (补训).</summary>
    public required bool RequiresTraining { get; init; }

    /// <summary>How many more people than seats must be left to stand (差额), zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int MinimumSurplus { get; init => field = Shape.AtLeast(0, value); }

    /// <summary>Whether everybody must be through the joint review. A veto that stands blocks in any case.</summary>
    public required bool RequiresReview { get; init; }

    /// <summary>Whether everybody must have been appraised. Who was found unfit is blocked in any case.</summary>
    public required bool RequiresAppraisal { get; init; }

    /// <summary>How many people an organisation's reserve list must have, zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public required int MinimumReserve { get; init => field = Shape.AtLeast(0, value); }
}

using HuanJie.Members;

namespace HuanJie.Preparation;

/// <summary>What the joint review says of one person at the end of a day (联审结果).</summary>
/// <remarks>It holds departments and kinds of reasons, no words of theirs; <see cref="ToString"/> shows the state only.</remarks>
public sealed record ReviewVerdict
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The departments whose veto stands, in the order of the review.</summary>
    public ValueList<RecordId> VetoedBy { get; init; }

    /// <summary>The departments whose doubt stands.</summary>
    public ValueList<RecordId> DoubtedBy { get; init; }

    /// <summary>Where a department was asked and said nothing, by department and then by round.</summary>
    public ValueList<ReviewCell> Silent { get; init; }

    /// <summary>How many rounds are required in which the person has not been on the list yet.</summary>
    public int RoundsToCome { get; init; }

    /// <summary>How many opinions other than clear were overturned later.</summary>
    public int Overturned { get; init; }

    /// <summary>The kinds of reasons behind the vetoes and doubts that stand, each once, in their order.</summary>
    public ValueList<ReviewReason> Reasons { get; init; }

    /// <summary>The kinds of reasons behind the vetoes that stand, each once, in their order; those of doubts are not among them.</summary>
    public ValueList<ReviewReason> VetoReasons { get; init; }

    /// <summary>Where the person stands.</summary>
    public ReviewState State =>
        VetoedBy.Count > 0 ? ReviewState.Blocked
        : DoubtedBy.Count > 0 || Silent.Count > 0 || RoundsToCome > 0 ? ReviewState.Pending
        : ReviewState.Cleared;

    /// <summary>As in <c>P-000001: Cleared</c>.</summary>
    public override string ToString() => $"{Person}: {State}";
}

/// <summary>One department in one round (部门、轮次).</summary>
/// <param name="Department">The department.</param>
/// <param name="Round">The number of the round.</param>
public readonly record struct ReviewCell(RecordId Department, int Round);

using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One thing that stands against a vote or is not known (一项问题或缺项), who owes it, and how much of it there is.</summary>
/// <remarks>It holds kinds, counts, ids of disputes and of rules, and days. No person and no reason of health, family or dispute is in it.</remarks>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">Who owes it.</param>
/// <param name="Count">How many people, factors or days, by kind; 1 where there is nothing to count.</param>
public sealed record ReadinessIssue(IssueKind Kind, Responsible Owner, int Count = 1)
{
    /// <summary>The dispute.</summary>
    /// <value>The default is <see langword="null"/>: it is about none.</value>
    public RecordId? Dispute { get; init; }

    /// <summary>The kind of the dispute.</summary>
    public DisputeKind? DisputeKind { get; init; }

    /// <summary>Whether its day is over (逾期).</summary>
    public bool IsOverdue { get; init; }

    /// <summary>The id of the rule that sets the day.</summary>
    /// <value>The default is <see langword="null"/>: no rule does.</value>
    public string? Rule { get; init; }

    /// <summary>Since when: the day of a dispute's opening, or the statutory day.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The part of the work.</summary>
    public PreparationPhase Phase => Kind.Phase;

    /// <summary>Whether it is not known; otherwise it stands against the vote.</summary>
    public bool IsMissing => Kind.IsMissing;

    /// <summary>As in <c>OpenDispute D-07 since 2020-09-03, owed by District 430105000000</c>.</summary>
    public override string ToString() =>
        $"{Kind}{(Count == 1 ? "" : $" × {Count}")}{(Dispute is { } dispute ? $" {dispute}" : "")}{(Rule is null ? "" : $" {Rule}")}{(Since is { } since ? $" since {since:R}" : "")}, owed by {Owner}";
}

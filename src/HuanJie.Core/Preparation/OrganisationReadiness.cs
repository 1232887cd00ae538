using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>Whether one organisation is ready for its next vote at the end of a day (单个组织的准备情况): every reason against it, and all that is missing.</summary>
public sealed record OrganisationReadiness
{
    /// <summary>The organisation.</summary>
    public required DivisionCode Organisation { get; init; }

    /// <summary>The body that is elected next; <see langword="null"/> when all are elected or none is planned.</summary>
    public ElectedBody? Next { get; init; }

    /// <summary>The polling day of it; <see langword="null"/> when none is set.</summary>
    public LocalDate? PollingDay { get; init; }

    /// <summary>Whether the committee and every other body that is planned have been elected. Where no election of the committee is planned it is never done.</summary>
    public bool IsDone { get; init; }

    /// <summary>The highest grade that the last scan leaves possible; <see langword="null"/> when the organisation, or a part that it was merged from, was not assessed.</summary>
    public RiskGrade? Risk { get; init; }

    /// <summary>Whether it is a hard case: on the list, or at high risk in the last scan.</summary>
    public bool IsHardCase { get; init; }

    /// <summary>What stands against the vote and what is not known: by phase, then by kind; none when it is done.</summary>
    public ValueList<ReadinessIssue> Issues { get; init; }

    /// <summary>What stands against the vote.</summary>
    public ValueList<ReadinessIssue> Reasons => [.. Issues.Where(static issue => !issue.IsMissing)];

    /// <summary>What is not known.</summary>
    public ValueList<ReadinessIssue> Missing => [.. Issues.Where(static issue => issue.IsMissing)];

    /// <summary>Whether it is ready.</summary>
    public ReadinessState State
    {
        get
        {
            if (IsDone)
            {
                return ReadinessState.Done;
            }

            var state = ReadinessState.Ready;
            foreach (var issue in Issues)
            {
                var its = StateOf(issue);
                state = its < state ? its : state;
            }

            return state;
        }
    }

    /// <summary>Whether one part of the work is ready.</summary>
    public ReadinessState In(PreparationPhase phase)
    {
        if (IsDone)
        {
            return ReadinessState.Done;
        }

        var state = ReadinessState.Ready;
        foreach (var issue in Issues)
        {
            var its = issue.Phase == phase ? StateOf(issue) : ReadinessState.Ready;
            state = its < state ? its : state;
        }

        return state;
    }

    /// <summary>As in <c>430105014201: NotReady, 2 reasons, 1 missing</c>.</summary>
    public override string ToString() => $"{Organisation}: {State}, {Reasons.Count} reasons, {Missing.Count} missing";

    private static ReadinessState StateOf(ReadinessIssue issue) => issue.IsMissing ? ReadinessState.Undetermined : ReadinessState.NotReady;
}

using System.Globalization;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>The work that is left (剩余工作清单) at the end of a day: one line a thing, the riskiest first.</summary>
/// <remarks>
/// In order: hard cases, then by risk from high to low (one that is not known goes with high, because it may be), then by polling day, those without a day last; what stands
/// against the vote before what is not known; then by phase, by kind, by organisation and by who owes it.
/// </remarks>
public sealed record WorkPlan
{
    private WorkPlan(LocalDate day, ValueList<WorkItem> items)
    {
        Day = day;
        Items = items;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>What is left to do.</summary>
    public ValueList<WorkItem> Items { get; }

    /// <summary>Makes the plan from the readiness of a district.</summary>
    public static WorkPlan Of(DistrictReadiness readiness)
    {
        ArgumentNullException.ThrowIfNull(readiness);
        return new(
            readiness.Day,
            [
                .. from organisation in readiness.Organisations
                   from issue in organisation.Issues
                   let item = new WorkItem(organisation.Organisation, organisation.Risk, organisation.IsHardCase, organisation.PollingDay, issue)
                   orderby !item.IsHardCase, item.Risk ?? RiskGrade.High descending, item.PollingDay ?? LocalDate.MaxIsoValue, issue.IsMissing, issue.Phase, issue.Kind, item.Organisation, issue.Owner.Department, issue.Dispute
                   select item,
            ]);
    }

    /// <summary>What somebody owes: everything of a division or a department, in the same order.</summary>
    public ValueList<WorkItem> OwedBy(Responsible owner) => [.. Items.Where(item => item.Issue.Owner == owner)];

    /// <summary>How much each owes, the most first; then by level from the district down, by division and by department.</summary>
    public ValueList<OwnerCount> ByOwner() =>
    [
        .. Items.GroupBy(static item => item.Issue.Owner).Select(static group => new OwnerCount(group.Key, group.Count()))
            .OrderByDescending(static count => count.Items).ThenByDescending(static count => count.Owner.Level).ThenBy(static count => count.Owner.Division).ThenBy(static count => count.Owner.Department),
    ];

    /// <summary>The day and how much is left.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:R}: {Items.Count} things left to do");
}

/// <summary>One thing left to do (工作项).</summary>
/// <param name="Organisation">Where.</param>
/// <param name="Risk">The highest risk that is possible there; null when it was not assessed.</param>
/// <param name="IsHardCase">Whether it is a hard case.</param>
/// <param name="PollingDay">Until when; null when no day is set.</param>
/// <param name="Issue">What, and who owes it.</param>
public sealed record WorkItem(DivisionCode Organisation, RiskGrade? Risk, bool IsHardCase, LocalDate? PollingDay, ReadinessIssue Issue);

/// <summary>How much one owes (责任清单数).</summary>
/// <param name="Owner">Who.</param>
/// <param name="Items">How many things.</param>
public sealed record OwnerCount(Responsible Owner, int Items);

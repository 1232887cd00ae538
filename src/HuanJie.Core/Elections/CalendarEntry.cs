using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Elections;

/// <summary>One statutory day (法定日期): what must happen by it or not before it, by which rule, and whether it did.</summary>
/// <param name="Milestone">What the day is for.</param>
/// <param name="Day">The day.</param>
/// <param name="IsEarliest">Whether it is the earliest day allowed and not the last.</param>
/// <param name="Verdict">What the rule says: violated when it happened too late or too early, undetermined while the day of it is not known.</param>
public sealed record CalendarEntry(Milestone Milestone, LocalDate Day, bool IsEarliest, Verdict Verdict)
{
    /// <summary>The day on which it happened; null when not known.</summary>
    public LocalDate? Actual { get; internal init; }

    /// <summary>By how many days it was too late, or too early for an earliest day; 0 when it was in time or is not known.</summary>
    public int DaysOff => Actual is not { } actual ? 0
        : Math.Max(0, IsEarliest ? Period.DaysBetween(actual, Day) : Period.DaysBetween(Day, actual));

    /// <summary>As in <c>Handover by 2021-02-07 (vc-handover)</c>.</summary>
    public override string ToString() => $"{Milestone} {(IsEarliest ? "from" : "by")} {Day:R} ({Verdict.Rule.Id})";
}

using NodaTime;

namespace HuanJie.Rules;

/// <summary>What one rule says on every polling day of a period (规则结论时间线): exact stretches, changes of the law included.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Intervals">The stretches, without gaps, from the first day of the period to the last.</param>
public sealed record RuleTimeline(Rule Rule, ValueList<VerdictInterval> Intervals)
{
    /// <summary>The verdict on a day of the period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the period.</exception>
    public VerdictKind On(LocalDate day)
    {
        day = day.WithCalendar(CalendarSystem.Iso);
        foreach (var interval in Intervals)
        {
            if (interval.From <= day && day <= interval.To)
            {
                return interval.Kind;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(day), $"{day:R} is not in the period from {Intervals[0].From:R} to {Intervals[^1].To:R}.");
    }

    /// <summary>The rule and the stretches.</summary>
    public override string ToString() => $"{Rule.Id}: {string.Join("; ", Intervals)}";
}

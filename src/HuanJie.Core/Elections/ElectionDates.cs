using System.Text.Json.Serialization;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Elections;

/// <summary>The days of one election as far as they are known (选举日程): what is planned or has happened.</summary>
public sealed record ElectionDates
{
    /// <summary>The body that is elected.</summary>
    public required ElectedBody Body { get; init; }

    /// <summary>The polling day; the day of the rules in force where it is left out.</summary>
    public LocalDate? PollingDay { get; init; }

    /// <summary>The first day of the term that ends; null when not known.</summary>
    public LocalDate? TermStart { get; init; }

    /// <summary>The days on which things happened, each milestone once.</summary>
    /// <exception cref="ArgumentException">A milestone stands twice.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<ActualDay> Actual
    {
        get;
        init => field = value.DistinctBy(static day => day.Milestone).Count() < value.Count
            ? throw new ArgumentException("A milestone stands twice. Give each the day on which it happened, once.", nameof(Actual))
            : value;
    }

    /// <summary>The day on which something happened; null when not known.</summary>
    public LocalDate? On(Milestone milestone)
    {
        foreach (var day in Actual)
        {
            if (day.Milestone == milestone)
            {
                return day.Day;
            }
        }

        return null;
    }

    /// <summary>The body and the polling day.</summary>
    public override string ToString() => PollingDay is { } day ? $"{Body}, polling day {day:R}" : $"{Body}";
}

/// <summary>The day on which something happened (实际日期).</summary>
/// <param name="Milestone">What happened.</param>
/// <param name="Day">The day.</param>
public sealed record ActualDay(Milestone Milestone, LocalDate Day)
{
    /// <summary>As in <c>Handover: 2021-02-05</c>.</summary>
    public override string ToString() => $"{Milestone}: {Day:R}";
}

using System.Text.Json.Serialization;
using HuanJie.Elections;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One election that an organisation is to hold (选举安排): the body, its days, and how many are elected.</summary>
public sealed record PlannedElection
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>The organisation.</summary>
    public required DivisionCode Organisation { get; init; }

    /// <summary>The body and its days, planned or past.</summary>
    /// <exception cref="ArgumentException">A day is not of the years 1900 to 2999, or the body has no seats to elect.</exception>
    public required ElectionDates Dates
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Body.Seats is null)
            {
                throw new ArgumentException($"{value.Body} has no seats to elect. Name a committee or the Party organisation.", nameof(Dates));
            }

            foreach (var day in value.Actual.Select(static actual => (LocalDate?)actual.Day).Append(value.PollingDay).Append(value.TermStart))
            {
                if (day?.WithCalendar(CalendarSystem.Iso).Year is < FirstYear or > LastYear)
                {
                    throw new ArgumentException($"A day is of the year {day?.WithCalendar(CalendarSystem.Iso).Year}. Write days of the years {FirstYear} to {LastYear}.", nameof(Dates));
                }
            }

            field = value;
        }
    }

    /// <summary>How many are elected (应选名额).</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Seats { get; init => field = Shape.NotNegative(value); }

    /// <summary>The body.</summary>
    [JsonIgnore]
    public ElectedBody Body => Dates.Body;

    /// <summary>The polling day, planned or past; <see langword="null"/> when none is set.</summary>
    [JsonIgnore]
    public LocalDate? PollingDay => Dates.PollingDay ?? Dates.On(Milestone.Polling);

    /// <summary>The day on which the body was elected: polling day, or that of the further vote that completed it; <see langword="null"/> when it is not recorded that the body was produced.</summary>
    /// <remarks>That people voted is no result. A day before the polling day cannot be right and is none; <see cref="RecordProblems"/> tells of it.</remarks>
    [JsonIgnore]
    public LocalDate? HeldOn => Dates.On(Milestone.CommitteeProduced) is { } day && !(day < PollingDay) ? day : null;

    /// <summary>Whether the body was elected up to the end of a day.</summary>
    public bool IsHeld(LocalDate day) => HeldOn <= Shape.Iso(day);

    /// <summary>As in <c>430105001001: PartyOrganisation on 2020-10-12</c>.</summary>
    public override string ToString() => PollingDay is { } day ? $"{Organisation}: {Body} on {day:R}" : $"{Organisation}: {Body}, no day set";
}

using System.Runtime.CompilerServices;
using HuanJie.Dates;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>What a judgement rests on (评判口径): the days that choose the law, and the reading of 29 February.</summary>
public sealed record JudgingBasis
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2999;

    /// <summary>States what a judgement rests on.</summary>
    /// <param name="pollingDay">The polling day.</param>
    /// <param name="registerDay">The day of the voter register, for the rules that it chooses; the polling day unless given.</param>
    /// <param name="leapDay">On which day of a common year a birth on 29 February reaches its year; 28 February unless chosen otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is not of the years 1900 to 2999.</exception>
    public JudgingBasis(LocalDate pollingDay, LocalDate? registerDay = null, LeapDayBirthday leapDay = LeapDayBirthday.February28)
    {
        PollingDay = pollingDay;
        RegisterDay = registerDay;
        LeapDay = leapDay;
    }

    /// <summary>The polling day (选举日): the day whose law applies, and on which ages and windows are counted unless a rule names another day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1900 to 2999.</exception>
    public LocalDate PollingDay { get; init => field = Checked(value); }

    /// <summary>The day of the voter register (选民登记日), for the rules that it chooses; null for the polling day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1900 to 2999.</exception>
    public LocalDate? RegisterDay { get; init => field = value is { } day ? Checked(day) : null; }

    /// <summary>On which day of a common year a birth on 29 February reaches its year.</summary>
    public LeapDayBirthday LeapDay { get; init; }

    /// <summary>The day that chooses the version of a rule.</summary>
    public LocalDate DayThat(ChosenBy chosenBy) => chosenBy is ChosenBy.RegisterDay ? RegisterDay ?? PollingDay : PollingDay;

    /// <summary>The days and the reading, as in <c>polling day 2021-01-28, leap day February28</c>.</summary>
    public override string ToString() => RegisterDay is { } register
        ? $"polling day {PollingDay:R}, register day {register:R}, leap day {LeapDay}"
        : $"polling day {PollingDay:R}, leap day {LeapDay}";

    internal static LocalDate Checked(LocalDate day, [CallerMemberName] string property = "")
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return iso.Year is >= FirstYear and <= LastYear
            ? iso
            : throw new ArgumentOutOfRangeException(property, $"The day is of the year {iso.Year}. Judge on a day of the years {FirstYear} to {LastYear}.");
    }
}

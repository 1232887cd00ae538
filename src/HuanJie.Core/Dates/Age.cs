using NodaTime;

namespace HuanJie.Dates;

/// <summary>Age in whole years (周岁): a year is reached on the birthday.</summary>
/// <remarks>
/// A birth on 29 February reaches its year in a common year on the day that <see cref="LeapDayBirthday"/> names. Everything is integer
/// arithmetic on year, month and day packed into one number: the difference of two, shifted, is the whole years. Days of another calendar
/// are taken as the ISO days that they are; results are ISO days.
/// </remarks>
public static class Age
{
    private const int DayMask = 31;

    /// <summary>The whole years from a birth date to a day.</summary>
    /// <param name="birth">The date of birth.</param>
    /// <param name="on">The day; it may be the birth date itself.</param>
    /// <param name="leapDay">The birthday of 29 February in common years.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before <paramref name="birth"/>.</exception>
    public static int InWholeYears(LocalDate birth, LocalDate on, LeapDayBirthday leapDay = LeapDayBirthday.February28)
    {
        if (on.WithCalendar(CalendarSystem.Iso) < birth.WithCalendar(CalendarSystem.Iso))
        {
            throw new ArgumentOutOfRangeException(nameof(on), $"The birth date is {birth:R} and the day {on:R}. There is no age before birth; are the two swapped?");
        }

        return (OnKey(on, leapDay) - PartialDate.From(birth).Key) >> PartialDate.YearShift;
    }

    /// <summary>The ages that a birth date leaves open on a day: one, or two a year apart.</summary>
    /// <param name="birth">The date of birth, to the day, the month or the year. Days of it after <paramref name="on"/> are ruled out.</param>
    /// <param name="on">The day.</param>
    /// <param name="leapDay">The birthday of 29 February in common years.</param>
    /// <exception cref="ArgumentOutOfRangeException">Every day that <paramref name="birth"/> can mean is after <paramref name="on"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="birth"/> is <see langword="default"/>.</exception>
    public static AgeRange Between(PartialDate birth, LocalDate on, LeapDayBirthday leapDay = LeapDayBirthday.February28)
    {
        if (birth.IsEmpty)
        {
            throw new ArgumentException("The birth date is empty. Give at least a year.", nameof(birth));
        }

        return TryBetween(birth, on, out var range, leapDay)
            ? range
            : throw new ArgumentOutOfRangeException(nameof(on), $"The birth date is {birth} and the day {on:R}. There is no age before birth; are the two swapped?");
    }

    /// <summary>The ages that a birth date leaves open on a day, or <see langword="false"/> when there is none.</summary>
    public static bool TryBetween(PartialDate birth, LocalDate on, out AgeRange range, LeapDayBirthday leapDay = LeapDayBirthday.February28)
    {
        var ok = TryRange(birth.Key, OnKey(on, leapDay), out var least, out var most);
        range = ok ? new(least, most) : default;
        return ok;
    }

    /// <summary>The day on which a number of years is complete.</summary>
    /// <param name="birth">The date of birth.</param>
    /// <param name="years">The whole years, zero or more.</param>
    /// <param name="leapDay">The birthday of 29 February in common years.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative, or the day is after the year 9999.</exception>
    public static LocalDate ReachedOn(LocalDate birth, int years, LeapDayBirthday leapDay = LeapDayBirthday.February28)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        var iso = birth.WithCalendar(CalendarSystem.Iso);
        var most = CalendarSystem.Iso.MaxYear - iso.Year;
        if (years > most)
        {
            throw new ArgumentOutOfRangeException(nameof(years), $"{years} years after {iso:R} is after the year {CalendarSystem.Iso.MaxYear}. Give at most {most} years.");
        }

        var year = iso.Year + years;
        return IsLeapDay(iso) && !CalendarSystem.Iso.IsLeapYear(year)
            ? leapDay is LeapDayBirthday.March1 ? new(year, 3, 1) : new(year, 2, 28)
            : new(year, iso.Month, iso.Day);
    }

    /// <summary>The latest birth date that has completed a number of years on a day: born on or before it, and no later.</summary>
    /// <param name="years">The whole years, zero or more.</param>
    /// <param name="on">The day.</param>
    /// <param name="leapDay">The birthday of 29 February in common years.</param>
    /// <remarks>
    /// A ceiling is the same cut-off from the other side: "at most 54 on 2021-12-31" is "not yet 55", so born after
    /// <c>LatestBirth(55, 2021-12-31)</c> = 1966-12-31, that is on or after 1967-01-01.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative, or the date is before the year 1.</exception>
    public static LocalDate LatestBirth(int years, LocalDate on, LeapDayBirthday leapDay = LeapDayBirthday.February28)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        var iso = on.WithCalendar(CalendarSystem.Iso);
        var most = iso.Year - 1;
        if (years > most)
        {
            throw new ArgumentOutOfRangeException(nameof(years), $"{years} years before {iso:R} is before the year 1. Give at most {most} years.");
        }

        var year = iso.Year - years;
        var leapDayIsReached = OnKey(iso, leapDay) == PartialDate.KeyOf(iso.Year, 2, 29);
        return leapDayIsReached ? new(year, 2, CalendarSystem.Iso.GetDaysInMonth(year, 2)) : new(year, iso.Month, iso.Day);
    }

    /// <summary>
    /// The key of a day such that subtracting the key of a birth and shifting gives whole years: on 28 February of a common year, a birthday on 29 February
    /// counts as reached when the convention says so.
    /// </summary>
    internal static int OnKey(LocalDate on, LeapDayBirthday leapDay)
    {
        var iso = on.WithCalendar(CalendarSystem.Iso);
        var reachesLeapDay = leapDay is not LeapDayBirthday.March1 && iso is { Month: 2, Day: 28 } && !CalendarSystem.Iso.IsLeapYear(iso.Year);
        return PartialDate.KeyOf(iso.Year, iso.Month, reachesLeapDay ? 29 : iso.Day);
    }

    /// <summary>The whole years from a birth key to a day key when the birth is known to the day: the usual case, and one subtraction.</summary>
    internal static bool TryWhole(int birthKey, int onKey, out int years)
    {
        // Nobody is younger than zero: the sign says so.
        years = (onKey - birthKey) >> PartialDate.YearShift;
        return (birthKey & DayMask) != 0 && years >= 0;
    }

    /// <summary>The least and most age of a birth key on a day key, without allocating; <see langword="false"/> when there is none.</summary>
    internal static bool TryRange(int birthKey, int onKey, out int least, out int most)
    {
        if ((birthKey & DayMask) != 0)
        {
            var ok = TryWhole(birthKey, onKey, out least);
            most = least;
            return ok;
        }

        most = (onKey - PartialDate.EarliestKey(birthKey)) >> PartialDate.YearShift;
        least = Math.Max(0, (onKey - PartialDate.LatestKey(birthKey)) >> PartialDate.YearShift);
        return birthKey != 0 && most >= 0;
    }

    private static bool IsLeapDay(LocalDate date) => date is { Month: 2, Day: 29 };
}

using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace HuanJie.Dates;

/// <summary>A date that is known to the year, the month or the day (不完整日期): an interval of days.</summary>
/// <remarks>
/// Years 1 to 9999 of the ISO calendar. The text form is ISO 8601: <c>1979</c>, <c>1979-05</c>, <c>1979-05-12</c>. Equality is of what is
/// recorded: <c>1979-05</c> does not equal <c>1979-05-01</c>. Order is by the first day that it can mean, then the less precise first.
/// <see langword="default"/> is no date: its text is empty, and asking for its days throws.
/// </remarks>
public readonly partial record struct PartialDate : IParsable<PartialDate>, IComparable<PartialDate>
{
    internal const int DayMask = (1 << MonthShift) - 1;
    private const int MonthMask = (1 << (YearShift - MonthShift)) - 1;
    private const int MonthShift = 5;
    private const int MaxYear = 9999;

    /// <summary>The bits of a key below the year; subtracting keys and shifting by it gives whole years.</summary>
    internal const int YearShift = 9;

    /// <summary>Makes a date that is known to the year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public PartialDate(int year) => Key = Checked(year, 0, 0);

    /// <summary>Makes a date that is known to the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9999 or the month not from 1 to 12.</exception>
    public PartialDate(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        Key = Checked(year, month, 0);
    }

    /// <summary>Makes a date that is known to the day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PartialDate(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        Key = Checked(year, month, day);
    }

    /// <summary>Whether this is <see langword="default"/>, which is no date.</summary>
    public bool IsEmpty => Key == 0;

    /// <summary>The year; 0 for <see langword="default"/>.</summary>
    public int Year => Key >> YearShift;

    /// <summary>The month, 1 to 12, where it is known.</summary>
    public int? Month => MonthOrZero == 0 ? null : MonthOrZero;

    /// <summary>The day of the month, 1 to 31, where it is known.</summary>
    public int? Day => DayOrZero == 0 ? null : DayOrZero;

    /// <summary>How much is known.</summary>
    public DatePrecision Precision => DayOrZero != 0 ? DatePrecision.Day : MonthOrZero != 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that it can mean.</summary>
    /// <exception cref="InvalidOperationException">This is <see langword="default"/>.</exception>
    public LocalDate Earliest => new(RequireYear(), Math.Max(1, MonthOrZero), Math.Max(1, DayOrZero));

    /// <summary>The last day that it can mean.</summary>
    /// <exception cref="InvalidOperationException">This is <see langword="default"/>.</exception>
    public LocalDate Latest
    {
        get
        {
            RequireYear();
            return ToDate(LatestKey(Key));
        }
    }

    /// <summary>Year, month and day in one integer: the year above <see cref="YearShift"/>, the month above five bits of day, 0 where not known.</summary>
    internal int Key { get; private init; }

    private int MonthOrZero => (Key >> MonthShift) & MonthMask;

    private int DayOrZero => Key & DayMask;

    /// <summary>The day as a partial date that is known in full.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year of <paramref name="date"/> is not from 1 to 9999.</exception>
    public static PartialDate From(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return new(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>The day, if it is known in full.</summary>
    public bool TryGetDate(out LocalDate date)
    {
        date = DayOrZero == 0 ? default : ToDate(Key);
        return DayOrZero != 0;
    }

    /// <summary>Whether it can mean a day.</summary>
    public bool CouldBe(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        return !IsEmpty && Earliest <= iso && iso <= Latest;
    }

    /// <summary>Whether one comes before another in the order of the type.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after another in the order of the type.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes before another in the order of the type, or is the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes after another in the order of the type, or is the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        var byDay = EarliestKey(Key).CompareTo(EarliestKey(other.Key));
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <summary>The ISO text: <c>1979</c>, <c>1979-05</c> or <c>1979-05-12</c>; empty for <see langword="default"/>.</summary>
    public override string ToString() => Precision switch
    {
        _ when IsEmpty => "",
        DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{MonthOrZero:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{MonthOrZero:D2}-{DayOrZero:D2}"),
    };

    internal static int KeyOf(int year, int month, int day) => (year << YearShift) | (month << MonthShift) | day;

    /// <summary>The key of the first day that a key can mean; above 0 for the empty key, and below all others.</summary>
    internal static int EarliestKey(int key) => (key & DayMask) != 0 ? key : key | ((key & (MonthMask << MonthShift)) == 0 ? 1 << MonthShift : 0) | 1;

    /// <summary>The key of the last day that a key can mean.</summary>
    internal static int LatestKey(int key) => (key & DayMask) != 0 ? key : LatestKeyOfMonthOrYear(key);

    // Out of the way of loops over members: it is the rarer case, and its calls would cost them their registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LatestKeyOfMonthOrYear(int key)
    {
        var month = (key >> MonthShift) & MonthMask;
        var last = month == 0 ? 12 : month;
        return KeyOf(key >> YearShift, last, CalendarSystem.Iso.GetDaysInMonth(key >> YearShift, last));
    }

    private static LocalDate ToDate(int key) => new(key >> YearShift, (key >> MonthShift) & MonthMask, key & DayMask);

    private static int Checked(int year, int month, int day) => Fault(year, month, day) is { } fault
        ? throw new ArgumentOutOfRangeException(year is < 1 or > MaxYear ? nameof(year) : month > 12 ? nameof(month) : nameof(day), $"{fault} Write a day that exists.")
        : KeyOf(year, month, day);

    // What is wrong with a year, a month and a day. For month and day 0 is not given, and -1 is given as 0.
    private static string? Fault(int year, int month, int day) => (year, month, day) switch
    {
        ( < 1 or > MaxYear, _, _) => $"The year is {year}; years are from 1 to {MaxYear}.",
        (_, < 0 or > 12, _) => $"The month is {Math.Max(0, month)}; months are from 1 to 12.",
        _ when day < 0 || (month > 0 && day > CalendarSystem.Iso.GetDaysInMonth(year, month)) =>
            $"The day is {Math.Max(0, day)}; {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {CalendarSystem.Iso.GetDaysInMonth(year, month)} days.",
        _ => null,
    };

    private int RequireYear() => IsEmpty ? throw new InvalidOperationException("An empty date has no days. Check IsEmpty, or read a date with Parse.") : Year;
}

using FsCheck;
using FsCheck.Fluent;
using HuanJie.Dates;
using NodaTime;

namespace HuanJie.Tests.Dates;

/// <summary>Makes dates of the years 1 to 9999, often of our time and often at an edge: the ends of the years, February and the days around it.</summary>
public static class SomeDates
{
    internal const int MinYear = 1;
    internal const int MaxYear = 9999;

    internal static Gen<int> Years { get; } = Gen.Frequency(
        (4, Gen.Choose(1940, 2030)),
        (2, Gen.Elements(1, 4, 1900, 1999, 2000, 2012, 2013, 2100, 9996, 9999)),
        (1, Gen.Choose(MinYear, MaxYear)));

    internal static Gen<LocalDate> AnyDay { get; } = Gen.Frequency(
        (4, from year in Years
            from month in Gen.Choose(1, 12)
            from day in Gen.Choose(1, 31)
            select new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)))),
        (2, from year in Years
            from edge in Gen.Elements((1, 1), (2, 27), (2, 28), (3, 1), (3, 2), (12, 31))
            select new LocalDate(year, edge.Item1, edge.Item2)),
        (1, from year in Gen.Elements(4, 1904, 1956, 1960, 1980, 1996, 2000, 2004, 2012, 2016, 2020, 9996)
            select new LocalDate(year, 2, 29)));

    internal static Gen<PartialDate> AnyPartialDate { get; } =
        from day in AnyDay
        from precision in Gen.Elements(DatePrecision.Year, DatePrecision.Month, DatePrecision.Day)
        select precision switch
        {
            DatePrecision.Year => new PartialDate(day.Year),
            DatePrecision.Month => new PartialDate(day.Year, day.Month),
            _ => new PartialDate(day.Year, day.Month, day.Day),
        };

    public static Arbitrary<LocalDate> LocalDates() => AnyDay.ToArbitrary();

    public static Arbitrary<PartialDate> PartialDates() => AnyPartialDate.ToArbitrary();

    public static Arbitrary<LeapDayBirthday> LeapDayBirthdays() => Gen.Elements(LeapDayBirthday.February28, LeapDayBirthday.March1).ToArbitrary();

    /// <summary>A partial date with the first day of another, so that the two differ by their precision at most.</summary>
    internal static PartialDate WithFirstDayOf(PartialDate date, DatePrecision precision) => precision switch
    {
        DatePrecision.Year when date.Earliest is { Month: 1, Day: 1 } => new(date.Year),
        DatePrecision.Month when date.Earliest.Day == 1 => new(date.Year, date.Earliest.Month),
        _ => PartialDate.From(date.Earliest),
    };

    /// <summary>Every day whose ISO text begins with the text of the partial date: what it can mean, found without its own arithmetic.</summary>
    internal static IEnumerable<LocalDate> DaysOf(PartialDate date)
    {
        var text = date.ToString();
        return Enumerable.Range(1, CalendarSystem.Iso.GetDaysInYear(date.Year))
            .Select(day => new LocalDate(date.Year, 1, 1).PlusDays(day - 1))
            .Where(day => day.ToString("uuuu-MM-dd", null).StartsWith(text, StringComparison.Ordinal));
    }
}

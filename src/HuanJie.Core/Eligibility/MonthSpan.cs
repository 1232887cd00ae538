using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>Counts months: a number of them is complete on the day of the same number, or on the last day of a month that has none (民法典 art. 202).</summary>
internal static class MonthSpan
{
    private static readonly LocalDate End = new(9999, 12, 31);

    /// <summary>The day on which months since a day are complete; never after the year 9999.</summary>
    public static LocalDate CompleteOn(LocalDate start, int months) => start.Year + (months / 12) + 1 > End.Year ? End : start.PlusMonths(months);

    /// <summary>The last start from which months are complete on a day.</summary>
    public static LocalDate LatestStart(int months, LocalDate on)
    {
        var start = on.PlusMonths(-months);
        while (start.PlusDays(1).PlusMonths(months) <= on)
        {
            start = start.PlusDays(1);
        }

        return start;
    }
}

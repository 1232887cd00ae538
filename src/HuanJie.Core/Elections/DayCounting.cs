using NodaTime;

namespace HuanJie.Elections;

/// <summary>How days are counted (期间计算): whether the first day counts, and whether a last day that is a holiday moves on.</summary>
/// <remarks>
/// 民法典 arts 200 to 203 leave out the first day and move a final holiday on; whether they govern election deadlines is not stated. The default leaves out the first day and
/// moves nothing. Only a deadline that runs forwards can move: an election is not postponed by one that runs back from it.
/// </remarks>
public sealed record DayCounting
{
    /// <summary>The first day does not count, and no holiday moves a day.</summary>
    public static DayCounting Default { get; } = new();

    /// <summary>Whether the day from which a deadline runs is its first day.</summary>
    public bool FirstDayCounts { get; init; }

    /// <summary>The holidays; empty where a last day does not move.</summary>
    public ValueList<LocalDate> Holidays { get; init; }

    /// <summary>The convention in words.</summary>
    public override string ToString() => $"first day {(FirstDayCounts ? "counts" : "does not count")}, {Holidays.Count} holidays move a last day";

    internal LocalDate After(LocalDate start, int days, int months) => Moved(Add(start, days, months, FirstDayCounts ? -1 : 0));

    internal LocalDate Before(LocalDate end, int days, int months) => Add(end, -days, -months, FirstDayCounts ? 1 : 0);

    private static LocalDate Add(LocalDate day, int days, int months, int more) => day.PlusMonths(months).PlusDays(days + more);

    private LocalDate Moved(LocalDate day)
    {
        while (Holidays.Contains(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}

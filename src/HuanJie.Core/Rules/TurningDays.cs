using HuanJie.Dates;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>The days of a period on which a verdict may change (结论可能变化的日子).</summary>
public sealed class TurningDays
{
    private readonly SortedSet<LocalDate> _days = [];
    private readonly LocalDate _from;
    private readonly LocalDate _to;

    internal TurningDays(LocalDate from, LocalDate to)
    {
        _from = from;
        _to = to;
        _days.Add(from);
    }

    internal IReadOnlyCollection<LocalDate> All => _days;

    internal LocalDate Last => _to;

    /// <summary>Adds a day on which the verdict may be another than on the day before.</summary>
    public void Add(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        if (_from <= iso && iso <= _to)
        {
            _days.Add(iso);
        }
    }

    /// <summary>Adds every day of the period, where a kind cannot say which.</summary>
    public void AddEveryDay()
    {
        for (var day = _from; day <= _to; day = day.PlusDays(1))
        {
            _days.Add(day);
        }
    }

    /// <summary>Adds the days on which somebody completes a number of years, for every day on which the person may have been born.</summary>
    /// <remarks>Between the first and the last, the days that a birth leaves open change the flips of a verdict and not the verdict.</remarks>
    public void AddBirthday(PartialDate birth, int years, LeapDayBirthday leapDay)
    {
        if (!birth.IsEmpty && birth.Latest.Year + years < CalendarSystem.Iso.MaxYear)
        {
            Add(Age.ReachedOn(birth.Earliest, years, leapDay));
            Add(Age.ReachedOn(birth.Latest, years, leapDay));
        }
    }

    /// <summary>Adds the days on which months since something are complete, for every day on which it may have been.</summary>
    public void AddMonths(PartialDate start, int months)
    {
        if (!start.IsEmpty && start.Latest.Year + (months / 12) + 1 < CalendarSystem.Iso.MaxYear)
        {
            Add(start.Earliest);
            Add(start.Latest);
            Add(start.Earliest.PlusMonths(months));
            Add(start.Latest.PlusMonths(months));
        }
    }
}

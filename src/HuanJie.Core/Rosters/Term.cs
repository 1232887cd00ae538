using NodaTime;

namespace HuanJie.Rosters;

/// <summary>A term of office (届、任期): from a start to the day on which it is due to be over.</summary>
/// <remarks>
/// Its length is not checked against a law here: three years until 2018 and five since are rules
/// (村民委员会组织法 art. 11, 2018; 城市居民委员会组织法 art. 8, 2018), and a roster that breaks them must still be held. Days of another calendar are turned into
/// those of the ISO calendar.
/// </remarks>
public sealed record Term
{
    /// <summary>Records a term.</summary>
    /// <param name="start">The first day of the term.</param>
    /// <param name="dueEnd">The day on which the term is over: the same day of the year, so five years from 2021-01-28 give 2026-01-28.</param>
    /// <param name="ordinal">The number of the term (第几届), where known; 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="dueEnd"/> is not after <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ordinal"/> is less than 1.</exception>
    public Term(LocalDate start, LocalDate dueEnd, int? ordinal = null)
    {
        (start, dueEnd) = (start.WithCalendar(CalendarSystem.Iso), dueEnd.WithCalendar(CalendarSystem.Iso));
        if (dueEnd <= start)
        {
            throw new ArgumentException($"The term starts on {start:R} and is due to end on {dueEnd:R}. It must end after it starts; are the two dates swapped?", nameof(dueEnd));
        }

        if (ordinal < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, $"The term has the number {ordinal}. Terms are numbered from 1; leave the number out when it is not known.");
        }

        Start = start;
        DueEnd = dueEnd;
        Ordinal = ordinal;
    }

    /// <summary>The first day of the term.</summary>
    public LocalDate Start { get; }

    /// <summary>The day on which the term is over; it is the first day that is no longer in the term.</summary>
    public LocalDate DueEnd { get; }

    /// <summary>The number of the term (第几届), from 1.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public int? Ordinal { get; }

    /// <summary>Whether a day is in the term: on or after <see cref="Start"/> and before <see cref="DueEnd"/>.</summary>
    public bool Contains(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return Start <= day && day < DueEnd;
    }

    /// <summary>The dates, as in <c>term 11, 2021-01-28 to 2026-01-28</c>.</summary>
    public override string ToString() => Ordinal is { } ordinal ? $"term {ordinal}, {Start:R} to {DueEnd:R}" : $"{Start:R} to {DueEnd:R}";
}

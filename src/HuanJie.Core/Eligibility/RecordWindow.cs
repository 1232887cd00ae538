using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>Whether one entry of a record bars on a day: for ever, until it is put right, or for months from a decision, an approval or a release.</summary>
/// <param name="From">From which of the entry's days the months run: <c>decided</c>, <c>approved</c> or <c>released</c>.</param>
/// <param name="Months">For how many months; null for ever.</param>
/// <param name="WhileUnresolved">Whether it bars while it is not put right, and no longer unless months are given too.</param>
internal readonly record struct RecordWindow(string From, int? Months, bool WhileUnresolved)
{
    /// <summary>Whether the entry bars on a day; null when its days do not tell. The day on which the months are complete is clear.</summary>
    public bool? Bars(ConductEntry entry, LocalDate day)
    {
        var unresolved = WhileUnresolved ? IsUnresolved(entry, day) : null;
        var window = Months is { } months ? InWindow(entry, months, day) : WhileUnresolved ? false : true;
        return HasBegun(entry, day) & (WhileUnresolved ? unresolved | window : window);
    }

    /// <summary>Whether what the entry is about is not put right or has not ended on a day; who is released by then is not held any more.</summary>
    public static bool? IsUnresolved(ConductEntry entry, LocalDate day) => entry.Released switch
    {
        { IsEmpty: false } released when released.Latest <= day => false,
        { IsEmpty: false } released when released.Earliest > day => entry.Resolved is not true,
        { IsEmpty: false } => entry.Resolved is true ? false : null,
        _ => !entry.Resolved,
    };

    /// <summary>The day from which the entry is clear, where it is known to the day.</summary>
    public LocalDate? ClearOn(ConductEntry entry) =>
        Months is { } months && Start(entry) is { } start && start.TryGetDate(out var day) ? MonthSpan.CompleteOn(day, months) : null;

    public void AddTurningDays(ConductEntry entry, TurningDays days)
    {
        foreach (var date in (PartialDate?[])[entry.Decided, entry.Approved, Start(entry), WhileUnresolved ? entry.Released : null])
        {
            if (date is { IsEmpty: false } known)
            {
                days.AddMonths(known, Months ?? 0);
            }
        }
    }

    // What is decided later has not happened yet. Somebody may be sentenced and not released: a release to come does not undo the sentence.
    private static bool? HasBegun(ConductEntry entry, LocalDate day) => (entry.Decided ?? entry.Approved) switch
    {
        not { IsEmpty: false } => true,
        { } date when date.Latest <= day => true,
        { } date when date.Earliest > day => false,
        _ => null,
    };

    private static bool? InWindow(PartialDate start, int months, LocalDate day) =>
        day >= MonthSpan.CompleteOn(start.Latest, months) ? false
        : day < MonthSpan.CompleteOn(start.Earliest, months) ? true
        : null;

    private PartialDate? Start(ConductEntry entry)
    {
        var start = From switch
        {
            "released" => entry.Released,
            "approved" => entry.Approved,
            _ => entry.Decided,
        };
        return start is { IsEmpty: false } ? start : null;
    }

    // Nobody is released, and nothing approved, before the decision: a window that would still run from there runs for sure.
    private bool? InWindow(ConductEntry entry, int months, LocalDate day)
    {
        if (Start(entry) is { } start)
        {
            return InWindow(start, months, day);
        }

        return entry.Decided is { IsEmpty: false } decided && InWindow(decided, months, day) is true ? true : null;
    }
}

using System.Runtime.CompilerServices;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>What a record of the preparation must be to exist at all: counts that are no less than zero, keys that stand once, days of one calendar.</summary>
internal static class Shape
{
    public static LocalDate Iso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    public static LocalDate? Iso(LocalDate? day) => day?.WithCalendar(CalendarSystem.Iso);

    public static int? NotNegative(int? value, [CallerMemberName] string property = "") =>
        value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(property, $"{property} is {value}; a count is zero or more. Leave it out when it is not known.");

    /// <summary>The most households, or people, that a count may have: sums of them stay far from any bound.</summary>
    public const int MostCounted = 1_000_000_000;

    public static int? Counted(int? value, [CallerMemberName] string property = "") =>
        NotNegative(value, property) is not > MostCounted ? value : throw new ArgumentOutOfRangeException(property, $"{property} is {value}; a count is at most {MostCounted}. Correct it, or leave it out when it is not known.");

    public static int AtLeast(int least, int value, [CallerMemberName] string property = "") =>
        value >= least ? value : throw new ArgumentOutOfRangeException(property, $"{property} is {value}. Give {least} or more.");

    /// <summary>A list in which each key stands once.</summary>
    /// <param name="list">The list.</param>
    /// <param name="key">The key, whose text goes into the message, so it must be no name of a person.</param>
    /// <param name="advice">What to do about a key that stands twice.</param>
    /// <param name="property">The property that is set.</param>
    public static ValueList<TEntry> Distinct<TEntry, TOf>(ValueList<TEntry> list, Func<TEntry, TOf> key, string advice, [CallerMemberName] string property = "")
        where TOf : notnull
    {
        var seen = new Dictionary<TOf, int>(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (!seen.TryAdd(key(list[i]), i))
            {
                throw new ArgumentException($"Entries {seen[key(list[i])] + 1} and {i + 1} of {property} are both for {key(list[i])}. {advice}", property);
            }
        }

        return list;
    }
}

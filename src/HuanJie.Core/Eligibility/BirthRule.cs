using HuanJie.Dates;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>Judges a birth date against a last or a first birth date, which is what every age rule comes to on a given day.</summary>
internal static class BirthRule
{
    /// <summary>Who is born on or before a day keeps the rule.</summary>
    public static Judgement OnOrBefore(string kind, PartialDate? birth, LocalDate last, params ReadOnlySpan<Argument> arguments) =>
        Judge(kind, birth, last.PlusDays(1), last, keptByLater: false, arguments);

    /// <summary>Who is born on or after a day keeps the rule.</summary>
    public static Judgement OnOrAfter(string kind, PartialDate? birth, LocalDate first, params ReadOnlySpan<Argument> arguments) =>
        Judge(kind, birth, first, first, keptByLater: true, arguments);

    /// <summary>The verdict on somebody who must be born on or before a day.</summary>
    public static VerdictKind ScreenOnOrBefore(PartialDate? birth, LocalDate last) => Decide(birth, last.PlusDays(1), keptByLater: false);

    /// <summary>The verdict on somebody who must be born on or after a day.</summary>
    public static VerdictKind ScreenOnOrAfter(PartialDate? birth, LocalDate first) => Decide(birth, first, keptByLater: true);

    /// <summary>The ages that a birth date leaves open on a day, as text; empty for somebody born later.</summary>
    public static string AgeText(PartialDate? birth, LocalDate on, LeapDayBirthday leapDay) =>
        birth is { } date && Age.TryBetween(date, on, out var ages, leapDay) ? ages.ToString() : "";

    /// <summary>The sentences of a kind, or those of it about somebody born after the day on which age is counted, who has no age then.</summary>
    public static string StepOf(string kind, string age) => age.Length == 0 ? $"{kind}.later" : kind;

    // The verdict turns once, on the first birth date that has the other verdict than those before.
    private static VerdictKind Decide(PartialDate? birth, LocalDate turn, bool keptByLater)
    {
        if (birth is not { IsEmpty: false } date)
        {
            return VerdictKind.Undetermined;
        }

        var turnKey = PartialDate.From(turn).Key;
        var (isLater, isEarlier) = (PartialDate.EarliestKey(date.Key) >= turnKey, PartialDate.LatestKey(date.Key) < turnKey);
        return !isLater && !isEarlier ? VerdictKind.Undetermined : isLater == keptByLater ? VerdictKind.Satisfied : VerdictKind.Violated;
    }

    private static Judgement Judge(string kind, PartialDate? birth, LocalDate turn, LocalDate boundary, bool keptByLater, ReadOnlySpan<Argument> arguments)
    {
        if (birth is not { IsEmpty: false } date)
        {
            return Judgement.ForWantOf(FactNames.Birth) with { Boundary = boundary };
        }

        var verdict = Decide(birth, turn, keptByLater);
        return Judgement.Of(kind, verdict, [new("birth", date.ToString()), Argument.Of("boundary", boundary), Argument.Of("flip", turn), .. arguments]) with
        {
            Facts = [new(FactNames.Birth, date.ToString())],
            Missing = verdict is VerdictKind.Undetermined ? [FactNames.Birth] : [],
            Flips = verdict is VerdictKind.Undetermined ? [turn] : [],
            Boundary = boundary,
        };
    }
}

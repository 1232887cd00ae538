using System.Text.Json.Serialization;
using HuanJie.Dates;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>Where a rule stands (依据): the instrument, the article, and the days from which and to which it is in force.</summary>
/// <remarks>Days of another calendar are turned into those of the ISO calendar.</remarks>
public sealed record Citation
{
    /// <summary>Cites an instrument.</summary>
    /// <param name="instrument">The instrument with its version, such as 村民委员会组织法(2018).</param>
    /// <param name="article">The article, such as 第六条; for an instrument without articles, the item or the part.</param>
    /// <param name="inForceFrom">The first day on which it is in force.</param>
    /// <param name="inForceTo">The last day on which it is in force; null where no end is known.</param>
    /// <param name="adopted">The day of adoption, to the day, the month or the year; null where not known.</param>
    /// <param name="confidence">How well the source is known.</param>
    /// <param name="note">What a reader must know besides, such as which number is from memory.</param>
    /// <exception cref="ArgumentException">The instrument or the article is empty, or the last day is before the first.</exception>
    public Citation(
        string instrument,
        string article,
        LocalDate inForceFrom,
        LocalDate? inForceTo = null,
        PartialDate? adopted = null,
        Confidence confidence = Confidence.High,
        string? note = null)
    {
        if (string.IsNullOrWhiteSpace(instrument))
        {
            throw new ArgumentException("The citation names no instrument. Write its name and version, such as 村民委员会组织法(2018).", nameof(instrument));
        }

        if (string.IsNullOrWhiteSpace(article))
        {
            throw new ArgumentException("The citation names no article. Write it, such as 第六条, or the item of an instrument without articles.", nameof(article));
        }

        (inForceFrom, inForceTo) = (inForceFrom.WithCalendar(CalendarSystem.Iso), inForceTo?.WithCalendar(CalendarSystem.Iso));
        if (inForceTo < inForceFrom)
        {
            throw new ArgumentException($"The citation is in force from {inForceFrom:R} to {inForceTo:R}. The last day must not be before the first; are the two swapped?", nameof(inForceTo));
        }

        Instrument = instrument;
        Article = article;
        InForceFrom = inForceFrom;
        InForceTo = inForceTo;
        Adopted = adopted;
        Confidence = confidence;
        Note = note;
    }

    /// <summary>The instrument with its version.</summary>
    public string Instrument { get; }

    /// <summary>The article, item or part.</summary>
    public string Article { get; }

    /// <summary>The first day on which it is in force (施行日).</summary>
    public LocalDate InForceFrom { get; }

    /// <summary>The last day on which it is in force (失效前一日); null where no end is known.</summary>
    public LocalDate? InForceTo { get; }

    /// <summary>The day of adoption (通过日).</summary>
    public PartialDate? Adopted { get; }

    /// <summary>How well the source is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Confidence Confidence { get; }

    /// <summary>What a reader must know besides.</summary>
    public string? Note { get; }

    /// <summary>Whether it is in force on a day; the first day and the last both count.</summary>
    public bool IsInForceOn(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return InForceFrom <= day && (InForceTo is not { } last || day <= last);
    }

    /// <summary>The instrument, the article and the days, as in <c>村民委员会组织法(2018) 第六条, 2018-12-29 to 2025-12-31</c>.</summary>
    public override string ToString() => InForceTo is { } last ? $"{Instrument} {Article}, {InForceFrom:R} to {last:R}" : $"{Instrument} {Article}, from {InForceFrom:R}";
}

using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One thing that happened to a dispute (化解记录), on a day.</summary>
public sealed record DisputeEvent
{
    /// <summary>The most that one dispute is paid, in one payment or in all.</summary>
    internal const long MostFen = 1_000_000_000_000_000;

    /// <summary>The day.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>What happened.</summary>
    public required DisputeEventKind Kind { get; init; }

    /// <summary>The household that was visited or paid, by a made-up id.</summary>
    /// <value>The default is <see langword="null"/>: not recorded, or all of them.</value>
    public RecordId? Household { get; init; }

    /// <summary>How many households were paid or agreed, where it is not one by name.</summary>
    /// <value>0 to 1,000,000,000; the default is <see langword="null"/>: not recorded.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or greater.</exception>
    public int? Households { get; init => field = Shape.Counted(value); }

    /// <summary>What was paid, in fen (分, a hundredth of a yuan).</summary>
    /// <value>0 to 10^15; the default is <see langword="null"/>: nothing, or not recorded.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or greater.</exception>
    public long? Fen
    {
        get;
        init => field = value switch
        {
            < 0 => throw new ArgumentOutOfRangeException(nameof(Fen), $"The payment is {value} fen. Write zero or more; money paid back is no payment."),
            > MostFen => throw new ArgumentOutOfRangeException(nameof(Fen), $"The payment is {value} fen. Write at most {MostFen}; a fen is a hundredth of a yuan."),
            _ => value,
        };
    }

    /// <summary>What was said or found (走访记录). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Note { get; init; }

    /// <summary>The day and the kind; no note, no household.</summary>
    public override string ToString() => $"{On:R} {Kind}";
}

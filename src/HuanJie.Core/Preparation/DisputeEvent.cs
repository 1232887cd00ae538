using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One thing that happened to a dispute (化解记录), on a day.</summary>
public sealed record DisputeEvent
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>What happened.</summary>
    public required DisputeEventKind Kind { get; init; }

    /// <summary>The household that was visited or paid, by a made-up id.</summary>
    /// <value>The default is <see langword="null"/>: not recorded, or all of them.</value>
    public RecordId? Household { get; init; }

    /// <summary>How many households were paid or agreed, where it is not one by name.</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not recorded.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Households { get; init => field = Shape.NotNegative(value); }

    /// <summary>What was paid, in fen (分, a hundredth of a yuan).</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: nothing, or not recorded.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Fen
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(Fen), $"The payment is {value} fen. Write zero or more; money paid back is no payment.");
    }

    /// <summary>What was said or found (走访记录). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Note { get; init; }

    /// <summary>The day and the kind; no note, no household.</summary>
    public override string ToString() => $"{On:R} {Kind}";
}

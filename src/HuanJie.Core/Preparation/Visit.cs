using System.Text.Json.Serialization;
using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One visit (走访) to a sub-district or to an organisation.</summary>
public sealed record Visit
{
    /// <summary>The day.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>Where: the code of a sub-district (街道、乡镇) or of an organisation, as it was on the day.</summary>
    public required DivisionCode Place { get; init; }

    /// <summary>Who came.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public PersonId? By { get; init; }

    /// <summary>What for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public VisitOccasion Occasion { get; init; }

    /// <summary>What was heard (走访记录). Personal data: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Note { get; init; }

    /// <summary>The day, the place and the occasion; no note.</summary>
    public override string ToString() => $"{On:R} {Place} {Occasion}";
}

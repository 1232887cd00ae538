using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>Somebody on an organisation's reserve list (后备人选), from a day on.</summary>
public sealed record ReserveEntry
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The organisation.</summary>
    public required DivisionCode Organisation { get; init; }

    /// <summary>The first day on the list.</summary>
    public required LocalDate From { get; init => field = Shape.Iso(value); }

    /// <summary>The first day on which the person is not on it any more.</summary>
    /// <value>The default is <see langword="null"/>: the person still is.</value>
    public LocalDate? Until { get; init => field = Shape.Iso(value); }

    /// <summary>Whether the person is on the list on a day.</summary>
    public bool IsOn(LocalDate day) => From <= Shape.Iso(day) && (Until is not { } until || Shape.Iso(day) < until);

    /// <summary>As in <c>P-000001 in reserve for 430105001001</c>.</summary>
    public override string ToString() => $"{Person} in reserve for {Organisation}";
}

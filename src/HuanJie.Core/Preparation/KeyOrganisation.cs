using NodaTime;
using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>An organisation that was put on the list of hard cases (重点难点村), from a day until it was taken off.</summary>
public sealed record KeyOrganisation
{
    /// <summary>The organisation.</summary>
    public required DivisionCode Organisation { get; init; }

    /// <summary>The first day on the list.</summary>
    public required LocalDate From { get; init => field = Shape.Iso(value); }

    /// <summary>The day on which it was taken off (销号): the first day that it is no longer on the list.</summary>
    /// <value>The default is <see langword="null"/>: it is still on it.</value>
    public LocalDate? Until { get; init => field = Shape.Iso(value); }

    /// <summary>Why (难点). Personal data may stand in it: the library stores it and never prints it.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Note { get; init; }

    /// <summary>Whether it is on the list on a day.</summary>
    public bool IsOn(LocalDate day) => From <= Shape.Iso(day) && (Until is not { } until || Shape.Iso(day) < until);

    /// <summary>The organisation and the days; no note.</summary>
    public override string ToString() => Until is { } until ? $"{Organisation} from {From:R} until {until:R}" : $"{Organisation} from {From:R}";
}

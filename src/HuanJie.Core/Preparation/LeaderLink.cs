using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>A leader is linked to an organisation (联点包村) from a day on.</summary>
public sealed record LeaderLink
{
    /// <summary>The leader.</summary>
    public required PersonId Leader { get; init; }

    /// <summary>The organisation.</summary>
    public required DivisionCode Organisation { get; init; }

    /// <summary>The first day of the link.</summary>
    public required LocalDate From { get; init => field = Shape.Iso(value); }

    /// <summary>The first day on which the link is over.</summary>
    /// <value>The default is <see langword="null"/>: it goes on.</value>
    public LocalDate? Until { get; init => field = Shape.Iso(value); }

    /// <summary>Whether the link holds on a day.</summary>
    public bool IsOn(LocalDate day) => From <= Shape.Iso(day) && (Until is not { } until || Shape.Iso(day) < until);

    /// <summary>As in <c>L-01 -> 430105014201 from 2020-08-10</c>.</summary>
    public override string ToString() => Until is { } until ? $"{Leader} -> {Organisation} from {From:R} until {until:R}" : $"{Leader} -> {Organisation} from {From:R}";
}

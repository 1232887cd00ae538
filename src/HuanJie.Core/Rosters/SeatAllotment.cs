using HuanJie.Organisations;

namespace HuanJie.Rosters;

/// <summary>The seats (职数) allotted to each body of an organisation.</summary>
/// <remarks>A body whose seats are not known is <see langword="null"/>; it then has neither vacancies nor a full house.</remarks>
public sealed record SeatAllotment
{
    /// <summary>An allotment in which nothing is known.</summary>
    public static SeatAllotment Unknown { get; } = new();

    /// <summary>The seats of the Party organisation's committee.</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? PartyOrganisation { get; init => field = NotNegative(value, nameof(PartyOrganisation)); }

    /// <summary>The seats of the villagers' or residents' committee.</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Committee { get; init => field = NotNegative(value, nameof(Committee)); }

    /// <summary>The seats of the supervision committee.</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Supervision { get; init => field = NotNegative(value, nameof(Supervision)); }

    /// <summary>The seats of a body, or <see langword="null"/> when they are not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="body"/> is not a named body.</exception>
    public int? Of(Body body) => body switch
    {
        Body.PartyOrganisation => PartyOrganisation,
        Body.Committee => Committee,
        Body.Supervision => Supervision,
        _ => throw new ArgumentOutOfRangeException(nameof(body), body, $"{body} is not a body. Use PartyOrganisation, Committee or Supervision."),
    };

    private static int? NotNegative(int? value, string property) =>
        value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"{property} has {value} seats; a number of seats is zero or more. Leave it out when it is not known.");
}

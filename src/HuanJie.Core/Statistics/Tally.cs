using System.Globalization;
using System.Text.Json.Serialization;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <summary>A tally (统计汇总): every number that the indicators of some rosters rest on, in whole numbers.</summary>
/// <remarks>
/// Tallies of one <see cref="Basis"/> form a commutative group: they add in any order and any split, subtract, and have an
/// <see cref="Empty"/>. So a district is the sum of its sub-districts, and a correction is subtract, then add. A tally holds no person:
/// it is safe to store and to publish. A part that a document leaves out is empty, and null is taken for that. Means and shares are made from it by an <see cref="Indicator"/>, at the end.
/// <para>People are counted once per organisation; <see cref="DistinctPeople"/> counts them once over a region, which no sum of tallies can.</para>
/// </remarks>
public sealed partial record Tally
{
    /// <summary>The as-of date and the readings that the numbers rest on.</summary>
    public required TallyBasis Basis { get; init; }

    /// <summary>The organisations.</summary>
    public OrganisationTally Organisations { get; init => field = value ?? OrganisationTally.Empty; } = OrganisationTally.Empty;

    /// <summary>The seats of the Party organisations' committees.</summary>
    public SeatTally PartySeats { get; init => field = value ?? SeatTally.Empty; } = SeatTally.Empty;

    /// <summary>The seats of the villagers' and residents' committees.</summary>
    public SeatTally CommitteeSeats { get; init => field = value ?? SeatTally.Empty; } = SeatTally.Empty;

    /// <summary>The seats of the supervision committees.</summary>
    public SeatTally SupervisionSeats { get; init => field = value ?? SeatTally.Empty; } = SeatTally.Empty;

    /// <summary>The people who sit in both of the two committees of an organisation (交叉任职人数), 一肩挑 included.</summary>
    public long CrossServing { get; init; }

    /// <summary>The people of the two committees (两委): |Party committee| + |committee| − |both|.</summary>
    public PeopleTally TwoCommittees { get; init => field = value ?? PeopleTally.Empty; } = PeopleTally.Empty;

    /// <summary>The people of the Party organisations' committees.</summary>
    public PeopleTally PartyCommittee { get; init => field = value ?? PeopleTally.Empty; } = PeopleTally.Empty;

    /// <summary>The people of the villagers' and residents' committees.</summary>
    public PeopleTally Committee { get; init => field = value ?? PeopleTally.Empty; } = PeopleTally.Empty;

    /// <summary>The people of the supervision committees.</summary>
    public PeopleTally Supervision { get; init => field = value ?? PeopleTally.Empty; } = PeopleTally.Empty;

    /// <summary>The secretaries.</summary>
    public PeopleTally Secretaries { get; init => field = value ?? PeopleTally.Empty; } = PeopleTally.Empty;

    /// <summary>The directors.</summary>
    public PeopleTally Directors { get; init => field = value ?? PeopleTally.Empty; } = PeopleTally.Empty;

    /// <summary>Whether nothing is counted.</summary>
    [JsonIgnore]
    public bool IsEmpty => this == Empty(Basis);

    /// <summary>The tally of no roster.</summary>
    /// <param name="basis">The basis; an empty tally of another basis is another group's zero.</param>
    public static Tally Empty(TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return new() { Basis = basis };
    }

    /// <summary>Adds two tallies.</summary>
    /// <exception cref="ArgumentException">The two have different bases: ages on two dates do not add up.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static Tally operator +(Tally left, Tally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Basis != right.Basis)
        {
            throw new ArgumentException($"One tally is {left.Basis}, the other {right.Basis}. Tallies add up on one basis only; tally the rosters again on the date wanted.", nameof(right));
        }

        return new()
        {
            Basis = left.Basis,
            Organisations = left.Organisations + right.Organisations,
            PartySeats = left.PartySeats + right.PartySeats,
            CommitteeSeats = left.CommitteeSeats + right.CommitteeSeats,
            SupervisionSeats = left.SupervisionSeats + right.SupervisionSeats,
            CrossServing = checked(left.CrossServing + right.CrossServing),
            TwoCommittees = left.TwoCommittees + right.TwoCommittees,
            PartyCommittee = left.PartyCommittee + right.PartyCommittee,
            Committee = left.Committee + right.Committee,
            Supervision = left.Supervision + right.Supervision,
            Secretaries = left.Secretaries + right.Secretaries,
            Directors = left.Directors + right.Directors,
        };
    }

    /// <summary>Subtracts a tally, as when a roster is corrected.</summary>
    /// <exception cref="ArgumentException">The two have different bases.</exception>
    /// <exception cref="OverflowException">A difference does not fit 64 bits.</exception>
    public static Tally operator -(Tally left, Tally right) => left + -right;

    /// <summary>Negates every number.</summary>
    public static Tally operator -(Tally value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new()
        {
            Basis = value.Basis,
            Organisations = -value.Organisations,
            PartySeats = -value.PartySeats,
            CommitteeSeats = -value.CommitteeSeats,
            SupervisionSeats = -value.SupervisionSeats,
            CrossServing = checked(-value.CrossServing),
            TwoCommittees = -value.TwoCommittees,
            PartyCommittee = -value.PartyCommittee,
            Committee = -value.Committee,
            Supervision = -value.Supervision,
            Secretaries = -value.Secretaries,
            Directors = -value.Directors,
        };
    }

    /// <summary>Adds two tallies, as <c>+</c> does.</summary>
    public static Tally Add(Tally left, Tally right) => left + right;

    /// <summary>Subtracts a tally, as <c>-</c> does.</summary>
    public static Tally Subtract(Tally left, Tally right) => left - right;

    /// <summary>Negates every number, as unary <c>-</c> does.</summary>
    public static Tally Negate(Tally value) => -value;

    /// <summary>The people of a group.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="group"/> is not a named group.</exception>
    public PeopleTally Of(MemberGroup group) => group switch
    {
        MemberGroup.TwoCommittees => TwoCommittees,
        MemberGroup.PartyCommittee => PartyCommittee,
        MemberGroup.Committee => Committee,
        MemberGroup.Supervision => Supervision,
        MemberGroup.Secretaries => Secretaries,
        MemberGroup.Directors => Directors,
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, $"{group} is not a group of members."),
    };

    /// <summary>The seats of a body.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="body"/> is not a named body.</exception>
    public SeatTally SeatsOf(Body body) => body switch
    {
        Body.PartyOrganisation => PartySeats,
        Body.Committee => CommitteeSeats,
        Body.Supervision => SupervisionSeats,
        _ => throw new ArgumentOutOfRangeException(nameof(body), body, $"{body} is not a body."),
    };

    /// <summary>The basis and the size, as in <c>114 organisations, 905 people, as of 2021-01-28 …</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Organisations.Organisations} organisations, {TwoCommittees.People} people, {Basis}");
}

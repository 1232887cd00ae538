using System.Globalization;
using System.Numerics;

namespace HuanJie.Statistics;

/// <summary>The seats (职数) of one body over some organisations: allotted, taken, empty.</summary>
/// <remarks>Vacant and excess are summed organisation by organisation: a vacancy in one village is not made up for by a surplus in another.</remarks>
public sealed record SeatTally :
    IAdditionOperators<SeatTally, SeatTally, SeatTally>,
    ISubtractionOperators<SeatTally, SeatTally, SeatTally>,
    IUnaryNegationOperators<SeatTally, SeatTally>,
    IAdditiveIdentity<SeatTally, SeatTally>
{
    /// <summary>All zeros.</summary>
    public static SeatTally Empty { get; } = new();

    static SeatTally IAdditiveIdentity<SeatTally, SeatTally>.AdditiveIdentity => Empty;

    /// <summary>The seats allotted, where they are known.</summary>
    public long Allotted { get; init; }

    /// <summary>The people who sit on the body, in all organisations.</summary>
    public long Filled { get; init; }

    /// <summary>The empty seats (空缺), where the allotment is known.</summary>
    public long Vacant { get; init; }

    /// <summary>The people beyond the allotment (超配), where it is known.</summary>
    public long Excess { get; init; }

    /// <summary>The organisations whose allotment for this body is not known.</summary>
    public long WithoutAllotment { get; init; }

    /// <summary>Adds number by number.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static SeatTally operator +(SeatTally left, SeatTally right) => Combine(left, right, 1);

    /// <summary>Subtracts number by number.</summary>
    /// <exception cref="OverflowException">A difference does not fit 64 bits.</exception>
    public static SeatTally operator -(SeatTally left, SeatTally right) => Combine(left, right, -1);

    /// <summary>Negates number by number.</summary>
    public static SeatTally operator -(SeatTally value) => Combine(Empty, value, -1);

    /// <summary>Adds number by number, as <c>+</c> does.</summary>
    public static SeatTally Add(SeatTally left, SeatTally right) => left + right;

    /// <summary>Subtracts number by number, as <c>-</c> does.</summary>
    public static SeatTally Subtract(SeatTally left, SeatTally right) => left - right;

    /// <summary>Negates number by number, as unary <c>-</c> does.</summary>
    public static SeatTally Negate(SeatTally value) => -value;

    /// <summary>The seats in short, as in <c>588 of 600 filled, 12 vacant</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Filled} of {Allotted} filled, {Vacant} vacant");

    private static SeatTally Combine(SeatTally left, SeatTally right, long sign)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        checked
        {
            return new()
            {
                Allotted = left.Allotted + (sign * right.Allotted),
                Filled = left.Filled + (sign * right.Filled),
                Vacant = left.Vacant + (sign * right.Vacant),
                Excess = left.Excess + (sign * right.Excess),
                WithoutAllotment = left.WithoutAllotment + (sign * right.WithoutAllotment),
            };
        }
    }
}

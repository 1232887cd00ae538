using System.Globalization;
using System.Numerics;

namespace HuanJie.Statistics;

/// <summary>The organisations (村、社区) counted: how many, of which kind, with which heads, how far their elections are.</summary>
/// <remarks>Numbers of organisations, except <see cref="CollectiveEconomies"/>.</remarks>
public sealed record OrganisationTally :
    IAdditionOperators<OrganisationTally, OrganisationTally, OrganisationTally>,
    ISubtractionOperators<OrganisationTally, OrganisationTally, OrganisationTally>,
    IUnaryNegationOperators<OrganisationTally, OrganisationTally>,
    IAdditiveIdentity<OrganisationTally, OrganisationTally>
{
    /// <summary>All zeros.</summary>
    public static OrganisationTally Empty { get; } = new();

    static OrganisationTally IAdditiveIdentity<OrganisationTally, OrganisationTally>.AdditiveIdentity => Empty;

    /// <summary>The villages and communities (村、社区).</summary>
    public long Organisations { get; init; }

    /// <summary>The villages (村).</summary>
    public long Villages { get; init; }

    /// <summary>The communities (社区).</summary>
    public long Communities { get; init; }

    /// <summary>Those known to be rural (涉农).</summary>
    public long Rural { get; init; }

    /// <summary>Those of which it is not known whether they are rural.</summary>
    public long RuralUnknown { get; init; }

    /// <summary>Those that came out of a split (析置).</summary>
    public long Split { get; init; }

    /// <summary>Those that came out of a merger (合并).</summary>
    public long Merged { get; init; }

    /// <summary>Those that continue under a new code (代码变更).</summary>
    public long Recoded { get; init; }

    /// <summary>The collective economic organisations (集体经济组织) in all of them, where the number is known.</summary>
    public long CollectiveEconomies { get; init; }

    /// <summary>Those whose number of collective economic organisations is not known.</summary>
    public long CollectiveEconomiesUnknown { get; init; }

    /// <summary>Those that have a secretary (有党组织书记).</summary>
    public long WithSecretary { get; init; }

    /// <summary>Those that have a director (有主任): the base of the 一肩挑 rate.</summary>
    public long WithDirector { get; init; }

    /// <summary>Those whose secretary is also the director (一肩挑).</summary>
    public long OneShoulder { get; init; }

    /// <summary>Those whose Party organisation finished its election by the as-of date (党组织换届完成).</summary>
    public long PartyFinished { get; init; }

    /// <summary>Those whose villagers' or residents' committee finished its election by the as-of date (村/居委会换届完成).</summary>
    public long CommitteeFinished { get; init; }

    /// <summary>Those that finished both (换届完成).</summary>
    public long Finished { get; init; }

    /// <summary>Those whose members were compared with last term's roster (与上届比对): without it nothing is known of who left.</summary>
    public long ComparedWithLastTerm { get; init; }

    /// <summary>Adds number by number.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static OrganisationTally operator +(OrganisationTally left, OrganisationTally right) => Combine(left, right, 1);

    /// <summary>Subtracts number by number.</summary>
    /// <exception cref="OverflowException">A difference does not fit 64 bits.</exception>
    public static OrganisationTally operator -(OrganisationTally left, OrganisationTally right) => Combine(left, right, -1);

    /// <summary>Negates number by number.</summary>
    public static OrganisationTally operator -(OrganisationTally value) => Combine(Empty, value, -1);

    /// <summary>Adds number by number, as <c>+</c> does.</summary>
    public static OrganisationTally Add(OrganisationTally left, OrganisationTally right) => left + right;

    /// <summary>Subtracts number by number, as <c>-</c> does.</summary>
    public static OrganisationTally Subtract(OrganisationTally left, OrganisationTally right) => left - right;

    /// <summary>Negates number by number, as unary <c>-</c> does.</summary>
    public static OrganisationTally Negate(OrganisationTally value) => -value;

    /// <summary>The organisations in short, as in <c>114 organisations, 112 of 114 directors also secretary, 114 finished</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Organisations} organisations, {OneShoulder} of {WithDirector} directors also secretary, {Finished} finished");

    private static OrganisationTally Combine(OrganisationTally left, OrganisationTally right, long sign)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        checked
        {
            return new()
            {
                Organisations = left.Organisations + (sign * right.Organisations),
                Villages = left.Villages + (sign * right.Villages),
                Communities = left.Communities + (sign * right.Communities),
                Rural = left.Rural + (sign * right.Rural),
                RuralUnknown = left.RuralUnknown + (sign * right.RuralUnknown),
                Split = left.Split + (sign * right.Split),
                Merged = left.Merged + (sign * right.Merged),
                Recoded = left.Recoded + (sign * right.Recoded),
                CollectiveEconomies = left.CollectiveEconomies + (sign * right.CollectiveEconomies),
                CollectiveEconomiesUnknown = left.CollectiveEconomiesUnknown + (sign * right.CollectiveEconomiesUnknown),
                WithSecretary = left.WithSecretary + (sign * right.WithSecretary),
                WithDirector = left.WithDirector + (sign * right.WithDirector),
                OneShoulder = left.OneShoulder + (sign * right.OneShoulder),
                PartyFinished = left.PartyFinished + (sign * right.PartyFinished),
                CommitteeFinished = left.CommitteeFinished + (sign * right.CommitteeFinished),
                Finished = left.Finished + (sign * right.Finished),
                ComparedWithLastTerm = left.ComparedWithLastTerm + (sign * right.ComparedWithLastTerm),
            };
        }
    }
}

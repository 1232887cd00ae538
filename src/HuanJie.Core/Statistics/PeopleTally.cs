using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Statistics;

/// <summary>The people of one group (人员构成): each distribution parts the same people, each counted once per organisation.</summary>
/// <remarks>Immutable and compared by value; adds, subtracts and negates part by part. A part that a document leaves out is empty, and null is taken for that.</remarks>
public sealed record PeopleTally :
    IAdditionOperators<PeopleTally, PeopleTally, PeopleTally>,
    ISubtractionOperators<PeopleTally, PeopleTally, PeopleTally>,
    IUnaryNegationOperators<PeopleTally, PeopleTally>,
    IAdditiveIdentity<PeopleTally, PeopleTally>
{
    // As counted. The parts are made of it when they are first asked for, by whichever thread, each time the same.
    private readonly PackedPeople _packed;

    /// <summary>Makes the tally of nobody, to be given parts.</summary>
    public PeopleTally()
    {
    }

    /// <summary>Makes a tally of counts, as <see cref="PackedPeople"/> lays them out.</summary>
    internal PeopleTally(ReadOnlySpan<long> parts, ReadOnlySpan<long> ages, ReadOnlySpan<long> between, long unknownAges)
    {
        if (PackedPeople.TryPack(parts, ages, between, unknownAges, out var packed))
        {
            _packed = packed;
            return;
        }

        Sexes = Distribution<Sex>.FromCounts(parts[PackedPeople.SexesAt..]);
        Ages = new(AgeCounts.Of(0, ages), AgeCounts.Of(0, between), unknownAges);
        Education = Distribution<EducationBand>.FromCounts(parts[PackedPeople.EducationAt..]);
        Party = Distribution<PartyStanding>.FromCounts(parts[PackedPeople.PartyAt..]);
        Ethnic = Distribution<EthnicStanding>.FromCounts(parts[PackedPeople.EthnicAt..]);
        Entries = Distribution<Entry>.FromCounts(parts[PackedPeople.EntriesAt..]);
        EntriesToGroup = Distribution<Entry>.FromCounts(parts[PackedPeople.EntriesToGroupAt..]);
        Departures = Distribution<DepartureReason>.FromCounts(parts[PackedPeople.DeparturesAt..]);
    }

    /// <summary>The tally of nobody.</summary>
    public static PeopleTally Empty { get; } = new();

    static PeopleTally IAdditiveIdentity<PeopleTally, PeopleTally>.AdditiveIdentity => Empty;

    /// <summary>The people (人数): every one of them is in one part of each distribution below, save departures.</summary>
    [JsonIgnore]
    public long People => Sexes.Total;

    /// <summary>By sex (性别).</summary>
    public Distribution<Sex> Sexes { get => field ??= _packed.Part<Sex>(PackedPeople.SexesAt); init => field = value ?? Distribution<Sex>.Empty; }

    /// <summary>By age in whole years (年龄).</summary>
    public AgeDistribution Ages { get => field ??= _packed.Ages(); init => field = value ?? AgeDistribution.Empty; }

    /// <summary>By policy band of education (学历).</summary>
    public Distribution<EducationBand> Education { get => field ??= _packed.Part<EducationBand>(PackedPeople.EducationAt); init => field = value ?? Distribution<EducationBand>.Empty; }

    /// <summary>By standing in the Party (党员).</summary>
    public Distribution<PartyStanding> Party { get => field ??= _packed.Part<PartyStanding>(PackedPeople.PartyAt); init => field = value ?? Distribution<PartyStanding>.Empty; }

    /// <summary>By ethnic standing (民族).</summary>
    public Distribution<EthnicStanding> Ethnic { get => field ??= _packed.Part<EthnicStanding>(PackedPeople.EthnicAt); init => field = value ?? Distribution<EthnicStanding>.Empty; }

    /// <summary>Newcomers (新进) and continuing (连任): whether they were in the two committees last term, or in the supervision committee for its own members.</summary>
    public Distribution<Entry> Entries { get => field ??= _packed.Part<Entry>(PackedPeople.EntriesAt); init => field = value ?? Distribution<Entry>.Empty; }

    /// <summary>The same, asked of this very group: a member who became secretary is continuing above and a newcomer here.</summary>
    public Distribution<Entry> EntriesToGroup { get => field ??= _packed.Part<Entry>(PackedPeople.EntriesToGroupAt); init => field = value ?? Distribution<Entry>.Empty; }

    /// <summary>Last term's people of the group who are no longer in the two committees, or in the supervision committee for its own members (退出), by recorded reason. They are not among <see cref="People"/>.</summary>
    public Distribution<DepartureReason> Departures { get => field ??= _packed.Part<DepartureReason>(PackedPeople.DeparturesAt); init => field = value ?? Distribution<DepartureReason>.Empty; }

    /// <summary>Last term's people of the group who are no longer in this group; those who left the bodies are among them.</summary>
    public long LeftGroup { get; init; }

    /// <summary>Last term's people of the group of whom it is not known whether they left: their organisation, or one that came out of it, has nobody yet on a committee that it had last term, or is not in the turnover.</summary>
    public long Undecided { get; init; }

    /// <summary>Adds part by part.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static PeopleTally operator +(PeopleTally left, PeopleTally right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new()
        {
            Sexes = left.Sexes + right.Sexes,
            Ages = left.Ages + right.Ages,
            Education = left.Education + right.Education,
            Party = left.Party + right.Party,
            Ethnic = left.Ethnic + right.Ethnic,
            Entries = left.Entries + right.Entries,
            EntriesToGroup = left.EntriesToGroup + right.EntriesToGroup,
            Departures = left.Departures + right.Departures,
            LeftGroup = checked(left.LeftGroup + right.LeftGroup),
            Undecided = checked(left.Undecided + right.Undecided),
        };
    }

    /// <summary>Subtracts part by part.</summary>
    /// <exception cref="OverflowException">A difference does not fit 64 bits.</exception>
    public static PeopleTally operator -(PeopleTally left, PeopleTally right) => left + -right;

    /// <summary>Negates part by part.</summary>
    public static PeopleTally operator -(PeopleTally value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new()
        {
            Sexes = -value.Sexes,
            Ages = -value.Ages,
            Education = -value.Education,
            Party = -value.Party,
            Ethnic = -value.Ethnic,
            Entries = -value.Entries,
            EntriesToGroup = -value.EntriesToGroup,
            Departures = -value.Departures,
            LeftGroup = checked(-value.LeftGroup),
            Undecided = checked(-value.Undecided),
        };
    }

    /// <inheritdoc/>
    public bool Equals(PeopleTally? other) =>
        other is not null
        && Sexes == other.Sexes
        && Ages == other.Ages
        && Education == other.Education
        && Party == other.Party
        && Ethnic == other.Ethnic
        && Entries == other.Entries
        && EntriesToGroup == other.EntriesToGroup
        && Departures == other.Departures
        && LeftGroup == other.LeftGroup
        && Undecided == other.Undecided;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HashCode.Combine(Sexes, Ages, Education, Party, Ethnic), Entries, EntriesToGroup, Departures, LeftGroup, Undecided);

    /// <summary>The people in short, as in <c>114 people (Male 62, Female 52); ages: 114 people, 4742 years</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{People} people ({Sexes}); ages: {Ages}");

    /// <summary>Adds part by part, as <c>+</c> does.</summary>
    public static PeopleTally Add(PeopleTally left, PeopleTally right) => left + right;

    /// <summary>Subtracts part by part, as <c>-</c> does.</summary>
    public static PeopleTally Subtract(PeopleTally left, PeopleTally right) => left - right;

    /// <summary>Negates part by part, as unary <c>-</c> does.</summary>
    public static PeopleTally Negate(PeopleTally value) => -value;
}

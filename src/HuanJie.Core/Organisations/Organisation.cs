using System.Text.Json.Serialization;

namespace HuanJie.Organisations;

/// <summary>One village or community (村、社区): the unit that elects, and that every figure counts.</summary>
/// <remarks>Facts that are not known stay <see langword="null"/>; nothing is guessed from another fact.</remarks>
public sealed record Organisation
{
    /// <summary>The 12-digit statistical division code (统计用区划代码), unique in a region.</summary>
    public required DivisionCode Code { get; init; }

    /// <summary>Whether it is a village or a community.</summary>
    public required OrganisationKind Kind { get; init; }

    /// <summary>The name, such as 青竹湖社区.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Name { get; init; }

    /// <summary>The urban-rural class (城乡分类代码) of the annual statistical list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public UrbanRuralClass UrbanRuralClass { get; init; }

    /// <summary>Whether it has rural land or a rural collective (涉农).</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public bool? Rural { get; init; }

    /// <summary>Whether several ethnic groups live together in it (多民族居住).</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public bool? MultiEthnic { get; init; }

    /// <summary>How many collective economic organisations (集体经济组织) it has.</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? CollectiveEconomies { get; init => field = NotNegative(value, nameof(CollectiveEconomies)); }

    /// <summary>How many households (户) it has.</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Households { get; init => field = NotNegative(value, nameof(Households)); }

    /// <summary>How many full members (正式党员) its Party organisation has.</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: not known.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? PartyMembers { get; init => field = NotNegative(value, nameof(PartyMembers)); }

    /// <summary>The form of its Party organisation (党组织设置形式).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PartyOrganisationKind PartyOrganisation { get; init; }

    /// <summary>The make-up of its representative meeting (村民、居民代表会议).</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public RepresentativeMeeting? RepresentativeMeeting { get; init; }

    /// <summary>Where it came from, if it was split, merged or recoded since last term.</summary>
    /// <value>The default is <see langword="null"/>: it is the organisation that had this code last term, if any.</value>
    public Lineage? Lineage { get; init; }

    /// <summary>The codes under which last term's roster is found: those of the lineage, or its own.</summary>
    [JsonIgnore]
    public ValueList<DivisionCode> Predecessors => Lineage is null ? [Code] : Lineage.Predecessors;

    /// <summary>
    /// Whether the tenth digit of the code says the same as <see cref="Kind"/>; <see langword="null"/> when the code says nothing,
    /// because it is above village level or in a reserved range.
    /// </summary>
    /// <remarks>统计用区划代码和城乡划分代码编制规则 (国统字〔2009〕91号): 001 to 199 residents' committees, 200 to 399 villagers' committees.</remarks>
    [JsonIgnore]
    public bool? KindAgreesWithCode => Code.CommitteeKind switch
    {
        CommitteeKind.Residents or CommitteeKind.QuasiResidents => Kind is OrganisationKind.Community,
        CommitteeKind.Villagers or CommitteeKind.QuasiVillagers => Kind is OrganisationKind.Village,
        _ => null,
    };

    /// <summary>The code, the kind and the name, as in <c>430105001001 Community 某社区</c>.</summary>
    public override string ToString() => Name is null ? $"{Code} {Kind}" : $"{Code} {Kind} {Name}";

    private static int? NotNegative(int? value, string property) =>
        value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(property, value, $"{property} is {value}; a count is zero or more. Leave it out when it is not known.");
}

using System.Globalization;
using HuanJie.Organisations;

namespace HuanJie.Nations;

/// <summary>The villages and communities of a made-up nation, in the order of their codes, in provinces whose numbers no real province has.</summary>
internal sealed class Places(NationPlan plan)
{
    private const int OrganisationsInCounty = 213;
    private const int OrganisationsInTownship = 15;
    private const int CommunitiesInTownship = 3;
    private const int CountiesInPrefecture = 10;
    private const int LineagePeriod = 50;

    // Real provinces have 11 to 65, 71, 81 and 82.
    private static readonly int[] Provinces = [.. Enumerable.Range(1, 99).Where(static province => province is < 11 or (> 65 and not (71 or 81 or 82)))];

    // Nine prefectures a province, or as many more as it takes.
    private readonly int _countiesInProvince = CountiesInPrefecture * Math.Max(9, (plan.Organisations / OrganisationsInCounty / CountiesInPrefecture / Provinces.Length) + 1);

    /// <summary>The organisation of an index, without what it records of last term.</summary>
    public Organisation At(int index, SplitMix64 random)
    {
        var isCommunity = IsCommunity(index);
        return new()
        {
            Code = CodeOf(index),
            Kind = isCommunity ? OrganisationKind.Community : OrganisationKind.Village,
            Name = string.Create(CultureInfo.InvariantCulture, $"合成第{index + 1}{(isCommunity ? "社区" : "村")}"),
            UrbanRuralClass = isCommunity ? UrbanRuralClass.TownCentre : UrbanRuralClass.Village,
            Rural = random.Chance(plan.MissingPerThousand) ? null : !isCommunity || random.Chance(300),
            CollectiveEconomies = random.Chance(plan.MissingPerThousand) ? null : isCommunity ? 0 : 1,
            Households = 200 + random.Below(1_800),
            PartyMembers = 20 + random.Below(120),
        };
    }

    /// <summary>The code of an organisation of this term; it ascends with the index.</summary>
    public DivisionCode CodeOf(int index)
    {
        var (county, place) = Math.DivRem(index, OrganisationsInCounty);
        var (township, village) = Math.DivRem(place, OrganisationsInTownship);
        var (province, countyInProvince) = Math.DivRem(county, _countiesInProvince);
        long digits = Provinces[province];
        digits = (digits * 100) + 1 + (countyInProvince / CountiesInPrefecture);
        digits = (digits * 100) + 1 + (countyInProvince % CountiesInPrefecture);
        digits = (digits * 1_000) + 100 + township;
        digits = (digits * 1_000) + (IsCommunity(index) ? 1 : 201 - CommunitiesInTownship) + village;
        return DivisionCode.FromValue(digits);
    }

    /// <summary>A code that was in use last term and is not any more.</summary>
    public DivisionCode OldCodeOf(int index) => DivisionCode.FromValue(CodeOf(index).Value + 100);

    /// <summary>Where an organisation came from: of fifty one was split in two, one has another code, one was merged.</summary>
    public Lineage? LineageOf(int index) => OriginOf(index) switch
    {
        Origin.FirstHalf => new(LineageKind.Split, [CodeOf(index)]),
        Origin.SecondHalf => new(LineageKind.Split, [CodeOf(index - 1)]),
        Origin.Recoded => new(LineageKind.Recoded, [OldCodeOf(index)]),
        Origin.Merged => new(LineageKind.Merged, [CodeOf(index), OldCodeOf(index)]),
        _ => null,
    };

    public Origin OriginOf(int index) => (index % LineagePeriod) switch
    {
        _ when !plan.HasLastTerm => Origin.Same,
        0 when index + 1 < plan.Organisations => Origin.FirstHalf,
        1 => Origin.SecondHalf,
        10 => Origin.Recoded,
        20 => Origin.Merged,
        _ => Origin.Same,
    };

    private static bool IsCommunity(int index) => index % OrganisationsInCounty % OrganisationsInTownship < CommunitiesInTownship;
}

/// <summary>What became of an organisation since last term.</summary>
internal enum Origin
{
    Same,
    FirstHalf,
    SecondHalf,
    Recoded,
    Merged,
}

namespace HuanJie.Organisations;

/// <summary>The kind of committee area (村级单位类型) that the village part of a <see cref="DivisionCode"/> states.</summary>
/// <remarks>
/// The kind is what the coder of the list recorded; it is not the urban-rural class: a villagers' committee may be of class
/// 111 and a residents' committee of class 220. Source: digits 10 to 12 of the statistical division code, 国统字〔2009〕91号,
/// and GB/T 10114-2003.
/// </remarks>
public enum CommitteeKind
{
    /// <summary>Residents' committee (居民委员会): village part 001 to 199.</summary>
    Residents = 0,

    /// <summary>Villagers' committee (村民委员会): village part 200 to 399.</summary>
    Villagers = 1,

    /// <summary>Unit treated like a residents' committee (类似居委会): village part 400 to 499.</summary>
    QuasiResidents = 2,

    /// <summary>Unit treated like a villagers' committee (类似村委会): village part 500 to 599.</summary>
    QuasiVillagers = 3,
}

namespace HuanJie.Organisations;

/// <summary>The kind of township-level division (乡级单位类型) that the township part of a <see cref="DivisionCode"/> states.</summary>
/// <remarks>Source: digits 7 to 9 of the statistical division code, 国统字〔2009〕91号, and GB/T 10114-2003.</remarks>
public enum TownshipKind
{
    /// <summary>Sub-district (街道): township part 001 to 099.</summary>
    Subdistrict = 0,

    /// <summary>Town (镇): township part 100 to 199.</summary>
    Town = 1,

    /// <summary>Township (乡): township part 200 to 399.</summary>
    Township = 2,

    /// <summary>Unit treated like a township, such as a farm or a development zone (类似乡级单位): township part 400 to 599.</summary>
    Quasi = 3,
}

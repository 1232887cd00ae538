namespace HuanJie.Organisations;

/// <summary>The level of a division (区划级别), from the widest to the narrowest.</summary>
/// <remarks>
/// The order is that of the parts of a <see cref="DivisionCode"/>, so a smaller value is a wider level. Source: the five
/// parts of the statistical division code, 国统字〔2009〕91号.
/// </remarks>
public enum DivisionLevel
{
    /// <summary>Province, autonomous region or municipality under the central government (省级): digits 1 and 2.</summary>
    Province = 0,

    /// <summary>Prefecture-level city, prefecture or league (地级): digits 3 and 4.</summary>
    Prefecture = 1,

    /// <summary>County, district or county-level city (县级): digits 5 and 6.</summary>
    County = 2,

    /// <summary>Sub-district, town or township (乡级): digits 7 to 9.</summary>
    Township = 3,

    /// <summary>Village or community (村级): digits 10 to 12.</summary>
    Village = 4,
}

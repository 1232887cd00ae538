namespace HuanJie.Organisations;

/// <summary>The urban-rural class (城乡分类代码) of a village or community.</summary>
/// <remarks>
/// The values are the three-digit codes of the standard; the first digit is 1 for urban and 2 for rural. The class says how
/// built-up a place is, not which committee it has; see <see cref="CommitteeKind"/>. Source: 统计上划分城乡的规定,
/// 国函〔2008〕60号.
/// </remarks>
public enum UrbanRuralClass
{
    /// <summary>Not known. Written <c>000</c>; no code of the standard.</summary>
    Unknown = 0,

    /// <summary>Main urban area (主城区).</summary>
    MainUrban = 111,

    /// <summary>Fringe between city and countryside (城乡结合区).</summary>
    UrbanRuralFringe = 112,

    /// <summary>Centre of a town (镇中心区).</summary>
    TownCentre = 121,

    /// <summary>Fringe between town and township (镇乡结合区).</summary>
    TownFringe = 122,

    /// <summary>Special area, such as a mine or a development zone apart from a town (特殊区域).</summary>
    SpecialArea = 123,

    /// <summary>Centre of a township (乡中心区).</summary>
    TownshipCentre = 210,

    /// <summary>Village (村庄).</summary>
    Village = 220,
}

/// <summary>Readings of the urban-rural class (城乡分类).</summary>
public static class UrbanRuralClassExtensions
{
    /// <param name="urbanRuralClass">The class.</param>
    extension(UrbanRuralClass urbanRuralClass)
    {
        /// <summary>Whether the class is urban (城镇): true for 1xx, false for 2xx (乡村), null when the class is not known.</summary>
        /// <remarks>Source: 统计上划分城乡的规定, 国函〔2008〕60号.</remarks>
        public bool? IsUrban => urbanRuralClass switch
        {
            UrbanRuralClass.MainUrban or UrbanRuralClass.UrbanRuralFringe or UrbanRuralClass.TownCentre
                or UrbanRuralClass.TownFringe or UrbanRuralClass.SpecialArea => true,
            UrbanRuralClass.TownshipCentre or UrbanRuralClass.Village => false,
            _ => null,
        };
    }
}

namespace HuanJie.Members;

/// <summary>The band of education (学历档次) that policies and published tables use, from lower to higher.</summary>
/// <remarks>The order is meaningful: 大专及以上 is <see cref="College"/> or greater. Source: the classes of GB/T 4658-2006.</remarks>
public enum EducationBand : byte
{
    /// <summary>Not known (不详). It is smaller than every band, so it is never counted as reaching one.</summary>
    Unknown = 0,

    /// <summary>Junior high school or below (初中及以下): codes 70 to 90.</summary>
    JuniorHighOrBelow = 1,

    /// <summary>High school or secondary vocational school (高中、中专): codes 40 to 63.</summary>
    HighSchool = 2,

    /// <summary>Junior college (大专): codes 30 to 33.</summary>
    College = 3,

    /// <summary>Undergraduate (本科): codes 20 to 28, with the 大学普通班 of 28.</summary>
    Bachelor = 4,

    /// <summary>Postgraduate (研究生): codes 10 to 19.</summary>
    Postgraduate = 5,
}

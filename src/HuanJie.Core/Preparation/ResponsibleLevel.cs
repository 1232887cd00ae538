namespace HuanJie.Preparation;

/// <summary>Who is in charge (责任层级): the level that must see to something.</summary>
public enum ResponsibleLevel : byte
{
    /// <summary>The village or community itself (村、社区级).</summary>
    Community = 0,

    /// <summary>The sub-district, town or township (街道、乡镇级).</summary>
    Subdistrict = 1,

    /// <summary>The district or county (区、县级).</summary>
    District = 2,
}

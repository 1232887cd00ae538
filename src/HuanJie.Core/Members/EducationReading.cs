namespace HuanJie.Members;

/// <summary>Which codes count as having a level of education (学历认定口径).</summary>
/// <remarks>GB/T 4658-2006 tells 毕业, 结业 and 肄业 apart and does not say which of them have the level, so it is a choice.</remarks>
public enum EducationReading
{
    /// <summary>The class of the code, whatever it says about graduation (按学历层次); what published tables count.</summary>
    Level = 0,

    /// <summary>
    /// A code that says 结业 or 肄业 gives no band (仅认毕业), because the standard does not say which lower level was
    /// completed. A code that says nothing about graduation counts as its level.
    /// </summary>
    GraduatesOnly = 1,
}

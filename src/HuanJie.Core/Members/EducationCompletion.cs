namespace HuanJie.Members;

/// <summary>How a course of education ended (学业完成情况), as far as the code of an <see cref="Education"/> says.</summary>
/// <remarks>Source: GB/T 4658-2006, which gives each level codes of its own for 毕业, 结业 and 肄业.</remarks>
public enum EducationCompletion
{
    /// <summary>The code names a level only (未说明).</summary>
    NotStated = 0,

    /// <summary>Graduated (毕业).</summary>
    Graduated = 1,

    /// <summary>Completed the course without graduating (结业).</summary>
    Completed = 2,

    /// <summary>Left before the end (肄业).</summary>
    Unfinished = 3,
}

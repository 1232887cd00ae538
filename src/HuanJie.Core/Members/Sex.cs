namespace HuanJie.Members;

/// <summary>The sex (性别) of a person as recorded.</summary>
/// <remarks>The values are the codes of GB/T 2261.1-2003; the default is <see cref="Unknown"/>.</remarks>
public enum Sex : byte
{
    /// <summary>Unknown (未知的性别): code 0.</summary>
    Unknown = 0,

    /// <summary>Male (男性): code 1.</summary>
    Male = 1,

    /// <summary>Female (女性): code 2.</summary>
    Female = 2,

    /// <summary>Not stated (未说明的性别): code 9. The question was put and left open.</summary>
    NotStated = 9,
}

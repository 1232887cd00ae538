namespace HuanJie.Claims;

/// <summary>How exactly a figure is meant (修饰词).</summary>
public enum ClaimQualifier : byte
{
    /// <summary>As printed.</summary>
    Exact = 0,

    /// <summary>More or less (约、左右).</summary>
    About = 1,

    /// <summary>That much or somewhat more (多、余、以上、逾).</summary>
    Over = 2,

    /// <summary>Somewhat less (近).</summary>
    Under = 3,
}

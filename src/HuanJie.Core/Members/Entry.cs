namespace HuanJie.Members;

/// <summary>Whether a member was in the bodies last term (进入方式), as the roster records it.</summary>
/// <remarks>
/// Where last term's roster is there, the statistics of a turnover compare person ids instead and this value is not used.
/// No official definition was found; the reading is: newcomer = in this term's bodies, not in last term's.
/// </remarks>
public enum Entry : byte
{
    /// <summary>Not recorded (未知).</summary>
    Unknown = 0,

    /// <summary>Not a member last term (新进).</summary>
    Newcomer = 1,

    /// <summary>A member last term (连任).</summary>
    Continuing = 2,
}

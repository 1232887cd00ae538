namespace HuanJie.Text;

/// <summary>The language of wording for people (语言).</summary>
/// <remarks>It is a parameter, never taken from the thread: the same call gives the same text on every machine.</remarks>
public enum Language : byte
{
    /// <summary>Chinese in simplified characters (简体中文). This is the default.</summary>
    Chinese = 0,

    /// <summary>English (英文).</summary>
    English = 1,
}

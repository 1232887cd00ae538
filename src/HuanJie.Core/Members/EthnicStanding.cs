namespace HuanJie.Members;

/// <summary>Whether a person belongs to an ethnic minority (少数民族), as a partition of the code list GB/T 3304-1991.</summary>
public enum EthnicStanding : byte
{
    /// <summary>Not known (未知).</summary>
    Unknown = 0,

    /// <summary>Han (汉族), code 01.</summary>
    Han = 1,

    /// <summary>One of the 55 minorities (少数民族), codes 02 to 56.</summary>
    Minority = 2,

    /// <summary>Neither (其他): codes 97 and 98, unrecognised groups and naturalised citizens.</summary>
    Other = 3,
}

namespace HuanJie.Rules;

/// <summary>Which way a parameter makes a rule stricter (从严方向), so that two versions of one duty can be compared.</summary>
public enum Strictness : byte
{
    /// <summary>It does not: rules with different values are about different things (不可比).</summary>
    Incomparable = 0,

    /// <summary>A greater value is stricter (越大越严): a floor.</summary>
    Greater = 1,

    /// <summary>A smaller value is stricter (越小越严): a ceiling.</summary>
    Smaller = 2,

    /// <summary>Yes is stricter than no; more names are stricter than fewer (越多越严).</summary>
    More = 3,

    /// <summary>It is for people only and changes no verdict (仅供说明).</summary>
    Neutral = 4,
}

namespace HuanJie.Rules;

/// <summary>The level at which a rule book speaks (规则集层级). A lower book overrides an upper one only by naming the rule.</summary>
public enum BookLevel : byte
{
    /// <summary>National law and the Party's rules (全国).</summary>
    Nation = 0,

    /// <summary>A province (省).</summary>
    Province = 1,

    /// <summary>A city (市).</summary>
    City = 2,

    /// <summary>A county or district (县、区).</summary>
    County = 3,
}

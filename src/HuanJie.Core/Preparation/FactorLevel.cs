namespace HuanJie.Preparation;

/// <summary>How a factor was found (要素等次); its number is its points of risk, from 0 to 3.</summary>
public enum FactorLevel : byte
{
    /// <summary>Good (好): no risk.</summary>
    Good = 0,

    /// <summary>Fair (较好): one point.</summary>
    Fair = 1,

    /// <summary>Weak (一般): two points.</summary>
    Weak = 2,

    /// <summary>Poor (差): three points.</summary>
    Poor = 3,
}

namespace HuanJie.Claims;

/// <summary>What a standard deviation (标准差) divides the squared distances from the mean by.</summary>
public enum DeviationKind : byte
{
    /// <summary>By the people less one (样本标准差). This is the default, and what tables print unless they say otherwise.</summary>
    Sample = 0,

    /// <summary>By the people (总体标准差).</summary>
    Population = 1,
}

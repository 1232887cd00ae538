namespace HuanJie.Claims;

/// <summary>What a published figure counts in (单位).</summary>
public enum ClaimUnit : byte
{
    /// <summary>A whole number of people, organisations, votes (个、人、票).</summary>
    Count = 0,

    /// <summary>A share in percent (百分比).</summary>
    Percent = 1,

    /// <summary>Years of age (岁).</summary>
    Years = 2,

    /// <summary>A difference of two shares (百分点).</summary>
    PercentagePoints = 3,

    /// <summary>A multiple (倍).</summary>
    Ratio = 4,
}

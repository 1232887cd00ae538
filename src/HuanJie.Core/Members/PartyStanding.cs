namespace HuanJie.Members;

/// <summary>Standing in the Party (党员身份): what a political affiliation says about membership of the CPC.</summary>
/// <remarks>Probationary members count as Party members (党员) in published figures, but neither vote nor stand: 中国共产党基层组织选举工作条例 (2020) art. 5.</remarks>
public enum PartyStanding : byte
{
    /// <summary>Not known (未知).</summary>
    Unknown = 0,

    /// <summary>Not a member (非党员).</summary>
    None = 1,

    /// <summary>Probationary member (预备党员).</summary>
    Probationary = 2,

    /// <summary>Full member (正式党员).</summary>
    Full = 3,
}

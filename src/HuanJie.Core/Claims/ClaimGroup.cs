namespace HuanJie.Claims;

/// <summary>Whom a figure is about (对象).</summary>
public enum ClaimGroup : byte
{
    /// <summary>Something else (其他).</summary>
    Other = 0,

    /// <summary>Secretaries of Party organisations (党组织书记).</summary>
    Secretary = 1,

    /// <summary>Directors of villagers' and residents' committees (村、居委会主任).</summary>
    Director = 2,

    /// <summary>The committees of Party organisations (党组织班子).</summary>
    PartyCommittee = 3,

    /// <summary>Villagers' and residents' committees (村、居委会).</summary>
    VillagersCommittee = 4,

    /// <summary>The two committees together (两委).</summary>
    TwoCommittees = 5,
}

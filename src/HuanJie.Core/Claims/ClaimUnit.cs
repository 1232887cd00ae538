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

/// <summary>How exactly a figure is meant (修饰词).</summary>
public enum ClaimQualifier : byte
{
    /// <summary>As printed.</summary>
    Exact = 0,

    /// <summary>More or less (约、左右).</summary>
    About = 1,

    /// <summary>That much or somewhat more (多、余、以上、逾).</summary>
    Over = 2,

    /// <summary>Somewhat less (近).</summary>
    Under = 3,
}

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

/// <summary>Which term a figure is of (届).</summary>
public enum ClaimTerm : byte
{
    /// <summary>The term that the report is about (本届).</summary>
    Current = 0,

    /// <summary>Last term (上届).</summary>
    Previous = 1,

    /// <summary>The change since last term, without its sign (比上届).</summary>
    Delta = 2,
}

/// <summary>Which way something changed (升降).</summary>
public enum ClaimDirection : byte
{
    /// <summary>Not said (未说明).</summary>
    Unknown = 0,

    /// <summary>Up (提高、增加).</summary>
    Up = 1,

    /// <summary>Down (降低、减少).</summary>
    Down = 2,
}

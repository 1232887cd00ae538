namespace HuanJie.Elections;

/// <summary>Who votes in a poll (选举方式): all voters, those who stand for others, or a Party body.</summary>
public enum PollMode : byte
{
    /// <summary>All registered voters (全体选民).</summary>
    Voters = 0,

    /// <summary>One representative of each household (户代表): 城市居民委员会组织法 (2025) art. 14.</summary>
    HouseholdRepresentatives = 1,

    /// <summary>The residents' representatives (居民代表): 城市居民委员会组织法 (2025) art. 14.</summary>
    ResidentsRepresentatives = 2,

    /// <summary>The villagers' representative meeting (村民代表会议), which may fill a vacancy: 村民委员会组织法 (2018) art. 19.</summary>
    VillagersRepresentatives = 3,

    /// <summary>A general meeting of the Party's members (党员大会).</summary>
    GeneralMeeting = 4,

    /// <summary>A congress of the Party's delegates (党员代表大会).</summary>
    Congress = 5,

    /// <summary>The elected committee itself, for its secretary and deputy secretaries (委员会全体会议).</summary>
    Committee = 6,
}

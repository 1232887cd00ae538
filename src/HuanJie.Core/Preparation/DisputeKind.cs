namespace HuanJie.Preparation;

/// <summary>What a dispute is about (矛盾类型).</summary>
public enum DisputeKind : byte
{
    /// <summary>Something else, or not recorded (其他).</summary>
    Other = 0,

    /// <summary>Land taken or used, and what is paid for it (征地、用地).</summary>
    Land = 1,

    /// <summary>Demolition and resettlement (拆迁安置).</summary>
    Resettlement = 2,

    /// <summary>The assets and the income of the collective (集体资产、收益分配).</summary>
    CollectiveAssets = 3,

    /// <summary>Contracts and leases (承包、租赁合同).</summary>
    Contract = 4,

    /// <summary>The village's accounts and their publication (村务、财务公开).</summary>
    Accounts = 5,

    /// <summary>Who belongs to the village or community, and who may vote (成员资格、选民资格).</summary>
    Membership = 6,

    /// <summary>An election, past or coming (选举纠纷).</summary>
    Election = 7,

    /// <summary>Neighbours, clans or families (邻里、宗族、家庭).</summary>
    Neighbours = 8,

    /// <summary>The work or the conduct of an office-holder (干部作风).</summary>
    Conduct = 9,
}

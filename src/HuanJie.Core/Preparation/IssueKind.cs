namespace HuanJie.Preparation;

/// <summary>What stands against a vote, or is not known (未就绪原因、缺项).</summary>
public enum IssueKind : byte
{
    /// <summary>Nobody has been to the organisation (未走访).</summary>
    NotVisited = 0,

    /// <summary>The last scan found a high risk (高风险).</summary>
    HighRisk = 1,

    /// <summary>A dispute that blocks the vote is open (矛盾未化解).</summary>
    OpenDispute = 2,

    /// <summary>A hard case without a leader (重点村无领导联点).</summary>
    NoLeader = 3,

    /// <summary>A linked leader missed a training that was due and has not made it up (联点领导未参训).</summary>
    LeaderUntrained = 4,

    /// <summary>There are too few people to stand (人选不足).</summary>
    TooFewNominees = 5,

    /// <summary>A veto of the review stands against somebody who is still considered (联审未通过).</summary>
    NomineeBlocked = 6,

    /// <summary>Somebody who is still considered was found unfit (考察不胜任).</summary>
    NomineeUnfit = 7,

    /// <summary>The reserve list is too short (后备不足).</summary>
    ReserveShort = 8,

    /// <summary>A statutory day was not kept, or is planned too late (法定期限未落实).</summary>
    DeadlineMissed = 9,

    /// <summary>The polling day is over and no result is recorded (选举日已过未见结果).</summary>
    PollingOverdue = 10,

    /// <summary>No scan has assessed the organisation (未研判).</summary>
    NotScanned = 11,

    /// <summary>The risk depends on factors that are not known (研判要素缺失).</summary>
    FactorUnknown = 12,

    /// <summary>Nobody has judged whether an open dispute blocks the vote (矛盾影响未评估).</summary>
    BearingUnknown = 13,

    /// <summary>A department was asked about people and has said nothing (部门未反馈).</summary>
    ReviewSilent = 14,

    /// <summary>A department's doubt about people stands (部门待核查).</summary>
    ReviewDoubt = 15,

    /// <summary>People have not been on the list of every round that is required (尚未提交联审).</summary>
    NotReviewed = 16,

    /// <summary>People have not been appraised (未考察).</summary>
    NotAppraised = 17,

    /// <summary>It is not known how many are to be elected (名额未定).</summary>
    SeatsUnknown = 18,

    /// <summary>No election is planned (未安排选举).</summary>
    NoElection = 19,

    /// <summary>No polling day is set (未定选举日).</summary>
    NoPollingDay = 20,
}

/// <summary>Readings of what stands against a vote (原因的归类).</summary>
public static class IssueKindExtensions
{
    /// <param name="kind">The kind.</param>
    extension(IssueKind kind)
    {
        /// <summary>Whether something is not known (缺项); otherwise something stands against the vote.</summary>
        public bool IsMissing => kind >= IssueKind.NotScanned;

        /// <summary>The part of the work that it belongs to.</summary>
        public PreparationPhase Phase => kind switch
        {
            IssueKind.NotVisited or IssueKind.HighRisk or IssueKind.NotScanned or IssueKind.FactorUnknown => PreparationPhase.Ground,
            IssueKind.OpenDispute or IssueKind.BearingUnknown => PreparationPhase.Disputes,
            IssueKind.NoLeader or IssueKind.LeaderUntrained => PreparationPhase.Leaders,
            IssueKind.DeadlineMissed or IssueKind.PollingOverdue or IssueKind.NoElection or IssueKind.NoPollingDay => PreparationPhase.Calendar,
            _ => PreparationPhase.Candidates,
        };
    }
}

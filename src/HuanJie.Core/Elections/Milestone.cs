namespace HuanJie.Elections;

/// <summary>A day in the course of an election that law sets a bound to (选举日程节点).</summary>
public enum Milestone : byte
{
    /// <summary>The list of voters is published (公布选民名单).</summary>
    VoterListPublished = 0,

    /// <summary>Somebody objects to the list (对名单提出申诉).</summary>
    ListObjection = 1,

    /// <summary>The election committee decides on the objection (对申诉作出处理).</summary>
    ListDecision = 2,

    /// <summary>Enrolment of those who put themselves forward (自荐报名).</summary>
    SelfNomination = 3,

    /// <summary>The list of formal candidates is published (公布候选人名单).</summary>
    CandidateListPublished = 4,

    /// <summary>A candidate withdraws (候选人退出).</summary>
    Withdrawal = 5,

    /// <summary>A proxy is filed (办理委托投票).</summary>
    ProxyFiled = 6,

    /// <summary>The list of proxies is published (公布委托名单).</summary>
    ProxyListPublished = 7,

    /// <summary>Polling day (选举日).</summary>
    Polling = 8,

    /// <summary>The further vote for seats that nobody reached (另行选举).</summary>
    Rerun = 9,

    /// <summary>The outgoing committee hands over (工作移交).</summary>
    Handover = 10,

    /// <summary>The term is over (任期届满).</summary>
    TermDue = 11,

    /// <summary>The earliest day of an early turnover (提前换届的最早日).</summary>
    EarlyLimit = 12,

    /// <summary>The last day of a late turnover (延期换届的最后日).</summary>
    LateLimit = 13,

    /// <summary>A recall is asked for (提出罢免要求).</summary>
    RecallPetition = 14,

    /// <summary>The vote on the recall (罢免投票).</summary>
    RecallVote = 15,

    /// <summary>The new committee is produced (新一届产生): polling day, or the further vote that completed it.</summary>
    CommitteeProduced = 16,
}

namespace HuanJie.Preparation;

/// <summary>What in a record does not fit (档案问题类别).</summary>
public enum RecordProblemKind : byte
{
    /// <summary>The organisation, or the sub-district, is not one of the preparation, nor one of those that its organisations came from (组织不在名单内).</summary>
    UnknownOrganisation = 0,

    /// <summary>The department is not one of the review (部门不在名单内).</summary>
    UnknownDepartment = 1,

    /// <summary>The review has no such round (轮次不存在).</summary>
    UnknownRound = 2,

    /// <summary>The leader is not on the list of leaders (领导不在名单内).</summary>
    UnknownLeader = 3,

    /// <summary>An end, a deadline or a reply is before the beginning (日期先后颠倒).</summary>
    EndsBeforeItBegins = 4,

    /// <summary>Somebody takes part in a stage without having passed the one before (未通过上一环节).</summary>
    NotThroughTheStageBefore = 5,

    /// <summary>Somebody who passed a stage is not in the next one (通过后未参加下一环节).</summary>
    AbsentFromTheNextStage = 6,

    /// <summary>An opinion overturns a round in which the department said nothing about the person; the silence stays (推翻的轮次没有意见).</summary>
    OverturnsNothing = 7,

    /// <summary>The organisation has been split, merged or recoded, and what stands under its former code is not counted (组织代码已变更).</summary>
    FormerOrganisation = 8,

    /// <summary>Somebody is considered in two organisations at the same time (同时在两个组织提名).</summary>
    NominatedTwice = 9,

    /// <summary>A villagers' committee for a community, or a residents' committee for a village (选举机构与组织类型不符).</summary>
    BodyOfOtherKind = 10,

    /// <summary>Two plans have one id (方案编号重复).</summary>
    PlanTwice = 11,

    /// <summary>An organisation that a plan makes does not come from the plan's predecessors by its own lineage (沿革与方案不符).</summary>
    LineageNotAsPlanned = 12,

    /// <summary>The person is no leader, no nominee and on no reserve list (人员不在名单内).</summary>
    UnknownPerson = 13,
}

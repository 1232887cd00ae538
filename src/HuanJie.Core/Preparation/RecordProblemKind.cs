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
}

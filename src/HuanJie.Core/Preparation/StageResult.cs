namespace HuanJie.Preparation;

/// <summary>What became of somebody in a stage (环节结果).</summary>
public enum StageResult : byte
{
    /// <summary>Not decided: nothing is recorded, a score is missing, or people are level at the cut.</summary>
    Undecided = 0,

    /// <summary>Goes on to the next stage (通过).</summary>
    Passed = 1,

    /// <summary>Does not go on (淘汰).</summary>
    Fell = 2,

    /// <summary>Left by the person's own wish (退出).</summary>
    Withdrew = 3,
}

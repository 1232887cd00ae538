namespace HuanJie.Preparation;

/// <summary>Why somebody did not go on (淘汰原因), by kind; anything more is personal.</summary>
public enum FallReason : byte
{
    /// <summary>Not recorded, or somebody went on.</summary>
    Unknown = 0,

    /// <summary>Too few voices in the grid (得票不足).</summary>
    Votes = 1,

    /// <summary>The conditions to stand are not met (不符合资格条件).</summary>
    Qualification = 2,

    /// <summary>Conduct or discipline (品行、纪律).</summary>
    Conduct = 3,

    /// <summary>The judges' scores (评分靠后).</summary>
    Score = 4,

    /// <summary>Personal circumstances (个人原因): health or family, not told apart.</summary>
    Personal = 5,

    /// <summary>Something else (其他).</summary>
    Other = 6,
}

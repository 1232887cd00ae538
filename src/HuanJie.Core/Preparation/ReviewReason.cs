namespace HuanJie.Preparation;

/// <summary>Why a department objects (审查问题类别), by kind; anything more is personal.</summary>
public enum ReviewReason : byte
{
    /// <summary>Not recorded, or there is no objection.</summary>
    Unknown = 0,

    /// <summary>A crime or a sentence (刑事处罚).</summary>
    Criminal = 1,

    /// <summary>A breach of public order (治安处罚).</summary>
    PublicOrder = 2,

    /// <summary>Discipline of the Party or the state (党纪政务处分).</summary>
    Discipline = 3,

    /// <summary>Credit: a debt that a court enforces (失信被执行).</summary>
    Credit = 4,

    /// <summary>Tax (税务).</summary>
    Tax = 5,

    /// <summary>Building or using land against the law (违法用地、违法建设).</summary>
    LandUse = 6,

    /// <summary>The environment (环保).</summary>
    Environment = 7,

    /// <summary>Petitions against the law (非法信访).</summary>
    Petition = 8,

    /// <summary>The conditions to stand (资格条件).</summary>
    Qualification = 9,

    /// <summary>Health or family (健康、家庭), not told apart.</summary>
    Personal = 10,

    /// <summary>Something else (其他).</summary>
    Other = 11,
}

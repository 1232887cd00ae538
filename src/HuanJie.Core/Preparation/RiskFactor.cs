namespace HuanJie.Preparation;

/// <summary>What a scan looks at in an organisation (研判要素).</summary>
public enum RiskFactor : byte
{
    /// <summary>The team now in office (班子运行): whether it works together.</summary>
    Team = 0,

    /// <summary>Its structure (班子结构): ages, education, women, both heads in one person.</summary>
    Structure = 1,

    /// <summary>What members and residents think (思想动态).</summary>
    Thinking = 2,

    /// <summary>Reserve cadres (后备干部): who could follow.</summary>
    Reserve = 3,

    /// <summary>Standing problems (存在问题): disputes, petitions, debts.</summary>
    Problems = 4,
}

namespace HuanJie.Preparation;

/// <summary>The risk of an organisation's turnover (风险等级), from the least to the most.</summary>
public enum RiskGrade : byte
{
    /// <summary>Low (低风险): the turnover will run by itself.</summary>
    Low = 0,

    /// <summary>Medium (中风险): to be watched.</summary>
    Medium = 1,

    /// <summary>High (高风险): a hard case (重点难点村).</summary>
    High = 2,
}

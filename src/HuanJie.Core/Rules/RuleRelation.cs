namespace HuanJie.Rules;

/// <summary>How one rule stands to another for the same people (规则之间的关系).</summary>
public enum RuleRelation : byte
{
    /// <summary>They are about different things (无关).</summary>
    Unrelated = 0,

    /// <summary>They ask for the same (相同).</summary>
    Equal = 1,

    /// <summary>Who keeps the first keeps the second (更严).</summary>
    Stricter = 2,

    /// <summary>Who keeps the second keeps the first (更宽).</summary>
    Laxer = 3,

    /// <summary>Each is stricter in something (互有宽严).</summary>
    Crossed = 4,

    /// <summary>Nobody can keep both (矛盾).</summary>
    Contradictory = 5,
}

namespace HuanJie.Rules;

/// <summary>Something in a rule book that a reader should look at (规则集检查发现).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Other">The id of the other rule, where there is one.</param>
/// <param name="Message">What was found, with the citations.</param>
public sealed record LintFinding(LintKind Kind, string Rule, string? Other, string Message)
{
    /// <summary>Kind, rules and message on one line.</summary>
    public override string ToString() => Other is null ? $"{Kind} {Rule}: {Message}" : $"{Kind} {Rule}, {Other}: {Message}";
}

/// <summary>What may be wrong with a rule book (检查类型).</summary>
public enum LintKind : byte
{
    /// <summary>Nobody can keep both rules (矛盾).</summary>
    Contradiction = 0,

    /// <summary>The rule concerns nobody on any day (从不适用).</summary>
    NeverApplies = 1,

    /// <summary>Who keeps the other rule keeps this one (恒被满足).</summary>
    Implied = 2,
}

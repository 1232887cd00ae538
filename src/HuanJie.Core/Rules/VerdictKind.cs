namespace HuanJie.Rules;

/// <summary>What a rule says of a subject (结论).</summary>
public enum VerdictKind : byte
{
    /// <summary>The rule does not concern the subject, or is not in force (不适用).</summary>
    NotApplicable = 0,

    /// <summary>The rule is kept, whatever the facts that are not known (符合).</summary>
    Satisfied = 1,

    /// <summary>The rule is broken, whatever the facts that are not known (违反).</summary>
    Violated = 2,

    /// <summary>Facts that are not known decide (无法判定).</summary>
    Undetermined = 3,
}

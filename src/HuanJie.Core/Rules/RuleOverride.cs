namespace HuanJie.Rules;

/// <summary>That a rule overrides one of an upper book (对上级规则的变更): by name, and how.</summary>
/// <param name="Rule">The id of the rule that is overridden.</param>
/// <param name="How">Whether the upper rule stays beside a stricter one, or gives way.</param>
public sealed record RuleOverride(string Rule, OverrideKind How);

/// <summary>How a rule overrides one of an upper book (变更方式).</summary>
public enum OverrideKind : byte
{
    /// <summary>It is stricter in something and not laxer in all; the upper rule stays in force beside it, so that the two together are stricter (从严).</summary>
    Stricter = 0,

    /// <summary>It takes the place of the upper rule while it is in force (替代).</summary>
    Replacement = 1,

    /// <summary>
    /// It asks for no more than the upper rule and stays beside it, as an older local rule does that is formally in force under a later law: who keeps the upper
    /// rule keeps it too (让位).
    /// </summary>
    Yielding = 2,
}

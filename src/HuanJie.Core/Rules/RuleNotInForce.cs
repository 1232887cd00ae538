namespace HuanJie.Rules;

/// <summary>A rule of the book that does not apply on the day (不适用的规则), and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Reason">Why it does not apply.</param>
/// <param name="ReplacedBy">The id of the rule that takes its place, where that is the reason.</param>
public sealed record RuleNotInForce(Rule Rule, AbsenceReason Reason, string? ReplacedBy = null)
{
    /// <summary>The id and the reason, as in <c>vc-term: Ended</c>.</summary>
    public override string ToString() => ReplacedBy is null ? $"{Rule.Id}: {Reason}" : $"{Rule.Id}: {Reason} by {ReplacedBy}";
}

/// <summary>Why a rule does not apply on a day (不适用的原因).</summary>
public enum AbsenceReason : byte
{
    /// <summary>Its first version is in force later (尚未施行).</summary>
    NotYet = 0,

    /// <summary>Its last version has ended (已失效).</summary>
    Ended = 1,

    /// <summary>The day lies between two versions (空档).</summary>
    Between = 2,

    /// <summary>A rule of a lower book takes its place (被替代).</summary>
    Replaced = 3,
}

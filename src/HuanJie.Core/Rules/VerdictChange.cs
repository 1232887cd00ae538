namespace HuanJie.Rules;

/// <summary>That a rule's verdict on a subject differs between two sets of rules in force (结论变化).</summary>
/// <param name="Subject">Whom it is about: the id of a candidate, or the code of an organisation with the person and the post.</param>
/// <param name="Before">The verdict under the first set; null when the rule is not in it.</param>
/// <param name="After">The verdict under the second; null when the rule is not in it.</param>
public sealed record VerdictChange(string Subject, Verdict? Before, Verdict? After)
{
    /// <summary>The rule.</summary>
    public Rule Rule => (After ?? Before)!.Rule;

    /// <summary>The verdict before; not applicable when the rule was not there.</summary>
    public VerdictKind From => Before?.Kind ?? VerdictKind.NotApplicable;

    /// <summary>The verdict after.</summary>
    public VerdictKind To => After?.Kind ?? VerdictKind.NotApplicable;

    /// <summary>The subject, the rule and both verdicts, as in <c>P-1: vc-disqualify NotApplicable → Violated</c>.</summary>
    public override string ToString() => $"{Subject}: {Rule.Id} {From} → {To}";
}

namespace HuanJie.Rules;

/// <summary>How one rule differs between two sets of rules in force (规则变化).</summary>
/// <param name="Kind">Added, removed or changed.</param>
/// <param name="Before">The rule in the first set; null when it is added.</param>
/// <param name="After">The rule in the second; null when it is removed.</param>
public sealed record RuleChange(RuleChangeKind Kind, RuleInForce? Before, RuleInForce? After)
{
    /// <summary>The id of the rule.</summary>
    public string Id => (After ?? Before)!.Rule.Id;

    /// <summary>Whether what it asks for has changed, and not only where it stands.</summary>
    public bool ChangesContent => Kind is not RuleChangeKind.Changed
        || Before!.Parameters != After!.Parameters || Before.Rule.Severity != After.Rule.Severity || Before.Rule.Scope != After.Rule.Scope || Before.Rule.Kind != After.Rule.Kind;

    /// <summary>The kind, the id and the citations.</summary>
    public override string ToString() => $"{Kind} {Id}: {Before?.Citation.ToString() ?? "-"} → {After?.Citation.ToString() ?? "-"}";
}

/// <summary>The way in which a rule differs (变化类型).</summary>
public enum RuleChangeKind : byte
{
    /// <summary>It applies in the second set only (新增).</summary>
    Added = 0,

    /// <summary>It applies in the first set only (取消).</summary>
    Removed = 1,

    /// <summary>It applies in both, in another version (变更).</summary>
    Changed = 2,
}

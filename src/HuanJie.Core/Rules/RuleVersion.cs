namespace HuanJie.Rules;

/// <summary>A rule as one instrument words it (规则版本): its citation, with the days in force, and its parameters.</summary>
public sealed record RuleVersion
{
    /// <summary>The source and the days in force.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The parameters of the rule's kind.</summary>
    /// <value>The default is <see cref="RuleParameters.None"/>, for kinds that have none.</value>
    public RuleParameters Parameters { get; init => field = value ?? RuleParameters.None; } = RuleParameters.None;

    /// <summary>The citation and the parameters.</summary>
    public override string ToString() => $"{Citation}: {Parameters}";
}

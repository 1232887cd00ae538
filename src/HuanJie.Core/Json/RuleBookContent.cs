using System.Text.Json.Serialization;
using HuanJie.Rules;

namespace HuanJie.Json;

/// <summary>A rule book as it is written: one layer, its kinds by name.</summary>
internal sealed record RuleBookContent
{
    public required string Name { get; init; }

    public required BilingualText Title { get; init; }

    public required BookLevel Level { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Independent { get; init; }

    public required ValueList<RuleContent> Rules { get; init; }
}

/// <summary>A rule as it is written.</summary>
internal sealed record RuleContent
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required Severity Severity { get; init; }

    public required BilingualText Text { get; init; }

    public RuleScope? Scope { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ChosenBy ChosenBy { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<RuleOverride> Overrides { get; init; }

    public required ValueList<RuleVersion> Versions { get; init; }
}

namespace HuanJie.Rules;

/// <summary>One rule (规则): an id that is never reused, a kind that judges, whom it concerns, and its versions with their sources.</summary>
public sealed record Rule
{
    /// <summary>The id, kebab-case words such as <c>vc-woman-member</c>; never reused for another rule.</summary>
    public required string Id { get; init; }

    /// <summary>The kind, which judges.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>What it asks for, as a short sentence in both languages.</summary>
    public required BilingualText Text { get; init; }

    /// <summary>The versions, by the day from which they are in force; no two overlap.</summary>
    public required ValueList<RuleVersion> Versions { get; init; }

    /// <summary>How strictly it binds.</summary>
    public Severity Severity { get; init; }

    /// <summary>Whom it concerns.</summary>
    public RuleScope Scope { get; init; } = RuleScope.All;

    /// <summary>Which day chooses the version.</summary>
    public ChosenBy ChosenBy { get; init; }

    /// <summary>The rules of upper books that it overrides.</summary>
    public ValueList<RuleOverride> Overrides { get; init; }

    /// <summary>The version in force on a day; null when none is.</summary>
    public RuleVersion? On(NodaTime.LocalDate date)
    {
        foreach (var version in Versions)
        {
            if (version.Citation.IsInForceOn(date))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>The id, the kind and the severity, as in <c>vc-size (committee-size, Must)</c>.</summary>
    public override string ToString() => $"{Id} ({Kind.Id}, {Severity})";
}

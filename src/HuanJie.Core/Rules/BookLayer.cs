namespace HuanJie.Rules;

/// <summary>The rules of one document at one level (规则集的一层).</summary>
public sealed record BookLayer
{
    /// <summary>The name, kebab-case words such as <c>zhejiang</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The title in both languages.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The level at which it speaks.</summary>
    public required BookLevel Level { get; init; }

    /// <summary>The rules, in the order of verdicts.</summary>
    public required ValueList<Rule> Rules { get; init; }

    /// <summary>Whether its rules stand beside those of other books, as a team's own checks do: they override nothing and need name nothing.</summary>
    public bool Independent { get; init; }

    /// <summary>What it was called when it was read, such as the name of a file; problems name it. Two layers that differ in it alone are equal.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    public bool Equals(BookLayer? other) =>
        other is not null && Name == other.Name && Title == other.Title && Level == other.Level && Independent == other.Independent && Rules == other.Rules;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Title, Level, Independent, Rules);

    /// <summary>The name, the level and the number of rules.</summary>
    public override string ToString() => $"{Name} ({Level}, {Rules.Count} rules)";
}

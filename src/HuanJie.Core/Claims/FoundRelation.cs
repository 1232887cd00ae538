using HuanJie.Statistics;

namespace HuanJie.Claims;

/// <summary>A relation that follows from what figures count, and that nobody wrote down (推得的关系).</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Definitions">The indicators that its figures are values of, in the order of its figures, each once: a share's names its base.</param>
public sealed record FoundRelation(Relation Relation, ValueList<Indicator> Definitions)
{
    /// <summary>The relation, and in brackets the definitions.</summary>
    public override string ToString() => $"{Relation} [{string.Join(", ", Definitions)}]";
}

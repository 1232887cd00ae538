namespace HuanJie.Claims;

/// <summary>Figures that cannot all be true (矛盾组), as few as possible: without any one of them the others fit.</summary>
/// <param name="Figures">The figures, in the order of the report.</param>
/// <param name="Relations">The relations, written or found, by which they exclude each other; none can be left out either.</param>
/// <param name="Suspects">Those of the figures of which each, when it alone is left out, lets all the rest of the report fit, other conflicts apart.</param>
/// <param name="Repairs">The changes after which all the rest of the report fits, other conflicts apart, the smallest first.</param>
public sealed record Conflict(ValueList<string> Figures, ValueList<Relation> Relations, ValueList<string> Suspects, ValueList<Repair> Repairs)
{
    /// <summary>The figures and the relations, as in <c>[women_count, women_percent] by [percent: women_count / secretaries = women_percent]</c>.</summary>
    public override string ToString() => $"{Figures} by {Relations}";
}

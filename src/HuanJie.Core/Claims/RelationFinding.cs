namespace HuanJie.Claims;

/// <summary>What a check of one relation by itself finds (单项关系核对结果).</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Figures">The figures, with the arithmetic, as in <c>112/114 = 98.2456 vs 98.2</c>.</param>
/// <param name="Explanation">What would explain a breach; empty when there is none.</param>
public sealed record RelationFinding(Relation Relation, RelationStatus Status, string Figures, string Explanation)
{
    /// <summary>The status in reports: <c>ok</c>, <c>bad</c>, <c>vacuous</c>, <c>info</c>; with <c>probe-</c> before it for a reading that is tried.</summary>
    public string StatusText => (Relation.IsProbe ? "probe-" : "") + Status switch
    {
        RelationStatus.Ok => "ok",
        RelationStatus.Bad => "bad",
        RelationStatus.Vacuous => "vacuous",
        _ => "info",
    };

    /// <summary>The status and the relation.</summary>
    public override string ToString() => $"{StatusText}: {Relation}";
}

/// <summary>Whether a relation holds (核对状态).</summary>
public enum RelationStatus : byte
{
    /// <summary>The figures fit (相符).</summary>
    Ok = 0,

    /// <summary>No true numbers print so (不符).</summary>
    Bad = 1,

    /// <summary>It could not fail at this granularity, and proves nothing (不可能不符).</summary>
    Vacuous = 2,

    /// <summary>It asks nothing (说明).</summary>
    Info = 3,
}

namespace HuanJie.Preparation;

/// <summary>One thing that does not fit (一处档案问题).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it is in the document's <c>preparation</c>, as in <c>disputes[3].organisation</c>.</param>
public sealed record RecordProblem(RecordProblemKind Kind, string Place)
{
    /// <summary>As in <c>disputes[3].organisation: UnknownOrganisation</c>.</summary>
    public override string ToString() => $"{Place}: {Kind}";
}

namespace HuanJie.Claims;

/// <summary>Whether the figures of a report fit (核对结论).</summary>
public enum AuditKind : byte
{
    /// <summary>Whole numbers exist that print as all figures at once (一致).</summary>
    Consistent = 0,

    /// <summary>None exist (矛盾).</summary>
    Inconsistent = 1,

    /// <summary>The effort ran out (未能确定).</summary>
    Undetermined = 2,
}

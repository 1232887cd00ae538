namespace HuanJie.Organisations;

/// <summary>How an organisation came out of earlier ones (沿革).</summary>
public enum LineageKind : byte
{
    /// <summary>Set up by dividing one predecessor (析置); the other parts name the same predecessor.</summary>
    Split = 0,

    /// <summary>Formed from two or more predecessors (合并).</summary>
    Merged = 1,

    /// <summary>The same organisation under another code (代码变更), as when a village became a community (村改居).</summary>
    Recoded = 2,
}

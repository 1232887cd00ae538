namespace HuanJie.Claims;

/// <summary>Which way something changed (升降).</summary>
public enum ClaimDirection : byte
{
    /// <summary>Not said (未说明).</summary>
    Unknown = 0,

    /// <summary>Up (提高、增加).</summary>
    Up = 1,

    /// <summary>Down (降低、减少).</summary>
    Down = 2,
}

namespace HuanJie.Claims;

/// <summary>Whether rosters say what was published (核对状态).</summary>
public enum FigureStatus : byte
{
    /// <summary>They say the same (相符).</summary>
    Same = 0,

    /// <summary>They say something else, whatever is missing (不符).</summary>
    Differs = 1,

    /// <summary>They allow it, and others too: facts are missing (可能相符,资料不全).</summary>
    Possible = 2,

    /// <summary>There are no rosters for it: of last term, of that part of the region, or with nobody to take a mean of (无从核对).</summary>
    NoRosters = 3,

    /// <summary>It counts nothing that rosters hold (不属花名册统计).</summary>
    NotCounted = 4,
}

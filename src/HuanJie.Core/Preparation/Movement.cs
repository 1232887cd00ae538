namespace HuanJie.Preparation;

/// <summary>How a risk moved from one scan to another (升降情况). To rise is to get worse.</summary>
public enum Movement : byte
{
    /// <summary>Not known in one of the two.</summary>
    Unknown = 0,

    /// <summary>The same in both (持平).</summary>
    Unchanged = 1,

    /// <summary>The risk rose (上升): it got worse.</summary>
    Rose = 2,

    /// <summary>The risk fell (下降): it got better.</summary>
    Fell = 3,

    /// <summary>Assessed in the later scan only (新增).</summary>
    Appeared = 4,

    /// <summary>Assessed in the earlier scan only (未再研判).</summary>
    Gone = 5,
}

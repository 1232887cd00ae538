namespace HuanJie.Preparation;

/// <summary>A kind of stage in a competitive selection (竞争性选拔环节).</summary>
public enum SelectionStageKind : byte
{
    /// <summary>Another one (其他环节).</summary>
    Other = 0,

    /// <summary>Residents of a grid choose beforehand (网格预选).</summary>
    GridPreselection = 1,

    /// <summary>The Party branch looks at each (支部把关).</summary>
    BranchVetting = 2,

    /// <summary>A speech for oneself before judges (演讲自荐).</summary>
    Speech = 3,
}

namespace HuanJie.Preparation;

/// <summary>Whether an organisation is ready for its next vote (准备就绪情况), from the least ready to the most.</summary>
public enum ReadinessState : byte
{
    /// <summary>Something stands against it (未就绪).</summary>
    NotReady = 0,

    /// <summary>Nothing is known to stand against it, and something is not known (无法判定).</summary>
    Undetermined = 1,

    /// <summary>Ready (就绪).</summary>
    Ready = 2,

    /// <summary>All elections that are planned for it have been held (已完成).</summary>
    Done = 3,
}

namespace HuanJie.Preparation;

/// <summary>A department's opinion on a person (审查意见), from saying nothing to a veto: a lattice in which the graver of two stands.</summary>
public enum Opinion : byte
{
    /// <summary>Nothing was said (未反馈). Silence is not consent.</summary>
    Silent = 0,

    /// <summary>No objection (无异议).</summary>
    Clear = 1,

    /// <summary>Something is to be looked into first (待核查).</summary>
    Doubt = 2,

    /// <summary>A veto (否决).</summary>
    Veto = 3,
}

/// <summary>Combining opinions (意见合并).</summary>
public static class OpinionExtensions
{
    /// <param name="opinion">One opinion.</param>
    extension(Opinion opinion)
    {
        /// <summary>The two together: the graver one. It is the same in any order and any grouping, and twice the same is the same.</summary>
        public Opinion And(Opinion other) => opinion > other ? opinion : other;
    }
}

namespace HuanJie.Statistics;

/// <summary>Where a person must have served last term to count as continuing (连任的认定范围).</summary>
/// <remarks>No official definition was found; both readings are published, so the choice is the caller's.</remarks>
public enum Continuity : byte
{
    /// <summary>In the same organisation, or in one that it was split, merged or recoded from. This is the default.</summary>
    Organisation = 0,

    /// <summary>In any organisation of the turnover.</summary>
    Region = 1,
}

namespace HuanJie.Statistics;

/// <summary>What is asked of the things in a plane: in which other planes they are, and which ages they have reached.</summary>
/// <param name="Of">The plane.</param>
/// <param name="Planes">The planes, each with the place of its count; the things themselves are counted by their own.</param>
internal sealed record PlaneQuestions(int Of, params (int Plane, int Place)[] Planes)
{
    /// <summary>Another plane that the things must be in.</summary>
    public int AlsoIn { get; init; } = Of;

    /// <summary>The planes of ages, by their order in <see cref="AgePlanes"/>, each with the place of its count.</summary>
    public (int Plane, int Place)[] Ages { get; init; } = [];
}

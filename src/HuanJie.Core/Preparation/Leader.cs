using HuanJie.Members;

namespace HuanJie.Preparation;

/// <summary>A leader who may be linked to organisations (联点领导), by id.</summary>
public sealed record Leader
{
    /// <summary>The id of the person.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The level at which the leader serves.</summary>
    public required ResponsibleLevel Level { get; init; }

    /// <summary>The id and the level.</summary>
    public override string ToString() => $"{Id} ({Level})";
}

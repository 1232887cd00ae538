namespace HuanJie.Preparation;

/// <summary>A department of the joint review (联审部门).</summary>
public sealed record Department
{
    /// <summary>The id, unique in a review.</summary>
    public required RecordId Id { get; init; }

    /// <summary>The name, such as 区法院.</summary>
    /// <value>The default is <see langword="null"/>: not recorded.</value>
    public string? Name { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}

namespace HuanJie.Claims;

/// <summary>A change of one figure, or of one reading, after which everything fits (修正建议).</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Figure">The figure.</param>
/// <param name="From">What is printed, or the reading.</param>
/// <param name="To">What would fit.</param>
public sealed record Repair(RepairKind Kind, string Figure, string From, string To)
{
    /// <summary>As in <c>OneDigit: college_or_above_count 184 -> 181</c>.</summary>
    public override string ToString() => $"{Kind}: {Figure} {From} -> {To}";
}

/// <summary>What a repair changes (修正方式), from the smallest. Repairs are in this order, then in that of the report, then by how much the figure moves.</summary>
public enum RepairKind : byte
{
    /// <summary>One digit (一位数字).</summary>
    OneDigit = 0,

    /// <summary>Two digits next to each other change places (相邻数字颠倒).</summary>
    Transposed = 1,

    /// <summary>The share was cut off or rounded up, not rounded (截断或进一).</summary>
    OtherRounding = 2,

    /// <summary>The share is of another printed count (另一分母).</summary>
    OtherDenominator = 3,

    /// <summary>A change in percent is one in points (百分点).</summary>
    Points = 4,

    /// <summary>A printed count is in a sum twice (重复计算).</summary>
    CountedTwice = 5,

    /// <summary>The figure as the others give it (按其他数据重新计算).</summary>
    Recomputed = 6,
}

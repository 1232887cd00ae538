using System.Globalization;

namespace HuanJie.Claims;

/// <summary>What GRIM finds (粒度检验结果).</summary>
/// <param name="IsConsistent">Whether some total prints so.</param>
/// <param name="FirstTotal">The first whole total that does; where none does, the next above all that would.</param>
/// <param name="LastTotal">The last that does; where none does, the next below all that would: between two neighbouring totals nothing lies.</param>
/// <param name="Parts">What the total is over: people, times items.</param>
public sealed record GrimResult(bool IsConsistent, long FirstTotal, long LastTotal, long Parts)
{
    /// <summary>The people.</summary>
    public int People { get; init; }

    /// <summary>Whole numbers with the first total, as a witness; empty when there are none. With items each is a person's sum over them.</summary>
    public ValueList<SampleValue> Sample { get; init; }

    /// <summary>As in <c>total 231 over 32: 7 × 25, 8 × 7</c>, or that no total does.</summary>
    public override string ToString() => !IsConsistent
        ? string.Create(CultureInfo.InvariantCulture, $"no total: {LastTotal} over {Parts} is too little, {FirstTotal} too much")
        : FirstTotal == LastTotal
            ? string.Create(CultureInfo.InvariantCulture, $"total {FirstTotal} over {Parts}: {string.Join(", ", Sample)}")
            : string.Create(CultureInfo.InvariantCulture, $"totals {FirstTotal} to {LastTotal} over {Parts}; of the first: {string.Join(", ", Sample)}");
}

/// <summary>A value of a sample and how many people have it (样本值).</summary>
/// <param name="Value">The value.</param>
/// <param name="People">How many.</param>
public sealed record SampleValue(long Value, int People)
{
    /// <summary>As in <c>7 × 25</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} × {People}");
}

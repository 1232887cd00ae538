using System.Globalization;
using System.Numerics;

namespace HuanJie.Claims;

/// <summary>What GRIMMER finds (均值与标准差粒度检验结果): a sample, or why there is none.</summary>
public sealed record GrimmerResult
{
    /// <summary>Whether a sample exists.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>Whether a sample exists, and is in <see cref="Sample"/>.</summary>
    public bool IsConsistent => Kind is AuditKind.Consistent;

    /// <summary>The first whole total that prints as the mean and is on the scale; above the last when there is none.</summary>
    public required BigInteger FirstTotal { get; init; }

    /// <summary>The last whole total that prints as the mean and is on the scale.</summary>
    public required BigInteger LastTotal { get; init; }

    /// <summary>What the total is over: people, times items.</summary>
    public required long Parts { get; init; }

    /// <summary>The people, one for each value of the sample.</summary>
    public required int People { get; init; }

    /// <summary>A sample that prints as both, the least value first; empty when there is none. With items each value is a person's sum over them.</summary>
    public ValueList<SampleValue> Sample { get; init; }

    /// <summary>The total of the sample; null when there is none.</summary>
    public BigInteger? Total { get; init; }

    /// <summary>The sum of the squares of the sample; null when there is none.</summary>
    public BigInteger? Squares { get; init; }

    /// <summary>Totals that print as the mean, from the first on, and why each cannot have the standard deviation: at most the first 20.</summary>
    /// <remarks>Where they are all that <see cref="FirstTotal"/> to <see cref="LastTotal"/> holds, they are the whole proof; of more totals each has been refuted in the same way.</remarks>
    public ValueList<RefutedTotal> Refuted { get; init; }

    /// <summary>The steps that it took.</summary>
    public required long Effort { get; init; }

    /// <summary>As in <c>consistent: total 146 over 28, squares 830: 3 × 9, 6 × 16, 7 × 3</c>, or why no sample exists.</summary>
    public override string ToString() => Kind switch
    {
        AuditKind.Consistent => string.Create(CultureInfo.InvariantCulture, $"consistent: total {Total} over {Parts}, squares {Squares}: {string.Join(", ", Sample)}"),
        AuditKind.Undetermined => string.Create(CultureInfo.InvariantCulture, $"undetermined after {Effort} steps: totals {FirstTotal} to {LastTotal} over {Parts}"),
        _ when FirstTotal > LastTotal => string.Create(CultureInfo.InvariantCulture, $"inconsistent: no total over {Parts} prints as the mean"),
        _ => string.Create(CultureInfo.InvariantCulture, $"inconsistent: totals {FirstTotal} to {LastTotal} over {Parts}; {string.Join("; ", Refuted)}{(Refuted.Count < LastTotal - FirstTotal + 1 ? "; and so on" : "")}"),
    };
}

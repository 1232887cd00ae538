using System.Globalization;
using System.Numerics;

namespace HuanJie.Claims;

/// <summary>What DEBIT finds (二值数据检验结果): a number of ones, or why there is none.</summary>
/// <remarks>Of n answers with k ones the standard deviation depends on k(n − k), the ones times the noughts, alone.</remarks>
public sealed record DebitResult
{
    /// <summary>Whether some number of ones prints as both.</summary>
    public bool IsConsistent => Ones is not null;

    /// <summary>The first number of ones that prints as both; null when none does.</summary>
    public long? Ones { get; init; }

    /// <summary>The answers.</summary>
    public required int People { get; init; }

    /// <summary>The first number of ones that prints as the mean; above the last when none does.</summary>
    public required BigInteger FirstOnes { get; init; }

    /// <summary>The last number of ones that prints as the mean.</summary>
    public required BigInteger LastOnes { get; init; }

    /// <summary>The first that ones times noughts may be to print as the standard deviation; above the last when there is none.</summary>
    public required BigInteger FirstProduct { get; init; }

    /// <summary>The last that ones times noughts may be.</summary>
    public required BigInteger LastProduct { get; init; }

    /// <summary>Where none fits, the greatest product of the ones that print as the mean that is too small; null when none is.</summary>
    public BigInteger? Below { get; init; }

    /// <summary>Where none fits, the least product of the ones that print as the mean that is too great; null when none is.</summary>
    public BigInteger? Above { get; init; }

    /// <summary>The answers with the first such number of ones, as a witness; empty when there is none.</summary>
    public ValueList<SampleValue> Sample => Ones is { } ones ? new SampleTally().Add(0, People - ones).Add(1, ones).ToValues() : [];

    /// <summary>As in <c>892 ones of 1683</c>, or why no number of ones fits.</summary>
    public override string ToString() => Ones is { } ones
        ? string.Create(CultureInfo.InvariantCulture, $"{ones} ones of {People}")
        : FirstOnes > LastOnes
            ? string.Create(CultureInfo.InvariantCulture, $"no number of ones of {People} prints as the mean")
            : string.Create(CultureInfo.InvariantCulture, $"no number of ones: {FirstOnes} to {LastOnes} of {People} print as the mean; ones times noughts must be {FirstProduct} to {LastProduct}, and is {Reached()}");

    private string Reached() => (Below, Above) switch
    {
        ({ } below, { } above) => string.Create(CultureInfo.InvariantCulture, $"at most {below} or at least {above}"),
        ({ } below, null) => string.Create(CultureInfo.InvariantCulture, $"at most {below}"),
        (null, { } above) => string.Create(CultureInfo.InvariantCulture, $"at least {above}"),
        _ => "none",
    };
}

namespace HuanJie.Claims;

/// <summary>How figures are printed (印制格式): decimals and rounding.</summary>
public sealed record ReportStyle
{
    private const int MostDecimals = 6;

    /// <summary>One decimal, half up.</summary>
    public static ReportStyle Usual { get; } = new();

    /// <summary>The decimals of shares in percent, 0 to 6.</summary>
    /// <value>The default is 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside those bounds.</exception>
    public int ShareDecimals { get; init => field = Bounded(value, nameof(ShareDecimals)); } = 1;

    /// <summary>The decimals of mean ages, 0 to 6.</summary>
    /// <value>The default is 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside those bounds.</exception>
    public int MeanDecimals { get; init => field = Bounded(value, nameof(MeanDecimals)); } = 1;

    /// <summary>How shares and means are rounded.</summary>
    /// <value>The default is half up.</value>
    public Rounding Rounding { get; init; } = Rounding.HalfUp;

    private static int Bounded(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostDecimals, name);
        return value;
    }
}

namespace HuanJie.Statistics;

/// <summary>Two terms side by side (两届对比): every indicator in each, and the change.</summary>
/// <param name="Previous">Last term's tally, on its own as-of date.</param>
/// <param name="Current">This term's tally.</param>
public sealed record TermComparison(Tally Previous, Tally Current)
{
    /// <summary>Compares one indicator.</summary>
    public ComparisonRow Row(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new(indicator, indicator.Of(Previous), indicator.Of(Current));
    }

    /// <summary>Compares some indicators, in the order given; <see cref="Indicators.Summary"/> when none are.</summary>
    public ValueList<ComparisonRow> Rows(IEnumerable<Indicator>? indicators = null) => [.. (indicators ?? Indicators.Summary).Select(Row)];
}

/// <summary>One indicator in two terms (对比项).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Previous">Its value last term.</param>
/// <param name="Current">Its value this term.</param>
public sealed record ComparisonRow(Indicator Indicator, Figure Previous, Figure Current)
{
    /// <summary>The exact change, this term less last; <see langword="null"/> when either is not one value.</summary>
    /// <remarks>It is the change of the exact values. The difference of two rounded values, which reports print as often, can differ in the last place.</remarks>
    public Ratio? Change => Previous.Value is { } previous && Current.Value is { } current ? current - previous : null;
}

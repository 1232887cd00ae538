namespace HuanJie.Statistics;

/// <summary>The mean age (平均年龄): the sum of whole years (周岁) on the as-of date over the people, each person once per organisation.</summary>
/// <remarks>
/// Published reports do not say whether they use whole years; this library does, and keeps the sum and the number of people until the figure is printed.
/// People of unknown age are not in the base but in <see cref="Figure.Missing"/>.
/// </remarks>
public sealed class MeanAgeIndicator : Indicator
{
    internal MeanAgeIndicator(MemberGroup group)
        : base("mean-age", group)
    {
    }

    /// <inheritdoc/>
    public override Figure Of(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var ages = tally.Of(Group!.Value).Ages;
        return new(ages.LeastYears, ages.MostYears, ages.Known, ages.Unknown);
    }
}

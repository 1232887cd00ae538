namespace HuanJie.Statistics;

/// <summary>An indicator that is a number (数量指标): of organisations, seats or people.</summary>
/// <remarks>Where a fact is not known of somebody, the figure's most counts them and its least does not. A number of people who left has no value in a tally that was not compared with last term.</remarks>
public sealed class CountIndicator : Indicator
{
    /// <summary>An indicator that counts what is certain.</summary>
    internal CountIndicator(string measure, MemberGroup? group, params ReadOnlySpan<TallyNumber> numbers)
        : this(measure, group, new FigureFormula([.. numbers], [.. numbers]))
    {
    }

    internal CountIndicator(string measure, MemberGroup? group, FigureFormula formula)
        : base(measure, group, formula)
    {
    }
}

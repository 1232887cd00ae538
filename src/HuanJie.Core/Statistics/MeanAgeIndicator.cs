namespace HuanJie.Statistics;

/// <summary>The mean age (平均年龄): the sum of whole years (周岁) on the as-of date over the people, each person once per organisation.</summary>
/// <remarks>
/// Published reports do not say whether they use whole years; this library does, and keeps the sum and the number of people until the figure is printed.
/// People of unknown age are not in the base but in <see cref="Figure.Missing"/>.
/// </remarks>
public sealed class MeanAgeIndicator : Indicator
{
    internal MeanAgeIndicator(MemberGroup group)
        : base("mean-age", group, new FigureFormula([new AgeNumber(group, AgeMeasure.LeastYears)], [new AgeNumber(group, AgeMeasure.MostYears)])
        {
            Base = [new AgeNumber(group, AgeMeasure.Known)],
            Missing = [new AgeNumber(group, AgeMeasure.Unknown)],
        })
    {
    }
}

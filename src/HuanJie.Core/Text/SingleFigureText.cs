using System.Globalization;
using HuanJie.Claims;

namespace HuanJie.Text;

/// <summary>Words the tests of single figures, GRIM, DEBIT and GRIMMER (单项数据检验的文字): the witness, or the proof that there is none.</summary>
public static class SingleFigureText
{
    /// <summary>The finding in one sentence.</summary>
    /// <param name="result">What GRIM found.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this GrimResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (first, last, parts) = (result.FirstTotal, result.LastTotal, result.Parts);
        return !result.IsConsistent
            ? Say(language, $"不一致：没有整数总和，{parts}份共{last}太小，共{first}太大。", $"Inconsistent: no whole total fits; over {parts}, {last} is too little and {first} too much.")
            : Say(language, $"一致：{parts}份共{Range(first, last, "至")}，例如{Sample(result.Sample, language)}。", $"Consistent: the total over {parts} is {Range(first, last, " to ")}, for example {Sample(result.Sample, language)}.");
    }

    /// <summary>The sizes of both groups, with a sample of each.</summary>
    /// <param name="split">Two groups.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this GroupSplit split, Language language)
    {
        ArgumentNullException.ThrowIfNull(split);
        var (first, second) = (split.First, split.Second);
        return Say(
            language,
            $"{first.People}人与{second.People}人：第一组例如{Sample(first.Sample, language)}；第二组例如{Sample(second.Sample, language)}。",
            $"{first.People} and {second.People} people: the first for example {Sample(first.Sample, language)}; the second for example {Sample(second.Sample, language)}.");
    }

    /// <summary>The finding in one sentence.</summary>
    /// <param name="result">What DEBIT found.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this DebitResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Ones is { } ones)
        {
            return Say(language, $"一致：{result.People}个答案中有{ones}个1。", $"Consistent: {ones} of the {result.People} answers are ones.");
        }

        if (result.FirstOnes > result.LastOnes)
        {
            return Say(language, $"不一致：{result.People}个答案中，1的个数无论多少都得不出这个均值。", $"Inconsistent: no number of ones among {result.People} answers prints as the mean.");
        }

        var (least, most) = (result.Below, result.Above);
        var chinese = least is null ? $"至少是{most}" : most is null ? $"至多是{least}" : $"至多是{least}，或者至少是{most}";
        var english = least is null ? $"is at least {most}" : most is null ? $"is at most {least}" : $"is at most {least} or at least {most}";
        return Say(
            language,
            $"不一致：均值要求{result.People}个答案中有{Range(result.FirstOnes, result.LastOnes, "至")}个1；标准差要求1的个数与0的个数之积{Needed(result, language)}，而它{chinese}。",
            $"Inconsistent: the mean needs {Range(result.FirstOnes, result.LastOnes, " to ")} ones among {result.People} answers; the standard deviation needs the ones times the noughts to be {Needed(result, language)}, and it {english}.");
    }

    /// <summary>The finding in one sentence, and one more for each total that was refuted.</summary>
    /// <param name="result">What GRIMMER found.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this GrimmerResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (first, last) = (result.FirstTotal, result.LastTotal);
        switch (result.Kind)
        {
            case AuditKind.Consistent:
                return Say(
                    language,
                    $"一致：{result.Parts}份共{result.Total}，平方和{result.Squares}，例如{Sample(result.Sample, language)}。",
                    $"Consistent: the total over {result.Parts} is {result.Total} and the sum of squares {result.Squares}, for example {Sample(result.Sample, language)}.");
            case AuditKind.Undetermined:
                return Say(language, $"用了{result.Effort}步，未能确定。", $"Undetermined after {result.Effort} steps.");
            default:
                return first > last
                    ? Say(language, $"不一致：{result.Parts}份没有整数总和能得出这个均值。", $"Inconsistent: no whole total over {result.Parts} prints as the mean.")
                    : Say(language, $"不一致：均值要求{result.Parts}份共{Range(first, last, "至")}，但都得不出这个标准差。", $"Inconsistent: the mean needs a total of {Range(first, last, " to ")} over {result.Parts}, and none has the standard deviation.")
                        + string.Concat(result.Refuted.Select(total => Say(language, $"", $" ") + total.Describe(language)));
        }
    }

    /// <summary>Why the total cannot have the standard deviation, in one sentence.</summary>
    /// <param name="refuted">A total that was refuted.</param>
    /// <param name="language">The language.</param>
    public static string Describe(this RefutedTotal refuted, Language language)
    {
        ArgumentNullException.ThrowIfNull(refuted);
        var (first, last) = (refuted.FirstSquares, refuted.LastSquares);
        return refuted.Obstacle switch
        {
            SquaresObstacle.NoWholeNumber => Say(language, $"总和{refuted.Total}：平方和须大于{last}而小于{first}，其间没有整数。", $"Total {refuted.Total}: the sum of squares must be above {last} and below {first}, where no whole number is."),
            SquaresObstacle.Parity => Say(language, $"总和{refuted.Total}：平方和须为{Range(first, last, "至")}，但总和与平方和必须同奇偶。", $"Total {refuted.Total}: the sum of squares must be {Range(first, last, " to ")}, but it is odd just when the total is."),
            SquaresObstacle.TooEven => Say(language, $"总和{refuted.Total}：平方和须为{Range(first, last, "至")}，但最平均的样本已是{refuted.LeastSquares}。", $"Total {refuted.Total}: the sum of squares must be {Range(first, last, " to ")}, but the most even sample has {refuted.LeastSquares}."),
            SquaresObstacle.TooUneven => Say(language, $"总和{refuted.Total}：平方和须为{Range(first, last, "至")}，但量表内最分散的样本只有{refuted.MostSquares}。", $"Total {refuted.Total}: the sum of squares must be {Range(first, last, " to ")}, but the most uneven sample on the scale has {refuted.MostSquares}."),
            _ => Say(language, $"总和{refuted.Total}：平方和须为{Range(first, last, "至")}，但没有样本能得到。", $"Total {refuted.Total}: the sum of squares must be {Range(first, last, " to ")}, which no sample has."),
        };
    }

    private static string Needed(DebitResult result, Language language) => result.FirstProduct > result.LastProduct
        ? Say(language, $"大于{result.LastProduct}而小于{result.FirstProduct}", $"above {result.LastProduct} and below {result.FirstProduct}")
        : Say(language, $"为{Range(result.FirstProduct, result.LastProduct, "至")}", $"{Range(result.FirstProduct, result.LastProduct, " to ")}");

    private static string Range<T>(T first, T last, string to)
        where T : IFormattable, IEquatable<T> =>
        first.Equals(last) ? first.ToString(null, CultureInfo.InvariantCulture) : $"{first.ToString(null, CultureInfo.InvariantCulture)}{to}{last.ToString(null, CultureInfo.InvariantCulture)}";

    private static string Sample(ValueList<SampleValue> sample, Language language) => string.Join(
        Say(language, $"、", $", "),
        sample.Select(value => Say(language, $"{value.People}个{value.Value}", $"{value.People} of {value.Value}")));

    private static string Say(Language language, FormattableString chinese, FormattableString english) => language switch
    {
        Language.Chinese => FormattableString.Invariant(chinese),
        Language.English => FormattableString.Invariant(english),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, $"{language} is not a language of the library. Use Chinese or English."),
    };
}

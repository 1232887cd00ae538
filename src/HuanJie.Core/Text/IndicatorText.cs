using System.Globalization;
using HuanJie.Statistics;

namespace HuanJie.Text;

/// <summary>Words indicators and their values for people (指标文字).</summary>
public static class IndicatorText
{
    private const string AgedAtMost = "aged-at-most-";
    private const string AgedAtLeast = "aged-at-least-";
    private const string Share = "-share";

    /// <param name="indicator">The indicator.</param>
    extension(Indicator indicator)
    {
        /// <summary>The name, with the group and, for a share, what it is a share of: 党组织书记女性占比, "Secretaries: women, share".</summary>
        public string Name(Language language)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            var wording = Wording.In(language);
            var measure = Measure(indicator.Measure, wording);
            return indicator.Group is { } group ? Format(wording.GroupFormat, wording.Groups[group], measure) : measure;
        }

        /// <summary>What the indicator counts and over what, in one line: its name and, for a share, "numerator / base" by name.</summary>
        public string Definition(Language language) => indicator is ShareIndicator share
            ? $"{share.Name(language)} = {share.Counted.Name(language)} / {share.Base.Name(language)}"
            : indicator.Name(language);

        /// <summary>The value in a tally with its arithmetic: <c>905</c>, <c>112/114 = 98.2%</c>, <c>4742/114 = 41.6</c>.</summary>
        /// <param name="tally">The tally.</param>
        /// <param name="language">The language of what is said when there is no value or somebody is left out.</param>
        /// <param name="decimals">The printed decimals of shares and means, 0 to 28.</param>
        /// <param name="rounding">How the printed value is rounded; half up unless chosen otherwise.</param>
        public string Value(Tally tally, Language language, int decimals = 1, Rounding rounding = Rounding.HalfUp)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            return Print(indicator, indicator.Of(tally), language, decimals, rounding);
        }
    }

    // What has no name of its own is a share of something that has one, or some ages.
    private static string Measure(string measure, Wording wording)
    {
        if (wording.Measures.TryGetValue(measure, out var name))
        {
            return name;
        }

        if (measure.EndsWith(Share, StringComparison.Ordinal))
        {
            return Format(wording.ShareFormat, Measure(measure[..^Share.Length], wording));
        }

        return measure.StartsWith(AgedAtMost, StringComparison.Ordinal) ? Format(wording.AgedAtMostFormat, measure[AgedAtMost.Length..])
            : measure.StartsWith(AgedAtLeast, StringComparison.Ordinal) ? Format(wording.AgedAtLeastFormat, measure[AgedAtLeast.Length..])
            : Format(wording.AgedBetweenFormat, [.. measure["aged-".Length..].Split("-to-")]);
    }

    internal static string Print(Indicator indicator, Figure figure, Language language, int decimals, Rounding rounding)
    {
        var words = Wording.In(language).Words;
        var missing = figure.Missing == 0 ? "" : Format(words["unknown"], figure.Missing);
        if (figure.Least is not { } least || figure.Most is not { } most)
        {
            return words["none"] + missing;
        }

        if (indicator is CountIndicator)
        {
            return (figure.Value is null ? Format("{0}–{1}", figure.LeastNumerator, figure.MostNumerator) : Format("{0}", figure.LeastNumerator)) + missing;
        }

        var value = figure.Value is null
            ? Format("({0}–{1})/{2} = {3}–{4}", figure.LeastNumerator, figure.MostNumerator, figure.Denominator, Round(least), Round(most))
            : Format("{0}/{1} = {2}", figure.LeastNumerator, figure.Denominator, Round(least));
        return value + missing;

        string Round(Ratio ratio) => indicator is ShareIndicator ? ratio.ToPercentString(decimals, rounding) : ratio.ToDecimalString(decimals, rounding);
    }

    /// <summary>A change with its sign, and none when it prints as zero.</summary>
    internal static string Signed(Ratio change, int decimals) => (change.Round(decimals).Sign > 0 ? "+" : "") + change.ToDecimalString(decimals);

    internal static string Format(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);
}

using System.Globalization;
using HuanJie.Statistics;

namespace HuanJie.Text;

/// <summary>Prints indicators as a table of text (指标表), aligned for a fixed-width font in which a Chinese character is two columns wide.</summary>
public static class IndicatorTable
{
    /// <summary>Prints a tally: one line an indicator, its name and its value with the arithmetic.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="language">The language.</param>
    /// <param name="indicators">The indicators, in order; <see cref="Indicators.Summary"/> unless given.</param>
    /// <param name="decimals">The printed decimals of shares and means.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public static string Of(Tally tally, Language language, IEnumerable<Indicator>? indicators = null, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return Of([("", tally)], language, indicators, decimals);
    }

    /// <summary>Prints several tallies side by side: one line an indicator, one column a tally.</summary>
    /// <param name="columns">The tallies with their headings, left to right; without any heading there is no heading line.</param>
    /// <param name="language">The language.</param>
    /// <param name="indicators">The indicators, in order; <see cref="Indicators.Summary"/> unless given.</param>
    /// <param name="decimals">The printed decimals of shares and means.</param>
    /// <returns>Lines that end with a line feed.</returns>
    public static string Of(IEnumerable<(string Heading, Tally Tally)> columns, Language language, IEnumerable<Indicator>? indicators = null, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(columns);
        (string Heading, Tally Tally)[] all = [.. columns];
        var rows = new List<string[]>();
        if (all.Any(column => column.Heading.Length > 0))
        {
            rows.Add([Wording.In(language).Words["indicator"], .. all.Select(column => column.Heading)]);
        }

        foreach (var indicator in indicators ?? Indicators.Summary)
        {
            rows.Add([indicator.Name(language), .. all.Select(column => indicator.Value(column.Tally, language, decimals))]);
        }

        return TextTable.Align(rows);
    }

    /// <summary>Prints a table of figures: one line a key, one column an indicator.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language.</param>
    /// <param name="decimals">The printed decimals of shares and means.</param>
    /// <returns>A heading line with the names of the indicators, then the rows, each line ended with a line feed.</returns>
    public static string Of<TKey>(FigureTable<TKey> table, Language language, int decimals = 1)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = new List<string[]> { (string[])["", .. table.Indicators.Select(indicator => indicator.Name(language))] };
        for (var row = 0; row < table.Keys.Count; row++)
        {
            rows.Add(
            [
                Convert.ToString(table.Keys[row], CultureInfo.InvariantCulture) ?? "",
                .. table.Indicators.Select((indicator, column) => IndicatorText.Print(indicator, table[row, column], language, decimals, Rounding.HalfUp)),
            ]);
        }

        return TextTable.Align(rows);
    }

    /// <summary>Prints two terms side by side with the change.</summary>
    /// <param name="comparison">The two terms.</param>
    /// <param name="language">The language.</param>
    /// <param name="indicators">The indicators, in order; <see cref="Indicators.Summary"/> unless given.</param>
    /// <param name="decimals">The printed decimals of shares and means, and of their changes.</param>
    /// <returns>Lines that end with a line feed; a change of a share is in percentage points.</returns>
    public static string Of(TermComparison comparison, Language language, IEnumerable<Indicator>? indicators = null, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var words = Wording.In(language).Words;
        var rows = new List<string[]> { new[] { words["indicator"], words["previous"], words["current"], words["change"] } };
        foreach (var row in comparison.Rows(indicators))
        {
            rows.Add(
            [
                row.Indicator.Name(language),
                IndicatorText.Print(row.Indicator, row.Previous, language, decimals, Rounding.HalfUp),
                IndicatorText.Print(row.Indicator, row.Current, language, decimals, Rounding.HalfUp),
                Change(row, words, decimals),
            ]);
        }

        return TextTable.Align(rows);
    }

    private static string Change(ComparisonRow row, IReadOnlyDictionary<string, string> words, int decimals)
    {
        if (row.Change is not { } change)
        {
            return words["none"];
        }

        return row.Indicator switch
        {
            CountIndicator => IndicatorText.Signed(change, 0),
            ShareIndicator => IndicatorText.Signed(change * 100, decimals) + words["points"],
            _ => IndicatorText.Signed(change, decimals),
        };
    }
}

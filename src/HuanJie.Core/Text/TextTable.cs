using System.Text;

namespace HuanJie.Text;

/// <summary>Aligns cells of text into columns.</summary>
internal static class TextTable
{
    private const int Gap = 2;

    public static string Align(IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return "";
        }

        var widths = new int[rows.Max(row => row.Length)];
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                widths[i] = Math.Max(widths[i], Width(row[i]));
            }
        }

        var text = new StringBuilder();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length - 1; i++)
            {
                text.Append(row[i]).Append(' ', widths[i] - Width(row[i]) + Gap);
            }

            text.Append(row[^1]).Append('\n');
        }

        return text.ToString();
    }

    private static int Width(string text) => text.Sum(character => IsWide(character) ? 2 : 1);

    // The blocks of Unicode's East Asian wide characters that Chinese wording uses (UAX #11).
    private static bool IsWide(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';
}

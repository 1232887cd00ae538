namespace HuanJie;

/// <summary>Finds the name that was meant by one that is not known: one that holds it, or one a few letters away.</summary>
internal static class NearestName
{
    /// <summary>The nearest of the known names, in ordinal order among equals; null when none is near.</summary>
    public static string? Of(string name, IEnumerable<string> known) => known
        .Select(other => (Name: other, Distance: IsPart(name, other) || IsPart(other, name) ? 1 : Distance(name, other)))
        .Where(other => other.Distance <= Math.Max(2, name.Length / 4))
        .OrderBy(static other => other.Distance)
        .ThenBy(static other => other.Name, StringComparer.Ordinal)
        .Select(static other => other.Name)
        .FirstOrDefault();

    /// <summary>The question whether it was meant, with a space after it; empty when no name is near.</summary>
    public static string Question(string name, IEnumerable<string> known) => Of(name, known) is { } near ? $"Did you mean '{near}'? " : "";

    private static bool IsPart(string part, string whole) => part.Length > 0 && whole.Contains(part, StringComparison.Ordinal);

    // How many letters are to be put in, taken out or changed. A row of the table is enough; long texts are not compared.
    private static int Distance(string one, string other)
    {
        if (Math.Max(one.Length, other.Length) > 100)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = before + (one[i - 1] == other[j - 1] ? 0 : 1);
                before = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}

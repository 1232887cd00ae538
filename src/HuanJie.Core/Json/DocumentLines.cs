using System.Globalization;
using System.Text.Json;

namespace HuanJie.Json;

/// <summary>Finds the line on which each part of a document stands.</summary>
internal static class DocumentLines
{
    /// <summary>The line of a path, or of the nearest place above it that stands in the document: a part that is missing has no line of its own.</summary>
    public static long At(string path, Dictionary<string, long> lines, long firstLine)
    {
        while (path.Length > 1)
        {
            if (lines.TryGetValue(path, out var line))
            {
                return line;
            }

            var end = path.AsSpan().LastIndexOfAny('.', '[');
            path = end > 0 ? path[..end] : "$";
        }

        return firstLine;
    }

    /// <summary>The line of every place of a document, by its path.</summary>
    public static Dictionary<string, long> Of(ReadOnlySpan<byte> utf8, long firstLine)
    {
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(utf8);
        var open = new Stack<(string Path, bool IsList, int Count)>();
        var (line, counted, path) = (firstLine, 0, "$");
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += utf8[counted..start].Count((byte)'\n');
            counted = start;
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                path = $"{open.Peek().Path}.{NameAt(ref reader)}";
                lines.TryAdd(path, line);
                continue;
            }

            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (open.TryPeek(out var around) && around.IsList)
            {
                open.Pop();
                path = string.Create(CultureInfo.InvariantCulture, $"{around.Path}[{around.Count}]");
                open.Push(around with { Count = around.Count + 1 });
            }

            lines.TryAdd(path, line);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((path, reader.TokenType is JsonTokenType.StartArray, 0));
            }
        }

        return lines;
    }

    private static string NameAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HuanJie.Json;

/// <content>Text that is not JSON, or not UTF-8.</content>
internal ref partial struct DocumentDiagnosis
{
    private const string Unreadable = "The text here is not valid UTF-8, or has an escape that is half a character. Save the file as UTF-8.";

    private readonly void ReportSyntax(JsonException exception)
    {
        var position = PositionOf(exception);
        var depth = _reader.CurrentState.Options.MaxDepth;
        Report("$", CanGoOn(depth) ? "The document is cut off: it ends before its last bracket. In JSON Lines each line holds one whole document."
            : IsTooDeep() ? $"Brackets stand more than {depth} deep here. No document of the contract is that deep."
            : $"This is not JSON: {Explain(exception.Message)}", position);
    }

    // The reader puts the rest of the document, and with it names, between quotes when a word is not true, false or null.
    private static string Explain(string message)
    {
        if (message.StartsWith('\'') && message.Length > 2 && message[2] != '\'' && !message.StartsWith("'0x", StringComparison.Ordinal))
        {
            return "A word stands here that is not true, false or null. Write text between double quotes.";
        }

        // The line is given beside the message, and for a record of JSON Lines it is of the file.
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private readonly long PositionOf(JsonException exception)
    {
        var position = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            position += _utf8[position..].IndexOf((byte)'\n') + 1;
        }

        return Math.Max(position + (exception.BytePositionInLine ?? 0), _reader.BytesConsumed);
    }

    // Whether more bytes could make it JSON.
    private readonly bool CanGoOn(int maxDepth)
    {
        var reader = new Utf8JsonReader(_utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth }));
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return true;
    }

    // Whether a reader without a limit gets further.
    private readonly bool IsTooDeep()
    {
        var reader = new Utf8JsonReader(_utf8, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenStartIndex >= _reader.BytesConsumed)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
        }

        return false;
    }

    private readonly bool TryGetString([NotNullWhen(true)] out string? text)
    {
        try
        {
            text = _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            text = null;
        }

        return text is not null;
    }

    // What the built-in converters want.
    private static string? Expected(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(string) ? "text"
            : plain == typeof(bool) ? "true or false"
            : plain == typeof(int) ? $"a whole number from {int.MinValue} to {int.MaxValue}"
            : plain == typeof(long) ? "a whole number of 64 bits"
            : null;
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;

namespace HuanJie.Json;

/// <summary>Says in a message what a reader found where it wanted something else, without repeating what may be personal.</summary>
internal static class TokenText
{
    private const int MaxLength = 40;
    private const int MaxDigits = 14;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>The kind of a token, in words that can begin a sentence.</summary>
    public static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "An object",
        JsonTokenType.StartArray => "An array",
        JsonTokenType.String => "Text",
        JsonTokenType.Number => "A number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "The end",
    };

    /// <summary>Whether a text may be shown: one letter, or an ASCII word with fewer digits than a citizen number has.</summary>
    /// <remarks>Columns that have slipped put names and citizen numbers anywhere, so a text is judged by itself and not by its place.</remarks>
    public static bool IsPlain(string text) =>
        (text.Length == 1 && char.IsLetterOrDigit(text[0]))
        || (text.Length is > 0 and <= MaxLength && !text.AsSpan().ContainsAnyExcept(Plain) && text.Count(char.IsAsciiDigit) <= MaxDigits);

    /// <summary>The text in quotes if it may be shown, otherwise how long it is; either can begin a sentence.</summary>
    public static string Quote(string text) => IsPlain(text) ? $"'{text}'" : $"A text of {text.Length} characters";

    /// <summary>A number as it is written, if it is short, otherwise the kind of the token.</summary>
    public static string Show(JsonTokenType token, ReadOnlySpan<byte> raw) =>
        token is JsonTokenType.Number && raw.Length <= MaxDigits ? Encoding.ASCII.GetString(raw) : Kind(token);

    /// <summary>Refuses a value whose token has the wrong kind.</summary>
    public static JsonException Unexpected(JsonTokenType token, string expected) => new($"{Kind(token)} stands here; {expected} is expected.");
}

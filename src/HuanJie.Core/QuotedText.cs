using System.Buffers;

namespace HuanJie;

/// <summary>Names a refused text in a message without repeating what may be personal data in the wrong column.</summary>
internal static class QuotedText
{
    /// <summary>The longest text that is repeated, in UTF-16 code units: one less than the shorter form of a citizen number.</summary>
    private const int MaxLength = 14;

    /// <summary>The text in quotes when it is short and made of ordinary characters of its kind; else only its length.</summary>
    public static string Of(string text, SearchValues<char> ordinary) =>
        text.Length <= MaxLength && !text.AsSpan().ContainsAnyExcept(ordinary) ? $"'{text}'" : $"The text of {text.Length} characters";
}

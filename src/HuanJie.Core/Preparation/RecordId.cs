using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using HuanJie.Members;

namespace HuanJie.Preparation;

/// <summary>Identifies a dispute, a household or a department in the preparation's records (档案编号).</summary>
/// <remarks>
/// 1 to 64 ASCII letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>; case counts. It appears in findings and messages, so it must be made up: a citizen
/// number, of 18 characters or of 15, is refused, and so is any run of 15 or more digits, with whatever before and after it. <see langword="default"/> has the text "" and names nothing. Ordering is ordinal.
/// </remarks>
public readonly record struct RecordId : IParsable<RecordId>, IComparable<RecordId>
{
    private const int MaxLength = 64;
    private const int LongNumber = 15;
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:");

    private readonly string? _text;

    private RecordId(string text) => _text = text;

    /// <summary>Whether this is <see langword="default"/>, which names nothing.</summary>
    public bool IsEmpty => _text is null;

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is empty, too long, has another character, or has 15 or more digits in a row, as a citizen number has.</exception>
    public static RecordId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var id) ? id : throw new FormatException(Problem(s));
    }

    /// <summary>Reads an identifier, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out RecordId result)
    {
        var ok = s is { Length: > 0 and <= MaxLength } && !s.AsSpan().ContainsAnyExcept(Allowed) && !HasLongNumber(s);
        result = ok ? new RecordId(s!) : default;
        return ok;
    }

    static RecordId IParsable<RecordId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RecordId>.TryParse(string? s, IFormatProvider? provider, out RecordId result) => TryParse(s, out result);

    /// <summary>Compares by ordinal order.</summary>
    public int CompareTo(RecordId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The text, which <see cref="Parse"/> reads back; empty for <see langword="default"/>.</summary>
    public override string ToString() => _text ?? "";

    private static bool HasLongNumber(string s)
    {
        var run = 0;
        foreach (var character in s)
        {
            run = char.IsAsciiDigit(character) ? run + 1 : 0;
            if (run == LongNumber)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCitizenNumber(string s) => s.Length == 18 && CitizenNumber.TryParse(s, out _);

    // The text itself is not shown: in a column that has slipped it may be a name.
    private static string Problem(string s) => s switch
    {
        "" => "An id is empty. Write 1 to 64 ASCII letters, digits, '-', '_', '.' or ':', such as 'D-07'.",
        _ when IsCitizenNumber(s) => "A citizen number is given as an id. Ids appear in reports: make one up, such as 'D-07'.",
        _ when HasLongNumber(s) => $"An id has {LongNumber} or more digits in a row, as a citizen number has. Ids appear in reports: make one up, such as 'D-07'.",
        { Length: > MaxLength } => $"An id has {s.Length} characters. Write at most {MaxLength}.",
        _ => $"An id has a character that is not allowed, at position {s.AsSpan().IndexOfAnyExcept(Allowed) + 1} of {s.Length}. Write ASCII letters, digits, '-', '_', '.' or ':', such as 'D-07'.",
    };
}

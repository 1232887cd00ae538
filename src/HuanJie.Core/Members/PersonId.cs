using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HuanJie.Members;

/// <summary>Identifies one person (人员编号) across organisations and terms.</summary>
/// <remarks>
/// 1 to 64 ASCII letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>; case counts. It appears in findings and messages, so it must be made up:
/// a citizen number (公民身份号码) of 18 characters is refused. <see langword="default"/> has the text "" and names nobody.
/// Ordering is ordinal.
/// </remarks>
public readonly record struct PersonId : IParsable<PersonId>, IComparable<PersonId>
{
    private const int MaxLength = 64;
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:");

    private static readonly SearchValues<byte> AllowedUtf8 =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:"u8);

    private readonly string? _text;

    private PersonId(string text) => _text = text;

    /// <summary>Whether this is <see langword="default"/>, which names nobody.</summary>
    public bool IsEmpty => _text is null;

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is empty, too long, has another character, or is a citizen number.</exception>
    public static PersonId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var id) ? id : throw new FormatException(Problem(s));
    }

    /// <summary>Reads an identifier, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PersonId result)
    {
        var ok = s is { Length: > 0 and <= MaxLength } && !s.AsSpan().ContainsAnyExcept(Allowed) && !IsCitizenNumber(s);
        result = ok ? new PersonId(s!) : default;
        return ok;
    }

    /// <summary>Reads an identifier from UTF-8 text, or returns <see langword="false"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PersonId result)
    {
        var ok = utf8Text.Length is > 0 and <= MaxLength && !utf8Text.ContainsAnyExcept(AllowedUtf8)
            && !(utf8Text.Length == 18 && CitizenNumber.TryParse(utf8Text, out _));
        result = ok ? new PersonId(Encoding.ASCII.GetString(utf8Text)) : default;
        return ok;
    }

    static PersonId IParsable<PersonId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PersonId>.TryParse(string? s, IFormatProvider? provider, out PersonId result) => TryParse(s, out result);

    /// <summary>Whether one identifier comes before another in ordinal order.</summary>
    public static bool operator <(PersonId left, PersonId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one identifier comes after another in ordinal order.</summary>
    public static bool operator >(PersonId left, PersonId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one identifier comes before another in ordinal order, or is the same.</summary>
    public static bool operator <=(PersonId left, PersonId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one identifier comes after another in ordinal order, or is the same.</summary>
    public static bool operator >=(PersonId left, PersonId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(PersonId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The text, which <see cref="Parse"/> reads back; empty for <see langword="default"/>.</summary>
    public override string ToString() => _text ?? "";

    private static bool IsCitizenNumber(string s) => s.Length == 18 && CitizenNumber.TryParse(s, out _);

    // The text itself is shown only when it cannot be a citizen number or a name: those stay out of messages.
    private static string Problem(string s) => s switch
    {
        "" => "A person id is empty. Write 1 to 64 ASCII letters, digits, '-', '_', '.' or ':', such as 'P-0042'.",
        _ when IsCitizenNumber(s) => "A citizen number is given as a person id. Ids appear in reports: make one up, such as 'P-0042', and put the number into citizenNumber.",
        { Length: > MaxLength } => $"A person id has {s.Length} characters. Write at most {MaxLength}.",
        _ => $"A person id has a character that is not allowed, at position {s.AsSpan().IndexOfAnyExcept(Allowed) + 1} of {s.Length}. Write ASCII letters, digits, '-', '_', '.' or ':', such as 'P-0042'.",
    };
}

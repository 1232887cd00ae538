using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HuanJie.Dates;

/// <content>Reading.</content>
public readonly partial record struct PartialDate
{
    private const int MaxBytes = 32;
    private static readonly SearchValues<char> OrdinaryCharacters = SearchValues.Create("0123456789-./年月日 ");

    /// <summary>
    /// Reads a date: <c>1979</c>, <c>1979-05</c>, <c>1979-05-12</c>, <c>197905</c>, <c>19790512</c>, <c>1979.5</c>, <c>1979/05/12</c>,
    /// <c>1979年</c>, <c>1979年5月</c> or <c>1979年5月12日</c>.
    /// </summary>
    /// <remarks>
    /// The year has four digits; month and day have two, or one between dots, slashes or 年, 月 and 日. The message repeats a text only when it is
    /// short and made of such characters: a name or a citizen number in the wrong column is counted, not shown.
    /// </remarks>
    /// <exception cref="FormatException"><paramref name="s"/> has another form, or there is no such day.</exception>
    public static PartialDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        if (TryParse(s, out var date))
        {
            return date;
        }

        Span<byte> utf8 = stackalloc byte[MaxBytes];
        var reason = Encoding.UTF8.TryGetBytes(s, utf8, out var length) && TrySplit(utf8[..length], out var year, out var month, out var day)
            ? $"{Fault(year, month, day)} Correct it, or write only what is known, such as 1979-05."
            : "Write 1979, 1979-05 or 1979-05-12; 197905, 1979.05 and 1979年5月 are read too.";
        throw new FormatException($"{QuotedText.Of(s, OrdinaryCharacters)} is not a date. {reason}");
    }

    /// <summary>Reads a date as <see cref="Parse"/> does, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result)
    {
        result = default;
        Span<byte> utf8 = stackalloc byte[MaxBytes];
        return s is not null && Encoding.UTF8.TryGetBytes(s, utf8, out var length) && TryParse(utf8[..length], out result);
    }

    /// <summary>Reads a date from UTF-8 text as <see cref="Parse"/> does, or returns <see langword="false"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PartialDate result)
    {
        var ok = TrySplit(utf8Text, out var year, out var month, out var day) && Fault(year, month, day) is null;
        result = ok ? new PartialDate { Key = KeyOf(year, month, day) } : default;
        return ok;
    }

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse(string? s, IFormatProvider? provider, out PartialDate result) => TryParse(s, out result);

    // Takes the text apart into numbers, whether or not they are a date. A month or day of 00 is given as -1, so that it is not taken for none.
    private static bool TrySplit(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        if (TrySplitIso(text, out year, out month, out day))
        {
            return true;
        }

        month = 0;
        day = 0;
        if (!TakeDigits(ref text, 4, 4, out year))
        {
            return false;
        }

        year = Math.Max(0, year);
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] == (byte)'-')
        {
            return Take(ref text, "-"u8) && TakeDigits(ref text, 2, 2, out month)
                && (text.IsEmpty || (Take(ref text, "-"u8) && TakeDigits(ref text, 2, 2, out day) && text.IsEmpty));
        }

        if (text[0] is (byte)'.' or (byte)'/')
        {
            var separator = text[..1];
            return Take(ref text, separator) && TakeDigits(ref text, 1, 2, out month)
                && (text.IsEmpty || (Take(ref text, separator) && TakeDigits(ref text, 1, 2, out day) && text.IsEmpty));
        }

        if (Take(ref text, "年"u8))
        {
            return text.IsEmpty
                || (TakeDigits(ref text, 1, 2, out month) && Take(ref text, "月"u8)
                    && (text.IsEmpty || (TakeDigits(ref text, 1, 2, out day) && Take(ref text, "日"u8) && text.IsEmpty)));
        }

        return TakeDigits(ref text, 2, 2, out month) && (text.IsEmpty || (TakeDigits(ref text, 2, 2, out day) && text.IsEmpty));
    }

    // The usual text, yyyy-MM-dd, in one look at its ten bytes. It leaves everything else, a number of zero too, to the slower way.
    private static bool TrySplitIso(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        if (text.Length != 10 || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        var other = 0;
        year = (1000 * Digit(text[0])) + (100 * Digit(text[1])) + (10 * Digit(text[2])) + Digit(text[3]);
        month = (10 * Digit(text[5])) + Digit(text[6]);
        day = (10 * Digit(text[8])) + Digit(text[9]);
        return other == 0 && year != 0 && month != 0 && day != 0;

        // A byte that is no digit is more than nine as an unsigned number, and leaves a bit in `other`.
        int Digit(byte character)
        {
            var digit = character - '0';
            other |= digit | (9 - digit);
            other &= int.MinValue;
            return digit;
        }
    }

    private static bool Take(ref ReadOnlySpan<byte> text, ReadOnlySpan<byte> prefix)
    {
        var ok = text.StartsWith(prefix);
        text = ok ? text[prefix.Length..] : text;
        return ok;
    }

    // Takes digits, at least so many and at most so many; a number of zero is given as -1.
    private static bool TakeDigits(ref ReadOnlySpan<byte> text, int least, int most, out int value)
    {
        value = 0;
        var count = 0;
        while (count < most && count < text.Length && text[count] is >= (byte)'0' and <= (byte)'9')
        {
            value = (value * 10) + (text[count] - '0');
            count++;
        }

        text = text[count..];
        value = value == 0 ? -1 : value;
        return count >= least;
    }
}

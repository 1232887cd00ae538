using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using NodaTime;

namespace HuanJie.Members;

/// <summary>The citizen identity number (公民身份号码) of a person.</summary>
/// <remarks>
/// <para>Eighteen characters: 6 digits region of first registration, 8 digits birth date, 3 digits sequence (odd for men, even
/// for women), 1 check character (0 to 9 or X). A value always has a birth date that exists, in the years 0001 to 9999, and
/// the check character that fits. The region is never a reason to refuse, because numbers keep the codes of counties that
/// no longer exist.</para>
/// <para>The number identifies a person: <see cref="ToString"/> masks it, no error message repeats any part of it, and
/// <see cref="Reveal"/> is the only way to the text. Values are equal when all characters are, however they were
/// written. Order is that of the digits. <see langword="default"/> is no number: its texts are empty and it has no birth date.
/// Source: GB 11643-1999; check character by ISO 7064:1983, MOD 11-2.</para>
/// </remarks>
public readonly record struct CitizenNumber : IParsable<CitizenNumber>, IComparable<CitizenNumber>
{
    private const int Length = 18;
    private const int LengthOf1989 = 15;

    /// <summary>The remainder of the weighted sum, from 0 to 10, is the index of the check character.</summary>
    private const string CheckCharacters = "10X98765432";

    /// <summary>The seventeen digits before the check character; 0 for <see langword="default"/> alone, since no month is 0.</summary>
    private readonly long _body;

    private CitizenNumber(long body) => _body = body;

    private enum Fault
    {
        None,
        Length,
        Digit,
        BirthDate,
        CheckCharacter,
    }

    /// <summary>The date of birth (出生日期), digits 7 to 14.</summary>
    /// <exception cref="InvalidOperationException">The value is <see langword="default"/>, which has no birth date.</exception>
    public LocalDate BirthDate
    {
        get
        {
            if (_body == 0)
            {
                throw new InvalidOperationException("An empty citizen number has no birth date. Read a number with Parse or TryParse first.");
            }

            var (year, month, day) = DateParts(_body);
            return new LocalDate(year, month, day);
        }
    }

    /// <summary>The sex (性别) by the parity of the sequence, digit 17; <see cref="Sex.Unknown"/> for <see langword="default"/>.</summary>
    public Sex Sex => _body == 0 ? Sex.Unknown : long.IsOddInteger(_body) ? Sex.Male : Sex.Female;

    /// <summary>The region of first registration (地址码), six digits of GB/T 2260 as they stood then; empty for <see langword="default"/>.</summary>
    public string Region => _body == 0 ? "" : (_body / 100_000_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Reads a number of 18 characters, the last of which may be <c>X</c> or <c>x</c>, or of 15 digits.</summary>
    /// <remarks>
    /// The 15-digit form of GB 11643-1989 has a birth year of two digits and no check character; it is read as of the years
    /// 1900 to 1999, and the check character is computed.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> has another length, a character that is no digit, a birth date that does not exist, or a check
    /// character that does not fit. The message names the part and repeats nothing of the text.
    /// </exception>
    public static CitizenNumber Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var fault = Read(s, out var number);
        return fault == Fault.None ? number : throw new FormatException(Problem(fault, s));
    }

    /// <summary>Reads a number as <see cref="Parse"/> does, without allocating, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out CitizenNumber result) => Read(s, out result) == Fault.None;

    /// <summary>Reads a number from UTF-8 text as <see cref="Parse"/> does, without allocating, or returns <see langword="false"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CitizenNumber result) => Read(utf8Text, out result) == Fault.None;

    static CitizenNumber IParsable<CitizenNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CitizenNumber>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CitizenNumber result) =>
        TryParse(s, out result);

    /// <summary>Compares by the digits from left to right, so by region first.</summary>
    public int CompareTo(CitizenNumber other) => _body.CompareTo(other._body);

    /// <summary>All eighteen characters, which <see cref="Parse"/> reads back; empty for <see langword="default"/>.</summary>
    /// <remarks>Personal data: write it only where the receiver may have it.</remarks>
    public string Reveal() => _body == 0 ? "" : _body.ToString("D17", CultureInfo.InvariantCulture) + CheckCharacter(_body);

    /// <summary>The masked text (脱敏): the first two digits, fifteen asterisks, the last character; empty for <see langword="default"/>.</summary>
    /// <remarks><see cref="Parse"/> does not read it back. What is shown tells the province and one character of the check.</remarks>
    public override string ToString() => _body == 0 ? "" : $"{_body / 1_000_000_000_000_000:D2}***************{CheckCharacter(_body)}";

    private static Fault Read(ReadOnlySpan<char> text, out CitizenNumber result)
    {
        Span<byte> ascii = stackalloc byte[Length];
        result = default;
        return Ascii.FromUtf16(text, ascii, out var length) switch
        {
            OperationStatus.Done => Read(ascii[..length], out result),
            _ => text.Length is Length or LengthOf1989 ? Fault.Digit : Fault.Length,
        };
    }

    private static Fault Read(ReadOnlySpan<byte> text, out CitizenNumber result)
    {
        result = default;
        if (text.Length is not (Length or LengthOf1989))
        {
            return Fault.Length;
        }

        var withoutCheck = text.Length == Length ? text[..^1] : text;
        if (!AsciiDigits.TryRead(withoutCheck, out var body))
        {
            return Fault.Digit;
        }

        if (text.Length == LengthOf1989)
        {
            // Six digits of region, then the century that the old form leaves out, then the nine digits that follow.
            var (region, rest) = Math.DivRem(body, 1_000_000_000);
            body = (((region * 100) + 19) * 1_000_000_000) + rest;
        }

        var check = text.Length == Length ? (char)text[^1] : CheckCharacter(body);
        if (check is not ((>= '0' and <= '9') or 'X' or 'x'))
        {
            return Fault.Digit;
        }

        if (!HasBirthDate(body))
        {
            return Fault.BirthDate;
        }

        if ((check == 'x' ? 'X' : check) != CheckCharacter(body))
        {
            return Fault.CheckCharacter;
        }

        result = new CitizenNumber(body);
        return Fault.None;
    }

    private static (int Year, int Month, int Day) DateParts(long body)
    {
        var date = (int)(body / 1_000 % 100_000_000);
        return (date / 10_000, date / 100 % 100, date % 100);
    }

    private static bool HasBirthDate(long body)
    {
        var (year, month, day) = DateParts(body);
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
    }

    /// <summary>The weight of a digit is a power of two, modulo 11, that doubles from right to left and begins with 2 (MOD 11-2).</summary>
    private static char CheckCharacter(long body)
    {
        var sum = 0;
        for (var weight = 2; body > 0; body /= 10)
        {
            sum += (int)(body % 10) * weight;
            weight = weight * 2 % 11;
        }

        return CheckCharacters[sum % 11];
    }

    private static string Problem(Fault fault, string s) => fault switch
    {
        Fault.Length =>
            $"The citizen number has {s.Length} characters. It has 18, or 15 digits in the form of 1989. Write all of them, without spaces.",
        Fault.Digit =>
            $"Character {PositionOfFault(s)} of the {s.Length} of the citizen number is none that may stand there. Write digits from 0 to 9; only the 18th character may be X.",
        Fault.BirthDate when s.Length == Length =>
            "The birth date of the citizen number, characters 7 to 14, is no date of the calendar. Write a year, month and day that exist, as in yyyyMMdd.",
        Fault.BirthDate =>
            "The birth date of the citizen number, characters 7 to 12, is no date of the years 1900 to 1999. Write a year, month and day that exist, as in yyMMdd.",
        _ =>
            "The check character of the citizen number, the 18th, does not fit the 17 digits before it. Compare all characters with the document; one of them is wrong or two changed places.",
    };

    private static int PositionOfFault(string s)
    {
        var digits = s.Length == Length ? s.AsSpan(0, Length - 1) : s;
        return AsciiDigits.PositionOfFirstOther(digits) is > 0 and var position ? position : s.Length;
    }
}

using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace HuanJie.Organisations;

/// <summary>The long statistical code (统计用区划代码和城乡划分代码): a division with its urban-rural attribute and class.</summary>
/// <remarks>
/// Seventeen digits: 12 of the <see cref="DivisionCode"/>, 2 of the attribute (城乡属性代码), 3 of the
/// <see cref="UrbanRuralClass"/>. The annual lists give it for villages and communities; no level is refused here.
/// <see langword="default"/> names no place and its text is empty. Source: 统计上划分城乡的规定, 国函〔2008〕60号;
/// 国统字〔2009〕91号.
/// </remarks>
public readonly record struct StatisticalCode : IParsable<StatisticalCode>
{
    private const int Length = 17;
    private const int DivisionLength = 12;
    private const int AttributeLength = 2;

    private readonly long _value;

    private StatisticalCode(long value) => _value = value;

    /// <summary>The division (区划): the first twelve digits.</summary>
    public DivisionCode Division => _value == 0 ? default : DivisionCode.FromValue(_value / 1_00_000);

    /// <summary>The urban-rural attribute (城乡属性代码): digits 13 and 14, from 0 to 99; its values are not checked.</summary>
    public int Attribute => (int)(_value / 1_000 % 100);

    /// <summary>The urban-rural class (城乡分类代码): digits 15 to 17; <see cref="UrbanRuralClass.Unknown"/> for <c>000</c>.</summary>
    public UrbanRuralClass UrbanRuralClass => (UrbanRuralClass)(_value % 1_000);

    /// <summary>Reads a code of exactly 17 digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> has another length, a character that is no ASCII digit, province 00, or a class that is not listed.
    /// </exception>
    public static StatisticalCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var code) ? code : throw new FormatException(Problem(s));
    }

    /// <summary>Reads a code as <see cref="Parse"/> does, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out StatisticalCode result)
    {
        Span<byte> ascii = stackalloc byte[Length];
        if (Ascii.FromUtf16(s, ascii, out var length) == OperationStatus.Done)
        {
            return TryParse(ascii[..length], out result);
        }

        result = default;
        return false;
    }

    /// <summary>Reads a code from UTF-8 text as <see cref="Parse"/> does, without allocating, or returns <see langword="false"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out StatisticalCode result)
    {
        if (utf8Text.Length == Length
            && AsciiDigits.TryRead(utf8Text, out var value)
            && DivisionCode.TryParse(utf8Text[..DivisionLength], out _)
            && IsListed((UrbanRuralClass)(value % 1_000)))
        {
            result = new StatisticalCode(value);
            return true;
        }

        result = default;
        return false;
    }

    static StatisticalCode IParsable<StatisticalCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<StatisticalCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out StatisticalCode result) =>
        TryParse(s, out result);

    /// <summary>The seventeen digits, which <see cref="Parse"/> reads back; empty for <see langword="default"/>.</summary>
    public override string ToString() => _value == 0 ? "" : _value.ToString("D17", CultureInfo.InvariantCulture);

    private static bool IsListed(UrbanRuralClass urbanRuralClass) =>
        urbanRuralClass == UrbanRuralClass.Unknown || urbanRuralClass.IsUrban is not null;

    /// <summary>Says why a text is refused. It repeats no more than the class, because a text so long may be a citizen number in the wrong column.</summary>
    private static string Problem(string s)
    {
        const string Allowed = "A statistical code has 17 digits: 12 of the division, 2 of the urban-rural attribute, 3 of the urban-rural class.";
        if (s.Length != Length)
        {
            return $"The statistical code has {s.Length} characters. {Allowed} Write all three parts, or read a code of 12 digits as a division code.";
        }

        if (AsciiDigits.PositionOfFirstOther(s) is > 0 and var position)
        {
            return $"Character {position} of the statistical code is no digit from 0 to 9. {Allowed} Write ASCII digits without spaces.";
        }

        return DivisionCode.TryParse(s[..DivisionLength], out _)
            ? $"The statistical code has the class '{s[(DivisionLength + AttributeLength)..]}'. The classes are 111, 112, 121, 122, 123, 210 and 220; write '000' where it is not known."
            : $"The statistical code begins with province 00. {Allowed} Write a province from 01 to 99.";
    }
}

using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace HuanJie.Organisations;

/// <summary>The statistical division code (统计用区划代码) of a province, prefecture, county, township or village.</summary>
/// <remarks>
/// <para>Twelve digits: 2 province, 2 prefecture, 2 county, 3 township, 3 village; a part of zeros is a part not used. Parts
/// may be skipped: a town of Dongguan is <c>441900003000</c> and has no county. The code proves its shape only: whether it
/// stands in the list of a given year is not checked, because lists change and old codes stay in old rosters.</para>
/// <para>Order is numeric, so a division comes before everything inside it. <see langword="default"/> names no place: its
/// text is empty, its <see cref="Value"/> is 0, its level reads as the first level, and it contains only itself. Source:
/// 国统字〔2009〕91号; GB/T 2260 for the first six digits; GB/T 10114-2003 for the rest.</para>
/// </remarks>
public readonly record struct DivisionCode : IParsable<DivisionCode>, IComparable<DivisionCode>
{
    private const int Length = 12;
    private const long MinValue = 01_00_00_000_000;
    private const long MaxValue = 99_99_99_999_999;

    private DivisionCode(long value) => Value = value;

    /// <summary>The twelve digits as one whole number, from 10,000,000,000 to 999,999,999,999; 0 for <see langword="default"/>.</summary>
    public long Value { get; }

    /// <summary>The level of the division (级别): that of the deepest part that is not zero, whatever parts above it are zero.</summary>
    public DivisionLevel Level =>
        Value % Unit(DivisionLevel.Township) != 0 ? DivisionLevel.Village
        : Value % Unit(DivisionLevel.County) != 0 ? DivisionLevel.Township
        : Value % Unit(DivisionLevel.Prefecture) != 0 ? DivisionLevel.County
        : Value % Unit(DivisionLevel.Province) != 0 ? DivisionLevel.Prefecture
        : DivisionLevel.Province;

    /// <summary>The nearest division around this one (上级区划); null for a province and for <see langword="default"/>.</summary>
    /// <remarks>A level that the code skips is skipped here too: above the Dongguan town <c>441900003000</c> is the city <c>441900000000</c>.</remarks>
    public DivisionCode? Parent => Level == DivisionLevel.Province ? null : At(Level - 1);

    /// <summary>The kind of committee area (居委会、村委会) by the village part; null above village level and from 600 upwards.</summary>
    /// <remarks>Source: 001–199, 200–399, 400–499 and 500–599 of digits 10 to 12, 国统字〔2009〕91号.</remarks>
    public CommitteeKind? CommitteeKind => (Value % 1_000) switch
    {
        0 => null,
        < 200 => Organisations.CommitteeKind.Residents,
        < 400 => Organisations.CommitteeKind.Villagers,
        < 500 => Organisations.CommitteeKind.QuasiResidents,
        < 600 => Organisations.CommitteeKind.QuasiVillagers,
        _ => null,
    };

    /// <summary>The kind of the township-level division (街道、镇、乡) by the township part; null where that part is 000 or from 600 upwards.</summary>
    /// <remarks>It answers for a village as well as for its township. Source: 001–099, 100–199, 200–399 and 400–599 of digits 7 to 9, 国统字〔2009〕91号.</remarks>
    public TownshipKind? TownshipKind => (Value / 1_000 % 1_000) switch
    {
        0 => null,
        < 100 => Organisations.TownshipKind.Subdistrict,
        < 200 => Organisations.TownshipKind.Town,
        < 400 => Organisations.TownshipKind.Township,
        < 600 => Organisations.TownshipKind.Quasi,
        _ => null,
    };

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in numeric order.</summary>
    public static bool operator <(DivisionCode left, DivisionCode right) => left.Value < right.Value;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in numeric order or equals it.</summary>
    public static bool operator <=(DivisionCode left, DivisionCode right) => left.Value <= right.Value;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> in numeric order.</summary>
    public static bool operator >(DivisionCode left, DivisionCode right) => left.Value > right.Value;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> in numeric order or equals it.</summary>
    public static bool operator >=(DivisionCode left, DivisionCode right) => left.Value >= right.Value;

    /// <summary>Reads a code of 12 digits, or its first 2, 4, 6 or 9 digits, which are then filled with zeros.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> has another length, a character that is no ASCII digit, or province 00.</exception>
    public static DivisionCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var code) ? code : throw new FormatException(Problem(s));
    }

    /// <summary>Reads a code as <see cref="Parse"/> does, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out DivisionCode result)
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
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DivisionCode result)
    {
        if (utf8Text.Length is 2 or 4 or 6 or 9 or Length && AsciiDigits.TryRead(utf8Text, out var value))
        {
            for (var digits = utf8Text.Length; digits < Length; digits++)
            {
                value *= 10;
            }

            if (value >= MinValue)
            {
                result = new DivisionCode(value);
                return true;
            }
        }

        result = default;
        return false;
    }

    static DivisionCode IParsable<DivisionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DivisionCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DivisionCode result) =>
        TryParse(s, out result);

    /// <summary>Makes a code from its twelve digits as one whole number; the opposite of <see cref="Value"/>.</summary>
    /// <param name="value">A number from 10,000,000,000 (province 01) to 999,999,999,999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside these bounds.</exception>
    /// <remarks>The message does not repeat the number: one of more digits may be a citizen number in the wrong place.</remarks>
    public static DivisionCode FromValue(long value) =>
        value is >= MinValue and <= MaxValue
            ? new DivisionCode(value)
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                "The number does not have the twelve digits of a division code with a province from 01 to 99. " +
                "Write a number from 10000000000 to 999999999999, such as 430105000000; Parse reads the short forms.");

    /// <summary>The division at <paramref name="level"/> that this one lies in, which is this code with everything deeper set to zero.</summary>
    /// <remarks>A code that is itself above <paramref name="level"/>, or that skips it, stays at its own or at the level above.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not one of the five levels.</exception>
    public DivisionCode At(DivisionLevel level)
    {
        // Constant divisors: a nation of codes is cut one by one.
        var deeper = level switch
        {
            DivisionLevel.Province => Value % Unit(DivisionLevel.Province),
            DivisionLevel.Prefecture => Value % Unit(DivisionLevel.Prefecture),
            DivisionLevel.County => Value % Unit(DivisionLevel.County),
            DivisionLevel.Township => Value % Unit(DivisionLevel.Township),
            DivisionLevel.Village => 0,
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level. Write one of the five, from Province to Village."),
        };
        return new DivisionCode(Value - deeper);
    }

    /// <summary>Whether <paramref name="other"/> is this division or lies inside it (下辖).</summary>
    public bool Contains(DivisionCode other) => other.At(Level) == this;

    /// <summary>Compares by number, so that a division comes before everything inside it.</summary>
    public int CompareTo(DivisionCode other) => Value.CompareTo(other.Value);

    /// <summary>The twelve digits, which <see cref="Parse"/> reads back; empty for <see langword="default"/>.</summary>
    public override string ToString() => Value == 0 ? "" : Value.ToString("D12", CultureInfo.InvariantCulture);

    /// <summary>The step between two neighbours of one level: one followed by a zero for each deeper digit.</summary>
    private static long Unit(DivisionLevel level) => level switch
    {
        DivisionLevel.Province => 10_000_000_000,
        DivisionLevel.Prefecture => 100_000_000,
        DivisionLevel.County => 1_000_000,
        DivisionLevel.Township => 1_000,
        _ => 1,
    };

    /// <summary>Says why a text is refused. A text longer than a code may be a citizen number in the wrong column, so it is not repeated.</summary>
    private static string Problem(string s)
    {
        const string Allowed = "A division code has 12 digits, or 2, 4, 6 or 9 for its first parts, such as '430105' for '430105000000'.";
        if (AsciiDigits.PositionOfFirstOther(s) is > 0 and var position)
        {
            return $"Character {position} of the division code is no digit from 0 to 9. {Allowed} Write ASCII digits without spaces.";
        }

        if (s.Length > Length)
        {
            return $"The division code has {s.Length} digits. {Allowed} Leave out what follows the twelfth digit.";
        }

        return s.Length is 2 or 4 or 6 or 9 or Length
            ? $"'{s}' begins with province 00. {Allowed} Write a province from 01 to 99."
            : $"'{s}' has {s.Length} digits. {Allowed} Write all digits of the last part, with its leading zeros.";
    }
}

using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace HuanJie.Members;

/// <summary>The education (学历) of a person, as a two-digit code.</summary>
/// <remarks>
/// The first digit is the class; 0 as the second digit names the class alone, other digits say how the course ended. Only
/// listed codes exist. The list of 1984 gave the same digits other meanings: translate such data before reading it.
/// <see langword="default"/> is no code: its text is empty and its band is <see cref="EducationBand.Unknown"/>. Source:
/// GB/T 4658-2006, in force since 2007-03-01.
/// </remarks>
public readonly record struct Education : IParsable<Education>
{
    private const int Length = 2;

    private Education(byte code) => Code = code;

    /// <summary>Postgraduate education (研究生教育): code 10.</summary>
    public static Education Postgraduate => new(10);

    /// <summary>Undergraduate education (大学本科教育): code 20.</summary>
    public static Education Bachelor => new(20);

    /// <summary>Junior college education (大学专科教育): code 30.</summary>
    public static Education College => new(30);

    /// <summary>Secondary vocational education (中等职业教育): code 40.</summary>
    public static Education SecondaryVocational => new(40);

    /// <summary>Regular high school education (普通高级中学教育): code 60.</summary>
    public static Education HighSchool => new(60);

    /// <summary>Junior high school education (初级中学教育): code 70.</summary>
    public static Education JuniorHigh => new(70);

    /// <summary>Primary school education (小学教育): code 80.</summary>
    public static Education Primary => new(80);

    /// <summary>Other (其他): code 90.</summary>
    public static Education Other => new(90);

    /// <summary>The code of GB/T 4658-2006, from 10 to 90; 0 for <see langword="default"/>.</summary>
    public byte Code { get; }

    /// <summary>How the course ended (毕业、结业、肄业), as far as the code says.</summary>
    public EducationCompletion Completion => Code switch
    {
        11 or 14 or 17 or 21 or 28 or 31 or 41 or 44 or 47 or 61 or 71 or 81 => EducationCompletion.Graduated,
        12 or 15 or 18 or 22 or 32 or 42 or 45 or 48 or 62 => EducationCompletion.Completed,
        13 or 16 or 19 or 23 or 33 or 43 or 46 or 49 or 63 or 73 or 83 => EducationCompletion.Unfinished,
        _ => EducationCompletion.NotStated,
    };

    private static ReadOnlySpan<byte> Listed =>
    [
        10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
        20, 21, 22, 23, 28,
        30, 31, 32, 33,
        40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
        60, 61, 62, 63,
        70, 71, 73,
        80, 81, 83,
        90,
    ];

    /// <summary>Reads a listed code of two digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a code that GB/T 4658-2006 lists.</exception>
    public static Education Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var education) ? education : throw new FormatException(Problem(s));
    }

    /// <summary>Reads a code as <see cref="Parse"/> does, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Education result)
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
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Education result)
    {
        if (utf8Text.Length == Length && AsciiDigits.TryRead(utf8Text, out var code) && Listed.Contains((byte)code))
        {
            result = new Education((byte)code);
            return true;
        }

        result = default;
        return false;
    }

    static Education IParsable<Education>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Education>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Education result) =>
        TryParse(s, out result);

    /// <summary>The band (学历档次) for policies and tables.</summary>
    /// <remarks>
    /// Code 90 (其他) counts as junior high school or below: every level from primary school upwards has a code of its own, so
    /// what is left lies below them. A course above junior high school that did not end in graduation has no band when only graduation
    /// counts: the standard does not say which lower level was completed. Below, every answer is in the same band.
    /// </remarks>
    /// <param name="reading">Whether a course that did not end in graduation counts; the class of the code decides unless said otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reading"/> is not one of the two readings.</exception>
    public EducationBand Band(EducationReading reading = EducationReading.Level)
    {
        if (reading is not (EducationReading.Level or EducationReading.GraduatesOnly))
        {
            throw new ArgumentOutOfRangeException(nameof(reading), reading, "There is no such reading. Write Level or GraduatesOnly.");
        }

        var band = (Code / 10) switch
        {
            1 => EducationBand.Postgraduate,
            2 => EducationBand.Bachelor,
            3 => EducationBand.College,
            4 or 6 => EducationBand.HighSchool,
            7 or 8 or 9 => EducationBand.JuniorHighOrBelow,
            _ => EducationBand.Unknown,
        };
        var isUnfinished = Completion is EducationCompletion.Completed or EducationCompletion.Unfinished;
        return reading == EducationReading.GraduatesOnly && isUnfinished && band > EducationBand.JuniorHighOrBelow ? EducationBand.Unknown : band;
    }

    /// <summary>The two digits, which <see cref="Parse"/> reads back; empty for <see langword="default"/>.</summary>
    public override string ToString() => Code == 0 ? "" : Code.ToString(CultureInfo.InvariantCulture);

    /// <summary>Says why a text is refused. Only two digits are repeated: any other text may be anything, such as a name.</summary>
    private static string Problem(string s)
    {
        var found = s.Length == Length && AsciiDigits.PositionOfFirstOther(s) == 0
            ? $"'{s}' is not an education code of GB/T 4658-2006."
            : $"A text of {s.Length} characters was found where an education code of two digits belongs.";
        return found + " The codes are 10 to 19, 20 to 23, 28, 30 to 33, 40 to 49, 60 to 63, 70, 71, 73, 80, 81, 83 and 90. " +
            "Codes of 1984 are another list: write the code of 2006 for the same education.";
    }
}

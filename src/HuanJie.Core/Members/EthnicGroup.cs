using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace HuanJie.Members;

/// <summary>The ethnic group (民族) of a person.</summary>
/// <remarks>
/// One of the 56 groups, 97 (其他, other) or 98 (外国血统中国籍人士, Chinese citizen of foreign descent). Some systems write 57
/// and 58 for the last two; these are refused, so that one number never has two meanings. <see langword="default"/> is no group:
/// its code is 0 and its text is empty. Source: GB/T 3304-1991.
/// </remarks>
public readonly record struct EthnicGroup : IParsable<EthnicGroup>
{
    private const byte GroupCount = 56;
    private const byte OtherCode = 97;
    private const byte ForeignDescentCode = 98;
    private const int CodeLength = 2;

    /// <summary>The longest text that is read: 外国血统中国籍人士.</summary>
    private const int MaxLength = 9;

    /// <summary>The short names in the order of their codes from 01 to 56, then those of 97 and 98.</summary>
    private static readonly string[] Names =
    [
        "汉", "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜",
        "满", "侗", "瑶", "白", "土家", "哈尼", "哈萨克", "傣", "黎", "傈僳",
        "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土",
        "达斡尔", "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米",
        "塔吉克", "怒", "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔",
        "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "基诺",
        "其他", "外国血统中国籍人士",
    ];

    private EthnicGroup(byte code) => Code = code;

    /// <summary>The Han (汉族): code 01.</summary>
    public static EthnicGroup Han => new(1);

    /// <summary>The code of GB/T 3304-1991: 1 to 56, 97 or 98; 0 for <see langword="default"/>.</summary>
    public byte Code { get; }

    /// <summary>Whether the group is one of the 55 minorities (少数民族): false for 01, true for 02 to 56, null for 97, 98 and <see langword="default"/>.</summary>
    public bool? IsMinority => Code switch
    {
        1 => false,
        >= 2 and <= GroupCount => true,
        _ => null,
    };

    /// <summary>Whether the group is Han, one of the 55 minorities, or neither; <see cref="EthnicStanding.Unknown"/> for <see langword="default"/>.</summary>
    public EthnicStanding Standing => Code switch
    {
        0 => EthnicStanding.Unknown,
        1 => EthnicStanding.Han,
        <= GroupCount => EthnicStanding.Minority,
        _ => EthnicStanding.Other,
    };

    /// <summary>Reads the short name (<c>汉</c>), the name with 族 (<c>汉族</c>), or the code of two digits (<c>01</c>).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is neither a name nor a code of GB/T 3304-1991.</exception>
    public static EthnicGroup Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var group) ? group : throw new FormatException(Problem(s));
    }

    /// <summary>Reads a name or a code as <see cref="Parse"/> does, without allocating, or returns <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out EthnicGroup result)
    {
        var code = CodeOf(s);
        result = new EthnicGroup(code);
        return code != 0;
    }

    /// <summary>Reads a name or a code from UTF-8 text as <see cref="Parse"/> does, without allocating, or returns <see langword="false"/>.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out EthnicGroup result)
    {
        Span<char> text = stackalloc char[MaxLength];
        var status = Utf8.ToUtf16(utf8Text, text, out _, out var length, replaceInvalidSequences: false);
        var code = status == OperationStatus.Done ? CodeOf(text[..length]) : (byte)0;
        result = new EthnicGroup(code);
        return code != 0;
    }

    static EthnicGroup IParsable<EthnicGroup>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EthnicGroup>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EthnicGroup result) =>
        TryParse(s, out result);

    /// <summary>The short name in Chinese, such as <c>汉</c>, which <see cref="Parse"/> reads back; empty for <see langword="default"/>.</summary>
    public override string ToString() => Code == 0 ? "" : Names[Code >= OtherCode ? GroupCount + Code - OtherCode : Code - 1];

    /// <summary>The code that a name or two digits stand for; 0 when they stand for none.</summary>
    private static byte CodeOf(ReadOnlySpan<char> text)
    {
        if (text.Length == CodeLength && AsciiDigits.PositionOfFirstOther(text) == 0)
        {
            var code = (byte)(((text[0] - '0') * 10) + text[1] - '0');
            return code is <= GroupCount or OtherCode or ForeignDescentCode ? code : (byte)0;
        }

        // "汉族" is the name with one 族; "其他" and the text of 98 are no names of groups and take none.
        var hasSuffix = text.EndsWith("族", StringComparison.Ordinal);
        var name = hasSuffix ? text[..^1] : text;
        var searched = hasSuffix ? GroupCount : Names.Length;
        for (var index = 0; index < searched; index++)
        {
            if (name.SequenceEqual(Names[index]))
            {
                return (byte)(index < GroupCount ? index + 1 : index - GroupCount + OtherCode);
            }
        }

        return 0;
    }

    /// <summary>Says why a text is refused. Only two digits are repeated: any other text may be anything, such as a name.</summary>
    private static string Problem(string s)
    {
        if (s is "57" or "58")
        {
            return $"'{s}' is not a code of GB/T 3304-1991. Systems that count on after 56 write 57 for 97 (其他) and 58 for 98 (外国血统中国籍人士): write '97' or '98'.";
        }

        var found = s.Length == CodeLength && AsciiDigits.PositionOfFirstOther(s) == 0
            ? $"'{s}' is not a code of GB/T 3304-1991."
            : $"A text of {s.Length} characters was found that is no name of an ethnic group in GB/T 3304-1991.";
        return found + " Write the Chinese name, such as '汉' or '汉族', or the code of two digits: 01 to 56, 97 or 98.";
    }
}

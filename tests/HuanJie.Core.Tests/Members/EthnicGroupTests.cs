using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HuanJie.Members;
using HuanJie.Tests.Laws;

namespace HuanJie.Tests.Members;

public sealed class EthnicGroupLaws : ParsingLaws<EthnicGroup>
{
    protected override Gen<string> ValidTexts => Gen.OneOf(
        Gen.Elements(EthnicGroupTests.Codes),
        Gen.Elements(EthnicGroupTests.Names),
        Gen.Elements(EthnicGroupTests.Names[..56]).Select(name => name + "族"));

    protected override bool TryParse(ReadOnlySpan<byte> utf8Text, out EthnicGroup result) => EthnicGroup.TryParse(utf8Text, out result);
}

// GB/T 3304-1991.
public sealed class EthnicGroupTests
{
    internal static string[] Names { get; } =
        ("汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 " +
        "撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 其他 外国血统中国籍人士").Split(' ');

    internal static string[] Codes { get; } =
        [.. Enumerable.Range(1, 56).Append(97).Append(98).Select(code => code.ToString("D2", CultureInfo.InvariantCulture))];

    [Theory]
    [InlineData(1, "汉")]
    [InlineData(2, "蒙古")]
    [InlineData(4, "藏")]
    [InlineData(5, "维吾尔")]
    [InlineData(15, "土家")]
    [InlineData(23, "高山")]
    [InlineData(29, "柯尔克孜")]
    [InlineData(30, "土")]
    [InlineData(55, "珞巴")]
    [InlineData(56, "基诺")]
    [InlineData(97, "其他")]
    [InlineData(98, "外国血统中国籍人士")]
    public void A_code_and_its_name_are_the_same_group(int code, string name)
    {
        var group = EthnicGroup.Parse(name);
        Assert.Equal(code, group.Code);
        Assert.Equal(name, group.ToString());
        Assert.Equal(group, EthnicGroup.Parse(code.ToString("D2", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Names_stand_in_the_order_of_the_codes() =>
        Assert.Equal(Names, Codes.Select(code => EthnicGroup.Parse(code).ToString()));

    [Fact]
    public void Exactly_the_listed_codes_are_read() =>
        Assert.Equal(Codes, Enumerable.Range(0, 100).Select(code => code.ToString("D2", CultureInfo.InvariantCulture)).Where(text => EthnicGroup.TryParse(text, out _)));

    [Theory]
    [InlineData("汉族", "汉")]
    [InlineData("土族", "土")]
    [InlineData("乌孜别克族", "乌孜别克")]
    public void The_name_with_zu_is_read(string text, string name) => Assert.Equal(name, EthnicGroup.Parse(text).ToString());

    [Theory]
    [InlineData("汉族族")]
    [InlineData("族")]
    [InlineData("其他族")]
    [InlineData("外国血统中国籍人士族")]
    [InlineData("1")]
    [InlineData("00")]
    [InlineData("01族")]
    [InlineData("0１")]
    [InlineData(" 汉")]
    [InlineData("漢")]
    public void Other_texts_are_refused(string text)
    {
        Assert.False(EthnicGroup.TryParse(text, out _));
        Assert.False(EthnicGroup.TryParse(Encoding.UTF8.GetBytes(text), out _));
    }

    [Theory]
    [InlineData("57")]
    [InlineData("58")]
    public void A_renumbered_code_is_refused_with_the_code_to_write(string code) =>
        Assert.Contains("write '97' or '98'", Assert.Throws<FormatException>(() => EthnicGroup.Parse(code)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_no_code_is_not_repeated() =>
        Assert.DoesNotContain("李明", Assert.Throws<FormatException>(() => EthnicGroup.Parse("李明")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_55_groups_after_the_Han_are_minorities()
    {
        Assert.False(EthnicGroup.Han.IsMinority);
        Assert.Equal("汉", EthnicGroup.Han.ToString());
        Assert.Equal(55, Codes.Select(EthnicGroup.Parse).Count(group => group.IsMinority == true));
        Assert.Null(EthnicGroup.Parse("97").IsMinority);
        Assert.Null(EthnicGroup.Parse("98").IsMinority);
        Assert.Null(default(EthnicGroup).IsMinority);
    }
}

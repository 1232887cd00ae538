using FsCheck;
using FsCheck.Fluent;
using HuanJie.Organisations;
using HuanJie.Tests.Laws;

namespace HuanJie.Tests.Organisations;

public sealed class StatisticalCodeLaws : ParsingLaws<StatisticalCode>
{
    protected override Gen<string> ValidTexts =>
        from division in DivisionTexts.Full
        from attribute in Gen.Choose(0, 99)
        from urbanRuralClass in Gen.Elements("000", "111", "112", "121", "122", "123", "210", "220")
        select $"{division}{attribute:D2}{urbanRuralClass}";

    protected override bool TryParse(ReadOnlySpan<byte> utf8Text, out StatisticalCode result) => StatisticalCode.TryParse(utf8Text, out result);
}

// 国函〔2008〕60号: 111, 112, 121, 122, 123 are urban, 210 and 220 rural.
public sealed class StatisticalCodeTests
{
    [Fact]
    public void The_three_parts_are_read()
    {
        var code = StatisticalCode.Parse("43010500120120112");
        Assert.Equal(DivisionCode.Parse("430105001201"), code.Division);
        Assert.Equal(20, code.Attribute);
        Assert.Equal(UrbanRuralClass.UrbanRuralFringe, code.UrbanRuralClass);
        Assert.Equal("43010500120120112", code.ToString());
    }

    [Fact]
    public void The_default_has_no_division_and_no_class()
    {
        Assert.Equal(default, default(StatisticalCode).Division);
        Assert.Equal(0, default(StatisticalCode).Attribute);
        Assert.Equal(UrbanRuralClass.Unknown, default(StatisticalCode).UrbanRuralClass);
    }

    [Theory]
    [InlineData("430105001201", "has 12 characters")]
    [InlineData("43010500120120113", "class '113'")]
    [InlineData("00010500120120111", "province 00")]
    [InlineData("430105001201２0111", "Character 13")]
    public void The_error_says_what_is_wrong(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => StatisticalCode.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, null)]
    [InlineData(111, true)]
    [InlineData(112, true)]
    [InlineData(121, true)]
    [InlineData(122, true)]
    [InlineData(123, true)]
    [InlineData(210, false)]
    [InlineData(220, false)]
    [InlineData(113, null)]
    [InlineData(230, null)]
    public void The_first_digit_of_a_listed_class_says_whether_it_is_urban(int urbanRuralClass, bool? isUrban) =>
        Assert.Equal(isUrban, ((UrbanRuralClass)urbanRuralClass).IsUrban);
}

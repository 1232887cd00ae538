using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Organisations;
using HuanJie.Tests.Laws;

namespace HuanJie.Tests.Organisations;

public sealed class DivisionCodeLaws : ParsingLaws<DivisionCode>
{
    protected override Gen<string> ValidTexts => DivisionTexts.Any;

    protected override bool TryParse(ReadOnlySpan<byte> utf8Text, out DivisionCode result) => DivisionCode.TryParse(utf8Text, out result);
}

// 国统字〔2009〕91号, GB/T 2260, GB/T 10114-2003: 2 + 2 + 2 + 3 + 3 digits.
[Properties(Arbitrary = [typeof(DivisionTexts)])]
public sealed class DivisionCodeTests
{
    [Theory]
    [InlineData("43", "430000000000", DivisionLevel.Province)]
    [InlineData("4301", "430100000000", DivisionLevel.Prefecture)]
    [InlineData("430105", "430105000000", DivisionLevel.County)]
    [InlineData("430105001", "430105001000", DivisionLevel.Township)]
    [InlineData("430105001201", "430105001201", DivisionLevel.Village)]
    [InlineData("01", "010000000000", DivisionLevel.Province)]
    [InlineData("441900003001", "441900003001", DivisionLevel.Village)]
    [InlineData("441900003", "441900003000", DivisionLevel.Township)]
    [InlineData("429004", "429004000000", DivisionLevel.County)]
    public void The_deepest_part_that_is_not_zero_is_the_level(string text, string full, DivisionLevel level)
    {
        var code = DivisionCode.Parse(text);
        Assert.Equal(full, code.ToString());
        Assert.Equal(level, code.Level);
    }

    [Fact]
    public void A_code_with_11_digits_is_refused()
    {
        var error = Assert.Throws<FormatException>(() => DivisionCode.Parse("43010500120"));
        Assert.Equal(
            "'43010500120' has 11 digits. A division code has 12 digits, or 2, 4, 6 or 9 for its first parts, such as '430105' for " +
            "'430105000000'. Write all digits of the last part, with its leading zeros.",
            error.Message);
    }

    [Theory]
    [InlineData("00", "province 00")]
    [InlineData("000105001201", "province 00")]
    [InlineData("4301050012011", "has 13 digits")]
    [InlineData("43010A", "Character 6")]
    [InlineData("４3", "Character 1")]
    [InlineData(" 43", "Character 1")]
    [InlineData("43\0\0", "Character 3")]
    public void The_error_says_what_is_wrong(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => DivisionCode.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_citizen_number_in_the_wrong_column_is_not_repeated()
    {
        var error = Assert.Throws<FormatException>(() => DivisionCode.Parse("440524188001010014"));
        Assert.DoesNotContain("4405", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4405", Assert.Throws<ArgumentOutOfRangeException>(() => DivisionCode.FromValue(440524188001010014)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(9_999_999_999)]
    [InlineData(1_000_000_000_000)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void A_number_without_province_or_with_too_many_digits_is_refused(long value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DivisionCode.FromValue(value));

    [Theory]
    [InlineData("430105001000", null)]
    [InlineData("430105001001", CommitteeKind.Residents)]
    [InlineData("430105001199", CommitteeKind.Residents)]
    [InlineData("430105001200", CommitteeKind.Villagers)]
    [InlineData("430105001399", CommitteeKind.Villagers)]
    [InlineData("430105001400", CommitteeKind.QuasiResidents)]
    [InlineData("430105001499", CommitteeKind.QuasiResidents)]
    [InlineData("430105001500", CommitteeKind.QuasiVillagers)]
    [InlineData("430105001599", CommitteeKind.QuasiVillagers)]
    [InlineData("430105001600", null)]
    [InlineData("430105001999", null)]
    public void The_village_part_states_the_kind_of_committee(string text, CommitteeKind? kind) =>
        Assert.Equal(kind, DivisionCode.Parse(text).CommitteeKind);

    [Theory]
    [InlineData("430105000", null)]
    [InlineData("430105001", TownshipKind.Subdistrict)]
    [InlineData("430105099", TownshipKind.Subdistrict)]
    [InlineData("430105100", TownshipKind.Town)]
    [InlineData("430105199", TownshipKind.Town)]
    [InlineData("430105200", TownshipKind.Township)]
    [InlineData("430105399", TownshipKind.Township)]
    [InlineData("430105400", TownshipKind.Quasi)]
    [InlineData("430105599", TownshipKind.Quasi)]
    [InlineData("430105600", null)]
    [InlineData("430105100201", TownshipKind.Town)]
    public void The_township_part_states_the_kind_of_township(string text, TownshipKind? kind) =>
        Assert.Equal(kind, DivisionCode.Parse(text).TownshipKind);

    [Fact]
    public void The_parent_skips_a_level_that_the_code_skips()
    {
        var town = DivisionCode.Parse("441900003001").Parent;
        var city = town?.Parent;
        var province = city?.Parent;
        Assert.Equal("441900003000", town.ToString());
        Assert.Equal("441900000000", city.ToString());
        Assert.Equal("440000000000", province.ToString());
        Assert.Null(province?.Parent);
    }

    [Fact]
    public void The_default_contains_only_itself_and_has_no_parent()
    {
        Assert.True(default(DivisionCode).Contains(default));
        Assert.False(default(DivisionCode).Contains(DivisionCode.Parse("43")));
        Assert.False(DivisionCode.Parse("43").Contains(default));
        Assert.Null(default(DivisionCode).Parent);
    }

    [Theory]
    [InlineData((DivisionLevel)(-1))]
    [InlineData((DivisionLevel)5)]
    public void There_are_five_levels(DivisionLevel level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DivisionCode.Parse("43").At(level));

    [Property]
    public bool The_value_makes_the_same_code(DivisionCode code) => DivisionCode.FromValue(code.Value) == code;

    [Property]
    public bool The_level_is_that_of_the_last_part_that_is_not_zero(DivisionCode code) =>
        (int)code.Level == Array.FindLastIndex(DivisionTexts.PartsOf(code), part => part.Trim('0').Length > 0);

    [Property]
    public bool At_keeps_the_parts_up_to_the_level_and_clears_the_rest(DivisionCode code)
    {
        var parts = DivisionTexts.PartsOf(code);
        return Enum.GetValues<DivisionLevel>().All(level =>
            code.At(level).ToString() == string.Concat(parts.Take((int)level + 1)).PadRight(12, '0'));
    }

    [Property(MaxTest = 2000)]
    public bool Contains_is_a_common_beginning(DivisionCode a, DivisionCode b)
    {
        var prefix = string.Concat(DivisionTexts.PartsOf(a).Take((int)a.Level + 1));
        return a.Contains(b) == b.ToString().StartsWith(prefix, StringComparison.Ordinal);
    }

    [Property(MaxTest = 2000)]
    public Property Contains_is_transitive(DivisionCode a, DivisionCode b, DivisionCode c) =>
        (!(a.Contains(b) && b.Contains(c)) || a.Contains(c)).Classify(a.Contains(b) && b.Contains(c), "chain");

    [Property]
    public bool Two_codes_contain_each_other_only_when_equal(DivisionCode a, DivisionCode b) =>
        (a.Contains(b) && b.Contains(a)) == (a == b);

    [Property]
    public bool The_parent_contains_its_child_and_is_the_nearest_that_does(DivisionCode code)
    {
        if (code.Parent is not { } parent)
        {
            return code.Level == DivisionLevel.Province;
        }

        var around = Enum.GetValues<DivisionLevel>().Select(code.At).Where(wider => wider != code);
        return parent.Contains(code) && parent != code && parent.Level < code.Level && around.All(wider => wider.Contains(parent));
    }

    [Property]
    public bool What_contains_comes_first(DivisionCode a, DivisionCode b) => !a.Contains(b) || a <= b;

    [Property]
    public bool Order_is_that_of_the_text(DivisionCode a, DivisionCode b)
    {
        var order = Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString()));
        return Math.Sign(a.CompareTo(b)) == order
            && (a < b) == (order < 0) && (a <= b) == (order <= 0) && (a > b) == (order > 0) && (a >= b) == (order >= 0);
    }
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Tests.Laws;

namespace HuanJie.Tests.Members;

public sealed class PersonIdLaws : ParsingLaws<PersonId>
{
    protected override Gen<string> ValidTexts => Domain.Ids.Select(id => id.ToString());

    protected override bool TryParse(ReadOnlySpan<byte> utf8Text, out PersonId result) => PersonId.TryParse(utf8Text, out result);
}

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class PersonIdTests
{
    [Theory]
    [InlineData("P-0042")]
    [InlineData("a")]
    [InlineData("43:105_7.b")]
    [InlineData("000000000000000000")]
    public void These_are_ids(string text) => Assert.Equal(text, PersonId.Parse(text).ToString());

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("P 1", "position 2 of 3")]
    [InlineData("张三", "position 1 of 2")]
    [InlineData("P-4２", "position 4 of 4")]
    public void These_are_none(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => PersonId.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_longest_id_has_64_characters()
    {
        Assert.Equal(64, PersonId.Parse(new string('x', 64)).ToString().Length);
        Assert.Contains("65 characters", Assert.Throws<FormatException>(() => PersonId.Parse(new string('x', 65))).Message, StringComparison.Ordinal);
    }

    [Property]
    public void A_citizen_number_is_refused_and_not_repeated(CitizenNumber number)
    {
        foreach (var text in new[] { number.Reveal(), number.Reveal().Replace('X', 'x') })
        {
            Assert.False(PersonId.TryParse(text, out _));
            Assert.False(PersonId.TryParse(Encoding.ASCII.GetBytes(text), out _));
            var message = Assert.Throws<FormatException>(() => PersonId.Parse(text)).Message;
            Assert.DoesNotContain(text, message, StringComparison.Ordinal);
            Assert.DoesNotContain(text[6..14], message, StringComparison.Ordinal);
            Assert.Contains("make one up", message, StringComparison.Ordinal);
        }
    }

    [Property]
    public void A_text_that_is_refused_is_not_repeated(CitizenNumber number, bool before)
    {
        var text = before ? " " + number.Reveal() : number.Reveal() + "，测试甲";
        var message = Assert.Throws<FormatException>(() => PersonId.Parse(text)).Message;
        Assert.DoesNotContain(number.Reveal(), message, StringComparison.Ordinal);
        Assert.DoesNotContain("测试甲", message, StringComparison.Ordinal);
    }

    [Property]
    public bool Order_is_ordinal(PersonId left, PersonId right)
    {
        var order = string.CompareOrdinal(left.ToString(), right.ToString());
        return Math.Sign(left.CompareTo(right)) == Math.Sign(order)
            && (left < right) == (order < 0) && (left <= right) == (order <= 0)
            && (left > right) == (order > 0) && (left >= right) == (order >= 0)
            && (left == right) == (order == 0);
    }

    [Fact]
    public void Case_counts() => Assert.NotEqual(PersonId.Parse("p-1"), PersonId.Parse("P-1"));

    [Fact]
    public void The_default_names_nobody_and_comes_first()
    {
        Assert.True(default(PersonId).IsEmpty);
        Assert.False(PersonId.Parse("P-1").IsEmpty);
        Assert.True(default(PersonId) < PersonId.Parse("-"));
    }
}

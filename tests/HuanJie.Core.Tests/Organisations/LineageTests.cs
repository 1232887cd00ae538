using HuanJie.Organisations;

namespace HuanJie.Tests.Organisations;

public sealed class LineageTests
{
    private static readonly DivisionCode First = Examples.Code("430105001201");
    private static readonly DivisionCode Second = Examples.Code("430105001202");

    [Theory]
    [InlineData(LineageKind.Split)]
    [InlineData(LineageKind.Recoded)]
    public void A_split_and_a_new_code_have_one_predecessor(LineageKind kind)
    {
        Assert.Equal([First], new Lineage(kind, [First]).Predecessors);
        Assert.Contains("exactly one", Assert.Throws<ArgumentException>(() => new Lineage(kind, [])).Message, StringComparison.Ordinal);
        Assert.Contains("2 predecessors", Assert.Throws<ArgumentException>(() => new Lineage(kind, [First, Second])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merger_has_two_or_more()
    {
        Assert.Equal([Second, First], new Lineage(LineageKind.Merged, [Second, First]).Predecessors);
        Assert.Contains("two or more", Assert.Throws<ArgumentException>(() => new Lineage(LineageKind.Merged, [First])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_predecessor_named_twice_is_refused() =>
        Assert.Contains(
            $"{First} is named twice",
            Assert.Throws<ArgumentException>(() => new Lineage(LineageKind.Merged, [First, Second, First])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Lineages_compare_by_value()
    {
        Assert.Equal(new Lineage(LineageKind.Split, [First], Examples.Completed), new Lineage(LineageKind.Split, [First], Examples.Completed));
        Assert.NotEqual(new Lineage(LineageKind.Split, [First], Examples.Completed), new Lineage(LineageKind.Split, [First]));
        Assert.NotEqual(new Lineage(LineageKind.Split, [First]), new Lineage(LineageKind.Recoded, [First]));
    }
}

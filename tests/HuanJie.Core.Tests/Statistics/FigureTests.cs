using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

public sealed class FigureTests
{
    [Theory]
    [InlineData(112, 112, 114, 0, "112/114")]
    [InlineData(905, 905, 1, 0, "905")]
    [InlineData(52, 54, 114, 0, "52..54/114")]
    [InlineData(52, 54, 1, 0, "52..54")]
    [InlineData(123, 124, 3, 1, "123..124/3, 1 unknown")]
    [InlineData(0, 0, 0, 4, "none")]
    public void The_text_keeps_numerator_and_base(long least, long most, long denominator, long missing, string text) =>
        Assert.Equal(text, new Figure(least, most, denominator, missing).ToString());

    [Fact]
    public void A_figure_with_people_left_out_has_a_value_and_is_not_exact()
    {
        var figure = new Figure(82, 82, 2, 1);
        Assert.Equal(new Ratio(41, 1), figure.Value);
        Assert.False(figure.IsExact);
        Assert.True(new Figure(82, 82, 2).IsExact);
    }
}

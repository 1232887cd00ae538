using HuanJie.Claims;
using HuanJie.Text;

namespace HuanJie.Tests.Text;

public sealed class SingleFigureTextTests
{
    [Theory]
    [InlineData("98.2", 114, "一致：114份共112，例如2个0、112个1。", "Consistent: the total over 114 is 112, for example 2 of 0, 112 of 1.")]
    [InlineData("93.8", 184, "不一致：没有整数总和，184份共172太小，共173太大。", "Inconsistent: no whole total fits; over 184, 172 is too little and 173 too much.")]
    public void A_share_is_worded(string percent, int people, string chinese, string english)
    {
        var result = Grim.Percent(PrintedNumber.Parse(percent), people);
        Assert.Equal((chinese, english), (result.Describe(Language.Chinese), result.Describe(Language.English)));
    }

    [Fact]
    public void Two_groups_are_worded()
    {
        var split = Grim.Groups(PrintedNumber.Parse("2.0"), PrintedNumber.Parse("1.5"), 3)[0];
        Assert.Equal("1人与2人：第一组例如1个2；第二组例如1个1、1个2。", split.Describe(Language.Chinese));
        Assert.Equal("1 and 2 people: the first for example 1 of 2; the second for example 1 of 1, 1 of 2.", split.Describe(Language.English));
    }

    [Theory]
    [InlineData("0.50", "0.58", 4, "一致：4个答案中有2个1。", "Consistent: 2 of the 4 answers are ones.")]
    [InlineData("0.50", "0.50", 3, "不一致：3个答案中，1的个数无论多少都得不出这个均值。", "Inconsistent: no number of ones among 3 answers prints as the mean.")]
    [InlineData("0.50", "0.50", 4, "不一致：均值要求4个答案中有2个1；标准差要求1的个数与0的个数之积为3，而它至少是4。", "Inconsistent: the mean needs 2 ones among 4 answers; the standard deviation needs the ones times the noughts to be 3, and it is at least 4.")]
    [InlineData("0.50", "0.90", 4, "不一致：均值要求4个答案中有2个1；标准差要求1的个数与0的个数之积大于9而小于10，而它至多是4。", "Inconsistent: the mean needs 2 ones among 4 answers; the standard deviation needs the ones times the noughts to be above 9 and below 10, and it is at most 4.")]
    [InlineData("0", "0.45", 7, "不一致：均值要求7个答案中有0至3个1；标准差要求1的个数与0的个数之积大于8而小于9，而它至多是6，或者至少是10。", "Inconsistent: the mean needs 0 to 3 ones among 7 answers; the standard deviation needs the ones times the noughts to be above 8 and below 9, and it is at most 6 or at least 10.")]
    public void Yes_and_no_are_worded(string mean, string deviation, int people, string chinese, string english)
    {
        var result = Debit.Check(PrintedNumber.Parse(mean), PrintedNumber.Parse(deviation), people);
        Assert.Equal((chinese, english), (result.Describe(Language.Chinese), result.Describe(Language.English)));
    }

    [Theory]
    [InlineData("3.0", "1.0", 3, "一致：3份共9，平方和29，例如1个2、1个3、1个4。", "Consistent: the total over 3 is 9 and the sum of squares 29, for example 1 of 2, 1 of 3, 1 of 4.")]
    [InlineData("5.19", "1.6", 28, "不一致：28份没有整数总和能得出这个均值。", "Inconsistent: no whole total over 28 prints as the mean.")]
    [InlineData("3.44", "2.47", 18, "不一致：均值要求18份共62，但都得不出这个标准差。总和62：平方和须为317，但总和与平方和必须同奇偶。", "Inconsistent: the mean needs a total of 62 over 18, and none has the standard deviation. Total 62: the sum of squares must be 317, but it is odd just when the total is.")]
    [InlineData("2.50", "0.10", 10, "不一致：均值要求10份共25，但都得不出这个标准差。总和25：平方和须大于62而小于63，其间没有整数。", "Inconsistent: the mean needs a total of 25 over 10, and none has the standard deviation. Total 25: the sum of squares must be above 62 and below 63, where no whole number is.")]
    [InlineData("2.50", "0.24", 10, "不一致：均值要求10份共25，但都得不出这个标准差。总和25：平方和须为63，但最平均的样本已是65。", "Inconsistent: the mean needs a total of 25 over 10, and none has the standard deviation. Total 25: the sum of squares must be 63, but the most even sample has 65.")]
    [InlineData("3.00", "2.49", 10, "不一致：均值要求10份共30，但都得不出这个标准差。总和30：平方和须为146，但量表内最分散的样本只有130。", "Inconsistent: the mean needs a total of 30 over 10, and none has the standard deviation. Total 30: the sum of squares must be 146, but the most uneven sample on the scale has 130.")]
    [InlineData("3.00", "2.00", 2, "不一致：均值要求2份共6，但都得不出这个标准差。总和6：平方和须为22，但量表内最分散的样本只有20。", "Inconsistent: the mean needs a total of 6 over 2, and none has the standard deviation. Total 6: the sum of squares must be 22, but the most uneven sample on the scale has 20.")]
    public void A_mean_and_a_deviation_are_worded(string mean, string deviation, int people, string chinese, string english)
    {
        var result = Grimmer.Check(PrintedNumber.Parse(mean), PrintedNumber.Parse(deviation), people, scale: people switch { 2 => ValueScale.Between(2, 4), 10 => ValueScale.Between(1, 5), _ => null });
        Assert.Equal((chinese, english), (result.Describe(Language.Chinese), result.Describe(Language.English)));
    }

    [Fact]
    public void What_no_sample_has_and_what_nobody_knows_are_worded()
    {
        var result = Grimmer.Check(PrintedNumber.Parse("3.00"), PrintedNumber.Parse("2.00"), 2);
        Assert.Equal("总和6：平方和须为22，但没有样本能得到。", result.Refuted[0].Describe(Language.Chinese));
        Assert.Equal("Total 6: the sum of squares must be 22, which no sample has.", result.Refuted[0].Describe(Language.English));
        var unknown = Grimmer.Check(PrintedNumber.Parse("7"), PrintedNumber.Parse("999999.999999"), 3, effort: 1);
        Assert.Equal("用了1步，未能确定。", unknown.Describe(Language.Chinese));
        Assert.Equal("Undetermined after 1 steps.", unknown.Describe(Language.English));
    }

    [Fact]
    public void There_are_two_languages() =>
        Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(static () => Grim.Percent(PrintedNumber.Parse("50"), 2).Describe((Language)7)).ParamName);
}

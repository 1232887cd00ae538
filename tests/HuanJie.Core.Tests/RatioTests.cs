using System.Numerics;
using FsCheck.Xunit;

namespace HuanJie.Tests;

[Properties(Arbitrary = [typeof(SomeRatios)])]
public sealed class RatioTests
{
    [Fact]
    public void A_ratio_is_kept_as_given()
    {
        var share = new Ratio(112, 114);
        Assert.Equal("112/114", share.ToString());
        Assert.Equal(112, share.Numerator);
        Assert.Equal(114, share.Denominator);
        Assert.Equal("56/57", share.Reduced.ToString());
        Assert.Equal("3", new Ratio(3, 1).ToString());
        Assert.Equal("-1/2", new Ratio(-1, 2).ToString());
        Assert.Equal("0/5", new Ratio(0, 5).ToString());
        Assert.Equal("0", new Ratio(0, 5).Reduced.ToString());
    }

    [Fact]
    public void The_default_is_zero_over_one()
    {
        Assert.Equal(Ratio.Zero, default);
        Assert.Equal("0", default(Ratio).ToString());
        Assert.Equal(BigInteger.One, default(Ratio).Denominator);
        Assert.Equal(Ratio.One, default(Ratio) + 1);
        Assert.Equal("0.0%", default(Ratio).ToPercentString(1));
        Assert.Equal(default(Ratio).GetHashCode(), new Ratio(0, 7).GetHashCode());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void The_denominator_is_above_zero(long denominator)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, denominator));
        Assert.Equal("denominator", error.ParamName);
        Assert.StartsWith($"The denominator is {denominator}. It must be above zero; put a sign on the numerator.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dividing_by_zero_is_refused()
    {
        Assert.Equal("112/114 is divided by zero.", Assert.Throws<DivideByZeroException>(() => new Ratio(112, 114) / 0).Message);
        Assert.Throws<DivideByZeroException>(() => Ratio.Divide(1, new Ratio(0, 3)));
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(0)]
    [InlineData(long.MaxValue)]
    public void A_whole_number_is_a_ratio_over_one(long value)
    {
        Ratio ratio = value;
        Assert.Equal(value, ratio.Numerator);
        Assert.Equal(1, ratio.Denominator);
        Assert.Equal(ratio, Ratio.FromInt64(value));
    }

    [Fact]
    public void Sums_of_published_figures_are_exact()
    {
        Assert.Equal(new Ratio(1, 2), new Ratio(1, 3) + new Ratio(1, 6));
        Assert.Equal("1/2", (new Ratio(1, 3) + new Ratio(1, 6)).ToString());
        Assert.Equal(new Ratio(1, 57), 1 - new Ratio(112, 114));
        Assert.Equal(Ratio.Parse("0.3"), Ratio.Parse("0.1") + Ratio.Parse("0.2"));
        Assert.Equal(new Ratio(-3, 2), new Ratio(3, 4) / new Ratio(-1, 2));
    }

    [Property]
    public bool Adding_has_zero_opposites_any_order_and_any_grouping(Ratio a, Ratio b, Ratio c) =>
        a + b == b + a && a + b + c == a + (b + c) && a + Ratio.Zero == a && a + -a == Ratio.Zero && a - b == a + -b && a - b + b == a;

    [Property]
    public bool Multiplying_has_one_inverses_any_order_and_any_grouping(Ratio a, Ratio b, Ratio c) =>
        a * b == b * a && a * b * c == a * (b * c) && a * Ratio.One == a
        && (b.Sign == 0 || (b / b == Ratio.One && a / b * b == a && a / b == a * (1 / b)));

    [Property]
    public bool Multiplying_distributes_over_adding(Ratio a, Ratio b, Ratio c) => a * (b + c) == (a * b) + (a * c);

    // The definition of a sum and a product over one denominator, by hand.
    [Property]
    public bool Sums_and_products_are_those_of_the_schoolbook(int a, int c)
    {
        var (b, d) = (7, 12);
        var sum = new Ratio(a, b) + new Ratio(c, d);
        var product = new Ratio(a, b) * new Ratio(c, d);
        return sum.Numerator * 84 == sum.Denominator * ((12 * (BigInteger)a) + (7 * (BigInteger)c))
            && product.Numerator * 84 == product.Denominator * a * c;
    }

    [Property]
    public bool Results_are_in_lowest_terms(Ratio a, Ratio b)
    {
        Ratio[] results = [a + b, a - b, a * b, a.Reduced, .. b.Sign == 0 ? Array.Empty<Ratio>() : [a / b]];
        return results.All(result => result.Denominator > 0 && BigInteger.GreatestCommonDivisor(result.Numerator, result.Denominator) == 1);
    }

    [Property]
    public bool The_named_methods_do_what_the_operators_do(Ratio a, Ratio b) =>
        Ratio.Add(a, b) == a + b && Ratio.Subtract(a, b) == a - b && Ratio.Multiply(a, b) == a * b && Ratio.Negate(a) == -a
        && (b.Sign == 0 || Ratio.Divide(a, b) == a / b);

    [Property]
    public bool The_sign_and_the_absolute_value_make_the_value(Ratio a) => a.Abs.Sign >= 0 && a.Abs * a.Sign == a && a.Sign == a.CompareTo(Ratio.Zero);

    [Property]
    public bool Order_is_that_of_the_crosswise_products(Ratio a, Ratio b)
    {
        var order = (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
        return Math.Sign(a.CompareTo(b)) == Math.Sign(order)
            && (a < b) == (order < 0) && (a <= b) == (order <= 0) && (a > b) == (order > 0) && (a >= b) == (order >= 0)
            && (a == b) == (order == 0) && (a != b) == (order != 0) && a.Equals((object)b) == (order == 0);
    }

    [Property]
    public bool Order_is_that_of_the_difference(Ratio a, Ratio b) => Math.Sign(a.CompareTo(b)) == (a - b).Sign;

    [Property]
    public bool Order_is_total(Ratio a, Ratio b, Ratio c)
    {
        Ratio[] sorted = [.. new[] { a, b, c }.Order()];
        return Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && a.CompareTo(a) == 0
            && sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2];
    }

    [Property]
    public bool The_same_value_has_the_same_hash(Ratio a, byte times)
    {
        var same = new Ratio(a.Numerator * (times + 1), a.Denominator * (times + 1));
        return same == a && same.GetHashCode() == a.GetHashCode() && same.Reduced.ToString() == a.Reduced.ToString();
    }

    [Fact]
    public void A_ratio_equals_nothing_else()
    {
        Assert.False(Ratio.One.Equals((object)1));
        Assert.False(Ratio.One.Equals(null));
    }

    [Theory]
    [InlineData("112/114", 112, 114)]
    [InlineData("-1/2", -1, 2)]
    [InlineData("0/5", 0, 5)]
    [InlineData("-0/5", 0, 5)]
    [InlineData("007/008", 7, 8)]
    [InlineData("3", 3, 1)]
    [InlineData("-3", -3, 1)]
    [InlineData("98.2", 982, 10)]
    [InlineData("-0.5", -5, 10)]
    [InlineData("41.60", 4160, 100)]
    [InlineData("0.0", 0, 10)]
    public void Each_allowed_form_is_read_exactly(string text, int numerator, int denominator)
    {
        var ratio = Ratio.Parse(text);
        Assert.Equal(numerator, ratio.Numerator);
        Assert.Equal(denominator, ratio.Denominator);
        Assert.True(Ratio.TryParse(text, out var same));
        Assert.Equal(ratio, same);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1 /2")]
    [InlineData(" 1/2")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("1/2/3")]
    [InlineData("1.5/2")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("1-")]
    [InlineData(".5")]
    [InlineData("-.5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("1.-5")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("98.2%")]
    [InlineData("1\0")]
    [InlineData("1/2\0")]
    [InlineData("９８")]
    [InlineData("½")]
    [InlineData("−1")]
    [InlineData("NaN")]
    public void Other_forms_are_refused_with_the_forms_that_are_read(string text)
    {
        Assert.False(Ratio.TryParse(text, out var none));
        Assert.Equal(default, none);
        Assert.EndsWith(
            " is not a ratio. Write a fraction such as 112/114, a whole number such as 3, or a decimal such as 98.2.",
            Assert.Throws<FormatException>(() => Ratio.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.False(Ratio.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Ratio.Parse(null!));
    }

    // In the wrong column: a citizen number (made up), one in the middle of a text, and a name.
    [Theory]
    [InlineData("11010519491231002X", "1101")]
    [InlineData("440524188001010014/", "4405")]
    [InlineData("某某某", "某")]
    [InlineData("Nomen Nescio", "Nomen")]
    public void What_may_be_personal_data_in_the_wrong_column_is_not_repeated(string text, string secret) =>
        Assert.DoesNotContain(secret, Assert.Throws<FormatException>(() => Ratio.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("98.2%", "'98.2%' is not a ratio.")]
    [InlineData("1 / 2", "'1 / 2' is not a ratio.")]
    [InlineData("11010519491231002X", "The text of 18 characters is not a ratio.")]
    public void A_text_like_a_ratio_is_shown_and_any_other_is_counted(string text, string beginning) =>
        Assert.StartsWith(beginning, Assert.Throws<FormatException>(() => Ratio.Parse(text)).Message, StringComparison.Ordinal);

    [Property]
    public bool What_is_written_is_read_back_as_it_was(Ratio a)
    {
        var same = Ratio.Parse(a.ToString());
        return same.Numerator == a.Numerator && same.Denominator == a.Denominator;
    }

    [Property]
    public bool Reading_never_throws(string? text) => Ratio.TryParse(text, out var ratio) || ratio == default;
}

using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HuanJie.Tests;

[Properties(Arbitrary = [typeof(SomeRatios)])]
public sealed class RatioRoundingTests
{

    // Values that a decimal holds exactly, many of them ties.
    private static Gen<(Ratio Ratio, decimal Decimal)> Decimals { get; } =
        from above in Gen.OneOf(Gen.Choose(-500, 500), Gen.Choose(-100_000_000, 100_000_000))
        from below in Gen.Elements(1, 2, 4, 5, 8, 10, 16, 20, 40, 80, 100, 200, 1000, 2000)
        select (new Ratio(above, below), (decimal)above / below);

    // Kaifu 2021 as published, and a share from a larger table, by long division.
    [Theory]
    [InlineData(112, 114, "98.2%")]
    [InlineData(52, 114, "45.6%")]
    [InlineData(110, 114, "96.5%")]
    [InlineData(18659, 123852, "15.1%")]
    [InlineData(114, 114, "100.0%")]
    [InlineData(0, 114, "0.0%")]
    [InlineData(1, 2000, "0.1%")]
    [InlineData(-1, 2000, "-0.1%")]
    [InlineData(-1, 2001, "0.0%")]
    public void A_share_is_printed_as_a_percentage(int numerator, int denominator, string percent) =>
        Assert.Equal(percent, new Ratio(numerator, denominator).ToPercentString(1));

    [Theory]
    [InlineData(0, "98%")]
    [InlineData(2, "98.25%")]
    [InlineData(10, "98.2456140351%")]
    public void A_percentage_has_exactly_the_decimals_asked_for(int decimals, string percent) =>
        Assert.Equal(percent, new Ratio(112, 114).ToPercentString(decimals));

    // 四舍五入, 四舍六入五成双, 五舍六入, 去尾, 进一 on ties, near ties and exact values.
    [Theory]
    [InlineData("2.5", "3", "2", "2", "2", "3")]
    [InlineData("-2.5", "-3", "-2", "-2", "-2", "-3")]
    [InlineData("3.5", "4", "4", "3", "3", "4")]
    [InlineData("0.5", "1", "0", "0", "0", "1")]
    [InlineData("-0.5", "-1", "0", "0", "0", "-1")]
    [InlineData("2.50001", "3", "3", "3", "2", "3")]
    [InlineData("2.49999", "2", "2", "2", "2", "3")]
    [InlineData("-0.2", "0", "0", "0", "0", "-1")]
    [InlineData("2", "2", "2", "2", "2", "2")]
    [InlineData("9.5", "10", "10", "9", "9", "10")]
    public void Each_mode_rounds_ties_its_own_way(string value, string halfUp, string halfEven, string halfDown, string down, string up)
    {
        var ratio = Ratio.Parse(value);
        Assert.Equal(halfUp, ratio.ToDecimalString(0));
        Assert.Equal(halfUp, ratio.ToDecimalString(0, Rounding.HalfUp));
        Assert.Equal(halfEven, ratio.ToDecimalString(0, Rounding.HalfEven));
        Assert.Equal(halfDown, ratio.ToDecimalString(0, Rounding.HalfDown));
        Assert.Equal(down, ratio.ToDecimalString(0, Rounding.Down));
        Assert.Equal(up, ratio.ToDecimalString(0, Rounding.Up));
    }

    [Property(MaxTest = 1000)]
    public Property Rounding_is_that_of_the_framework_where_a_decimal_is_exact(Rounding rounding) =>
        Prop.ForAll(Decimals.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (value, decimals) =>
        {
            var expected = Rounded(value.Decimal, decimals, rounding);
            return value.Ratio.Round(decimals, rounding) == Ratio.Parse(expected.ToString(CultureInfo.InvariantCulture))
                && value.Ratio.ToDecimalString(decimals, rounding) == expected.ToString("F" + decimals, CultureInfo.InvariantCulture);
        });

    [Property]
    public Property The_error_is_at_most_half_a_unit_or_less_than_one(Ratio value, Rounding rounding) =>
        Prop.ForAll(Gen.Choose(0, 28).ToArbitrary(), decimals =>
        {
            var unit = new Ratio(1, BigInteger.Pow(10, decimals));
            var rounded = value.Round(decimals, rounding);
            var error = (value - rounded).Abs;
            var withinUnit = rounding is Rounding.Down or Rounding.Up ? error < unit : error <= unit / 2;
            var onItsSide = rounding switch
            {
                Rounding.Down => rounded.Abs <= value.Abs,
                Rounding.Up => rounded.Abs >= value.Abs,
                _ => true,
            };
            return withinUnit && onItsSide && (rounded / unit).Denominator == 1 && rounded.Denominator == BigInteger.Pow(10, decimals);
        });

    [Property(MaxTest = 500)]
    public Property A_mode_treats_a_value_and_its_opposite_alike(Rounding rounding) =>
        Prop.ForAll(Decimals.ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(), (value, decimals) =>
            (-value.Ratio).Round(decimals, rounding) == -value.Ratio.Round(decimals, rounding));

    [Property]
    public Property What_is_printed_is_the_rounded_value(Ratio value, Rounding rounding) =>
        Prop.ForAll(Gen.Choose(0, 28).ToArbitrary(), decimals =>
        {
            var text = value.ToDecimalString(decimals, rounding);
            var point = text.IndexOf('.', StringComparison.Ordinal);
            return Ratio.Parse(text) == value.Round(decimals, rounding)
                && (decimals == 0 ? point < 0 : text.Length - point - 1 == decimals)
                && value.ToPercentString(decimals, rounding) == (value * 100).ToDecimalString(decimals, rounding) + "%";
        });

    [Property]
    public Property A_minus_stands_before_a_value_below_zero_only(Rounding rounding) =>
        Prop.ForAll(Gen.Choose(-60, 60).ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(), (above, decimals) =>
        {
            var text = new Ratio(above, 1000).ToDecimalString(decimals, rounding);
            return text.StartsWith('-') == (above < 0 && text.AsSpan().ContainsAnyInRange('1', '9'));
        });

    [Property]
    public bool Rounding_twice_is_rounding_once(Ratio value, Rounding rounding) => value.Round(2, rounding).Round(2, rounding) == value.Round(2, rounding);

    [Property]
    public bool A_greater_value_is_not_rounded_below_a_lesser(Ratio a, Ratio b, Rounding rounding) =>
        Math.Sign(a.CompareTo(b)) * Math.Sign(a.Round(1, rounding).CompareTo(b.Round(1, rounding))) >= 0;

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Decimals_are_from_0_to_28(int decimals)
    {
        Func<object>[] calls = [() => Ratio.One.Round(decimals), () => Ratio.One.ToDecimalString(decimals), () => Ratio.One.ToPercentString(decimals)];
        Assert.All(calls, call => Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(call).ParamName));
    }

    [Fact]
    public void The_most_decimals_are_28()
    {
        Assert.Equal("0.3333333333333333333333333333", new Ratio(1, 3).ToDecimalString(28));
        Assert.Equal("0.6666666666666666666666666667", new Ratio(2, 3).ToDecimalString(28));
    }

    [Fact]
    public void A_mode_that_does_not_exist_is_refused_with_those_that_do()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.One.Round(1, (Rounding)5));
        Assert.Equal("rounding", error.ParamName);
        Assert.StartsWith("5 is not a way of rounding. Use one of HalfUp, HalfEven, HalfDown, Down, Up.", error.Message, StringComparison.Ordinal);
    }

    private static decimal Rounded(decimal value, int decimals, Rounding rounding)
    {
        var unit = (decimal)Math.Pow(10, decimals);
        var magnitude = Math.Abs(value);
        var rounded = rounding switch
        {
            Rounding.HalfUp => Math.Round(magnitude, decimals, MidpointRounding.AwayFromZero),
            Rounding.HalfEven => Math.Round(magnitude, decimals, MidpointRounding.ToEven),
            Rounding.Down => Math.Round(magnitude, decimals, MidpointRounding.ToZero),
            Rounding.HalfDown => Math.Ceiling((magnitude * unit) - 0.5m) / unit,
            _ => Math.Ceiling(magnitude * unit) / unit,
        };
        return rounded == 0 ? 0 : Math.Sign(value) * rounded;
    }
}

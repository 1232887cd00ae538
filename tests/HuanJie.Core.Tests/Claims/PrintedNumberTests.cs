using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Claims;
using Interval = HuanJie.Claims.Interval;

namespace HuanJie.Tests.Claims;

/// <summary>Numbers as they are printed, against the framework's decimal numbers.</summary>
public sealed class PrintedNumberTests
{
    [Theory]
    [InlineData("0", 0, 0, "0")]
    [InlineData("98.2", 982, 1, "98.2")]
    [InlineData("98.20", 9820, 2, "98.20")]
    [InlineData("0.05", 5, 2, "0.05")]
    [InlineData("007", 7, 0, "7")]
    [InlineData("00.7", 7, 1, "0.7")]
    [InlineData("999999999999999", 999999999999999, 0, "999999999999999")]
    [InlineData("999999999.999999", 999999999999999, 6, "999999999.999999")]
    [InlineData("0.000001", 1, 6, "0.000001")]
    public void Numbers_are_read_and_printed(string text, long digits, int decimals, string printed)
    {
        var number = PrintedNumber.Parse(text);
        Assert.Equal((digits, decimals), (number.Digits, number.Decimals));
        Assert.Equal(printed, number.ToString());
        Assert.Equal(Ratio.Parse(text), number.Value);
        Assert.True(PrintedNumber.TryParse(printed, out var again));
        Assert.Equal(number, again);
        Assert.Equal(number, PrintedNumber.Of(digits, decimals));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("98.2%")]
    [InlineData("１２")]
    [InlineData("٣")]
    [InlineData("1234567890123456")]
    [InlineData("123456789.1234567")]
    [InlineData("0.0000001")]
    [InlineData("约30")]
    public void Other_texts_are_refused_and_not_repeated(string text)
    {
        Assert.False(PrintedNumber.TryParse(text, out var number));
        Assert.Equal(default, number);
        Assert.Equal(
            "The text is no printed number. Write digits with at most one point, such as 98.2, of at most 15 digits and 6 decimals.",
            Assert.Throws<FormatException>(() => PrintedNumber.Parse(text)).Message);
    }

    [Fact]
    public void Nothing_is_refused()
    {
        Assert.False(PrintedNumber.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(static () => PrintedNumber.Parse(null!));
        Assert.Equal("0", default(PrintedNumber).ToString());
    }

    [Fact]
    public void Bounds_hold()
    {
        Assert.Equal("digits", Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedNumber.Of(-1)).ParamName);
        Assert.Equal("digits", Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedNumber.Of(1_000_000_000_000_000)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedNumber.Of(1, -1)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedNumber.Of(1, 7)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedNumber.Of(new Ratio(-1, 2), 0)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedNumber.Of(new Ratio(999_999_999_999_999, 1), 1)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedNumber.Of(new Ratio(BigInteger.Pow(10, 40), 1), 0)).ParamName);
        Assert.Equal("999999999999999", PrintedNumber.Of(new Ratio(9_999_999_999_999_994, 10), 0).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(static () => PrintedNumber.Of(new Ratio(9_999_999_999_999_995, 10), 0));
    }

    // Tens of thousands of values, most of them on or beside a tie.
    [Theory]
    [InlineData(Rounding.HalfUp, MidpointRounding.AwayFromZero)]
    [InlineData(Rounding.HalfEven, MidpointRounding.ToEven)]
    [InlineData(Rounding.Down, MidpointRounding.ToZero)]
    [InlineData(Rounding.Up, MidpointRounding.ToPositiveInfinity)]
    public void Every_mode_prints_as_decimals_do(Rounding rounding, MidpointRounding decimalMode)
    {
        for (var thousandths = 0; thousandths <= 12_000; thousandths++)
        {
            for (var decimals = 0; decimals <= 3; decimals++)
            {
                var expected = decimal.Round(thousandths / 1000m, decimals, decimalMode).ToString("F" + decimals, CultureInfo.InvariantCulture);
                Assert.Equal(expected, PrintedNumber.Of(new Ratio(thousandths, 1000), decimals, rounding).ToString());
            }
        }
    }

    // The framework has no such mode: a tie goes down, all else to the nearest.
    [Fact]
    public void Half_down_is_half_up_but_for_ties()
    {
        for (var thousandths = 0; thousandths <= 12_000; thousandths++)
        {
            var isTie = thousandths % 10 == 5;
            var expected = decimal.Round(thousandths / 1000m, 2, isTie ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero).ToString("F2", CultureInfo.InvariantCulture);
            Assert.Equal(expected, PrintedNumber.Of(new Ratio(thousandths, 1000), 2, Rounding.HalfDown).ToString());
        }
    }

    [Property(MaxTest = 1000)]
    public Property A_value_is_in_the_interval_of_what_it_prints_as_and_in_no_other() => Prop.ForAll(
        (from above in Gen.Choose(0, 4000) from below in Gen.Elements(1, 3, 7, 8, 20, 200, 2000) select new Ratio(above, below)).ToArbitrary(),
        Gen.Choose(0, 3).ToArbitrary(),
        Gen.Elements(Enum.GetValues<Rounding>()).ToArbitrary(),
        static (value, decimals, rounding) =>
        {
            var number = PrintedNumber.Of(value, decimals, rounding);
            return Interval.Of(number, rounding).Contains(value)
                && !Interval.Of(PrintedNumber.Of(number.Digits + 1, decimals), rounding).Contains(value)
                && (number.Digits == 0 || !Interval.Of(PrintedNumber.Of(number.Digits - 1, decimals), rounding).Contains(value));
        });
}

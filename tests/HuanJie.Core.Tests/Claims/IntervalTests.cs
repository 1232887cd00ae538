using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Claims;
using Interval = HuanJie.Claims.Interval;

namespace HuanJie.Tests.Claims;

/// <summary>Intervals against the points that are in them: the ends are on quarters, and the points on a finer grid, so that beside each open end some are tried.</summary>
public sealed class IntervalTests
{
    private static readonly Ratio[] Grid = [.. Enumerable.Range(-96, 193).Select(static number => new Ratio(number, 16))];
    private static readonly Ratio[] Coarse = [.. Enumerable.Range(-100, 201).Select(static number => new Ratio(number, 8))];

    private static Gen<Interval> Intervals { get; } =
        from low in Gen.Choose(-10, 10)
        from length in Gen.Frequency((1, Gen.Choose(-2, 0)), (4, Gen.Choose(0, 8)))
        from lowOpen in Gen.Elements(true, false)
        from highOpen in Gen.Elements(true, false)
        select new Interval(new Ratio(low, 4), new Ratio(low + length, 4), lowOpen, highOpen);

    [Property]
    public Property What_is_in_it_lies_between_its_ends() => Prop.ForAll(Intervals.ToArbitrary(), static one =>
        Grid.All(point => one.Contains(point) == (point >= one.Low && point <= one.High && !(one.LowOpen && point == one.Low) && !(one.HighOpen && point == one.High)))
        && one.IsEmpty == !Grid.Any(one.Contains));

    [Property]
    public Property What_is_in_both_is_in_each() => Prop.ForAll(Intervals.ToArbitrary(), Intervals.ToArbitrary(), static (one, other) =>
        Grid.All(point => one.Intersect(other).Contains(point) == (one.Contains(point) && other.Contains(point))) && one.Intersect(other).IsEmpty == !Grid.Any(point => one.Contains(point) && other.Contains(point)));

    [Property]
    public Property A_sum_is_all_sums() => Prop.ForAll(Intervals.ToArbitrary(), Intervals.ToArbitrary(), static (one, other) =>
        Coarse.All(sum => (one + other).Contains(sum) == Grid.Any(point => one.Contains(point) && other.Contains(sum - point)))
        && Interval.Add(one, other) == one + other);

    [Property]
    public Property A_difference_is_all_differences() => Prop.ForAll(Intervals.ToArbitrary(), Intervals.ToArbitrary(), static (one, other) =>
        Coarse.All(rest => (one - other).Contains(rest) == Grid.Any(point => one.Contains(point) && other.Contains(point - rest)))
        && Interval.Subtract(one, other) == one - other);

    [Property]
    public Property A_product_with_a_number_is_all_products() => Prop.ForAll(Intervals.ToArbitrary(), Gen.Choose(-3, 3).ToArbitrary(), static (one, number) =>
        Grid.All(point => (one * (Ratio)number).Contains(point * number) == (number == 0 ? !one.IsEmpty : one.Contains(point)))
        && Interval.Multiply(one, number) == one * (Ratio)number
        && (number != -1 || one * (Ratio)number == -one || one.IsEmpty));

    [Property]
    public Property Its_whole_numbers_are_those_in_it() => Prop.ForAll(Intervals.ToArbitrary(), static one =>
    {
        var (first, last) = one.WholeNumbers();
        return Enumerable.Range(-20, 41).All(number => one.Contains(number) == (number >= first && number <= last)) && one.Integers() == (first, last);
    });

    [Theory]
    [InlineData("98.2", Rounding.HalfUp, "[1963/20, 393/4)")]
    [InlineData("98.2", Rounding.HalfDown, "(1963/20, 393/4]")]
    [InlineData("98.2", Rounding.HalfEven, "[1963/20, 393/4]")]
    [InlineData("98.3", Rounding.HalfEven, "(393/4, 1967/20)")]
    [InlineData("98.2", Rounding.Down, "[491/5, 983/10)")]
    [InlineData("98.2", Rounding.Up, "(981/10, 491/5]")]
    [InlineData("0", Rounding.HalfUp, "[0, 1/2)")]
    [InlineData("0", Rounding.HalfDown, "[0, 1/2]")]
    [InlineData("0.00", Rounding.Up, "[0, 0]")]
    [InlineData("0.1", Rounding.Up, "(0, 1/10]")]
    public void A_printed_number_is_an_interval(string number, Rounding rounding, string interval) => Assert.Equal(interval, Interval.Of(PrintedNumber.Parse(number), rounding).ToString());

    [Fact]
    public void An_unknown_mode_is_refused() =>
        Assert.Equal("rounding", Assert.Throws<ArgumentOutOfRangeException>(static () => Interval.Of(PrintedNumber.Parse("1"), (Rounding)9)).ParamName);
}

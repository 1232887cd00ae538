using System.Numerics;
using HuanJie.Claims;

namespace HuanJie.Tests.Claims;

/// <summary>Published tables of the scrutiny project (lhdjung/scrutiny, tests/testthat/test-grimmer.R), and cases that were reckoned by hand.</summary>
public sealed class GrimmerTests
{
    [Theory]
    [InlineData("5.21", "1.6", 28, true)]
    [InlineData("3.44", "2.47", 18, false)]
    [InlineData("2.57", "2.57", 30, true)]
    [InlineData("16.03", "6.41", 40, true)]
    public void Means_and_deviations(string mean, string deviation, int people, bool isConsistent)
    {
        var result = Grimmer.Check(PrintedNumber.Parse(mean), PrintedNumber.Parse(deviation), people);
        Assert.Equal(isConsistent ? AuditKind.Consistent : AuditKind.Inconsistent, result.Kind);
        Assert.Equal(isConsistent, result.IsConsistent);
        if (isConsistent)
        {
            AssertPrints(result, mean, deviation, people, Rounding.HalfUp);
        }
        else
        {
            Assert.Empty(result.Sample);
            Assert.Equal((long)(result.LastTotal - result.FirstTotal) + 1, result.Refuted.Count);
        }
    }

    // The total 641 over 40 is 16.025, a tie: it prints as 16.03 by half up and by rounding up, and when nobody knows how ties went.
    [Fact]
    public void A_tie_decides_by_its_mode()
    {
        var (mean, deviation) = (PrintedNumber.Parse("16.03"), PrintedNumber.Parse("6.41"));
        Assert.Equal([Rounding.HalfUp, Rounding.Up], Grimmer.RoundingModes(mean, deviation, 40));
        var closed = Grimmer.Check(new Interval(Ratio.Parse("16.025"), Ratio.Parse("16.035")), new Interval(Ratio.Parse("6.405"), Ratio.Parse("6.415")), 40);
        Assert.Equal(641, closed.Total);
        Assert.Equal(641, closed.FirstTotal);
        Assert.Equal(641, closed.LastTotal);

        // (11,873 − 641²/40)/39 = 41.0506, between 6.405² and 6.415².
        Assert.True(closed.Squares <= 11_873);
        Assert.True(Grimmer.Check(new Interval(Ratio.Parse("16.025"), Ratio.Parse("16.035")), new Interval(Ratio.Parse("6.407"), Ratio.Parse("6.4072")), 40).Squares == 11_873);
    }

    // 3.44 of 18 is the total 62; squares S with 17·2.465² ≤ S − 62²/18 < 17·2.475², so 316.85… to 317.69…: 317, odd where 62 is even.
    [Fact]
    public void The_proof_says_which_sums_of_squares_fit_and_why_they_do_not()
    {
        var result = Grimmer.Check(PrintedNumber.Parse("3.44"), PrintedNumber.Parse("2.47"), 18);
        Assert.Equal([new RefutedTotal(62, 317, 317, 218, null, SquaresObstacle.Parity)], result.Refuted);
        Assert.Equal("inconsistent: totals 62 to 62 over 18; total 62: squares 317, odd where the total is even", result.ToString());
    }

    [Theory]
    [InlineData("5.19", "1.6", 28, "inconsistent: no total over 28 prints as the mean")]
    [InlineData("2.50", "0.10", 10, "inconsistent: totals 25 to 25 over 10; total 25: squares above 62 and below 63, where no whole number is")]
    [InlineData("2.50", "0.24", 10, "inconsistent: totals 25 to 25 over 10; total 25: squares 63, but the most even sample has 65")]
    [InlineData("3.0", "0.00", 2, "consistent: total 6 over 2, squares 18: 3 × 2")]
    [InlineData("3.00", "2.00", 2, "inconsistent: totals 6 to 6 over 2; total 6: squares 22, which no sample has")]
    [InlineData("3.0", "1.0", 3, "consistent: total 9 over 3, squares 29: 2 × 1, 3 × 1, 4 × 1")]
    public void The_answer_reads(string mean, string deviation, int people, string text) =>
        Assert.Equal(text, Grimmer.Check(PrintedNumber.Parse(mean), PrintedNumber.Parse(deviation), people).ToString());

    [Fact]
    public void A_scale_has_ends()
    {
        var (mean, deviation) = (PrintedNumber.Parse("3.00"), PrintedNumber.Parse("2.49"));
        Assert.True(Grimmer.Check(mean, deviation, 10).IsConsistent);

        // Half at 1 and half at 5 have the squares 130 and the deviation 2.108, and nobody on the scale has more.
        var result = Grimmer.Check(mean, deviation, 10, scale: ValueScale.Between(1, 5));
        Assert.Equal([new RefutedTotal(30, 146, 146, 90, 130, SquaresObstacle.TooUneven)], result.Refuted);
        Assert.Contains("the most uneven sample on the scale has 130", result.ToString(), StringComparison.Ordinal);
        Assert.False(Grimmer.Check(PrintedNumber.Parse("5.30"), PrintedNumber.Parse("0.50"), 10, scale: ValueScale.Between(1, 5)).IsConsistent);
    }

    // Of three people from 0 to 3 with 3 in all: 1, 1, 1 and 0, 1, 2 and 0, 0, 3 have the squares 3, 5 and 9, but 7 has nobody.
    [Fact]
    public void Near_the_ends_of_a_scale_there_are_gaps()
    {
        var deviation = new Interval(Ratio.Parse("1.414"), Ratio.Parse("1.4143"));
        var result = Grimmer.Check(Interval.At(1), deviation, 3, scale: ValueScale.Between(0, 3));
        Assert.Equal([new RefutedTotal(3, 7, 7, 3, 9, SquaresObstacle.NoSample)], result.Refuted);
    }

    [Fact]
    public void Items_refine_the_grain()
    {
        // Three items of two people: 0.17 is 1 of 6; the people have 0 and 1 of 3, which is 0 and 0.33, with the deviation 0.2357.
        var result = Grimmer.Check(PrintedNumber.Parse("0.17"), PrintedNumber.Parse("0.24"), 2, items: 3);
        Assert.Equal([new SampleValue(0, 1), new SampleValue(1, 1)], result.Sample);
        Assert.Equal(6, result.Parts);
        Assert.False(Grimmer.Check(PrintedNumber.Parse("0.17"), PrintedNumber.Parse("0.24"), 2).IsConsistent);
    }

    [Fact]
    public void A_population_divides_by_all()
    {
        // 0 and 2: the deviation is √2 of a sample, 1 of a population.
        var (mean, one, root) = (PrintedNumber.Parse("1.00"), PrintedNumber.Parse("1.00"), PrintedNumber.Parse("1.41"));
        Assert.False(Grimmer.Check(mean, one, 2).IsConsistent);
        Assert.True(Grimmer.Check(mean, one, 2, kind: DeviationKind.Population).IsConsistent);
        Assert.True(Grimmer.Check(mean, root, 2).IsConsistent);
        Assert.True(Grimmer.Check(mean, PrintedNumber.Parse("0.00"), 1, kind: DeviationKind.Population).IsConsistent);
        Assert.False(Grimmer.Check(mean, one, 1, kind: DeviationKind.Population).IsConsistent);
    }

    // A scale of 1 to 7 over 5,000 people, ages of 3,000 people, and amounts: all have a witness, with few steps.
    [Theory]
    [InlineData("4.37", "1.62", 5000, 1L, 7L)]
    [InlineData("45.28", "9.71", 3000, 18L, 99L)]
    [InlineData("12345.67", "98765.4", 2500, 0L, null)]
    [InlineData("3", "2.9", 2000000000, 0L, 9L)]
    [InlineData("1.2", "3.457", 900, 0L, null)]
    [InlineData("99.1", "2.4", 77, null, 100L)]
    public void Large_samples_take_few_steps(string mean, string deviation, int people, long? least, long? most)
    {
        var scale = (least, most) switch { ({ } from, { } to) => ValueScale.Between(from, to), ({ } from, _) => ValueScale.From(from), _ => ValueScale.UpTo(most!.Value) };
        var result = Grimmer.Check(PrintedNumber.Parse(mean), PrintedNumber.Parse(deviation), people, scale: scale);
        AssertPrints(result, mean, deviation, people, Rounding.HalfUp);
        Assert.All(result.Sample, value => Assert.InRange(value.Value, least ?? long.MinValue, most ?? long.MaxValue));
        Assert.InRange(result.Effort, 1, 100_000);
    }

    [Theory]
    [InlineData("999999999", "999999.999999", 3)]
    [InlineData("1000000000000", "1000000000000.1", 4)]
    [InlineData("1000000000.3", "1000000000000.1", 6)]
    [InlineData("100000.00", "77777.7777", 5)]
    [InlineData("0.00", "123456.789", 7)]
    public void Large_numbers_of_few_people_are_found(string mean, string deviation, int people)
    {
        var result = Grimmer.Check(PrintedNumber.Parse(mean), PrintedNumber.Parse(deviation), people);
        if (result.IsConsistent)
        {
            AssertPrints(result, mean, deviation, people, Rounding.HalfUp);
        }

        Assert.NotEqual(AuditKind.Undetermined, result.Kind);
    }

    [Fact]
    public void Without_effort_nobody_knows()
    {
        var result = Grimmer.Check(PrintedNumber.Parse("7"), PrintedNumber.Parse("999999.999999"), 3, effort: 1);
        Assert.Equal(AuditKind.Undetermined, result.Kind);
        Assert.StartsWith("undetermined after 1 steps", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_questions_are_refused()
    {
        var one = PrintedNumber.Parse("1");
        Assert.Equal("people", Assert.Throws<ArgumentOutOfRangeException>(() => Grimmer.Check(one, one, 1)).ParamName);
        Assert.Equal("people", Assert.Throws<ArgumentOutOfRangeException>(() => Grimmer.Check(one, one, 0, kind: DeviationKind.Population)).ParamName);
        Assert.Equal("items", Assert.Throws<ArgumentOutOfRangeException>(() => Grimmer.Check(one, one, 2, items: 0)).ParamName);
        Assert.Equal("effort", Assert.Throws<ArgumentOutOfRangeException>(() => Grimmer.Check(one, one, 2, effort: 0)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => Grimmer.Check(one, one, 2, kind: (DeviationKind)9)).ParamName);
        Assert.Equal("mean", Assert.Throws<ArgumentOutOfRangeException>(() => Grimmer.Check(PrintedNumber.Parse("999999999999999"), one, 2, items: 1000)).ParamName);
        Assert.Equal("most", Assert.Throws<ArgumentOutOfRangeException>(() => ValueScale.Between(5, 1)).ParamName);
        Assert.Equal("least", Assert.Throws<ArgumentOutOfRangeException>(() => ValueScale.From(long.MinValue)).ParamName);
    }

    [Theory]
    [InlineData(1L, 5L, "1..5")]
    [InlineData(0L, null, "0..")]
    [InlineData(null, -1L, "..-1")]
    [InlineData(null, null, "any")]
    public void A_scale_reads(long? least, long? most, string text) => Assert.Equal(
        text,
        ((least, most) switch { ({ } from, { } to) => ValueScale.Between(from, to), ({ } from, _) => ValueScale.From(from), (_, { } to) => ValueScale.UpTo(to), _ => ValueScale.Unbounded }).ToString());

    private static void AssertPrints(GrimmerResult result, string mean, string deviation, int people, Rounding rounding)
    {
        Assert.Equal(people, result.Sample.Sum(static value => (long)value.People));
        Assert.True(Samples.PrintsAs(result.Sample, 1, DeviationKind.Sample, Interval.Of(PrintedNumber.Parse(mean), rounding), Interval.Of(PrintedNumber.Parse(deviation), rounding)), result.ToString());
        Assert.Equal(result.Total, result.Sample.Aggregate(BigInteger.Zero, static (sum, value) => sum + ((BigInteger)value.Value * value.People)));
        Assert.Equal(result.Squares, result.Sample.Aggregate(BigInteger.Zero, static (sum, value) => sum + ((BigInteger)value.Value * value.Value * value.People)));
    }
}

using System.Numerics;
using HuanJie.Claims;

namespace HuanJie.Tests.Claims;

/// <summary>Which sums and sums of squares whole numbers have, against all samples there are.</summary>
public sealed class SquareSumsTests
{
    // A number with a square up to 40 is from −6 to 6.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Without_a_scale_a_sample_is_found_where_there_is_one(int people)
    {
        var there = Samples.All(people, -6, 6).Select(static sample => (sample.Sum(), sample.Sum(static value => value * value))).ToHashSet();
        var seen = 0;
        for (var total = -12; total <= 12; total++)
        {
            for (var squares = (int)SquareSums.Least(people, total); squares <= 40; squares += 2)
            {
                var effort = 100_000L;
                var (answer, sample) = SquareSums.Find(people, total, squares, squares, ref effort);
                Assert.True(there.Contains((total, squares)) == answer is Feasibility.Yes, $"{people} {total} {squares} {answer}");
                AssertHas(sample, people, total, squares, squares);
                seen++;
            }
        }

        Assert.True(seen > 30);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_range_of_squares_has_a_sample_where_one_of_them_has(int people)
    {
        var there = Samples.All(people, -6, 6).Select(static sample => (sample.Sum(), sample.Sum(static value => value * value))).ToHashSet();
        for (var total = -5; total <= 5; total++)
        {
            for (var first = (int)SquareSums.Least(people, total); first <= 36; first += 2)
            {
                for (var last = first; last <= 36; last += 2)
                {
                    var effort = 100_000L;
                    var (answer, sample) = SquareSums.Find(people, total, first, last, ref effort);
                    Assert.True(Enumerable.Range(first, last - first + 1).Any(squares => there.Contains((total, squares))) == answer is Feasibility.Yes, $"{people} {total} {first} {last}");
                    AssertHas(sample, people, total, first, last);
                }
            }
        }
    }

    [Theory]
    [InlineData(1, 6)]
    [InlineData(2, 6)]
    [InlineData(3, 6)]
    [InlineData(4, 6)]
    [InlineData(5, 6)]
    [InlineData(6, 4)]
    [InlineData(7, 4)]
    [InlineData(8, 3)]
    [InlineData(9, 3)]
    [InlineData(12, 2)]
    [InlineData(5, 9)]
    [InlineData(6, 7)]
    public void On_a_scale_a_sample_is_found_where_there_is_one(int people, int most)
    {
        var there = Samples.All(people, 0, most).Select(static sample => (sample.Sum(), sample.Sum(static value => value * value))).ToHashSet();
        var found = 0;
        for (var total = 0; total <= people * most; total++)
        {
            ScaleSquareSums scale = new(people, total, most);
            Assert.Equal(there.Where(pair => pair.Item1 == total).Max(static pair => pair.Item2), scale.Greatest);
            for (var squares = (int)SquareSums.Least(people, total); squares <= scale.Greatest; squares += 2)
            {
                var effort = 1_000_000L;
                var (answer, sample) = scale.Find(squares, squares, ref effort);
                Assert.True(there.Contains((total, squares)) == answer is Feasibility.Yes && answer is not Feasibility.Unknown, $"{people} {total} {squares} {answer}");
                AssertHas(sample, people, total, squares, squares);
                Assert.True(sample?.IsWithin(0, most) ?? true);
                found += answer is Feasibility.Yes ? 1 : 0;
            }
        }

        Assert.Equal(there.Count, found);
    }

    // By itself, where other ways would have found it sooner.
    [Theory]
    [InlineData(1, 6)]
    [InlineData(2, 6)]
    [InlineData(3, 6)]
    [InlineData(4, 6)]
    [InlineData(6, 4)]
    [InlineData(5, 7)]
    public void The_walk_finds_what_there_is(int people, int most)
    {
        var there = Samples.All(people, 0, most).Select(static sample => (sample.Sum(), sample.Sum(static value => value * value))).ToHashSet();
        for (var total = 0; total <= people * most; total++)
        {
            for (var squares = (int)SquareSums.Least(people, total); squares <= total * most; squares += 2)
            {
                var effort = 1_000_000L;
                var (answer, sample) = new ScaleWalk(most).Find(people, total, (total * most) - squares, ref effort);
                Assert.True(there.Contains((total, squares)) == answer is Feasibility.Yes, $"{people} {total} {squares} {answer}");
                AssertHas(sample, people, total, squares, squares);
            }
        }
    }

    // Everything whose room is above m(m² − 1)/6 − 2 can be stepped to.
    [Theory]
    [InlineData(6, 3)]
    [InlineData(9, 4)]
    [InlineData(40, 6)]
    [InlineData(25, 10)]
    [InlineData(30, 12)]
    public void The_steps_lead_down_to_the_bound(int people, int most)
    {
        var seen = 0;
        for (var total = 0; total <= people * most; total++)
        {
            for (var room = (total * most) - (int)SquareSums.Least(people, total); room > (most * ((most * most) - 1) / 6) - 2; room -= 2)
            {
                var effort = 1_000_000L;
                var sample = new ScaleSteps(people, total, most).To(room, ref effort);
                Assert.True(sample is not null, $"{people} {total} {room}");
                AssertHas(sample, people, total, (total * most) - room, (total * most) - room);
                Assert.True(sample.IsWithin(0, most));
                seen++;
            }
        }

        Assert.True(seen > 10);
    }

    [Fact]
    public void Three_squares_are_found_where_there_are_any()
    {
        for (var number = 0; number < 2000; number++)
        {
            var effort = 1_000_000L;
            var isThere = (from a in Enumerable.Range(0, 45) from b in Enumerable.Range(0, 45) let c = number - (a * a) - (b * b) where c >= 0 && WholeRoot.OfSquare(c) is not null select c).Any();
            Assert.Equal(isThere, ThreeSquares.Exist(number));
            var found = ThreeSquares.Find(number, ref effort);
            Assert.Equal(isThere, found is not null);
            Assert.True(found is not var (one, two, three) || (one * one) + (two * two) + (three * three) == number);
        }
    }

    [Fact]
    public void Roots_are_those_of_squares()
    {
        for (var number = 0; number < 5000; number++)
        {
            var root = WholeRoot.Of(number);
            Assert.True(root * root <= number && (root + 1) * (root + 1) > number);
        }

        var large = BigInteger.Pow(10, 40) + 12345;
        Assert.Equal(large, WholeRoot.Of(large * large));
        Assert.Equal(large - 1, WholeRoot.Of((large * large) - 1));
        Assert.Null(WholeRoot.OfSquare((large * large) + 1));
        Assert.Equal(-1, WholeRoot.Of(-5));
        Assert.Equal((-3, -2), (WholeRoot.Floor(-5, 2), WholeRoot.Ceiling(-5, 2)));
        Assert.Equal((2, 3), (WholeRoot.Floor(5, 2), WholeRoot.Ceiling(5, 2)));
        Assert.Equal((-2, -2), (WholeRoot.Floor(-4, 2), WholeRoot.Ceiling(-4, 2)));
    }

    private static void AssertHas(SampleTally? sample, int people, int total, int first, int last)
    {
        if (sample is not null)
        {
            Assert.Equal(people, sample.ToValues().Sum(static value => value.People));
            Assert.Equal(total, sample.Total);
            Assert.InRange((int)sample.Squares, first, last);
        }
    }
}

using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Whole numbers from 0 to a bound, with a given sum and a given sum of squares.</summary>
/// <remarks>
/// Let m be the bound, S the sum, Q the sum of squares and the room E = mS − Q, the sum of y(m − y): those at an end of the scale add nothing to it. Two equal numbers that are at no end may move
/// apart by one each, and Q grows by 2. A sample in which no two can has different numbers off the ends, so that its room is at most the sum of i(m − i) for i from 1 to m − 1, which is m(m² − 1)/6.
/// Hence from the most even sample on, every Q that is odd when S is exists until the room is down to that. Below, the search goes through the numbers off the ends, of which there are at most E/(m − 1).
/// </remarks>
internal sealed class ScaleSquareSums(int people, BigInteger total, BigInteger most)
{
    private const int MostEnds = 40;
    private const int MostTries = 200;
    private const long MostRoom = long.MaxValue / 4;

    // Nobody has more than all together.
    private readonly BigInteger _most = BigInteger.Min(most, total);

    /// <summary>The greatest sum of squares: as many as can be at the upper end, and one with the rest.</summary>
    public BigInteger Greatest
    {
        get
        {
            if (_most.IsZero)
            {
                return 0;
            }

            var full = BigInteger.DivRem(total, _most, out var rest);
            return (full * _most * _most) + (rest * rest);
        }
    }

    private BigInteger Stuck => _most * ((_most * _most) - 1) / 6;

    /// <summary>Numbers with a sum of squares within bounds.</summary>
    /// <param name="first">The least that will do; even when the total is, and no less than that of the most even sample.</param>
    /// <param name="last">The greatest that will do, no more than <see cref="Greatest"/>.</param>
    /// <param name="effort">The steps that are left.</param>
    public (Feasibility Answer, SampleTally? Sample) Find(BigInteger first, BigInteger last, ref long effort)
    {
        var tries = 0;
        for (var squares = first; squares <= last && tries < MostTries; squares += 2)
        {
            if (ByEnds(squares, ref tries, ref effort) is { } sample)
            {
                return (Feasibility.Yes, sample);
            }
        }

        if ((_most * total) - first > Stuck - 2)
        {
            return new ScaleSteps(people, total, _most).To((_most * total) - first, ref effort) is { } sample ? (Feasibility.Yes, sample) : (Feasibility.Unknown, null);
        }

        // Where no scale would help, none has to be searched.
        if (people < 5 && SquareSums.Find(people, total, first, last, ref effort) is (Feasibility.No, _))
        {
            return (Feasibility.No, null);
        }

        var isUnknown = false;
        for (var squares = first; squares <= last; squares += 2)
        {
            var (answer, sample) = Exactly(squares, ref effort);
            if (answer is Feasibility.Yes)
            {
                return (answer, sample);
            }

            isUnknown |= answer is Feasibility.Unknown;
            if (effort < 0)
            {
                return (Feasibility.Unknown, null);
            }
        }

        return (isUnknown ? Feasibility.Unknown : Feasibility.No, null);
    }

    private (Feasibility, SampleTally?) Exactly(BigInteger squares, ref long effort)
    {
        var room = (_most * total) - squares;
        return room > MostRoom || total > MostRoom ? (Feasibility.Unknown, null) : new ScaleWalk((long)_most).Find(people, (long)total, (long)room, ref effort);
    }

    // Some at the upper end, as many as then can be at the lower, or a few less, and the others close together.
    private SampleTally? ByEnds(BigInteger squares, ref int tries, ref long effort)
    {
        for (var upper = 0; upper <= MostEnds && upper < people && upper * _most <= total; upper++)
        {
            var (rest, restSquares) = (total - (upper * _most), squares - (upper * _most * _most));
            if (SquareSums.Least(people - upper, rest) > restSquares)
            {
                continue;
            }

            var lower = LowerEnds(people - upper, rest, restSquares);
            foreach (var some in Enumerable.Range(0, 6).Select(less => lower - less).Append(0).Where(some => some >= 0).Distinct())
            {
                tries++;
                effort--;
                if (SquareSums.Find(people - upper - some, rest, restSquares, restSquares, ref effort) is (Feasibility.Yes, { } sample) && sample.IsWithin(0, _most))
                {
                    return sample.Add(_most, upper).Add(0, some);
                }
            }
        }

        return null;
    }

    // The most who can be at the lower end: the fewer the others, the less even they are.
    private static int LowerEnds(int people, BigInteger total, BigInteger squares)
    {
        var (some, tooMany) = (0, people);
        while (tooMany - some > 1)
        {
            var middle = some + ((tooMany - some) / 2);
            (some, tooMany) = SquareSums.Least(people - middle, total) <= squares ? (middle, tooMany) : (some, middle);
        }

        return some;
    }
}

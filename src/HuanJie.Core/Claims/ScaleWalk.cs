using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Goes through all samples on a scale from 0 to a bound that have a sum and a room, by the numbers off the ends, the greatest first.</summary>
internal sealed class ScaleWalk(long most)
{
    // Deeper than that no stack is gone down.
    private const int MostDepth = 2000;

    private readonly HashSet<(int People, long Total, long Room, long Cap)> _none = [];
    private readonly Stack<long> _values = new();

    /// <summary>A sample, or that there is none.</summary>
    public (Feasibility Answer, SampleTally? Sample) Find(int people, long total, long room, ref long effort)
    {
        var answer = Walk(people, total, room, most - 1, ref effort);
        if (answer is not Feasibility.Yes)
        {
            return (answer, null);
        }

        SampleTally sample = new();
        foreach (var value in _values)
        {
            sample.Add(value);
        }

        var upper = most == 0 ? 0 : (total - _values.Sum()) / most;
        return (answer, sample.Add(most, upper).Add(0, people - _values.Count - upper));
    }

    private Feasibility Walk(int people, long total, long room, long cap, ref long effort)
    {
        if (room < 0 || total < 0 || total > (BigInteger)people * most)
        {
            return Feasibility.No;
        }

        if (room == 0)
        {
            return most == 0 || total % most == 0 ? Feasibility.Yes : Feasibility.No;
        }

        if (people == 0 || ((BigInteger)most * total) - SquareSums.Least(people, total) < room || (Int128)(total % most) * (most - (total % most)) > room || _none.Contains((people, total, room, cap)))
        {
            return Feasibility.No;
        }

        if (--effort < 0 || _values.Count >= MostDepth)
        {
            return Feasibility.Unknown;
        }

        if (people <= 2)
        {
            return Last(people, total, room, cap) ? Feasibility.Yes : Feasibility.No;
        }

        var isUnknown = false;
        for (var value = cap; value >= 1; value--)
        {
            effort--;
            if ((BigInteger)value * (most - value) > room)
            {
                continue;
            }

            _values.Push(value);
            var answer = Walk(people - 1, total - value, room - (value * (most - value)), value, ref effort);
            if (answer is Feasibility.Yes)
            {
                return answer;
            }

            _values.Pop();
            isUnknown |= answer is Feasibility.Unknown;
            if (effort < 0)
            {
                return Feasibility.Unknown;
            }
        }

        if (isUnknown)
        {
            return Feasibility.Unknown;
        }

        _none.Add((people, total, room, cap));
        return Feasibility.No;
    }

    // Of one or two people no more can be chosen.
    private bool Last(int people, long total, long room, long cap)
    {
        var (value, other) = ((BigInteger)total, BigInteger.Zero);
        if (people == 2)
        {
            // Twice the squares less the square of the sum is the square of the difference.
            if (WholeRoot.OfSquare((2 * (((BigInteger)most * total) - room)) - ((BigInteger)total * total)) is not { } difference)
            {
                return false;
            }

            (value, other) = ((total + difference) / 2, (total - difference) / 2);
        }

        if (other < 0 || (value * (most - value)) + (other * (most - other)) != room || !IsAllowed(value) || !IsAllowed(other))
        {
            return false;
        }

        foreach (var inner in new[] { value, other }.Where(number => !number.IsZero && number != most))
        {
            _values.Push((long)inner);
        }

        return true;

        bool IsAllowed(BigInteger number) => number <= cap || number == most;
    }
}

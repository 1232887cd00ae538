using System.Numerics;

namespace HuanJie.Claims;

/// <summary>One question of GRIMMER: goes through the totals that print as the mean.</summary>
internal sealed class GrimmerSearch(Interval mean, Interval deviation, int people, int items, DeviationKind kind, ValueScale scale, long effort)
{
    private const int MostRefuted = 20;

    // Between these, people people times nQ − S² prints as the standard deviation.
    private readonly (BigInteger First, BigInteger Last) _spread =
        (Debit.Square(deviation) * new Ratio((BigInteger)people * (kind is DeviationKind.Sample ? people - 1 : people) * items * items, 1)).Integers();

    private readonly BigInteger? _least = scale.Least * (BigInteger)items;
    private readonly BigInteger? _most = scale.Most * (BigInteger)items;
    private long _left;

    public GrimmerResult Make()
    {
        _left = effort;
        var (first, last) = (mean * (Ratio)((long)people * items)).Integers();
        (first, last) = (BigInteger.Max(first, _least * people ?? first), BigInteger.Min(last, _most * people ?? last));
        List<RefutedTotal> refuted = [];
        var isUnknown = false;
        foreach (var total in Totals(first, last))
        {
            _left--;
            var (answer, sample) = Try(total, refuted);
            if (answer is Feasibility.Yes)
            {
                return Result(AuditKind.Consistent, refuted) with { Sample = sample!.ToValues(), Total = sample.Total, Squares = sample.Squares };
            }

            isUnknown |= answer is Feasibility.Unknown;
            if (_left < 0)
            {
                isUnknown = true;
                break;
            }
        }

        return Result(isUnknown ? AuditKind.Undetermined : AuditKind.Inconsistent, refuted);

        GrimmerResult Result(AuditKind answer, List<RefutedTotal> why) => new()
        {
            Kind = answer,
            FirstTotal = first,
            LastTotal = last,
            Parts = (long)people * items,
            People = people,
            Refuted = [.. why],
            Effort = Math.Min(effort, effort - _left),
        };
    }

    // Without a scale, a total that is more by the number of people asks the same.
    private IEnumerable<BigInteger> Totals(BigInteger first, BigInteger last)
    {
        var isBounded = _least is not null || _most is not null;
        var end = isBounded ? last : BigInteger.Min(last, first + people - 1);
        for (var total = first; total <= end; total++)
        {
            yield return total;
        }
    }

    private (Feasibility, SampleTally?) Try(BigInteger total, List<RefutedTotal> refuted)
    {
        var (first, last) = (WholeRoot.Ceiling(_spread.First + (total * total), people), WholeRoot.Floor(_spread.Last + (total * total), people));
        var least = SquareSums.Least(people, total);
        var (start, isTurned) = (_least ?? _most ?? 0, _least is null && _most is not null);
        ScaleSquareSums? onScale = null;
        BigInteger? most = null;
        if (_least is not null || _most is not null)
        {
            var length = _least is not null && _most is not null ? _most - _least : null;
            onScale = new(people, Turned(total, people), length ?? Turned(total, people));
            most = Unmoved(onScale.Greatest);
        }

        var (from, to) = (BigInteger.Max(first, least), most is { } greatest ? BigInteger.Min(last, greatest) : last);
        from += (from - total).IsEven ? 0 : 1;
        if (from > to)
        {
            return Refute(first > last ? SquaresObstacle.NoWholeNumber : last < least ? SquaresObstacle.TooEven : first > most ? SquaresObstacle.TooUneven : SquaresObstacle.Parity);
        }

        to -= (to - total).IsEven ? 0 : 1;
        var (answer, sample) = onScale is null ? SquareSums.Find(people, total, from, to, ref _left) : onScale.Find(Moved(from), Moved(to), ref _left);
        return answer switch
        {
            Feasibility.Yes => (answer, onScale is null ? sample : sample!.Select(value => isTurned ? start - value : start + value)),
            Feasibility.No => Refute(SquaresObstacle.NoSample),
            _ => (answer, null),
        };

        (Feasibility, SampleTally?) Refute(SquaresObstacle obstacle)
        {
            if (refuted.Count < MostRefuted)
            {
                refuted.Add(new(total, first, last, least, most, obstacle));
            }

            return (Feasibility.No, null);
        }

        // From the end of the scale on, as numbers of zero or more.
        BigInteger Turned(BigInteger sum, int count) => isTurned ? (start * count) - sum : sum - (start * count);

        BigInteger Moved(BigInteger squares) => squares - (2 * start * total) + (people * start * start);

        BigInteger Unmoved(BigInteger squares) => squares + (2 * start * total) - (people * start * start);
    }
}

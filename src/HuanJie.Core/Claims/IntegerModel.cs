using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Whole numbers within bounds, and sums of them that must not exceed a number. It finds numbers that satisfy everything, or proves that none do, or runs out of effort.</summary>
/// <remarks>Bounds are drawn together until nothing moves; then the number with the fewest choices is divided. All arithmetic is exact.</remarks>
internal sealed partial class IntegerModel
{
    /// <summary>Above every count that is published.</summary>
    public const long Most = 10_000_000_000_000_000;

    // Deeper than this the search says that it does not know, before the stack ends.
    private const int MostDepth = 2_000;

    // A step is to look at so many terms.
    private const int TermsAStep = 16;

    private readonly List<long> _low = [];
    private readonly List<long> _high = [];
    private readonly List<List<int>> _constraintsOf = [];
    private readonly List<Constraint> _constraints = [];
    private readonly List<int> _twins = [];
    private readonly HashSet<int> _highFirst = [];
    private readonly HashSet<int> _first = [];
    private int _order;

    public int Count => _low.Count;

    public int Add(long low = 0, long high = Most)
    {
        _low.Add(low);
        _high.Add(high);
        _constraintsOf.Add([]);
        return _low.Count - 1;
    }

    public long Low(int variable) => _low[variable];

    public long High(int variable) => _high[variable];

    public void Restrict(int variable, long low, long high) => (_low[variable], _high[variable]) = (Math.Max(_low[variable], low), Math.Min(_high[variable], high));

    /// <summary>Demands that a sum of numbers with whole factors is no more than a bound, or below it.</summary>
    /// <returns>The number of the demand, for <see cref="Pair"/>.</returns>
    public int AddAtMost(IEnumerable<(int Variable, Ratio Factor)> terms, Ratio bound, bool isStrict = false)
    {
        // Cleared of denominators, so that only whole numbers are left; then "below" is "at most one less".
        var given = terms.Where(static term => term.Factor.Sign != 0).ToArray();
        var scale = given.Aggregate(bound.Reduced.Denominator, static (common, term) => common / BigInteger.GreatestCommonDivisor(common, term.Factor.Reduced.Denominator) * term.Factor.Reduced.Denominator);
        Int128[] factors = [.. given.Select(term => (Int128)(term.Factor * new Ratio(scale, 1)).Round(0, Rounding.Down).Numerator)];
        var limit = (Int128)(bound * new Ratio(scale, 1)).Round(0, Rounding.Down).Numerator - (isStrict ? 1 : 0);
        var index = _constraints.Count;
        _constraints.Add(new([.. given.Select(static term => term.Variable)], factors, limit));
        foreach (var (variable, _) in given)
        {
            _constraintsOf[variable].Add(index);
        }

        _twins.Add(-1);
        return index;
    }

    /// <summary>Says that two demands bound one sum, or one share, from both sides, so that they can be looked at together.</summary>
    public void Pair(int one, int other) => (_twins[one], _twins[other]) = (other, one);

    /// <summary>Looks for whole numbers that satisfy everything, within so many steps.</summary>
    public (Feasibility Answer, long[]? Numbers) Solve(ref long effort)
    {
        long[] low = [.. _low], high = [.. _high];
        var (answer, numbers) = Propagate(low, high, Enumerable.Range(0, _constraints.Count), ref effort) ? Search(low, high, 0, ref effort) : (effort < 0 ? Feasibility.Unknown : Feasibility.No, null);
        return answer is Feasibility.Unknown && ContradictThemselves() ? (Feasibility.No, null) : (answer, numbers);
    }

    /// <summary>Whether everything can be satisfied with one number within bounds.</summary>
    public Feasibility SolveWithin(int variable, long from, long to, ref long effort)
    {
        long[] low = [.. _low], high = [.. _high];
        (low[variable], high[variable]) = (Math.Max(low[variable], from), Math.Min(high[variable], to));
        return low[variable] > high[variable] ? Feasibility.No
            : Propagate(low, high, Enumerable.Range(0, _constraints.Count), ref effort) ? Search(low, high, 0, ref effort).Item1
            : effort < 0 ? Feasibility.Unknown : Feasibility.No;
    }

    /// <summary>The bounds that follow without search; null when they leave nothing.</summary>
    public (long[] Low, long[] High)? Bounds(ref long effort)
    {
        long[] low = [.. _low], high = [.. _high];
        return Propagate(low, high, Enumerable.Range(0, _constraints.Count), ref effort) ? (low, high) : null;
    }

    // What bounds alone do not show in time, sums of the sums may.
    private bool ContradictThemselves() => Elimination.ShowsNone(
    [
        .. _constraints.Select(static constraint =>
        {
            SortedDictionary<int, BigInteger> factors = [];
            for (var i = 0; i < constraint.Variables.Length; i++)
            {
                factors[constraint.Variables[i]] = factors.GetValueOrDefault(constraint.Variables[i]) + constraint.Factors[i];
            }

            return new Elimination.Row(new(factors.Where(static factor => !factor.Value.IsZero).ToDictionary()), constraint.Limit);
        }),
        .. Enumerable.Range(0, Count).Where(i => _constraintsOf[i].Count > 0).Select(i => new Elimination.Row(new() { [i] = 1 }, _high[i])),
        .. Enumerable.Range(0, Count).Where(i => _constraintsOf[i].Count > 0).Select(i => new Elimination.Row(new() { [i] = -1 }, -_low[i])),
    ]);

    private (Feasibility, long[]?) Search(long[] low, long[] high, int depth, ref long effort)
    {
        effort -= low.Length / TermsAStep;
        if (effort < 0 || depth > MostDepth)
        {
            return (Feasibility.Unknown, null);
        }

        var variable = Narrowest(low, high);
        if (variable < 0)
        {
            return (Feasibility.Yes, low);
        }

        var middle = low[variable] + ((high[variable] - low[variable]) / 2);
        var isUnknown = false;
        (long, long)[] halves = [(low[variable], middle), (middle + 1, high[variable])];
        foreach (var (from, to) in _highFirst.Contains(variable) != IsTurned(variable) ? halves.Reverse() : halves)
        {
            long[] lower = [.. low], upper = [.. high];
            (lower[variable], upper[variable]) = (from, to);
            if (Propagate(lower, upper, _constraintsOf[variable], ref effort))
            {
                var (answer, numbers) = Search(lower, upper, depth + 1, ref effort);
                if (answer is Feasibility.Yes)
                {
                    return (answer, numbers);
                }

                isUnknown |= answer is Feasibility.Unknown;
            }

            isUnknown |= effort < 0;
        }

        return (isUnknown ? Feasibility.Unknown : Feasibility.No, null);
    }

    // The number with the fewest choices among those that something is asked of; the others take their least.
    private int Narrowest(long[] low, long[] high)
    {
        var best = -1;
        for (var i = 0; i < low.Length; i++)
        {
            if (low[i] == high[i])
            {
                continue;
            }

            if (_constraintsOf[i].Count == 0)
            {
                high[i] = low[i];
                continue;
            }

            var isFirst = _first.Contains(i);
            if (best < 0 || (isFirst && !_first.Contains(best)) || (isFirst == _first.Contains(best) && high[i] - low[i] < high[best] - low[best]))
            {
                best = i;
            }
        }

        return best;
    }

    // Numbers beyond what can be counted with are not known; that is the same as an effort that ran out.
    private bool Propagate(long[] low, long[] high, IEnumerable<int> start, ref long effort)
    {
        try
        {
            return DrawTogether(low, high, start, ref effort);
        }
        catch (OverflowException)
        {
            effort = -1;
            return false;
        }
    }

    private bool DrawTogether(long[] low, long[] high, IEnumerable<int> start, ref long effort)
    {
        var queue = new Queue<int>(start);
        var waiting = new bool[_constraints.Count];
        foreach (var index in queue)
        {
            waiting[index] = true;
        }

        while (queue.TryDequeue(out var index))
        {
            waiting[index] = false;
            var (variables, factors, limit) = _constraints[index];
            effort -= 1 + (variables.Length / TermsAStep);
            if (effort < 0)
            {
                return false;
            }

            Int128 least = 0;
            for (var i = 0; i < variables.Length; i++)
            {
                least = checked(least + checked(factors[i] * (factors[i] > 0 ? low[variables[i]] : high[variables[i]])));
            }

            if (least > limit || (_twins[index] >= 0 && !LeavesAWhole(index, low, high)))
            {
                return false;
            }

            for (var i = 0; i < variables.Length; i++)
            {
                var (variable, factor) = (variables[i], factors[i]);
                var room = limit - least;
                var moved = false;
                if (factor > 0)
                {
                    var most = low[variable] + Int128.Min(room / factor, Most * 2);
                    if (most < high[variable])
                    {
                        (high[variable], moved) = ((long)most, true);
                    }
                }
                else
                {
                    var fewest = high[variable] - Int128.Min(room / -factor, Most * 2);
                    if (fewest > low[variable])
                    {
                        (low[variable], moved) = ((long)fewest, true);
                    }
                }

                if (low[variable] > high[variable])
                {
                    return false;
                }

                if (moved)
                {
                    foreach (var other in _constraintsOf[variable])
                    {
                        if (!waiting[other])
                        {
                            waiting[other] = true;
                            queue.Enqueue(other);
                        }
                    }
                }
            }
        }

        return true;
    }

    private readonly record struct Constraint(int[] Variables, Int128[] Factors, Int128 Limit);
}

/// <summary>Whether something can be satisfied (能否满足).</summary>
internal enum Feasibility : byte
{
    /// <summary>It can.</summary>
    Yes = 0,

    /// <summary>It cannot.</summary>
    No = 1,

    /// <summary>The effort ran out.</summary>
    Unknown = 2,
}

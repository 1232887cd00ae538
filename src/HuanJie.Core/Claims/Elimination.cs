using System.Numerics;

namespace HuanJie.Claims;

/// <summary>Proves that no whole numbers satisfy some sums, by adding the sums up until no number is left in them (Fourier and Motzkin).</summary>
/// <remarks>Drawing bounds together takes a step for each unit where two numbers without bounds push one another; here the two sums are added once. It proves, or says nothing.</remarks>
internal static class Elimination
{
    private const int MostRows = 400;

    // Each row that is made is a step.
    private const int MostMade = 4000;

    /// <summary>Whether the rows contradict one another, as far as the effort of this kind goes.</summary>
    public static bool ShowsNone(IEnumerable<Row> given)
    {
        var rows = Tightest(given);
        var made = 0;
        while (rows is { Count: > 0 and <= MostRows })
        {
            var signs = rows.SelectMany(static row => row.Factors).GroupBy(static factor => factor.Key).Select(static group => (Variable: group.Key, Above: group.Count(static factor => factor.Value.Sign > 0), Below: group.Count(static factor => factor.Value.Sign < 0)));
            var (variable, above, below) = signs.MinBy(static sign => ((sign.Above * sign.Below) - sign.Above - sign.Below, sign.Variable));
            made += above * below;
            if (made > MostMade)
            {
                return false;
            }

            var upper = rows.Where(row => row.FactorOf(variable).Sign > 0).ToArray();
            var lower = rows.Where(row => row.FactorOf(variable).Sign < 0).ToArray();
            rows = Tightest([.. rows.Where(row => row.FactorOf(variable).IsZero), .. from one in upper from other in lower select one.Without(variable, other)]);
        }

        return rows is null;
    }

    // Of rows that differ in the limit only, the lowest; null when a row asks nought to be less than nought.
    private static List<Row>? Tightest(IEnumerable<Row> rows)
    {
        Dictionary<string, Row> tightest = new(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Factors.Count == 0)
            {
                if (row.Limit.Sign < 0)
                {
                    return null;
                }

                continue;
            }

            var key = string.Join(';', row.Factors.Select(static factor => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{factor.Key}:{factor.Value}")));
            tightest[key] = tightest.TryGetValue(key, out var known) && known.Limit <= row.Limit ? known : row;
        }

        return [.. tightest.Values];
    }

    /// <summary>A sum of numbers with whole factors that is no more than a limit.</summary>
    internal sealed record Row(SortedDictionary<int, BigInteger> Factors, BigInteger Limit)
    {
        public BigInteger FactorOf(int variable) => Factors.GetValueOrDefault(variable);

        /// <summary>The sum of both, each so many times that a number falls out; whole numbers let the limit be rounded down.</summary>
        public Row Without(int variable, Row other)
        {
            var (times, otherTimes) = (-other.FactorOf(variable), FactorOf(variable));
            SortedDictionary<int, BigInteger> factors = [];
            foreach (var key in Factors.Keys.Union(other.Factors.Keys))
            {
                var factor = (times * FactorOf(key)) + (otherTimes * other.FactorOf(key));
                if (!factor.IsZero)
                {
                    factors[key] = factor;
                }
            }

            var limit = (times * Limit) + (otherTimes * other.Limit);
            var divisor = factors.Values.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
            return divisor <= 1 ? new(factors, limit) : new(new(factors.ToDictionary(static factor => factor.Key, factor => factor.Value / divisor)), WholeRoot.Floor(limit, divisor));
        }
    }
}

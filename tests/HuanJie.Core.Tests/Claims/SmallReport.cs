using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using HuanJie.Claims;

namespace HuanJie.Tests.Claims;

/// <summary>A report of few and small numbers, so that every one of them can be tried.</summary>
/// <remarks>The oracle prints what a number gives and compares the digits: it knows nothing of intervals.</remarks>
public sealed partial record SmallReport(ClaimReport Report)
{
    private static readonly string[] Counts = ["a", "b", "c"];
    private static readonly string[] Shares = ["p", "q"];

    internal static Gen<SmallReport> All =>
        from values in Gen.ArrayOf(Gen.Choose(0, 24), 3)
        from qualifiers in Gen.ArrayOf(Gen.Elements(ClaimQualifier.Exact, ClaimQualifier.Exact, ClaimQualifier.About, ClaimQualifier.Over, ClaimQualifier.Under), 3)
        from shares in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 100).Select(static share => PrintedNumber.Of(share)), Gen.Choose(0, 1000).Select(static share => PrintedNumber.Of(share, 1))), 2)
        from wholes in Gen.ArrayOf(Gen.Elements("b", "c", "a + b", "b + c"), 2)
        from parts in Gen.ArrayOf(Gen.Elements("a", "b", "a", "a - b"), 2)
        from texts in Gen.SubListOf<string>(["exact: a + b = c", "le: a <= b", "le: a + a <= c", "le: c - b <= a", "majority: a of b", "exact: 2*a = b", $"percent: {parts[0]} / {wholes[0]} = p", $"percent: {parts[1]} / {wholes[1]} = q", $"grim-percent: q of {wholes[1]}", "grim-sum: p + q of b"])
        select new SmallReport(new ClaimReport(
            "small",
            [
                .. Counts.Select((name, index) => new Claim { Ref = name, Key = name, Unit = ClaimUnit.Count, Value = PrintedNumber.Of(values[index]), Qualifier = qualifiers[index] }),
                .. Shares.Select((name, index) => new Claim { Ref = name, Key = name, Unit = ClaimUnit.Percent, Value = shares[index] }),
            ],
            [.. texts.Select(Relation.Parse)]));

    /// <summary>The same relation about figures whose names have something behind them.</summary>
    public static string Renamed(string relation, string end) => Name().Replace(relation, "$0" + end);

    /// <summary>The figures and the relations, so that a failure can be read.</summary>
    public override string ToString() => $"{string.Join(", ", Report.Figures.Select(static figure => $"{figure} {figure.Qualifier}"))}; {Report.Relations}";

    /// <summary>Whether some numbers that the figures may stand for satisfy every relation.</summary>
    public bool HasWitness() => Witnesses().Any();

    /// <summary>All numbers that do.</summary>
    public IEnumerable<Dictionary<string, long>> Witnesses() =>
        from a in Values("a")
        from b in Values("b")
        from c in Values("c")
        let numbers = new Dictionary<string, long>(StringComparer.Ordinal) { ["a"] = a, ["b"] = b, ["c"] = c }
        where Holds(numbers)
        select numbers;

    /// <summary>Whether some numbers satisfy every relation.</summary>
    public bool Holds(IReadOnlyDictionary<string, long> numbers) => Counts.All(name => Values(name).Contains(numbers[name])) && Report.Relations.All(relation => Holds(relation, numbers));

    private bool Holds(Relation relation, IReadOnlyDictionary<string, long> numbers)
    {
        var part = relation.Parts[0];
        var (left, right) = (Value(part.Left, numbers), part.Right is null ? 0 : Value(part.Right, numbers));
        return relation.Kind switch
        {
            RelationKind.Exact => left == right,
            RelationKind.AtMost => left <= right,
            RelationKind.Majority => 2 * left > right,
            RelationKind.Percent => right > 0 && left >= 0 && Prints(left, right, part.Share!.ToString()!),
            RelationKind.GrimPercent => Behind(part.Left.ToString()!, right).Any(),
            _ => Behind("p", right).Any(first => Behind("q", right).Contains(right - first)),
        };
    }

    // Whole counts over a whole that print as a share; over nobody nothing prints.
    private IEnumerable<long> Behind(string share, long whole) => Enumerable.Range(0, (int)(2 * Math.Max(0, whole)) + 1).Select(static count => (long)count).Where(count => whole > 0 && Prints(count, whole, share));

    private bool Prints(long count, long whole, string share)
    {
        var printed = Report.Find(share)!.Value;
        var unit = printed.Decimals == 0 ? 1 : 10;
        return ((2 * 100 * unit * count) + whole) / (2 * whole) == printed.Digits;
    }

    private static long Value(Expression expression, IReadOnlyDictionary<string, long> numbers) => expression switch
    {
        RefExpression name => name.Name is "p" or "q" ? 0 : numbers[name.Name],
        NumberExpression number => number.Number.Digits,
        BinaryExpression { Operator: '+' } sum => Value(sum.Left, numbers) + Value(sum.Right, numbers),
        BinaryExpression { Operator: '-' } difference => Value(difference.Left, numbers) - Value(difference.Right, numbers),
        BinaryExpression product => Value(product.Left, numbers) * Value(product.Right, numbers),
        _ => throw new InvalidOperationException($"{expression} is not expected here."),
    };

    // 约 a unit of the last digit that is not zero either way, 多 less than one above, 近 less than one below.
    private IEnumerable<long> Values(string name)
    {
        var figure = Report.Find(name)!;
        var (digits, unit) = (figure.Value.Digits, 1L);
        while (digits > 0 && digits % (unit * 10) == 0)
        {
            unit *= 10;
        }

        var (first, last) = figure.Qualifier switch
        {
            ClaimQualifier.About => (digits - unit, digits + unit),
            ClaimQualifier.Over => (digits, digits + unit - 1),
            ClaimQualifier.Under => (digits - unit + 1, digits),
            _ => (digits, digits),
        };
        for (var value = Math.Max(0, first); value <= last; value++)
        {
            yield return value;
        }
    }

    [GeneratedRegex("\\b[abcpq]\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}

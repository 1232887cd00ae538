using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Claims;

namespace HuanJie.Tests.Claims;

/// <summary>Whole numbers within bounds and sums of them, against going through all numbers.</summary>
public sealed class IntegerModelTests
{
    private const long Effort = 1_000_000;

    private static Gen<Model> Models { get; } =
        from count in Gen.Choose(1, 4)
        from bounds in Gen.ArrayOf(from low in Gen.Choose(-3, 3) from length in Gen.Choose(0, 6) select (low, low + length), count)
        from constraints in Gen.ListOf(
            from factors in Gen.ArrayOf(from above in Gen.Choose(-4, 4) from below in Gen.Elements(1, 1, 2, 3) select new Ratio(above, below), count)
            from limit in Gen.Choose(-20, 20)
            from limitBelow in Gen.Elements(1, 1, 2, 7)
            from isStrict in Gen.Elements(true, false)
            select new Constraint([.. factors], new Ratio(limit, limitBelow), isStrict))
        select new Model([.. bounds], [.. constraints.Take(6)]);

    [Property(MaxTest = 1000)]
    public Property It_finds_numbers_just_when_there_are_some_and_they_satisfy_everything() => Prop.ForAll(Models.ToArbitrary(), static model =>
    {
        var effort = Effort;
        var (answer, numbers) = model.Make().Solve(ref effort);
        return model.Solutions().Any()
            ? (answer is Feasibility.Yes && model.Holds(numbers!)).Label($"{answer}")
            : (answer is Feasibility.No && numbers is null).Label($"{answer}");
    });

    [Property(MaxTest = 500)]
    public Property Bounds_that_follow_lose_no_solution() => Prop.ForAll(Models.ToArbitrary(), static model =>
    {
        var effort = Effort;
        var bounds = model.Make().Bounds(ref effort);
        return bounds is var (low, high)
            ? model.Solutions().All(numbers => numbers.Select((number, i) => number >= low[i] && number <= high[i]).All(static isWithin => isWithin))
            : !model.Solutions().Any();
    });

    [Property(MaxTest = 500)]
    public Property Within_bounds_of_one_number_it_finds_what_there_is() => Prop.ForAll(
        Models.ToArbitrary(),
        Gen.Choose(-4, 9).Two().ToArbitrary(),
        static (model, bounds) =>
        {
            var effort = Effort;
            var (from, to) = bounds;
            var isThere = model.Solutions().Any(numbers => numbers[^1] >= from && numbers[^1] <= to);
            return model.Make().SolveWithin(model.Bounds.Count - 1, from, to, ref effort) == (isThere ? Feasibility.Yes : Feasibility.No);
        });

    [Property(MaxTest = 300)]
    public Property One_more_demand_never_makes_the_impossible_possible() => Prop.ForAll(Models.Where(static model => model.Constraints.Count > 0).ToArbitrary(), static model =>
    {
        var (effort, effortLess) = (Effort, Effort);
        var less = model with { Constraints = [.. model.Constraints.Skip(1)] };
        return model.Make().Solve(ref effort).Answer is Feasibility.No || less.Make().Solve(ref effortLess).Answer is Feasibility.Yes;
    });

    [Fact]
    public void Without_effort_nobody_knows()
    {
        var (effort, model) = (0L, new IntegerModel());
        model.AddAtMost([(model.Add(0, 5), 1)], 3);
        Assert.Equal(Feasibility.Unknown, model.Solve(ref effort).Answer);
    }

    // a − b is at least 18 and at most 10, with nothing to bound either: drawing bounds together would take a step for each unit up to a million million.
    [Fact]
    public void Numbers_without_bounds_that_push_one_another_are_seen_to_be_impossible()
    {
        var (effort, model) = (1000L, new IntegerModel());
        var (a, b) = (model.Add(), model.Add());
        model.AddAtMost([(a, 1), (b, -1)], 10);
        model.AddAtMost([(a, -1), (b, 1)], -18);
        Assert.Equal(Feasibility.No, model.Solve(ref effort).Answer);
    }

    [Fact]
    public void Below_is_one_less_once_denominators_are_cleared()
    {
        var (effort, model) = (Effort, new IntegerModel());
        var number = model.Add(0, 100);

        // x/3 < 5/2 is 2x < 15, so x ≤ 7; x/3 < 2 is x < 6.
        model.AddAtMost([(number, new Ratio(1, 3))], new Ratio(5, 2), isStrict: true);
        Assert.Equal(7, model.Bounds(ref effort)!.Value.High[number]);
        model.AddAtMost([(number, new Ratio(1, 3))], 2, isStrict: true);
        Assert.Equal(5, model.Bounds(ref effort)!.Value.High[number]);
    }

    // Counts of four figures, and sums between them: the audit against all counts, and the conflict against leaving out each figure of it.
    [Property(MaxTest = 60)]
    public Property A_conflict_is_minimal() => Prop.ForAll(
        Gen.ArrayOf(Gen.Choose(1, 4), 5).ToArbitrary(),
        Gen.ArrayOf(Gen.Elements("exact: a = b + c", "le: b + d <= a", "exact: d + e = c", "le: a <= e", "exact: 2*b = e", "le: c + c <= d + 3"), 3).ToArbitrary(),
        static (values, texts) =>
        {
            Claim[] figures = [.. values.Select(static (value, i) => new Claim { Ref = $"{(char)('a' + i)}", Key = "other", Value = PrintedNumber.Of(value), Unit = ClaimUnit.Count })];
            Relation[] relations = [.. texts.Distinct().Select(Relation.Parse)];
            var audit = ReportAudit.Of(new ClaimReport("r", [.. figures], [.. relations]));
            var isTrue = relations.All(relation => Holds(relation, name => values[name[0] - 'a'], []));
            if (isTrue)
            {
                return (audit.Kind is AuditKind.Consistent && audit.Conflicts.Count == 0 && audit.Witness.All(number => number.Value == values[number.Name[0] - 'a'])).Label($"{audit.Kind}");
            }

            // Whatever is not in a conflict is free; by its relations nothing fits with all of it, and something does without any one of it.
            return (audit.Kind is AuditKind.Inconsistent
                && audit.Conflicts.Count > 0
                && audit.Conflicts.All(conflict => !Fits(conflict.Figures, values, [.. conflict.Relations]))
                && audit.Conflicts.All(conflict => conflict.Figures.All(name => Fits([.. conflict.Figures.Where(other => other != name)], values, [.. conflict.Relations])))).Label($"{audit.Kind} {audit.Conflicts}");
        });

    // Free figures take every value up to 24: with figures up to 4 these relations need none beyond 16, where e = 2b, c = d + e and a = b + c.
    private static bool Fits(ValueList<string> printed, int[] values, Relation[] relations)
    {
        string[] free = [.. "abcde".Select(static letter => $"{letter}").Where(name => !printed.Contains(name))];
        return (free.Length > 0 || relations.All(relation => Holds(relation, name => values[name[0] - 'a'], []))) && Try(0, []);

        bool Try(int next, Dictionary<string, int> chosen) => next == free.Length || Enumerable.Range(0, 25).Any(value =>
        {
            Dictionary<string, int> more = new(chosen) { [free[next]] = value };
            return relations.All(relation => Holds(relation, name => more.TryGetValue(name, out var known) ? known : values[name[0] - 'a'], [.. free.Skip(next + 1)])) && Try(next + 1, more);
        });
    }

    // True also where a figure of it is still to be chosen.
    private static bool Holds(Relation relation, Func<string, int> valueOf, string[] open)
    {
        if (relation.Refs.Any(open.Contains))
        {
            return true;
        }

        var (left, right) = (ValueOf(relation.Parts[0].Left), ValueOf(relation.Parts[0].Right!));
        return relation.Kind is RelationKind.Exact ? left == right : left <= right;

        int ValueOf(Expression expression) => expression switch
        {
            RefExpression reference => valueOf(reference.Name),
            NumberExpression number => (int)number.Number.Digits,
            BinaryExpression { Operator: '+' } sum => ValueOf(sum.Left) + ValueOf(sum.Right),
            BinaryExpression { Operator: '*' } product => ValueOf(product.Left) * ValueOf(product.Right),
            _ => throw new InvalidOperationException($"{expression} is not in these relations."),
        };
    }

    private sealed record Constraint(ValueList<Ratio> Factors, Ratio Limit, bool IsStrict)
    {
        public bool Holds(long[] numbers)
        {
            var sum = Factors.Select((factor, i) => factor * numbers[i]).Aggregate(Ratio.Zero, static (all, one) => all + one);
            return IsStrict ? sum < Limit : sum <= Limit;
        }
    }

    private sealed record Model(ValueList<(int Low, int High)> Bounds, ValueList<Constraint> Constraints)
    {
        public IntegerModel Make()
        {
            IntegerModel model = new();
            foreach (var (low, high) in Bounds)
            {
                model.Add(low, high);
            }

            foreach (var constraint in Constraints)
            {
                model.AddAtMost(constraint.Factors.Select(static (factor, i) => (i, factor)), constraint.Limit, constraint.IsStrict);
            }

            return model;
        }

        public bool Holds(long[] numbers) =>
            numbers.Length == Bounds.Count
            && numbers.Select((number, i) => number >= Bounds[i].Low && number <= Bounds[i].High).All(static isWithin => isWithin)
            && Constraints.All(constraint => constraint.Holds(numbers));

        public IEnumerable<long[]> Solutions() => Bounds
            .Aggregate((IEnumerable<long[]>)[[]], static (some, bound) => some.SelectMany(numbers => Enumerable.Range(bound.Low, bound.High - bound.Low + 1).Select(number => (long[])[.. numbers, number])))
            .Where(Holds);
    }
}

namespace HuanJie.Claims;

/// <summary>A report as whole numbers and bounds on their sums: each count is a number, and behind each share or mean that has no printed count stands one more.</summary>
internal sealed partial class ReportModel
{
    private static readonly Ratio Hundred = 100;
    private readonly Dictionary<string, Claim> _claims;
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _without;
    private readonly Rounding _rounding;

    /// <param name="figures">The figures.</param>
    /// <param name="relations">The relations between them; probes ask nothing.</param>
    /// <param name="rounding">How the figures were rounded.</param>
    /// <param name="without">The figures that are left out: what they say is not asked.</param>
    public ReportModel(IEnumerable<Claim> figures, IEnumerable<Relation> relations, Rounding rounding, params IEnumerable<string> without)
    {
        _claims = figures.ToDictionary(static figure => figure.Ref, StringComparer.Ordinal);
        _rounding = rounding;
        _without = [.. without];
        foreach (var claim in _claims.Values.Where(static claim => claim.Unit is ClaimUnit.Count && claim.Value.Decimals == 0))
        {
            var (low, high) = _without.Contains(claim.Ref) ? (0, IntegerModel.Most) : claim.Range(rounding).WholeNumbers();
            _variables[claim.Ref] = Model.Add(low, high);
        }

        foreach (var relation in relations.Where(static relation => !relation.IsProbe))
        {
            try
            {
                Add(relation);
            }
            catch (OverflowException)
            {
                // Products of printed numbers can be larger than can be counted with.
                LeftOut.Add(relation);
            }
        }
    }

    /// <summary>The model of some relations of a report, with the figures that they name only.</summary>
    public static ReportModel Of(ClaimReport report, IReadOnlyCollection<Relation> relations, Rounding rounding, IEnumerable<string> without)
    {
        HashSet<string> named = [.. relations.SelectMany(static relation => relation.Refs)];
        return new(report.Figures.Where(figure => named.Contains(figure.Ref)), relations, rounding, without);
    }

    public IntegerModel Model { get; } = new();

    /// <summary>The numbers that are not printed and follow from a relation, by what they are.</summary>
    public List<(string Name, string Relation, int Variable)> Hidden { get; } = [];

    /// <summary>Relations that are no sums of whole numbers, and are not in the model.</summary>
    public List<Relation> LeftOut { get; } = [];

    /// <summary>The counts, in ordinal order.</summary>
    public IEnumerable<string> Names => _variables.Keys.Order(StringComparer.Ordinal);

    public int? VariableOf(string name) => _variables.TryGetValue(name, out var variable) ? variable : null;

    /// <summary>Adds a number for what is left of another; nothing where a part is neither printed nor implied.</summary>
    public void Add(Remainder remainder)
    {
        int?[] parts = [.. remainder.Parts.Prepend(remainder.Whole).Select(NumberOf)];
        if (parts.Any(static part => part is null))
        {
            return;
        }

        var rest = Model.Add();
        Hidden.Add((remainder.Name, $"{remainder.Whole} less {string.Join(", ", remainder.Parts)}", rest));
        (int, Ratio)[] sum = [(parts[0]!.Value, 1), .. parts.Skip(1).Select(static part => (part!.Value, (Ratio)(-1))), (rest, -1)];
        Model.Pair(Model.AddAtMost(Merge(sum), 0), Model.AddAtMost(Merge(Scale(sum, -1)), 0));
    }

    // A printed count, or the one behind a share.
    private int? NumberOf(string name) => VariableOf(name) ?? (Hidden.Find(hidden => hidden.Name == $"count behind {name}") is { Name: not null } hidden ? hidden.Variable : null);

    private static (int, Ratio)[] Scale((int Variable, Ratio Factor)[] terms, Ratio factor) => [.. terms.Select(term => (term.Variable, term.Factor * factor))];

    private void Add(Relation relation)
    {
        var part = relation.Parts.Count > 0 ? relation.Parts[0] : null;
        switch (relation.Kind)
        {
            case RelationKind.Percent or RelationKind.About:
                AddShare(relation, part!.Left, part.Right!, part.Share!, Hundred);
                break;
            case RelationKind.Ratio:
                AddShare(relation, part!.Left, part.Right!, part.Share!, 1);
                break;
            case RelationKind.Exact:
                AddComparison(relation, part!.Left, part.Right!, isEqual: true);
                break;
            case RelationKind.Rounded:
                AddRounded(relation, part!.Left, part.Right!);
                break;
            case RelationKind.AtMost:
                AddComparison(relation, part!.Left, part.Right!, isEqual: false);
                break;
            case RelationKind.Majority:
                AddSum(relation, part!.Right!, part.Left, 1, 2, isStrict: true);
                break;
            case RelationKind.SumsTo100:
                AddPartition(part!.Left);
                break;
            case RelationKind.GrimPercent:
                AddHiddenCount(relation, part!.Left, part.Right!, Hundred);
                break;
            case RelationKind.GrimMean:
                AddHiddenCount(relation, part!.Left, part.Right!, 1);
                break;
            case RelationKind.GrimSum:
                AddHiddenPartition(relation, part!);
                break;
            case RelationKind.GrimPercentAny:
                AddDenominatorBelow(relation, part!);
                break;
            case RelationKind.CommonDenominator:
                var whole = Hide($"whole of {string.Join(", ", relation.Parts.Select(static part => part.Share))}", relation);
                foreach (var pair in relation.Parts)
                {
                    AddShare(relation, pair.Left, [(whole, 1)], 0, pair.Share!, Hundred);
                }

                break;
            case RelationKind.ImpliedDenominator:
                var implied = Hide($"whole of {string.Join(", ", relation.Parts.Select(static part => part.Share))}", relation);
                AddShare(relation, part!.Left, [(implied, 1)], 0, part.Share!, Hundred);
                if (Sum(part.Right!) is { } bound)
                {
                    Model.AddAtMost([(implied, 1), .. Scale(bound.Terms, -1)], bound.Number);
                }

                break;
            case RelationKind.GrimMeanImplied:
                var people = Hide($"people of {part!.Right}", relation);
                AddShare(relation, part!.Left, [(people, 1)], 0, part.Share!, Hundred);
                AddHiddenCount(relation, part.Right!, [(people, 1)], 0, 1);
                break;
            case RelationKind.MultipleOfInteger:
                var before = Hide($"{part!.Left} of last term", relation);
                AddShare(relation, part!.Left, [(before, 1)], 0, part.Share!, 1);
                break;
            case RelationKind.DeltaRange when Range(part!.Left) is { } now && Range(part.Right!) is { } change:
                var last = relation.Direction is ClaimDirection.Up ? now - change : now + change;
                Require(!last.Intersect(new(Ratio.Zero, Hundred)).IsEmpty);
                break;
        }
    }

    // What is no sum of whole numbers is still asked by itself.
    private void LeaveOut(Relation relation)
    {
        LeftOut.Add(relation);
        Require(relation.Refs.Any(_without.Contains) || RelationCheck.Of(new("figures", [.. _claims.Values]), [relation], _rounding)[0].Status is not RelationStatus.Bad);
    }

    private int Hide(string name, Relation relation)
    {
        var variable = Model.Add(1);
        Hidden.Add((name, relation.Text, variable));
        return variable;
    }

    private void Require(bool holds)
    {
        if (!holds)
        {
            Model.AddAtMost([], -1);
        }
    }

    // What a printed share may be; null when a figure in it is left out.
    private Interval? Range(Expression expression) =>
        expression.Refs.Any(_without.Contains) ? null : expression.Range(name => _claims[name].Range(_rounding));

    private Interval? Printed(Expression expression) =>
        expression.Refs.Any(_without.Contains) ? null : expression.Range(name => _claims[name].Qualifier is ClaimQualifier.Exact ? Interval.At(_claims[name].Value.Value) : _claims[name].Range(_rounding));

    private ((int Variable, Ratio Factor)[] Terms, Ratio Number)? Sum(Expression expression)
    {
        if (expression.AsLinear(name => Fixed(name)) is not { } linear || linear.Terms.Keys.Any(name => !_variables.ContainsKey(name)))
        {
            return null;
        }

        return ([.. linear.Terms.Select(term => (_variables[term.Key], term.Value))], linear.Number);
    }

    private Ratio? Fixed(string name) => VariableOf(name) is { } variable && Model.Low(variable) == Model.High(variable) ? Model.Low(variable) : null;

    private void AddShare(Relation relation, Expression count, Expression whole, Expression share, Ratio factor)
    {
        if (Sum(whole) is { } sum)
        {
            // A share has a whole.
            Model.AddAtMost(Scale(sum.Terms, -1), sum.Number - 1);
            AddShare(relation, count, sum.Terms, sum.Number, share, factor);
        }
        else
        {
            LeaveOut(relation);
        }
    }

    private void AddShare(Relation relation, Expression count, (int, Ratio)[] whole, Ratio wholeNumber, Expression share, Ratio factor)
    {
        if (Sum(count) is not { } sum)
        {
            LeaveOut(relation);
        }
        else if (Range(share) is { } range)
        {
            AddBetween(Scale(sum.Terms, factor), sum.Number * factor, whole, wholeNumber, range);
        }
    }

    // low × whole <= part <= high × whole
    private void AddBetween((int, Ratio)[] part, Ratio partNumber, (int, Ratio)[] whole, Ratio wholeNumber, Interval range)
    {
        Model.Pair(
            Model.AddAtMost(Merge(Scale(whole, range.Low), Scale(part, -1)), partNumber - (wholeNumber * range.Low), range.LowOpen),
            Model.AddAtMost(Merge(part, Scale(whole, -range.High)), (wholeNumber * range.High) - partNumber, range.HighOpen));
    }

    private static IEnumerable<(int, Ratio)> Merge(params IEnumerable<(int Variable, Ratio Factor)>[] sums) =>
        sums.SelectMany(static sum => sum).GroupBy(static term => term.Variable).Select(static terms => (terms.Key, terms.Aggregate(Ratio.Zero, static (sum, term) => sum + term.Factor)));

    private void AddComparison(Relation relation, Expression left, Expression right, bool isEqual)
    {
        if (Sum(left) is not null && Sum(right) is not null)
        {
            var least = AddSum(relation, left, right, 1, 1, isStrict: false);
            if (isEqual && least is { } one && AddSum(relation, right, left, 1, 1, isStrict: false) is { } other)
            {
                Model.Pair(one, other);
            }

            return;
        }

        // Printed shares and means are compared as printed.
        if (Printed(left) is { } printed && Printed(right) is { } printedOther)
        {
            var isAlike = Claim.ArePrintedAlike(left.Refs.Concat(right.Refs).Select(name => _claims[name]));
            Require(isEqual ? !printed.Intersect(printedOther).IsEmpty : isAlike ? printed.Low <= printedOther.High : Range(left)!.Value.Low <= Range(right)!.Value.High);
        }
    }

    private void AddRounded(Relation relation, Expression left, Expression right)
    {
        if (Sum(left) is not null && Sum(right) is not null)
        {
            AddComparison(relation, left, right, isEqual: true);
        }
        else if (Range(left) is { } one && Range(right) is { } other)
        {
            Require(!one.Intersect(other).IsEmpty);
        }
    }

    private int? AddSum(Relation relation, Expression smaller, Expression greater, Ratio one, Ratio other, bool isStrict)
    {
        if (Sum(smaller) is { } less && Sum(greater) is { } more)
        {
            return Model.AddAtMost(Merge(Scale(less.Terms, one), Scale(more.Terms, -other)), (more.Number * other) - (less.Number * one), isStrict);
        }

        LeaveOut(relation);
        return null;
    }

    private void AddPartition(Expression shares)
    {
        if (Range(shares) is { } sum)
        {
            Require(sum.Contains(Hundred));
        }
    }
}

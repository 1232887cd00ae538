using System.Collections.Immutable;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <content>Chosen indicators instead of whole tallies.</content>
public sealed partial class Snapshot
{
    /// <summary>Chosen indicators of everything.</summary>
    /// <param name="indicators">The indicators.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <returns>The figures, in the order of the indicators.</returns>
    /// <exception cref="ArgumentException">An indicator is null.</exception>
    public ValueList<Figure> Figures(IEnumerable<Indicator> indicators, TallyBasis basis)
    {
        var (formulas, counter, _) = Asked(indicators, basis);
        foreach (var part in _parts)
        {
            counter.Add(part, part.Whole);
        }

        var counts = counter.ToCounts();
        return [.. formulas.Select(formula => formula.Over(counts))];
    }

    /// <summary>Chosen indicators of every division: of thousands of counties, much faster than <see cref="By(DivisionLevel, TallyBasis)"/>, which counts everything.</summary>
    /// <param name="level">The level of the divisions.</param>
    /// <param name="indicators">The indicators, such as <see cref="Indicators.Summary"/>.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <returns>One row a division, in ascending order of code; people who left are counted in the division of last term's organisation.</returns>
    /// <exception cref="ArgumentException">An indicator is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a level of divisions.</exception>
    public FigureTable<DivisionCode> FiguresBy(DivisionLevel level, IEnumerable<Indicator> indicators, TallyBasis basis) =>
        Table(GroupsBy(level), indicators, basis, comparer: null);

    /// <summary>Chosen indicators under every key of the organisations.</summary>
    /// <param name="key">The key of an organisation, of this term or of the last; called once an organisation.</param>
    /// <param name="indicators">The indicators.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="comparer">The order of the keys; ordinal for text, otherwise the default order, unless given.</param>
    /// <returns>One row a key, in ascending order of key.</returns>
    /// <exception cref="ArgumentException">An indicator is null, or two keys that are not equal have no order.</exception>
    public FigureTable<TKey> FiguresBy<TKey>(Func<Organisation, TKey> key, IEnumerable<Indicator> indicators, TallyBasis basis, IComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(basis);
        return Table(GroupsBy(key, comparer), indicators, basis, comparer);
    }

    private static FigureTable<TKey> Table<TKey>(ImmutableArray<KeyValuePair<TKey, SnapshotGroup>> groups, IEnumerable<Indicator> indicators, TallyBasis basis, IComparer<TKey>? comparer)
        where TKey : notnull
    {
        var (formulas, counter, asked) = Asked(indicators, basis);
        var order = GroupKeys.Order(comparer);
        for (var at = 1; at < groups.Length; at++)
        {
            if (order.Compare(groups[at - 1].Key, groups[at].Key) == 0)
            {
                throw new ArgumentException("Two keys are not equal, and neither comes before the other. Give a comparer that is 0 for equal keys only.", nameof(comparer));
            }
        }

        var rows = groups.RemoveAll(static group => !group.Value.IsIncluded);
        var counts = ImmutableArray.CreateBuilder<long[]>(rows.Length);
        foreach (var (_, group) in rows)
        {
            counter.Clear();
            foreach (var (part, run) in group.Runs)
            {
                counter.Add(part, run);
            }

            counts.Add(counter.ToCounts());
        }

        return new(basis, asked, formulas, [.. rows.Select(static row => row.Key)], counts.MoveToImmutable(), order);
    }

    private static (ImmutableArray<SnapshotFormula> Formulas, NumberCounter Counter, ValueList<Indicator> Asked) Asked(IEnumerable<Indicator> indicators, TallyBasis basis)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(basis);
        ValueList<Indicator> asked = [.. indicators];
        if (asked.Contains(null!))
        {
            throw new ArgumentException("An indicator is null. Leave it out.", nameof(indicators));
        }

        var questions = new SnapshotQuestions(basis);
        ImmutableArray<SnapshotFormula> formulas = [.. asked.Select(indicator => indicator.Formula.Of(questions))];
        return (formulas, new NumberCounter(questions), asked);
    }
}

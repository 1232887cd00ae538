using System.Collections.Immutable;
using System.Globalization;

namespace HuanJie.Statistics;

/// <summary>A table of figures (指标表): the indicators that were asked for, of every division or of every key that organisations were grouped by.</summary>
/// <remarks>
/// It keeps the whole numbers that its figures rest on, and makes a figure when it is read: much less than a <see cref="Tally"/> a row, and much faster to come by where a nation has thousands of
/// rows. Every figure is the one that its indicator has in the tally of the row. Immutable; it holds no person.
/// </remarks>
/// <typeparam name="TKey">The key of a row, such as a division's code.</typeparam>
public sealed class FigureTable<TKey>
    where TKey : notnull
{
    private readonly ImmutableArray<SnapshotFormula> _formulas;
    private readonly ImmutableArray<long[]> _rows;
    private readonly IComparer<TKey> _order;

    internal FigureTable(TallyBasis basis, ValueList<Indicator> indicators, ImmutableArray<SnapshotFormula> formulas, ImmutableArray<TKey> keys, ImmutableArray<long[]> rows, IComparer<TKey> order)
    {
        Basis = basis;
        Indicators = indicators;
        Keys = new(keys);
        _formulas = formulas;
        _rows = rows;
        _order = order;
    }

    /// <summary>The as-of date and the readings that the figures rest on.</summary>
    public TallyBasis Basis { get; }

    /// <summary>The indicators of the columns, in the order asked for.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The keys of the rows, in ascending order.</summary>
    public ValueList<TKey> Keys { get; }

    /// <summary>A figure by its place.</summary>
    /// <param name="row">The row, from 0, as in <see cref="Keys"/>.</param>
    /// <param name="column">The column, from 0, as in <see cref="Indicators"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Figure this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Keys.Count);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Indicators.Count);
            return _formulas[column].Over(_rows[row]);
        }
    }

    /// <summary>The figure of an indicator in the row of a key; indicators are told apart by their <see cref="Indicator.Id"/>.</summary>
    /// <exception cref="KeyNotFoundException">No organisation has the key, or the indicator was not asked for.</exception>
    public Figure this[TKey key, Indicator indicator] => this[RowOf(key), ColumnOf(indicator)];

    /// <summary>Whether there is a row of a key.</summary>
    public bool Contains(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Keys.ToImmutableArray().BinarySearch(key, _order) >= 0;
    }

    /// <summary>The figures of a row, in the order of <see cref="Indicators"/>.</summary>
    /// <exception cref="KeyNotFoundException">No organisation has the key.</exception>
    public ValueList<Figure> Row(TKey key)
    {
        var row = RowOf(key);
        return [.. Enumerable.Range(0, Indicators.Count).Select(column => this[row, column])];
    }

    /// <summary>The size and the basis, as in <c>2817 rows of 21 indicators, as of 2021-01-28 …</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Keys.Count} rows of {Indicators.Count} indicators, {Basis}");

    private int RowOf(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var row = Keys.ToImmutableArray().BinarySearch(key, _order);
        return row >= 0 ? row : throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"There is no row of {key}: no organisation has that key. The {Keys.Count} rows are in Keys."));
    }

    private int ColumnOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var column = IndexOf(indicator.Id);
        return column >= 0 ? column : throw new KeyNotFoundException($"The table has no {indicator}. Ask for it when the table is made; those asked for are in Indicators.");
    }

    private int IndexOf(string id)
    {
        for (var column = 0; column < Indicators.Count; column++)
        {
            if (Indicators[column].Id == id)
            {
                return column;
            }
        }

        return -1;
    }
}

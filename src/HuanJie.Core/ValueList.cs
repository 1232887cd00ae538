using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace HuanJie;

/// <summary>An immutable list (列表) that is equal to another when it has equal elements in the same order, as a part of a record must be.</summary>
/// <typeparam name="T">The elements, compared by their default equality.</typeparam>
/// <remarks><see langword="default"/> is the empty list. Collection expressions make one: <c>[a, b]</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private const int MaxShown = 10;
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    /// <summary>The number of elements.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>The element at an index from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The index is {index} and the list has {Count} elements.");
            }

            return _items[index];
        }
    }

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an element or in order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The elements as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.AsSpan();

    /// <summary>The elements as an immutable array, without copying.</summary>
    public ImmutableArray<T> ToImmutableArray() => _items.IsDefault ? [] : _items;

    /// <summary>This list with one element more at the end.</summary>
    public ValueList<T> Add(T item) => new(ToImmutableArray().Add(item));

    /// <summary>This list with another element at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public ValueList<T> SetItem(int index, T item) => new(ToImmutableArray().SetItem(index, item));

    /// <summary>Enumerates without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => ToImmutableArray().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)ToImmutableArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)ToImmutableArray()).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements, as in <c>[a, b]</c>; after ten, how many more there are.</summary>
    public override string ToString()
    {
        var shown = this.Take(MaxShown).Select(static item => Convert.ToString(item, CultureInfo.InvariantCulture));
        var more = Count > MaxShown ? $", … {Count - MaxShown} more" : "";
        return $"[{string.Join(", ", shown)}{more}]";
    }
}

/// <summary>Makes lists (列表).</summary>
public static class ValueList
{
    /// <summary>Makes a list of elements; collection expressions call it.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>Copies elements into a list.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);
}

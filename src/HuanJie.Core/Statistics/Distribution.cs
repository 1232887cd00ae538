using System.Globalization;
using System.Numerics;

namespace HuanJie.Statistics;

/// <summary>How many people fall into each value of a classification (分布): a partition, so the parts add up to <see cref="Total"/> by construction.</summary>
/// <typeparam name="TKey">The classification: an enumeration whose named values are the parts.</typeparam>
/// <remarks>Immutable and compared by value. A count is negative only where more was subtracted than was there.</remarks>
public sealed class Distribution<TKey> : IEquatable<Distribution<TKey>>,
    IAdditionOperators<Distribution<TKey>, Distribution<TKey>, Distribution<TKey>>,
    ISubtractionOperators<Distribution<TKey>, Distribution<TKey>, Distribution<TKey>>,
    IUnaryNegationOperators<Distribution<TKey>, Distribution<TKey>>,
    IAdditiveIdentity<Distribution<TKey>, Distribution<TKey>>
    where TKey : struct, Enum
{
    private static readonly TKey[] KeyTable = Enum.GetValues<TKey>();
    private readonly long[] _counts;

    private Distribution(long[] counts) => _counts = counts;

    /// <summary>The distribution of nobody: zero everywhere.</summary>
    public static Distribution<TKey> Empty { get; } = new(new long[KeyTable.Length]);

    static Distribution<TKey> IAdditiveIdentity<Distribution<TKey>, Distribution<TKey>>.AdditiveIdentity => Empty;

    /// <summary>The parts, in the order of their values.</summary>
    public static ValueList<TKey> Keys { get; } = [.. KeyTable];

    /// <summary>The sum of all parts.</summary>
    public long Total
    {
        get
        {
            var total = 0L;
            foreach (var count in _counts)
            {
                total = checked(total + count);
            }

            return total;
        }
    }

    /// <summary>The number of people in one part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="key"/> is not a named value of the classification.</exception>
    public long this[TKey key] => _counts[IndexOf(key)];

    /// <summary>Makes a distribution from the parts that are not zero.</summary>
    /// <exception cref="ArgumentException">A part is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A key is not a named value of the classification.</exception>
    public static Distribution<TKey> Of(params ReadOnlySpan<(TKey Key, long Count)> parts)
    {
        var counts = new long[KeyTable.Length];
        Span<bool> seen = stackalloc bool[KeyTable.Length];
        foreach (var (key, count) in parts)
        {
            var index = IndexOf(key);
            if (seen[index])
            {
                throw new ArgumentException($"The part {key} is given twice. Give each part once.", nameof(parts));
            }

            seen[index] = true;
            counts[index] = count;
        }

        return new(counts);
    }

    /// <summary>Adds part by part.</summary>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static Distribution<TKey> operator +(Distribution<TKey> left, Distribution<TKey> right) => Combine(left, right, 1);

    /// <summary>Subtracts part by part.</summary>
    /// <exception cref="OverflowException">A difference does not fit 64 bits.</exception>
    public static Distribution<TKey> operator -(Distribution<TKey> left, Distribution<TKey> right) => Combine(left, right, -1);

    /// <summary>Negates part by part.</summary>
    public static Distribution<TKey> operator -(Distribution<TKey> value) => Combine(Empty, value, -1);

    /// <summary>Whether two distributions have the same counts.</summary>
    public static bool operator ==(Distribution<TKey>? left, Distribution<TKey>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two distributions differ in a count.</summary>
    public static bool operator !=(Distribution<TKey>? left, Distribution<TKey>? right) => !(left == right);

    /// <summary>Adds part by part, as <c>+</c> does.</summary>
    public static Distribution<TKey> Add(Distribution<TKey> left, Distribution<TKey> right) => left + right;

    /// <summary>Subtracts part by part, as <c>-</c> does.</summary>
    public static Distribution<TKey> Subtract(Distribution<TKey> left, Distribution<TKey> right) => left - right;

    /// <summary>Negates part by part, as unary <c>-</c> does.</summary>
    public static Distribution<TKey> Negate(Distribution<TKey> value) => -value;

    /// <inheritdoc/>
    public bool Equals(Distribution<TKey>? other) => other is not null && _counts.AsSpan().SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Distribution<TKey>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var count in _counts)
        {
            hash.Add(count);
        }

        return hash.ToHashCode();
    }

    /// <summary>The parts that are not zero, as in <c>Male 62, Female 52</c>; <c>empty</c> when all are.</summary>
    public override string ToString()
    {
        var parts = KeyTable.Where((_, index) => _counts[index] != 0).Select(key => string.Create(CultureInfo.InvariantCulture, $"{key} {this[key]}"));
        var text = string.Join(", ", parts);
        return text.Length == 0 ? "empty" : text;
    }

    internal static Distribution<TKey> FromCounts(ReadOnlySpan<long> countsInKeyOrder)
    {
        var counts = countsInKeyOrder[..KeyTable.Length];
        return counts.ContainsAnyExcept(0) ? new(counts.ToArray()) : Empty;
    }

    private static int IndexOf(TKey key)
    {
        var index = Array.IndexOf(KeyTable, key);
        return index >= 0
            ? index
            : throw new ArgumentOutOfRangeException(nameof(key), key, $"{key} is not a part. The parts are {string.Join(", ", KeyTable)}.");
    }

    private static Distribution<TKey> Combine(Distribution<TKey> left, Distribution<TKey> right, long sign)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var counts = new long[KeyTable.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = checked(left._counts[i] + (sign * right._counts[i]));
        }

        return new(counts);
    }
}

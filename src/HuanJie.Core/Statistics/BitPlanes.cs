using System.Numerics;

namespace HuanJie.Statistics;

/// <summary>A yes or no of many things in one bit each, question by question: a plane is one question, and counting is AND and population count.</summary>
/// <remarks>
/// The bitmap index and the bit-sliced index of O'Neil and Quass, "Improved query performance with variant indexes", SIGMOD 1997: a whole number is one plane a binary digit, and a
/// sum is the sum of the planes' counts, each worth its digit. Planes that say no everywhere are not stored.
/// </remarks>
internal sealed partial class BitPlanes
{
    private const int WordBits = 64;

    private readonly ulong[]?[] _planes;

    private BitPlanes(ulong[]?[] planes) => _planes = planes;

    /// <summary>The bytes that the planes take.</summary>
    public long Bytes => _planes.Sum(static plane => (plane?.Length ?? 0L) * sizeof(ulong));

    /// <summary>The words of a plane; empty where it says no everywhere.</summary>
    public ReadOnlySpan<ulong> this[int plane] => _planes[plane];

    public bool IsSet(int plane, int at) => _planes[plane] is { } words && (words[at / WordBits] >> at & 1) != 0;

    /// <summary>How many of the things in a range are in a plane.</summary>
    public long Count(int plane, Range range) => _planes[plane] is { } words ? Count(words, words, range) : 0;

    /// <summary>How many of them are in both of two planes.</summary>
    public long CountBoth(int one, int other, Range range) => _planes[one] is { } left && _planes[other] is { } right ? Count(left, right, range) : 0;

    /// <summary>How many of them are in all of three planes.</summary>
    public long CountAll(int one, int other, int third, Range range)
    {
        if (_planes[one] is not { } first || _planes[other] is not { } second || _planes[third] is not { } last || range.End.Value == range.Start.Value)
        {
            return 0;
        }

        var count = 0L;
        for (var word = range.Start.Value / WordBits; word <= (range.End.Value - 1) / WordBits; word++)
        {
            count += BitOperations.PopCount(first[word] & second[word] & last[word] & Inside(word, range));
        }

        return count;
    }

    /// <summary>How many binary digits any number has, of those stored from a plane on.</summary>
    public int DigitsUsed(int firstPlane, int digits)
    {
        while (digits > 0 && _planes[firstPlane + digits - 1] is null)
        {
            digits--;
        }

        return digits;
    }

    /// <summary>The whole number of one thing.</summary>
    public int Number(int firstPlane, int digits, int at)
    {
        var number = 0;
        for (var digit = 0; digit < digits; digit++)
        {
            number |= IsSet(firstPlane + digit, at) ? 1 << digit : 0;
        }

        return number;
    }

    /// <summary>The same planes, of which those chosen say yes only where a mask does.</summary>
    public BitPlanes Masked(ReadOnlySpan<ulong> mask, Func<int, bool> isMasked)
    {
        var planes = new ulong[]?[_planes.Length];
        for (var plane = 0; plane < planes.Length; plane++)
        {
            planes[plane] = _planes[plane] is { } words && isMasked(plane) ? And(words, mask) : _planes[plane];
        }

        return new(planes);
    }

    /// <summary>The same planes with some of them replaced by those of another.</summary>
    public BitPlanes With(BitPlanes other, Func<int, bool> isReplaced) =>
        new([.. _planes.Select((words, plane) => isReplaced(plane) ? other._planes[plane] : words)]);

    private static ulong[] And(ulong[] words, ReadOnlySpan<ulong> mask)
    {
        var both = new ulong[words.Length];
        for (var word = 0; word < both.Length; word++)
        {
            both[word] = words[word] & mask[word];
        }

        return both;
    }

    // The bits of a word that are in the range: the first and the last word may be in it in part.
    private static ulong Inside(int word, Range range)
    {
        var inside = ulong.MaxValue;
        if (word == range.Start.Value / WordBits)
        {
            inside <<= range.Start.Value % WordBits;
        }

        if (word == (range.End.Value - 1) / WordBits)
        {
            inside &= ulong.MaxValue >> (WordBits - 1 - ((range.End.Value - 1) % WordBits));
        }

        return inside;
    }

    private static long Count(ulong[] left, ulong[] right, Range range)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        if (start == end)
        {
            return 0;
        }

        var (first, last) = (start / WordBits, (end - 1) / WordBits);
        long count = BitOperations.PopCount(left[first] & right[first] & Inside(first, range));
        if (first == last)
        {
            return count;
        }

        count += BitOperations.PopCount(left[last] & right[last] & Inside(last, range));
        count += PopulationCount.OfBoth(left.AsSpan((first + 1)..last), right.AsSpan((first + 1)..last));
        return count;
    }

    /// <summary>Fills planes one thing after another: 64 of them in a buffer that stays at hand, then a word to each plane that has one.</summary>
    internal sealed class Builder(int planes, int capacity)
    {
        private readonly int _words = (capacity + WordBits - 1) / WordBits;
        private readonly ulong[]?[] _planes = new ulong[planes][];
        private readonly ulong[] _open = new ulong[planes];
        private int _count;

        /// <summary>Says yes for the current thing.</summary>
        public void Set(int plane) => _open[plane] |= 1UL << _count;

        /// <summary>Says yes in each of up to 32 neighbouring planes whose bit is set.</summary>
        public void SetAll(int firstPlane, int bits)
        {
            for (var left = (uint)bits; left != 0; left &= left - 1)
            {
                Set(firstPlane + BitOperations.TrailingZeroCount(left));
            }
        }

        /// <summary>Ends the current thing.</summary>
        public void Next()
        {
            _count++;
            if (_count % WordBits == 0)
            {
                Flush((_count / WordBits) - 1);
            }
        }

        public BitPlanes Build()
        {
            if (_count % WordBits != 0)
            {
                Flush(_count / WordBits);
            }

            return new(_planes);
        }

        private void Flush(int word)
        {
            for (var plane = 0; plane < _open.Length; plane++)
            {
                if (_open[plane] != 0)
                {
                    (_planes[plane] ??= new ulong[_words])[word] = _open[plane];
                    _open[plane] = 0;
                }
            }
        }
    }
}

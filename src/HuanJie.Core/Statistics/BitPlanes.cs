using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HuanJie.Statistics;

/// <summary>A yes or no of many things in one bit each, question by question: a plane is one question, and counting is AND and population count.</summary>
/// <remarks>
/// The bitmap index and the bit-sliced index of O'Neil and Quass, "Improved query performance with variant indexes", SIGMOD 1997: a whole number is one plane a binary digit, and a
/// sum is the sum of the planes' counts, each worth its digit. Planes that say no everywhere are not stored. The others lie together for every 512 things, a vector each, as column
/// stores lay out their row groups (A. Ailamaki et al., "Weaving relations for cache performance", VLDB 2001): a county is some neighbouring blocks, read from the memory in one go.
/// </remarks>
internal sealed partial class BitPlanes
{
    private const int WordBits = 64;
    private const int WordsOfBlock = 8;
    private const int BlockBits = WordBits * WordsOfBlock;
    private const short NotStored = -1;

    private readonly ulong[] _words;
    private readonly short[] _places;
    private readonly int _width;
    private readonly int _things;

    private BitPlanes(ReadOnlySpan<ulong[]?> planes, int things)
    {
        _things = things;
        _places = new short[planes.Length];
        for (var plane = 0; plane < planes.Length; plane++)
        {
            _places[plane] = planes[plane] is null ? NotStored : (short)_width++;
        }

        _words = new ulong[(things + BlockBits - 1) / BlockBits * _width * WordsOfBlock];
        for (var plane = 0; plane < planes.Length; plane++)
        {
            if (planes[plane] is { } words)
            {
                for (var word = 0; word < words.Length; word += WordsOfBlock)
                {
                    words.AsSpan(word, Math.Min(WordsOfBlock, words.Length - word)).CopyTo(_words.AsSpan(IndexOf(_places[plane], word)));
                }
            }
        }
    }

    /// <summary>The bytes that the planes take.</summary>
    public long Bytes => sizeof(ulong) * (long)_words.Length;

    /// <summary>The blocks that a range covers, the first of them and how many.</summary>
    public static (int First, int Count) BlocksOf(Range range)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        return start == end ? (0, 0) : (start / BlockBits, ((end - 1) / BlockBits) - (start / BlockBits) + 1);
    }

    /// <summary>The things of a block that are in a range.</summary>
    public static Vector512<ulong> Inside(int block, Range range)
    {
        var (start, end) = (range.Start.Value - (block * BlockBits), range.End.Value - (block * BlockBits));
        if (start <= 0 && end >= BlockBits)
        {
            return Vector512<ulong>.AllBitsSet;
        }

        return Vector512.AndNot(FirstOf(end), FirstOf(start));
    }

    // The first so many things of a block: whole words, and a part of one.
    private static Vector512<ulong> FirstOf(int things)
    {
        var count = Math.Clamp(things, 0, BlockBits);
        var words = Vector512.Create((ulong)(count / WordBits));
        return Vector512.LessThan(Vector512<ulong>.Indices, words) | (Vector512.Equals(Vector512<ulong>.Indices, words) & Vector512.Create((1UL << (count % WordBits)) - 1));
    }

    /// <summary>Whether a plane says no everywhere.</summary>
    public bool IsEmpty(int plane) => _places[plane] == NotStored;

    /// <summary>Whether others have the same planes in the same places.</summary>
    public bool IsLaidOutLike(BitPlanes others) => others == this || _places.AsSpan().SequenceEqual(others._places);

    /// <summary>Where in a block a plane is; below zero where it says no everywhere.</summary>
    public int PlaceOf(int plane) => _places[plane];

    /// <summary>The vectors of all planes in some blocks, block by block: fewer at the end of all, or none.</summary>
    public ReadOnlySpan<Vector512<ulong>> Blocks(int first, int count)
    {
        var vectors = MemoryMarshal.Cast<ulong, Vector512<ulong>>(_words);
        var start = first * _width;
        return start >= vectors.Length ? [] : vectors.Slice(start, Math.Min(count * _width, vectors.Length - start));
    }

    /// <summary>The 64 things of a word, of those that a plane has.</summary>
    public ulong Word(int plane, int word) => _places[plane] is var place && place == NotStored ? 0 : _words[IndexOf(place, word)];

    public bool IsSet(int plane, int at) => (Word(plane, at / WordBits) >> at & 1) != 0;

    /// <summary>How many of the things in a range are in a plane; meant for a few words.</summary>
    public long Count(int plane, Range range) => CountBoth(plane, plane, range);

    /// <summary>How many of them are in both of two planes.</summary>
    public long CountBoth(int one, int other, Range range)
    {
        if (IsEmpty(one) || IsEmpty(other) || range.End.Value == range.Start.Value)
        {
            return 0;
        }

        var count = 0L;
        for (var word = range.Start.Value / WordBits; word <= (range.End.Value - 1) / WordBits; word++)
        {
            count += BitOperations.PopCount(_words[IndexOf(_places[one], word)] & _words[IndexOf(_places[other], word)] & InsideWord(word, range));
        }

        return count;
    }

    /// <summary>How many binary digits any number has, of those stored from a plane on.</summary>
    public int DigitsUsed(int firstPlane, int digits)
    {
        while (digits > 0 && IsEmpty(firstPlane + digits - 1))
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
        var planes = new ulong[]?[_places.Length];
        for (var plane = 0; plane < planes.Length; plane++)
        {
            planes[plane] = WordsOf(plane);
            if (planes[plane] is { } words && isMasked(plane))
            {
                for (var word = 0; word < words.Length; word++)
                {
                    words[word] &= mask[word];
                }
            }
        }

        return new(planes, _things);
    }

    /// <summary>The same planes with some of them replaced by those of another.</summary>
    public BitPlanes With(BitPlanes other, Func<int, bool> isReplaced) =>
        new([.. Enumerable.Range(0, _places.Length).Select(plane => isReplaced(plane) ? other.WordsOf(plane) : WordsOf(plane))], _things);

    // The bits of a word that are in the range: the first and the last word may be in it in part.
    private static ulong InsideWord(int word, Range range)
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

    private static int WordCount(int things) => (things + WordBits - 1) / WordBits;

    private int IndexOf(int place, int word) => (((word / WordsOfBlock * _width) + place) * WordsOfBlock) + (word % WordsOfBlock);

    private ulong[]? WordsOf(int plane)
    {
        if (IsEmpty(plane))
        {
            return null;
        }

        var words = new ulong[WordCount(_things)];
        for (var word = 0; word < words.Length; word++)
        {
            words[word] = Word(plane, word);
        }

        return words;
    }

    /// <summary>Fills planes one thing after another: 64 of them in a buffer that stays at hand, then a word to each plane that has one.</summary>
    internal sealed class Builder(int planes, int capacity)
    {
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

            return new(_planes, capacity);
        }

        private void Flush(int word)
        {
            for (var plane = 0; plane < _open.Length; plane++)
            {
                if (_open[plane] != 0)
                {
                    (_planes[plane] ??= new ulong[WordCount(capacity)])[word] = _open[plane];
                    _open[plane] = 0;
                }
            }
        }
    }
}

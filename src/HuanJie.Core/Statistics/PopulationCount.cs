using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HuanJie.Statistics;

/// <summary>Counts the bits that two rows of words both have.</summary>
/// <remarks>
/// W. Muła, N. Kurz, D. Lemire, "Faster population counts using AVX2 instructions", The Computer Journal 61 (2018): a carry-save adder takes three rows of bits to a row of ones and a row
/// of twos, so that of eight vectors only one is left to be counted, which is worth eight; inside a vector, neighbouring counts are added in halves, quarters and bytes. The plain way is
/// <see cref="BitOperations.PopCount(ulong)"/> word by word, which counts what does not fill a vector. Where the machine has no vectors of 512 bits, .NET makes them of smaller ones.
/// </remarks>
internal static class PopulationCount
{
    private const int Block = 8;

    public static long OfBoth(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var lefts = MemoryMarshal.Cast<ulong, Vector512<ulong>>(left);
        var rights = MemoryMarshal.Cast<ulong, Vector512<ulong>>(right)[..lefts.Length];
        var count = 0L;
        var at = 0;
        if (lefts.Length >= Block)
        {
            Vector512<ulong> ones = default, twos = default, fours = default, eightsEach = default;
            for (; at + Block <= lefts.Length; at += Block)
            {
                var (l, r) = (at, at);
                var twosA = Add(ref ones, lefts[l] & rights[r], lefts[l + 1] & rights[r + 1]);
                var twosB = Add(ref ones, lefts[l + 2] & rights[r + 2], lefts[l + 3] & rights[r + 3]);
                var foursA = Add(ref twos, twosA, twosB);
                twosA = Add(ref ones, lefts[l + 4] & rights[r + 4], lefts[l + 5] & rights[r + 5]);
                twosB = Add(ref ones, lefts[l + 6] & rights[r + 6], lefts[l + 7] & rights[r + 7]);
                var foursB = Add(ref twos, twosA, twosB);
                eightsEach += InWords(Add(ref fours, foursA, foursB));
            }

            count = (long)((8 * Vector512.Sum(eightsEach)) + (4 * Vector512.Sum(InWords(fours))) + (2 * Vector512.Sum(InWords(twos))) + Vector512.Sum(InWords(ones)));
        }

        Vector512<ulong> rest = default;
        for (; at < lefts.Length; at++)
        {
            rest += InWords(lefts[at] & rights[at]);
        }

        count += (long)Vector512.Sum(rest);
        for (var word = lefts.Length * Vector512<ulong>.Count; word < left.Length; word++)
        {
            count += BitOperations.PopCount(left[word] & right[word]);
        }

        return count;
    }

    // A carry-save adder: the sum of three bits is its low bit, which is kept, and its high bit, which is returned.
    private static Vector512<ulong> Add(ref Vector512<ulong> low, Vector512<ulong> one, Vector512<ulong> other)
    {
        var either = low ^ one;
        var high = (low & one) | (either & other);
        low = either ^ other;
        return high;
    }

    // The bits set in each word: counts of two bits, of four, of eight, then the bytes of a word are added by a multiplication.
    private static Vector512<ulong> InWords(Vector512<ulong> bits)
    {
        var inPairs = bits - ((bits >>> 1) & Vector512.Create(0x5555_5555_5555_5555UL));
        var inFours = (inPairs & Vector512.Create(0x3333_3333_3333_3333UL)) + ((inPairs >>> 2) & Vector512.Create(0x3333_3333_3333_3333UL));
        var inBytes = (inFours + (inFours >>> 4)) & Vector512.Create(0x0F0F_0F0F_0F0F_0F0FUL);
        return (inBytes * Vector512.Create(0x0101_0101_0101_0101UL)) >>> 56;
    }
}

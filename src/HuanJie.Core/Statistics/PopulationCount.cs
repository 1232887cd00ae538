using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HuanJie.Statistics;

/// <summary>Counts the bits of vectors: the bits of each byte are counted first, bytes of neighbouring vectors are added, and only at the end across a vector.</summary>
/// <remarks>
/// The plain way is <see cref="BitOperations.PopCount(ulong)"/> word by word. Where the processor looks 64 bytes up in a table at once, the table has the counts: W. Muła, N. Kurz and D. Lemire,
/// "Faster population counts using AVX2 instructions", The Computer Journal 61(1), 2018. Elsewhere counts are added in halves, quarters and bytes: H. S. Warren, "Hacker's Delight", 2nd edition,
/// section 5-1, on eight words at a time; where the machine has no vectors of 512 bits, .NET makes them of smaller ones.
/// </remarks>
internal static class PopulationCount
{
    // How many vectors' counts a byte holds: 8 of each, and up to 255.
    private const int MostInBytes = 31;

    private static readonly Vector512<byte> CountsOfSixBits = Vector512.Create([.. Enumerable.Range(0, 64).Select(static bits => (byte)int.PopCount(bits))]);
    private static readonly Vector512<byte> CountsOfTwoBits = Vector512.Create([.. Enumerable.Range(0, 64).Select(static bits => (byte)int.PopCount(bits & 3))]);

    /// <summary>The bits that vectors have in common with others.</summary>
    /// <param name="own">The vectors.</param>
    /// <param name="others">The others, the first of them first.</param>
    /// <param name="stride">The way from one of the others to the next.</param>
    public static long OfBoth(ReadOnlySpan<Vector512<ulong>> own, ReadOnlySpan<Vector512<ulong>> others, int stride)
    {
        var count = 0L;
        for (; own.Length > MostInBytes; own = own[MostInBytes..])
        {
            count += OfFew(own[..MostInBytes], others, stride);
            others = others[(MostInBytes * stride)..];
        }

        return count + OfFew(own, others, stride);
    }

    /// <summary>Adds to each of some counts the bits that vectors have in common with others.</summary>
    /// <param name="own">The vectors.</param>
    /// <param name="others">All others.</param>
    /// <param name="stride">The way from one of them to the next that belongs to it.</param>
    /// <param name="asked">The first of the others, with the place of its count.</param>
    /// <param name="counts">The counts.</param>
    public static void OfEach(ReadOnlySpan<Vector512<ulong>> own, ReadOnlySpan<Vector512<ulong>> others, int stride, ReadOnlySpan<(int At, int Place)> asked, Span<long> counts)
    {
        if (own.Length > MostInBytes || !Avx512Vbmi.IsSupported)
        {
            foreach (var (at, place) in asked)
            {
                counts[place] += OfBoth(own, others[at..], stride);
            }

            return;
        }

        // The same as for one, with everything at hand.
        var (ofSix, ofTwo) = (CountsOfSixBits, CountsOfTwoBits);
        foreach (var (first, place) in asked)
        {
            var bytes = Vector512<byte>.Zero;
            var at = first;
            for (var block = 0; block < own.Length; block++)
            {
                bytes += InBytes(own[block] & others[at], ofSix, ofTwo);
                at += stride;
            }

            counts[place] += SumOfBytes(bytes);
        }
    }

    /// <summary>The bits set in each byte, without tables.</summary>
    public static Vector512<byte> InBytes(Vector512<ulong> bits)
    {
        var inPairs = bits - ((bits >>> 1) & Vector512.Create(0x5555_5555_5555_5555UL));
        var inFours = (inPairs & Vector512.Create(0x3333_3333_3333_3333UL)) + ((inPairs >>> 2) & Vector512.Create(0x3333_3333_3333_3333UL));
        return ((inFours + (inFours >>> 4)) & Vector512.Create(0x0F0F_0F0F_0F0F_0F0FUL)).AsByte();
    }

    /// <summary>The sum of bytes, without an instruction for it: neighbours are added before their sums could fill a byte, and a multiplication adds the four sums of a word in its highest place.</summary>
    public static long SumOf(Vector512<byte> bytes)
    {
        var words = bytes.AsUInt64();
        var sums = (words & Vector512.Create(0x00FF_00FF_00FF_00FFUL)) + ((words >>> 8) & Vector512.Create(0x00FF_00FF_00FF_00FFUL));
        return (long)Vector512.Sum((sums * Vector512.Create(0x0001_0001_0001_0001UL)) >>> 48);
    }

    // A byte is looked up by its six lower bits; moved down, by its two upper ones, whatever comes above them.
    private static Vector512<byte> InBytes(Vector512<ulong> bits, Vector512<byte> ofSix, Vector512<byte> ofTwo) =>
        Avx512Vbmi.PermuteVar64x8(ofSix, bits.AsByte()) + Avx512Vbmi.PermuteVar64x8(ofTwo, (bits >>> 6).AsByte());

    private static long SumOfBytes(Vector512<byte> bytes) => (long)Vector512.Sum(Avx512BW.SumAbsoluteDifferences(bytes, Vector512<byte>.Zero).AsUInt64());

    private static long OfFew(ReadOnlySpan<Vector512<ulong>> own, ReadOnlySpan<Vector512<ulong>> others, int stride)
    {
        var bytes = Vector512<byte>.Zero;
        var at = 0;
        if (Avx512Vbmi.IsSupported)
        {
            var (ofSix, ofTwo) = (CountsOfSixBits, CountsOfTwoBits);
            foreach (var vector in own)
            {
                bytes += InBytes(vector & others[at], ofSix, ofTwo);
                at += stride;
            }

            return SumOfBytes(bytes);
        }

        foreach (var vector in own)
        {
            bytes += InBytes(vector & others[at]);
            at += stride;
        }

        return SumOf(bytes);
    }
}

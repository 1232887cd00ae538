using System.Numerics;
using System.Runtime.Intrinsics;

namespace HuanJie.Statistics;

/// <summary>Counts the bits of vectors: neighbouring counts are added in halves, quarters and bytes, and only at the end across them.</summary>
/// <remarks>
/// H. S. Warren, "Hacker's Delight", 2nd edition, section 5-1, on eight words at a time. The plain way is <see cref="BitOperations.PopCount(ulong)"/> word by word. Where the machine has no
/// vectors of 512 bits, .NET makes them of smaller ones.
/// </remarks>
internal static class PopulationCount
{
    // How many vectors' counts a byte holds: 8 of each, and up to 255.
    private const int MostInBytes = 31;

    /// <summary>The bits that vectors have in common with others.</summary>
    /// <param name="own">The vectors.</param>
    /// <param name="others">The others, the first of them first.</param>
    /// <param name="stride">The way from one of the others to the next.</param>
    public static long OfBoth(ReadOnlySpan<Vector512<ulong>> own, ReadOnlySpan<Vector512<ulong>> others, int stride)
    {
        var count = 0L;
        for (; own.Length > MostInBytes; own = own[MostInBytes..])
        {
            count += OfBoth(own[..MostInBytes], others, stride);
            others = others[(MostInBytes * stride)..];
        }

        var bytes = Vector512<ulong>.Zero;
        var at = 0;
        foreach (var vector in own)
        {
            bytes += InBytes(vector & others[at]);
            at += stride;
        }

        return count + SumOf(bytes);
    }

    // The bits set in each byte.
    private static Vector512<ulong> InBytes(Vector512<ulong> bits)
    {
        var inPairs = bits - ((bits >>> 1) & Vector512.Create(0x5555_5555_5555_5555UL));
        var inFours = (inPairs & Vector512.Create(0x3333_3333_3333_3333UL)) + ((inPairs >>> 2) & Vector512.Create(0x3333_3333_3333_3333UL));
        return (inFours + (inFours >>> 4)) & Vector512.Create(0x0F0F_0F0F_0F0F_0F0FUL);
    }

    // The sum of bytes: neighbours are added before their sums could fill a byte, and a multiplication adds the four sums of a word in its highest place.
    private static long SumOf(Vector512<ulong> bytes)
    {
        var sums = (bytes & Vector512.Create(0x00FF_00FF_00FF_00FFUL)) + ((bytes >>> 8) & Vector512.Create(0x00FF_00FF_00FF_00FFUL));
        return (long)Vector512.Sum((sums * Vector512.Create(0x0001_0001_0001_0001UL)) >>> 48);
    }
}

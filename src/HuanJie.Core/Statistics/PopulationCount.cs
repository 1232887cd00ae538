using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace HuanJie.Statistics;

/// <summary>Counts the bits of vectors: the bits of each byte first, then bytes of neighbouring vectors are added, and only at the end across a vector.</summary>
/// <remarks>
/// The plain way is <see cref="BitOperations.PopCount(ulong)"/> word by word. Where the processor looks 64 bytes up in a table at once, the table has the counts: W. Muła, N. Kurz and D. Lemire,
/// "Faster population counts using AVX2 instructions", The Computer Journal 61(1), 2018; where it looks up 16 at once, half a byte at a time. Elsewhere counts are added in halves, quarters and bytes: H. S. Warren, "Hacker's Delight", 2nd edition,
/// section 5-1, on eight words at a time; where the machine has no vectors of 512 bits, .NET makes them of smaller ones.
/// </remarks>
internal static class PopulationCount
{
    /// <summary>How many vectors' counts a byte holds: 8 of each, and up to 255.</summary>
    public const int MostInBytes = 31;

    private static readonly Vector512<byte> CountsOfSixBits = Vector512.Create([.. Enumerable.Range(0, 64).Select(static bits => (byte)int.PopCount(bits))]);
    private static readonly Vector512<byte> CountsOfTwoBits = Vector512.Create([.. Enumerable.Range(0, 64).Select(static bits => (byte)int.PopCount(bits & 3))]);

    /// <summary>The bits set in each byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> InBytes(Vector512<ulong> bits) =>
        Avx512Vbmi.IsSupported ? InBytesByTable(bits)
        : Avx2.IsSupported && !Vector512.IsHardwareAccelerated ? InBytesBySmallTable(bits)
        : InBytesByHalves(bits);

    /// <summary>The sum of the bytes of each word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> InWords(Vector512<byte> bytes) =>
        Avx512BW.IsSupported ? Avx512BW.SumAbsoluteDifferences(bytes, Vector512<byte>.Zero).AsUInt64() : InWordsByProduct(bytes);

    /// <summary>The bits set in each byte, by a table of half a byte, on the vectors of 256 bits that the processor has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> InBytesBySmallTable(Vector512<ulong> bits)
    {
        return Vector512.Create(OfHalf(bits.GetLower().AsByte()), OfHalf(bits.GetUpper().AsByte()));

        static Vector256<byte> OfHalf(Vector256<byte> bytes)
        {
            var table = Vector256.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
            var fourBits = Vector256.Create((byte)15);
            return Avx2.Shuffle(table, bytes & fourBits) + Avx2.Shuffle(table, (bytes.AsUInt16() >>> 4).AsByte() & fourBits);
        }
    }

    /// <summary>The bits set in each byte, without tables.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> InBytesByHalves(Vector512<ulong> bits)
    {
        var inPairs = bits - ((bits >>> 1) & Vector512.Create(0x5555_5555_5555_5555UL));
        var inFours = (inPairs & Vector512.Create(0x3333_3333_3333_3333UL)) + ((inPairs >>> 2) & Vector512.Create(0x3333_3333_3333_3333UL));
        return ((inFours + (inFours >>> 4)) & Vector512.Create(0x0F0F_0F0F_0F0F_0F0FUL)).AsByte();
    }

    /// <summary>The sum of the bytes of each word, without an instruction for it: neighbours are added before their sums could fill a byte, and a multiplication adds the four sums in the highest place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> InWordsByProduct(Vector512<byte> bytes)
    {
        var words = bytes.AsUInt64();
        var sums = (words & Vector512.Create(0x00FF_00FF_00FF_00FFUL)) + ((words >>> 8) & Vector512.Create(0x00FF_00FF_00FF_00FFUL));
        return (sums * Vector512.Create(0x0001_0001_0001_0001UL)) >>> 48;
    }

    // A byte is looked up by its six lower bits; moved down, by its two upper ones, whatever comes above them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> InBytesByTable(Vector512<ulong> bits) =>
        Avx512Vbmi.PermuteVar64x8(CountsOfSixBits, bits.AsByte()) + Avx512Vbmi.PermuteVar64x8(CountsOfTwoBits, (bits >>> 6).AsByte());
}

using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using FsCheck.Xunit;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

public sealed class PopulationCountLaws
{
    // The ways after the first are those of a machine without the instructions of this one.
    [Property]
    public bool The_bits_of_bytes_are_those_counted_one_by_one(ulong[] seed)
    {
        var vector = VectorOf(seed);
        var expected = Enumerable.Range(0, 64).Select(at => (byte)BitOperations.PopCount(vector.AsByte()[at])).ToArray();
        return Vector512.EqualsAll(PopulationCount.InBytes(vector), Vector512.Create(expected))
            && (!Avx2.IsSupported || Vector512.EqualsAll(PopulationCount.InBytesBySmallTable(vector), Vector512.Create(expected)))
            && Vector512.EqualsAll(PopulationCount.InBytesByHalves(vector), Vector512.Create(expected));
    }

    [Property]
    public bool The_sums_of_words_are_those_of_their_bytes(ulong[] seed)
    {
        var bytes = VectorOf(seed).AsByte();
        var expected = Vector512.Create([.. Enumerable.Range(0, 8).Select(word => (ulong)Enumerable.Range(8 * word, 8).Sum(at => bytes[at]))]);
        return Vector512.EqualsAll(PopulationCount.InWords(bytes), expected) && Vector512.EqualsAll(PopulationCount.InWordsByProduct(bytes), expected);
    }

    [Fact]
    public void Bytes_are_added_up_to_their_greatest_value()
    {
        Assert.Equal(Vector512.Create(8UL * 255), PopulationCount.InWords(Vector512<byte>.AllBitsSet));
        Assert.Equal(Vector512.Create(8UL * 255), PopulationCount.InWordsByProduct(Vector512<byte>.AllBitsSet));
    }

    [Fact]
    public void A_byte_holds_the_counts_of_so_many_vectors_and_no_more() => Assert.Equal(byte.MaxValue / 8, PopulationCount.MostInBytes);

    // Eight words that are none, all and some.
    private static Vector512<ulong> VectorOf(ulong[] seed) =>
        Vector512.Create([.. Enumerable.Range(0, 8).Select(at => seed.Length == 0 ? ulong.MaxValue : seed[at % seed.Length] * (ulong)((at % 5) + 1) * 0x9E37_79B9_7F4A_7C15UL)]);
}

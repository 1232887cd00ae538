using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FsCheck.Xunit;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

public sealed class PopulationCountLaws
{
    // 31 vectors are as many as bytes count; 63 take three rounds.
    [Property]
    public bool The_bits_in_common_are_those_counted_word_by_word(ulong[] seed, byte vectors, byte stride)
    {
        var (own, others, step) = (Words(seed, vectors % 70), Words([.. seed, 1], vectors % 70 * 3), (stride % 3) + 1);
        var expected = 0L;
        for (var at = 0; at < own.Length; at++)
        {
            expected += BitOperations.PopCount(own[at] & others[(at / 8 * step * 8) + (at % 8)]);
        }

        long[] counts = [7, 0];
        PopulationCount.OfEach(Vectors(own), Vectors(others), step, own.Length == 0 ? [] : [(0, 0)], counts);
        return PopulationCount.OfBoth(Vectors(own), Vectors(others), step) == expected && counts[0] == 7 + expected && counts[1] == 0;
    }

    // The way of a machine without the instructions of this one.
    [Property]
    public bool The_bits_of_a_vector_without_tables_are_those_of_its_words(ulong[] seed)
    {
        var words = Words(seed, 1);
        return PopulationCount.SumOf(PopulationCount.InBytes(Vectors(words)[0])) == words.Sum(static word => BitOperations.PopCount(word));
    }

    [Fact]
    public void Bytes_are_added_up_to_their_greatest_value() => Assert.Equal(64 * 255, PopulationCount.SumOf(Vector512<byte>.AllBitsSet));

    private static ReadOnlySpan<Vector512<ulong>> Vectors(ulong[] words) => MemoryMarshal.Cast<ulong, Vector512<ulong>>(words);

    // As many vectors as asked for, of words that are none, all and some.
    private static ulong[] Words(ulong[] seed, int vectors) =>
        [.. Enumerable.Range(0, vectors * 8).Select(at => seed.Length == 0 ? ulong.MaxValue : seed[at % seed.Length] * (ulong)((at % 5) + 1) * 0x9E37_79B9_7F4A_7C15UL)];
}

using FsCheck.Xunit;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

/// <summary>Counting by blocks gives what asking about each thing gives.</summary>
public sealed class BlockCounterLaws
{
    private const int Planes = 7;

    // Every thing of some, none of all, and one plane that has nobody before the second four blocks.
    private const int Everything = 0;
    private const int Nothing = 5;
    private const int LateOnly = 6;
    private const int FirstLate = 4 * 512;

    // Each is asked about others, and two are asked about together; the places leave a gap, and one count is asked for twice.
    private static readonly PlaneQuestions[] Questions =
    [
        new(Everything, (0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (Nothing, 6), (LateOnly, 7)),
        new(1, (2, 8), (3, 9)),
        new(Nothing, (1, 10)),
        new(LateOnly, (LateOnly, 11), (2, 12)),
        new(2) { AlsoIn = 3 },
        new(3, (1, 13), (4, 14), (LateOnly, 15)) { AlsoIn = 4 },
        new(4, (4, 16), (3, 16)),
    ];

    // Up to 40 blocks: more than the bytes of a vector can count.
    [Property(MaxTest = 300)]
    public bool Of_any_range(ulong seed, ushort things, ushort start, ushort length)
    {
        var count = (things % (40 * 512)) + 1;
        var from = start % count;
        return Agree(new(Questions), seed, count, from..Math.Min(count, from + (length % count) + 1));
    }

    [Property(MaxTest = 300)]
    public bool Of_ranges_one_after_another_in_planes_of_other_layouts(ulong seed, byte starts)
    {
        var counter = new BlockCounter(Questions);
        return Enumerable.Range(0, 6).All(step => Agree(counter, seed + (ulong)(step / 2), 3_000, (starts * step)..(1_500 + (starts * (step % 5)))));
    }

    [Fact]
    public void Of_everything_in_every_number_of_blocks() =>
        Assert.All(Enumerable.Range(1, 70), blocks => Assert.True(Agree(new(Questions), ulong.MaxValue, blocks * 512, 0..(blocks * 512)), $"{blocks} blocks"));

    [Fact]
    public void Of_nobody()
    {
        var counts = new long[17];
        new BlockCounter(Questions).Add(PlanesOf(1, 600), 70..70, counts);
        Assert.All(counts, count => Assert.Equal(0, count));
    }

    private static bool Agree(BlockCounter counter, ulong seed, int things, Range range)
    {
        var bits = PlanesOf(seed, things);
        var counts = new long[17];
        counts[1] = 1_000;
        counter.Add(bits, range, counts);

        var expected = new long[17];
        expected[1] = 1_000;
        foreach (var cut in Questions)
        {
            for (var thing = range.Start.Value; thing < range.End.Value; thing++)
            {
                foreach (var (plane, place) in cut.Planes)
                {
                    expected[place] += bits.IsSet(cut.Of, thing) && bits.IsSet(cut.AlsoIn, thing) && bits.IsSet(plane, thing) ? 1 : 0;
                }
            }
        }

        return counts.SequenceEqual(expected);
    }

    // A seed decides who is in a plane and whether a plane has anybody at all.
    private static BitPlanes PlanesOf(ulong seed, int things)
    {
        var builder = new BitPlanes.Builder(Planes, things);
        for (var thing = 0; thing < things; thing++)
        {
            builder.Set(Everything);
            for (var plane = 1; plane < Nothing; plane++)
            {
                if ((seed >> plane & 1) != 0 && (seed == ulong.MaxValue || (Mixed(seed + (ulong)((thing * Planes) + plane)) & 3) != 0))
                {
                    builder.Set(plane);
                }
            }

            if (thing >= FirstLate)
            {
                builder.Set(LateOnly);
            }

            builder.Next();
        }

        return builder.Build();
    }

    private static ulong Mixed(ulong value) => (value * 0x9E37_79B9_7F4A_7C15UL) >> 33;
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HuanJie.Statistics;

/// <summary>Counts how many things of a range are in each of many planes, block by block in the order of memory: mutable, and reused from range to range.</summary>
/// <remarks>
/// Four blocks at a time, so that each count is taken up and put down once for 2,048 things; the next four are asked for meanwhile, a little with each count, since a processor has only so many lines
/// of memory on their way (<see cref="ReadAhead"/>). Asked for one plane after the other over a whole range, each line would be waited for by itself, which takes longer than all the counting. Counts
/// are vectors of bytes (<see cref="PopulationCount"/>) until a range is done or the bytes are full.
/// </remarks>
internal sealed class BlockCounter
{
    /// <summary>How many blocks are counted side by side.</summary>
    public const int SideBySide = 4;

    private readonly PlaneQuestions[] _questions;

    // What is asked for in the planes at hand, without those that say no everywhere: the cuts, each with a run of what is asked of it; where each plane is in a block; the place of its count.
    private readonly Cut[] _cuts;
    private readonly int[] _planes;
    private readonly int[] _places;
    private readonly Vector512<byte>[] _sums;
    private BitPlanes? _bits;
    private int _cutsStored;
    private int _asked;
    private int _askedOfAges;

    public BlockCounter(params PlaneQuestions[] questions)
    {
        _questions = questions;
        _cuts = new Cut[questions.Length];
        var asked = questions.Sum(static cut => cut.Planes.Length + cut.Ages.Length);
        _planes = new int[asked];

        // Counts are added up four at a time, so there is room for four from any of them on.
        _places = new int[asked + SideBySide];
        _sums = new Vector512<byte>[asked + SideBySide];
    }

    /// <summary>Adds to each count how many of a range it has.</summary>
    /// <param name="bits">The planes.</param>
    /// <param name="range">The range.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="ages">The planes of ages beside them, where ages are asked for.</param>
    public void Add(BitPlanes bits, Range range, Span<long> counts, AgePlanes? ages = null)
    {
        LookUp(bits);
        var (first, count) = BitPlanes.BlocksOf(range);
        var open = 0;
        for (var done = 0; done < count;)
        {
            var now = Math.Min(count - done, SideBySide);
            if (open + now > PopulationCount.MostInBytes)
            {
                AddUp(counts);
                open = 0;
            }

            if (now > 1)
            {
                AddBlocks(bits, first + done, now, range, ages, isFirst: open == 0);
            }
            else
            {
                AddBlock(bits, first + done, range, ages, isFirst: open == 0);
            }

            done += now;
            open += now;
        }

        if (open > 0)
        {
            AddUp(counts);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Count(ReadOnlySpan<Vector512<ulong>> block, Vector512<ulong> things, ReadOnlySpan<int> planes, Span<Vector512<byte>> sums, bool isFirst)
    {
        for (var i = 0; i < planes.Length; i++)
        {
            var count = PopulationCount.InBytes(block[planes[i]] & things);
            sums[i] = isFirst ? count : sums[i] + count;
        }
    }

    // The same for four blocks: all in registers, and with each count some vectors asked for that come next; a few too many, which is no harm.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Count(
        ReadOnlySpan<Vector512<ulong>> block1,
        ReadOnlySpan<Vector512<ulong>> block2,
        ReadOnlySpan<Vector512<ulong>> block3,
        ReadOnlySpan<Vector512<ulong>> block4,
        Vector512<ulong> things1,
        Vector512<ulong> things2,
        Vector512<ulong> things3,
        Vector512<ulong> things4,
        ReadOnlySpan<int> planes,
        Span<Vector512<byte>> sums,
        bool isFirst,
        ReadOnlySpan<Vector512<ulong>> ahead,
        int aheadEach)
    {
        var next = 0;
        for (var i = 0; i < planes.Length; i++)
        {
            for (var j = 0; j < aheadEach; j++)
            {
                ReadAhead.Of(ahead, next++);
            }

            var plane = planes[i];
            var count = PopulationCount.InBytes(block1[plane] & things1) + PopulationCount.InBytes(block2[plane] & things2)
                + PopulationCount.InBytes(block3[plane] & things3) + PopulationCount.InBytes(block4[plane] & things4);
            sums[i] = isFirst ? count : sums[i] + count;
        }
    }

    private static int Each(int vectors, int asked) => asked == 0 ? 0 : (vectors + asked - 1) / asked;

    private void AddBlock(BitPlanes bits, int block, Range range, AgePlanes? agePlanes, bool isFirst)
    {
        var planes = bits.Blocks(block, 1);
        var ages = agePlanes is null ? [] : agePlanes.Of(block, 1);
        var inside = BitPlanes.Inside(block, range);
        var next = 0;
        foreach (var cut in _cuts.AsSpan(0, _cutsStored))
        {
            var things = cut.Of(planes) & inside;
            if (things != Vector512<ulong>.Zero)
            {
                Count(planes, things, _planes.AsSpan(next..cut.PlanesEnd), _sums.AsSpan(next..cut.PlanesEnd), isFirst);
                Count(ages, things, _planes.AsSpan(cut.PlanesEnd..cut.AgesEnd), _sums.AsSpan(cut.PlanesEnd..cut.AgesEnd), isFirst);
            }
            else if (isFirst)
            {
                _sums.AsSpan(next..cut.AgesEnd).Clear();
            }

            next = cut.AgesEnd;
        }
    }

    // Where there are fewer than four blocks, the first stands in for the others, of which nothing is inside.
    private void AddBlocks(BitPlanes bits, int block, int count, Range range, AgePlanes? agePlanes, bool isFirst)
    {
        var planes = bits.Blocks(block, count);
        var ages = agePlanes is null ? [] : agePlanes.Of(block, count);
        var (width, widthOfAges) = (planes.Length / count, ages.Length / count);
        var (third, fourth) = (count > 2 ? 2 : 0, count > 3 ? 3 : 0);
        var planes1 = planes[..width];
        var planes2 = planes.Slice(width, width);
        var planes3 = planes.Slice(third * width, width);
        var planes4 = planes.Slice(fourth * width, width);
        var ages1 = ages[..widthOfAges];
        var ages2 = ages.Slice(widthOfAges, widthOfAges);
        var ages3 = ages.Slice(third * widthOfAges, widthOfAges);
        var ages4 = ages.Slice(fourth * widthOfAges, widthOfAges);
        var inside1 = BitPlanes.Inside(block, range);
        var inside2 = BitPlanes.Inside(block + 1, range);
        var inside3 = BitPlanes.Inside(block + 2, range);
        var inside4 = BitPlanes.Inside(block + 3, range);

        // Births come with the counts of ages, everything else with the others.
        var ahead = bits.Blocks(block + SideBySide, SideBySide);
        var birthsAhead = agePlanes is null ? [] : agePlanes.Births(block + SideBySide, SideBySide);
        var (each, birthsEach) = (Each(ahead.Length, _asked - _askedOfAges), Each(birthsAhead.Length, _askedOfAges));
        var next = 0;
        foreach (var cut in _cuts.AsSpan(0, _cutsStored))
        {
            var things1 = cut.Of(planes1) & inside1;
            var things2 = cut.Of(planes2) & inside2;
            var things3 = cut.Of(planes3) & inside3;
            var things4 = cut.Of(planes4) & inside4;
            if ((things1 | things2 | things3 | things4) != Vector512<ulong>.Zero)
            {
                var asked = _planes.AsSpan(next..cut.PlanesEnd);
                Count(planes1, planes2, planes3, planes4, things1, things2, things3, things4, asked, _sums.AsSpan(next..cut.PlanesEnd), isFirst, ahead, each);
                ahead = ahead[Math.Min(each * asked.Length, ahead.Length)..];

                asked = _planes.AsSpan(cut.PlanesEnd..cut.AgesEnd);
                Count(ages1, ages2, ages3, ages4, things1, things2, things3, things4, asked, _sums.AsSpan(cut.PlanesEnd..cut.AgesEnd), isFirst, birthsAhead, birthsEach);
                birthsAhead = birthsAhead[Math.Min(birthsEach * asked.Length, birthsAhead.Length)..];
            }
            else if (isFirst)
            {
                _sums.AsSpan(next..cut.AgesEnd).Clear();
            }

            next = cut.AgesEnd;
        }
    }

    // Four counts side by side in each word: each is at most that of 31 blocks, 15,872, which 16 bits hold.
    private void AddUp(Span<long> counts)
    {
        var places = _places.AsSpan();
        for (var sums = _sums.AsSpan(0, _asked + (SideBySide - 1)); sums.Length >= SideBySide; sums = sums[SideBySide..])
        {
            var four = Vector512.Sum(PopulationCount.InWords(sums[0]) | (PopulationCount.InWords(sums[1]) << 16) | (PopulationCount.InWords(sums[2]) << 32) | (PopulationCount.InWords(sums[3]) << 48));
            counts[places[0]] += (ushort)four;
            counts[places[1]] += (ushort)(four >> 16);
            counts[places[2]] += (ushort)(four >> 32);
            counts[places[3]] += (ushort)(four >> 48);
            places = places[SideBySide..];
        }
    }

    private void LookUp(BitPlanes bits)
    {
        var isKnown = _bits is not null && bits.IsLaidOutLike(_bits);
        _bits = bits;
        if (isKnown)
        {
            return;
        }

        (_cutsStored, _asked, _askedOfAges) = (0, 0, 0);
        foreach (var cut in _questions)
        {
            if (bits.IsEmpty(cut.Of) || bits.IsEmpty(cut.AlsoIn))
            {
                continue;
            }

            foreach (var asked in cut.Planes)
            {
                if (!bits.IsEmpty(asked.Plane))
                {
                    Ask(bits.PlaceOf(asked.Plane), asked.Place);
                }
            }

            var planesEnd = _asked;
            foreach (var asked in cut.Ages)
            {
                Ask(asked.Plane, asked.Place);
            }

            _askedOfAges += cut.Ages.Length;
            _cuts[_cutsStored] = new(bits.PlaceOf(cut.Of), bits.PlaceOf(cut.AlsoIn), planesEnd, _asked);
            _cutsStored++;
        }

        // What is added up beside the last counts comes to nothing.
        _places.AsSpan(_asked).Clear();
        _sums.AsSpan(_asked).Clear();
    }

    private void Ask(int plane, int place)
    {
        (_planes[_asked], _places[_asked]) = (plane, place);
        _asked++;
    }

    /// <summary>The things that are in two planes, by their places in a block.</summary>
    /// <param name="Plane">The one.</param>
    /// <param name="Other">The other; the same when there is one.</param>
    /// <param name="PlanesEnd">Where the planes end that are asked for.</param>
    /// <param name="AgesEnd">Where the ages end that follow them.</param>
    private readonly record struct Cut(int Plane, int Other, int PlanesEnd, int AgesEnd)
    {
        public Vector512<ulong> Of(ReadOnlySpan<Vector512<ulong>> block) => block[Plane] & block[Other];
    }
}

using System.Runtime.Intrinsics;

namespace HuanJie.Statistics;

/// <summary>The blocks of all planes that a range covers, copied to where they are at hand.</summary>
/// <remarks>
/// A county covers four blocks, some 150 lines of memory that many questions come back to. Copied in order they stream in; asked for plane by plane, each line would be waited for by itself, which
/// takes longer than all the counting.
/// </remarks>
internal sealed class PlaneWindow
{
    private Vector512<ulong>[] _vectors = [];
    private BitPlanes? _bits;
    private Range _range;
    private int _stride;

    /// <summary>How many blocks it covers.</summary>
    public int Count { get; private set; }

    /// <summary>Moves to a range.</summary>
    public void MoveTo(BitPlanes bits, Range range)
    {
        (var first, Count) = BitPlanes.BlocksOf(range);
        (_bits, _range, _stride) = (bits, range, bits.Stride);
        var vectors = bits.BlocksFrom(first)[..(Count * _stride)];
        if (_vectors.Length < vectors.Length)
        {
            _vectors = new Vector512<ulong>[vectors.Length];
        }

        vectors.CopyTo(_vectors);
    }

    /// <summary>Where in a block a plane is; below zero where the plane says no everywhere.</summary>
    public int PlaceOf(int plane) => _bits!.PlaceOf(plane);

    /// <summary>Cuts a plane out, with nothing outside the range.</summary>
    /// <returns>How many of the range are in it.</returns>
    public long Cut(int plane, PlaneCut cut)
    {
        var place = PlaceOf(plane);
        var blocks = cut.Room(place < 0 ? 0 : Count);
        if (blocks.IsEmpty)
        {
            return 0;
        }

        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block] = _vectors[(block * _stride) + place];
        }

        BitPlanes.ClearOutside(blocks, _range);
        return cut.Count;
    }

    /// <summary>How many of a cut are in a plane.</summary>
    public long CountOf(PlaneCut cut, int plane) => PlaceOf(plane) is >= 0 and var place ? PopulationCount.OfBoth(cut.Blocks, _vectors.AsSpan(place), _stride) : 0;

    /// <summary>Adds to each count how many of a cut are in its plane.</summary>
    /// <param name="cut">The cut.</param>
    /// <param name="planes">Where in a block each plane is, with the place of its count.</param>
    /// <param name="counts">The counts.</param>
    public void CountOf(PlaneCut cut, ReadOnlySpan<(int At, int Place)> planes, Span<long> counts)
    {
        var blocks = cut.Blocks;
        ReadOnlySpan<Vector512<ulong>> vectors = _vectors;
        foreach (var (at, place) in planes)
        {
            counts[place] += PopulationCount.OfBoth(blocks, vectors[at..], _stride);
        }
    }

    /// <summary>Makes another cut of what one has in a plane.</summary>
    /// <returns>How many are in it.</returns>
    public long CutFurther(PlaneCut cut, int plane, PlaneCut further)
    {
        var place = PlaceOf(plane);
        var blocks = further.Room(place < 0 ? 0 : Count);
        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block] = cut.Blocks[block] & _vectors[(block * _stride) + place];
        }

        return further.Count;
    }

    /// <summary>Which things have a number of at most so much, the planes from the first on being its binary digits.</summary>
    /// <param name="answer">Takes the answer, as many blocks as the window has.</param>
    /// <param name="asked">The plane of the things that have a number.</param>
    /// <param name="most">The most.</param>
    /// <param name="digits">How many digits are compared, from the lowest on.</param>
    public void AtMost(Span<Vector512<ulong>> answer, int asked, int most, int digits)
    {
        for (var block = 0; block < answer.Length; block++)
        {
            var vectors = _vectors.AsSpan(block * _stride, _stride);
            var all = vectors[PlaceOf(asked)];
            var atMost = all;

            // From the lowest digit up: one that is 1 where the most has 0 makes the number greater, one that is 0 where the most has 1 makes it less, whatever the lower ones said.
            for (var digit = 0; digit < digits; digit++)
            {
                var one = PlaceOf(digit) is >= 0 and var place ? vectors[place] : default;
                atMost = (most >> digit & 1) != 0 ? atMost | Vector512.AndNot(all, one) : Vector512.AndNot(atMost, one);
            }

            answer[block] = atMost;
        }
    }
}

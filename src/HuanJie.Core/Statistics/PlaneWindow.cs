using System.Runtime.Intrinsics;

namespace HuanJie.Statistics;

/// <summary>The blocks of all planes that a range covers, copied to where they are at hand.</summary>
/// <remarks>
/// A county covers four blocks, some 200 lines of memory that many questions come back to. Copied in order they stream in; asked for plane by plane, each line would be waited for by itself, which
/// takes longer than all the counting. Who moves twice within the same planes is likely to go on there: then all of them are copied, some hundred kilobytes, which stream in faster still.
/// </remarks>
internal sealed class PlaneWindow
{
    // So many blocks at most are copied for what is not asked about yet.
    private const int MostAhead = 64;

    private readonly PlaneCut _inside = new();
    private Vector512<ulong>[] _vectors = [];
    private BitPlanes? _bits;
    private int _stride;
    private int _firstHeld;
    private int _held;
    private int _offset;

    /// <summary>How many blocks it covers.</summary>
    public int Count { get; private set; }

    private ReadOnlySpan<Vector512<ulong>> Vectors => _vectors.AsSpan(_offset);

    /// <summary>Moves to a range.</summary>
    public void MoveTo(BitPlanes bits, Range range)
    {
        (var first, Count) = BitPlanes.BlocksOf(range);
        if (bits != _bits)
        {
            Hold(bits, first, Count);
        }
        else if (first < _firstHeld || first + Count > _firstHeld + _held)
        {
            var all = bits.Blocks;
            Hold(bits, all <= MostAhead ? 0 : first, all <= MostAhead ? all : Count);
        }

        BitPlanes.CutAll(range, _inside);
        _offset = (first - _firstHeld) * _stride;
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

        var vectors = Vectors;
        var inside = _inside.Blocks;
        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block] = vectors[(block * _stride) + place] & inside[block];
        }

        return cut.Count;
    }

    /// <summary>How many of a cut are in a plane.</summary>
    public long CountOf(PlaneCut cut, int plane) => PlaceOf(plane) is >= 0 and var place ? PopulationCount.OfBoth(cut.Blocks, Vectors[place..], _stride) : 0;

    /// <summary>Adds to each count how many of a cut are in its plane.</summary>
    /// <param name="cut">The cut.</param>
    /// <param name="planes">Where in a block each plane is, with the place of its count.</param>
    /// <param name="counts">The counts.</param>
    public void CountOf(PlaneCut cut, ReadOnlySpan<(int At, int Place)> planes, Span<long> counts) => PopulationCount.OfEach(cut.Blocks, Vectors, _stride, planes, counts);

    /// <summary>Makes another cut of what one has in a plane.</summary>
    /// <returns>How many are in it.</returns>
    public long CutFurther(PlaneCut cut, int plane, PlaneCut further)
    {
        var place = PlaceOf(plane);
        var blocks = further.Room(place < 0 ? 0 : Count);
        var vectors = Vectors;
        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block] = cut.Blocks[block] & vectors[(block * _stride) + place];
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
            var vectors = Vectors.Slice(block * _stride, _stride);
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

    private void Hold(BitPlanes bits, int first, int count)
    {
        (_bits, _stride, _firstHeld, _held) = (bits, bits.Stride, first, count);
        var vectors = bits.BlocksFrom(first)[..(count * _stride)];
        if (_vectors.Length < vectors.Length)
        {
            _vectors = new Vector512<ulong>[vectors.Length];
        }

        vectors.CopyTo(_vectors);
    }
}

using System.Runtime.Intrinsics;

namespace HuanJie.Statistics;

/// <summary>What a range has of one plane, block by block: cut out once, counted against many planes.</summary>
internal sealed class PlaneCut
{
    private Vector512<ulong>[] _blocks = [];
    private int _count;

    /// <summary>Its blocks.</summary>
    public ReadOnlySpan<Vector512<ulong>> Blocks => _blocks.AsSpan(0, _count);

    /// <summary>How many are in it.</summary>
    public long Count => CountIn(Blocks);

    /// <summary>How many of it are in blocks that lie beside its own.</summary>
    public long CountIn(ReadOnlySpan<Vector512<ulong>> blocks) => PopulationCount.OfBoth(Blocks, blocks, stride: 1);

    /// <summary>Makes it that part of another that is in blocks beside it.</summary>
    public void Take(PlaneCut other, ReadOnlySpan<Vector512<ulong>> blocks)
    {
        var own = Room(other._count);
        for (var block = 0; block < own.Length; block++)
        {
            own[block] = other._blocks[block] & blocks[block];
        }
    }

    /// <summary>Its blocks, so many, to be written.</summary>
    public Span<Vector512<ulong>> Room(int count)
    {
        if (_blocks.Length < count)
        {
            _blocks = new Vector512<ulong>[count];
        }

        _count = count;
        return _blocks.AsSpan(0, count);
    }
}

using System.Buffers;

namespace HuanJie.Rules;

/// <summary>Collects findings in a borrowed array, so that growing leaves no large garbage behind, and hands them over in one of their exact number.</summary>
internal struct FindingBuffer
{
    private Finding[]? _items;
    private int _count;

    /// <summary>Adds a finding.</summary>
    public void Add(in Finding finding)
    {
        if (_items is null || _count == _items.Length)
        {
            Grow();
        }

        _items![_count++] = finding;
    }

    /// <summary>The findings, in the order in which they were added; the array goes back.</summary>
    public ValueList<Finding> TakeAll()
    {
        ValueList<Finding> findings = [.. _items.AsSpan(0, _count)];
        GiveBack();
        _count = 0;
        return findings;
    }

    private void Grow()
    {
        var larger = ArrayPool<Finding>.Shared.Rent(Math.Max(16, _count * 2));
        _items.AsSpan(0, _count).CopyTo(larger);
        GiveBack();
        _items = larger;
    }

    private void GiveBack()
    {
        if (_items is not null)
        {
            // What was used is cleared: a borrowed array must not keep rules and ids alive.
            _items.AsSpan(0, _count).Clear();
            ArrayPool<Finding>.Shared.Return(_items);
            _items = null;
        }
    }
}

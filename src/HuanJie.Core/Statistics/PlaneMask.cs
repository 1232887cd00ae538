namespace HuanJie.Statistics;

/// <summary>Which of many things fit some conditions, a bit each: every condition takes away those that do not fit it.</summary>
internal sealed class PlaneMask
{
    /// <summary>Starts with everything.</summary>
    public PlaneMask(int count)
    {
        Words = new ulong[(count + 63) / 64];
        Array.Fill(Words, ulong.MaxValue);
    }

    public ulong[] Words { get; }

    /// <summary>Keeps what a mask has.</summary>
    public void And(ReadOnlySpan<ulong> mask)
    {
        for (var word = 0; word < Words.Length; word++)
        {
            Words[word] &= mask[word];
        }
    }

    /// <summary>Keeps what is in one of some planes.</summary>
    public void AndAny(BitPlanes bits, ReadOnlySpan<int> planes) => And(Any(bits, planes));

    /// <summary>Keeps what has one of some values of a classification, whose first value is that of whatever is in none of its planes.</summary>
    public void AndValues(BitPlanes bits, int firstPlane, ReadOnlySpan<bool> wanted)
    {
        var listed = new List<int>();
        for (var value = 1; value < wanted.Length; value++)
        {
            if (wanted[value] != wanted[0])
            {
                listed.Add(firstPlane + value);
            }
        }

        // With the first value wanted, those are taken away whose value is not.
        var any = Any(bits, [.. listed]);
        for (var word = 0; word < Words.Length; word++)
        {
            Words[word] &= wanted[0] ? ~any[word] : any[word];
        }
    }

    /// <summary>Takes away a range.</summary>
    public void Remove(Range range)
    {
        for (var at = range.Start.Value; at < range.End.Value; at++)
        {
            Words[at / 64] &= ~(1UL << at);
        }
    }

    private ulong[] Any(BitPlanes bits, ReadOnlySpan<int> planes)
    {
        var any = new ulong[Words.Length];
        foreach (var plane in planes)
        {
            for (var word = 0; word < any.Length && !bits.IsEmpty(plane); word++)
            {
                any[word] |= bits.Word(plane, word);
            }
        }

        return any;
    }
}

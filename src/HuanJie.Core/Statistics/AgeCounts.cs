namespace HuanJie.Statistics;

/// <summary>A number of people for each age, stored from the first age that has any to the last.</summary>
/// <remarks>The trimmed form is unique, so equal counts are equal arrays; an organisation's counts span some thirty ages, not 128.</remarks>
internal readonly struct AgeCounts : IEquatable<AgeCounts>
{
    private readonly long[]? _counts;

    private AgeCounts(int first, long[] counts)
    {
        First = first;
        _counts = counts;
    }

    public static AgeCounts None => default;

    public int First { get; }

    public ReadOnlySpan<long> Counts => _counts;

    public long Total => Sum(0, AgeDistribution.MaxAge);

    public long Years
    {
        get
        {
            var years = 0L;
            for (var i = 0; i < Counts.Length; i++)
            {
                years = checked(years + (Counts[i] * (First + i)));
            }

            return years;
        }
    }

    public long this[int age] => (uint)(age - First) < (uint)Counts.Length ? Counts[age - First] : 0;

    public static AgeCounts One(int age) => new(age, [1]);

    public static AgeCounts Of(int first, ReadOnlySpan<long> counts)
    {
        var start = 0;
        while (start < counts.Length && counts[start] == 0)
        {
            start++;
        }

        var end = counts.Length;
        while (end > start && counts[end - 1] == 0)
        {
            end--;
        }

        return start == end ? None : new(first + start, counts[start..end].ToArray());
    }

    public static AgeCounts Combine(AgeCounts left, AgeCounts right, long sign)
    {
        Span<long> sum = stackalloc long[AgeDistribution.MaxAge + 1];
        left.Counts.CopyTo(sum[left.First..]);
        for (var i = 0; i < right.Counts.Length; i++)
        {
            ref var slot = ref sum[right.First + i];
            slot = checked(slot + (sign * right.Counts[i]));
        }

        return Of(0, sum);
    }

    public long Sum(int least, int most)
    {
        var from = Math.Max(least, First) - First;
        var to = Math.Min(most - First, Counts.Length - 1);
        var sum = 0L;
        for (var i = from; i <= to; i++)
        {
            sum = checked(sum + Counts[i]);
        }

        return sum;
    }

    public bool Equals(AgeCounts other) => First == other.First && Counts.SequenceEqual(other.Counts);

    public override bool Equals(object? obj) => obj is AgeCounts other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(First);
        foreach (var count in Counts)
        {
            hash.Add(count);
        }

        return hash.ToHashCode();
    }
}

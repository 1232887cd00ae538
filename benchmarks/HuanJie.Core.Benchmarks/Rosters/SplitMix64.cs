namespace HuanJie.Benchmarks.Rosters;

/// <summary>Numbers that look random and are the same on every machine: SplitMix64, a counter and a mix of its bits.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="bound"/> − 1. Bounds are small, so the bias of the remainder is far below a part in a million.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>True in so many cases of a thousand.</summary>
    public bool Chance(int perThousand) => Below(1_000) < perThousand;

    /// <summary>One of some values, each as likely as its weight.</summary>
    public T Pick<T>(ReadOnlySpan<(T Value, int Weight)> choices)
    {
        var total = 0;
        foreach (var (_, weight) in choices)
        {
            total += weight;
        }

        var left = Below(total);
        foreach (var (value, weight) in choices)
        {
            left -= weight;
            if (left < 0)
            {
                return value;
            }
        }

        throw new ArgumentException("There is nothing to choose from. Give at least one weight above zero.", nameof(choices));
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}

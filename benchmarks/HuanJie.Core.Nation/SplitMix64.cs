namespace HuanJie.Nations;

/// <summary>Numbers that look random and are the same on every machine: SplitMix64, a counter and a mix of its bits.</summary>
/// <remarks>Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. Two seeds that differ in a bit give unrelated numbers.</remarks>
public sealed class SplitMix64
{
    private ulong _state;

    /// <summary>Starts from a seed.</summary>
    public SplitMix64(ulong seed) => _state = seed;

    /// <summary>Starts from a seed and a part of the work, so that each part can be made without the others.</summary>
    public SplitMix64(ulong seed, ulong part) => _state = Mix(seed) ^ Mix(~part);

    /// <summary>A number from 0 to <paramref name="bound"/> − 1. Bounds are small, so the bias of the remainder is far below a part in a million.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>True in so many cases of a thousand; always from a thousand on, never from zero down.</summary>
    public bool Chance(int perThousand) => Below(1_000) < perThousand;

    /// <summary>One of some values, each as likely as its weight.</summary>
    /// <exception cref="ArgumentException">No weight is above zero.</exception>
    public T Pick<T>(ReadOnlySpan<(T Value, int Weight)> choices)
    {
        var total = 0;
        foreach (var (_, weight) in choices)
        {
            total += weight;
        }

        if (total <= 0)
        {
            throw new ArgumentException("There is nothing to choose from. Give at least one weight above zero.", nameof(choices));
        }

        var left = Below(total);
        var chosen = 0;
        while (left >= choices[chosen].Weight)
        {
            left -= choices[chosen].Weight;
            chosen++;
        }

        return choices[chosen].Value;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            return Mix(_state);
        }
    }
}

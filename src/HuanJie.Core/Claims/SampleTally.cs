using System.Numerics;

namespace HuanJie.Claims;

/// <summary>A sample of whole numbers as values and how often each comes.</summary>
internal sealed class SampleTally
{
    private readonly SortedDictionary<BigInteger, long> _people = [];

    /// <summary>Adds people who have a value.</summary>
    public SampleTally Add(BigInteger value, long people = 1)
    {
        if (people > 0)
        {
            _people[value] = _people.GetValueOrDefault(value) + people;
        }

        return this;
    }

    /// <summary>Adds everybody of another sample.</summary>
    public SampleTally Add(SampleTally other)
    {
        foreach (var (value, people) in other._people)
        {
            Add(value, people);
        }

        return this;
    }

    /// <summary>Whether every value is within two bounds.</summary>
    public bool IsWithin(BigInteger least, BigInteger most) => _people.Keys.All(value => value >= least && value <= most);

    /// <summary>The same people with other values.</summary>
    public SampleTally Select(Func<BigInteger, BigInteger> value)
    {
        SampleTally other = new();
        foreach (var (old, people) in _people)
        {
            other.Add(value(old), people);
        }

        return other;
    }

    public BigInteger Total => _people.Aggregate(BigInteger.Zero, static (sum, entry) => sum + (entry.Key * entry.Value));

    public BigInteger Squares => _people.Aggregate(BigInteger.Zero, static (sum, entry) => sum + (entry.Key * entry.Key * entry.Value));

    /// <summary>The values, the least first.</summary>
    public ValueList<SampleValue> ToValues() => [.. _people.Select(static entry => new SampleValue((long)entry.Key, (int)entry.Value))];
}

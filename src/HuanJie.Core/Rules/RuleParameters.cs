using System.Collections.Immutable;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>The parameters of a rule (规则参数), by name in ordinal order.</summary>
/// <remarks>Equality is by content. A kind reads them when a book is made ready for a day, never while it judges.</remarks>
public sealed record RuleParameters
{
    private readonly ImmutableSortedDictionary<string, ParameterValue> _values;

    private RuleParameters(ImmutableSortedDictionary<string, ParameterValue> values) => _values = values;

    /// <summary>No parameters.</summary>
    public static RuleParameters None { get; } = new(ImmutableSortedDictionary.Create<string, ParameterValue>(StringComparer.Ordinal));

    /// <summary>The names, in ordinal order.</summary>
    public ValueList<string> Names => [.. _values.Keys];

    /// <summary>These parameters and one more, or with another value of it.</summary>
    public RuleParameters With(string name, ParameterValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        return new(_values.SetItem(name, value));
    }

    /// <summary>The value of a parameter; null when it is not given.</summary>
    public ParameterValue? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>A whole number, or what stands in its place.</summary>
    public int WholeNumber(string name, int otherwise) => (int)Math.Clamp(Find(name)?.WholeNumber ?? otherwise, int.MinValue, int.MaxValue);

    /// <summary>A whole number, where it is given.</summary>
    public int? WholeNumber(string name) => Find(name) is null ? null : WholeNumber(name, 0);

    /// <summary>Yes or no, or what stands in its place.</summary>
    public bool Flag(string name, bool otherwise = false) => Find(name)?.Flag ?? otherwise;

    /// <summary>A text, where it is given.</summary>
    public string? Text(string name) => Find(name)?.Text;

    /// <summary>A list of texts; empty where it is not given.</summary>
    public ValueList<string> Texts(string name) => Find(name)?.Texts ?? [];

    /// <summary>A day, where it is given.</summary>
    public LocalDate? Day(string name) => Text(name) is { } text ? ParameterSpec.DayOf(text) : null;

    /// <summary>The day on which something is counted: a day that is given, or the polling day.</summary>
    public LocalDate AsOf(string name, LocalDate pollingDay) => Day(name) ?? pollingDay;

    /// <summary>A share, where it is given.</summary>
    public Ratio? Share(string name) => Text(name) is { } text ? ParameterSpec.ShareOf(text) : null;

    /// <summary>Months by kind of record, in the order given; empty where it is not given.</summary>
    public IEnumerable<(string Kind, int Months)> Windows(string name) => Texts(name).Select(static text => ParameterSpec.WindowOf(text)!.Value);

    /// <inheritdoc/>
    public bool Equals(RuleParameters? other) => other is not null && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (name, value) in _values)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>Names and values, as in <c>max = 7, min = 3</c>.</summary>
    public override string ToString() => string.Join(", ", _values.Select(static pair => $"{pair.Key} = {pair.Value}"));
}

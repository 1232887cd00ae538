using System.Collections.Immutable;

namespace HuanJie.Claims;

/// <summary>A sum of figures with factors, and a number.</summary>
internal sealed record Linear(ImmutableSortedDictionary<string, Ratio> Terms, Ratio Number)
{
    private static readonly ImmutableSortedDictionary<string, Ratio> None = ImmutableSortedDictionary.Create<string, Ratio>(StringComparer.Ordinal);

    public static Linear Of(string name) => new(None.Add(name, 1), 0);

    public static Linear Of(Ratio number) => new(None, number);

    public static Linear operator +(Linear left, Linear right)
    {
        var terms = left.Terms;
        foreach (var (name, factor) in right.Terms)
        {
            terms = terms.SetItem(name, terms.GetValueOrDefault(name) + factor);
        }

        return new(terms, left.Number + right.Number);
    }

    public static Linear operator *(Linear value, Ratio factor) => new(value.Terms.ToImmutableSortedDictionary(static term => term.Key, term => term.Value * factor, StringComparer.Ordinal), value.Number * factor);

    /// <summary>Its value where all its figures are known; null otherwise.</summary>
    public Ratio? Constant(Func<string, Ratio?> constantOf)
    {
        var value = Number;
        foreach (var (name, factor) in Terms)
        {
            if (constantOf(name) is not { } known)
            {
                return null;
            }

            value += known * factor;
        }

        return value;
    }
}

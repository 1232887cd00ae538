using System.Collections.Concurrent;
using HuanJie.Json;
using HuanJie.Rules;

namespace HuanJie.Books;

/// <summary>The rule books that ship (随附的规则集): national law and the Party's rules, provinces as examples, and conditions of counties and of years.</summary>
/// <remarks>
/// Each rule cites its instrument and article and says how well its source is known; what is known less well is marked <see cref="Confidence.Medium"/>, and nothing
/// from memory alone is there. They are embedded documents of <see cref="HuanJieJson.RuleBooks"/>, read once when asked for.
/// </remarks>
public static class RuleBooks
{
    private const string Suffix = ".json";
    private static readonly string Prefix = typeof(RuleBooks).Namespace + ".";
    private static readonly string[] NationalNames = ["villagers-committee-law", "residents-committee-law", "party-rules", "national-policy"];
    private static readonly ConcurrentDictionary<string, RuleBook> Read = new(StringComparer.Ordinal);

    /// <summary>National law, in every version since 1990 that the dossier of sources holds: both organic laws, the Party's rules, and what else is national.</summary>
    public static RuleBook National { get; } = RuleBook.Layer([.. NationalNames.Select(Find)]);

    /// <summary>The names of the books, in ordinal order, such as <c>villagers-committee-law</c> and <c>zhejiang</c>.</summary>
    public static ValueList<string> Names { get; } =
    [
        .. typeof(RuleBooks).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>One book by its name.</summary>
    /// <exception cref="ArgumentException">There is no such book.</exception>
    public static RuleBook Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read.GetOrAdd(name, static name =>
        {
            using var stream = typeof(RuleBooks).Assembly.GetManifestResourceStream(Prefix + name + Suffix)
                ?? throw new ArgumentException($"There is no rule book of that name. The books are {string.Join(", ", Names)}.", nameof(name));
            return HuanJieJson.RuleBooks.Read(stream, name + Suffix);
        });
    }

    /// <summary>National law with the books of a place layered below it, such as <c>Under("zhejiang")</c>.</summary>
    /// <exception cref="ArgumentException">There is no such book.</exception>
    /// <exception cref="RuleBookException">The books do not go together.</exception>
    public static RuleBook Under(params ReadOnlySpan<string> names)
    {
        var books = new List<RuleBook> { National };
        foreach (var name in names)
        {
            books.Add(Find(name));
        }

        return RuleBook.Layer([.. books]);
    }
}

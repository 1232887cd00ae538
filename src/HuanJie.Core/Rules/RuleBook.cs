using NodaTime;

namespace HuanJie.Rules;

/// <summary>A rule book (规则集): dated, cited rules, of one document or of several layered from the nation down to the county.</summary>
/// <remarks>
/// A lower book makes an upper book's value stricter, or replaces it, only by naming the rule that it overrides; rules that contradict each other are
/// refused with both citations. Order is by level, then as given, and it is the order of verdicts.
/// </remarks>
public sealed record RuleBook
{
    private RuleBook(ValueList<BookLayer> layers) => Layers = layers;

    /// <summary>A book without rules.</summary>
    public static RuleBook Empty { get; } = new([]);

    /// <summary>The layers, from the nation down.</summary>
    public ValueList<BookLayer> Layers { get; }

    /// <summary>The rules of all layers, in the order of verdicts.</summary>
    public ValueList<Rule> Rules => Layers.SelectMany(static layer => layer.Rules).ToValueList();

    /// <summary>Makes a book of one layer.</summary>
    /// <exception cref="RuleBookException">The layer is not sound; every problem is listed.</exception>
    public static RuleBook Of(BookLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Checked([layer]);
    }

    /// <summary>Layers books: their rules together, upper levels first. Grouping does not matter.</summary>
    /// <remarks>A rule may override one of a layer that is yet to be added; what names nothing in the end is refused by <see cref="On(JudgingBasis)"/>.</remarks>
    /// <exception cref="RuleBookException">An id stands twice, overrides go round in a circle, or rules contradict each other.</exception>
    public static RuleBook Layer(params ReadOnlySpan<RuleBook> books)
    {
        var layers = new List<BookLayer>();
        foreach (var book in books)
        {
            layers.AddRange(book.Layers);
        }

        return Checked([.. layers.OrderBy(static layer => layer.Level)]);
    }

    /// <summary>These rules and those of a book that stands beside them, as a team's own checks do: nothing overrides, and nothing need be named.</summary>
    /// <exception cref="RuleBookException">An id stands twice.</exception>
    public RuleBook Beside(RuleBook other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Checked([.. Layers, .. other.Layers.Select(static layer => layer with { Independent = true })]);
    }

    /// <summary>The rules in force on a polling day, made ready to judge.</summary>
    /// <exception cref="RuleBookException">A rule overrides one that is in no layer.</exception>
    public RulesInForce On(LocalDate pollingDay) => On(new JudgingBasis(pollingDay));

    /// <summary>The rules in force on a basis, made ready to judge.</summary>
    /// <exception cref="RuleBookException">A rule overrides one that is in no layer.</exception>
    public RulesInForce On(JudgingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var dangling = RuleBookSoundness.Dangling(Layers);
        return dangling.Count > 0 ? throw new RuleBookException(dangling) : new(this, basis);
    }

    /// <summary>Finds a rule by its id, in force or not.</summary>
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => rule.Id == id);

    /// <summary>The names of the layers, as in <c>villagers-committee-law + zhejiang (42 rules)</c>.</summary>
    public override string ToString() => $"{string.Join(" + ", Layers.Select(static layer => layer.Name))} ({Layers.Sum(static layer => layer.Rules.Count)} rules)";

    // What the book was called when it was read, for problems that come later.
    internal RuleBook From(string source) => new([.. Layers.Select(layer => layer with { Source = source })]);

    private static RuleBook Checked(ValueList<BookLayer> layers)
    {
        var problems = RuleBookSoundness.Of(layers);
        return problems.Count > 0 ? throw new RuleBookException(problems) : new(layers);
    }
}

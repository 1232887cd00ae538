namespace HuanJie.Claims;

/// <summary>A published report (公布的报告): its figures as printed, and the relations between them that somebody wrote down.</summary>
/// <remarks>Shape is proven here: no name stands twice, and relations name figures of the report. Whether the figures agree is what the audit says.</remarks>
public sealed record ClaimReport
{
    /// <summary>Records a report.</summary>
    /// <param name="id">The id, such as <c>kaifu-2021</c>.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="relations">The relations.</param>
    /// <exception cref="ArgumentException">A name stands twice, or a relation names no figure of the report.</exception>
    public ClaimReport(string id, ValueList<Claim> figures, ValueList<Relation> relations = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (!names.Add(figure.Ref))
            {
                throw new ArgumentException($"Two figures have the name {figure.Ref}. Give each its own.", nameof(figures));
            }
        }

        foreach (var relation in relations)
        {
            var unknown = relation.Refs.FirstOrDefault(name => !names.Contains(name));
            if (unknown is not null)
            {
                throw new ArgumentException($"'{relation}' names {unknown}, which is no figure of the report.", nameof(relations));
            }
        }

        Id = id;
        Figures = figures;
        Relations = relations;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The figures, in the order of the report.</summary>
    public ValueList<Claim> Figures { get; }

    /// <summary>The relations, in the order given.</summary>
    public ValueList<Relation> Relations { get; }

    /// <summary>The place; null when not known.</summary>
    public string? Place { get; init; }

    /// <summary>How large the place is, such as <c>district</c>; null when not known.</summary>
    public string? Level { get; init; }

    /// <summary>The year of the term; null when not known.</summary>
    public int? TermYear { get; init; }

    /// <summary>When it was published, as printed; null when not known.</summary>
    public string? Published { get; init; }

    /// <summary>What was elected, such as <c>two-committees</c>; null when not known.</summary>
    public string? Kind { get; init; }

    /// <summary>A remark on the source; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>A figure by its name; null when there is none.</summary>
    public Claim? Find(string name) => Figures.FirstOrDefault(figure => figure.Ref == name);

    /// <summary>The id and the sizes, as in <c>kaifu-2021: 32 figures, 12 relations</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}: {Figures.Count} figures, {Relations.Count} relations");
}

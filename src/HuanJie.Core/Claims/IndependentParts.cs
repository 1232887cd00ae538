namespace HuanJie.Claims;

/// <summary>The parts of a report that cannot disturb each other: two relations that share only exact counts ask nothing of each other.</summary>
internal sealed class IndependentParts(ClaimReport report, IReadOnlyList<Relation> relations)
{
    private readonly Dictionary<string, Claim> _figures = report.Figures.ToDictionary(static figure => figure.Ref, StringComparer.Ordinal);
    private readonly ILookup<string, Relation> _byName = relations.SelectMany(static relation => relation.Refs.Select(name => (name, relation))).ToLookup(static pair => pair.name, static pair => pair.relation, StringComparer.Ordinal);

    /// <summary>The parts, each with its relations in the order given.</summary>
    public IEnumerable<Relation[]> All()
    {
        HashSet<Relation> seen = [];
        foreach (var relation in relations.Where(relation => !seen.Contains(relation)))
        {
            var part = Around([relation]);
            seen.UnionWith(part);
            yield return part;
        }
    }

    /// <summary>The part of a figure: everything that a change of it can disturb.</summary>
    /// <param name="name">The figure.</param>
    /// <param name="isFree">Whether it is left out, and so binds the relations that name it together.</param>
    public Relation[] Of(string name, bool isFree) => Around(_byName[name], isFree ? name : null);

    private Relation[] Around(IEnumerable<Relation> start, string? free = null)
    {
        HashSet<Relation> part = [.. start];
        var waiting = new Queue<Relation>(part);
        while (waiting.TryDequeue(out var relation))
        {
            foreach (var next in relation.Refs.Where(name => name == free || !IsExactCount(name)).SelectMany(name => _byName[name]).Where(part.Add))
            {
                waiting.Enqueue(next);
            }
        }

        return [.. relations.Where(part.Contains)];
    }

    private bool IsExactCount(string name) => _figures.TryGetValue(name, out var figure) && figure is { Unit: ClaimUnit.Count, Qualifier: ClaimQualifier.Exact, Value.Decimals: 0 };
}

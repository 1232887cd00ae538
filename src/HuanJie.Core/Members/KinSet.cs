using System.Diagnostics.CodeAnalysis;

namespace HuanJie.Members;

/// <summary>A named set of relations that a rule calls near kin (近亲属范围); instruments differ in what they mean by the word.</summary>
/// <remarks>A set is symmetric: if a parent is in it, so is a child. Equality is by name.</remarks>
public sealed record KinSet
{
    private readonly int _relations;

    private KinSet(string name, params ReadOnlySpan<Relation> relations)
    {
        Name = name;
        foreach (var relation in relations)
        {
            _relations |= 1 << (int)relation;
        }
    }

    /// <summary>Spouse, parents, children, siblings, grandparents and grandchildren of both sides: 民法典 art. 1045(2), in force since 2021-01-01.</summary>
    public static KinSet Civil1045 { get; } = new(
        "civil-1045",
        Relation.Spouse,
        Relation.Parent,
        Relation.Child,
        Relation.Sibling,
        Relation.Grandparent,
        Relation.Grandchild);

    /// <summary>Spouse, parents, children and siblings: 浙江省村民委员会选举办法 (2020) art. 31, and 刑事诉讼法 for its own purposes.</summary>
    public static KinSet Three { get; } = new("three", Relation.Spouse, Relation.Parent, Relation.Child, Relation.Sibling);

    /// <summary>Spouse and lineal kin: 上海市村民委员会选举办法 (2020) art. 2.</summary>
    public static KinSet SpouseLineal { get; } = new(
        "spouse-lineal",
        Relation.Spouse,
        Relation.Parent,
        Relation.Child,
        Relation.Grandparent,
        Relation.Grandchild,
        Relation.OtherLineal);

    /// <summary>
    /// The four relations of cadre recusal: spouse, lineal blood, collateral blood within three generations, near affinity (夫妻、直系血亲、三代以内旁系血亲、近姻亲);
    /// policy of the 2020-21 wave, known from secondary sources.
    /// </summary>
    public static KinSet CadreFour { get; } = new("cadre-four", Enum.GetValues<Relation>());

    /// <summary>The sets, from the narrowest in use to the widest.</summary>
    public static ValueList<KinSet> All { get; } = [Three, SpouseLineal, Civil1045, CadreFour];

    /// <summary>The name in rule books, such as <c>civil-1045</c>.</summary>
    public string Name { get; }

    /// <summary>The relations of the set, in the order of <see cref="Relation"/>.</summary>
    public ValueList<Relation> Relations => [.. Enum.GetValues<Relation>().Where(Contains)];

    /// <summary>Finds a set by its name.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, [NotNullWhen(true)] out KinSet? set)
    {
        set = All.FirstOrDefault(known => known.Name == name);
        return set is not null;
    }

    /// <summary>Whether a relation is in the set.</summary>
    public bool Contains(Relation relation) => (_relations & (1 << (int)relation)) != 0;

    /// <summary>Whether every relation of another set is in this one.</summary>
    public bool Includes(KinSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (other._relations & ~_relations) == 0;
    }

    /// <inheritdoc/>
    public bool Equals(KinSet? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>A plan to split (析置), merge (合并) or recode (代码变更) organisations before the vote.</summary>
public sealed record ReorganisationPlan
{
    /// <summary>Records a plan.</summary>
    /// <param name="id">The id of the plan.</param>
    /// <param name="kind">What is to happen.</param>
    /// <param name="predecessors">The codes of the organisations as they are: one for a split or a new code, at least two for a merger, none twice.</param>
    /// <param name="successors">What they become: at least two for a split, one for a merger or a new code; no code twice, nobody in two of them.</param>
    /// <param name="effectiveOn">The day on which it takes effect, where it is set.</param>
    /// <exception cref="ArgumentException">The numbers do not fit <paramref name="kind"/>, a code stands twice, or somebody goes to two organisations.</exception>
    public ReorganisationPlan(RecordId id, LineageKind kind, ValueList<DivisionCode> predecessors, ValueList<PlannedOrganisation> successors, LocalDate? effectiveOn = null)
    {
        // The lineage proves kind and predecessors as it does everywhere.
        Lineage = new(kind, predecessors, effectiveOn);
        var fits = kind is LineageKind.Split ? successors.Count >= 2 : successors.Count == 1;
        if (!fits)
        {
            var allowed = kind is LineageKind.Split ? "A split makes two or more" : $"{kind} makes exactly one";
            throw new ArgumentException($"{successors.Count} successors are given. {allowed}.", nameof(successors));
        }

        Shape.Distinct(successors, static successor => successor.Organisation.Code, "Each successor has a code of its own.", nameof(successors));
        var placed = new Dictionary<PersonId, DivisionCode>();
        foreach (var successor in successors)
        {
            foreach (var person in successor.Members)
            {
                if (!placed.TryAdd(person, successor.Organisation.Code))
                {
                    throw new ArgumentException($"{person} goes to {placed[person]} and to {successor.Organisation.Code}. Everybody goes to one organisation.", nameof(successors));
                }
            }
        }

        Id = id;
        Successors = successors;
    }

    /// <summary>The id of the plan.</summary>
    public RecordId Id { get; }

    /// <summary>What is to happen.</summary>
    public LineageKind Kind => Lineage.Kind;

    /// <summary>The codes of the organisations as they are.</summary>
    public ValueList<DivisionCode> Predecessors => Lineage.Predecessors;

    /// <summary>What they become, in the order given.</summary>
    public ValueList<PlannedOrganisation> Successors { get; }

    /// <summary>The day on which it takes effect.</summary>
    /// <value>The default is <see langword="null"/>: not set.</value>
    public LocalDate? EffectiveOn => Lineage.EffectiveOn;

    /// <summary>The lineage that each successor gets.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Lineage Lineage { get; }

    /// <summary>As in <c>S-1: Split 430105012301 -> 430105012203, 430105012204</c>.</summary>
    public override string ToString() => $"{Id}: {Kind} {string.Join(", ", Predecessors)} -> {string.Join(", ", Successors.Select(static successor => successor.Organisation.Code))}";
}

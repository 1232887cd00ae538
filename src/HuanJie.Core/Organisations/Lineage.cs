using NodaTime;

namespace HuanJie.Organisations;

/// <summary>Where an organisation came from (沿革): the organisations that it was split from, merged from or recoded from.</summary>
/// <remarks>
/// A comparison with last term follows the lineage, so that a person who stays in a part of a village that was split is
/// continuing (连任), and a predecessor of two organisations is still counted once.
/// </remarks>
public sealed record Lineage
{
    /// <summary>Records a lineage.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="predecessors">The codes of the earlier organisations: exactly one for a split or a new code, at least two for a merger, none twice.</param>
    /// <param name="effectiveOn">The day on which it took effect, where known.</param>
    /// <exception cref="ArgumentException"><paramref name="predecessors"/> has a number of codes that does not fit <paramref name="kind"/>, or a code twice.</exception>
    public Lineage(LineageKind kind, ValueList<DivisionCode> predecessors, LocalDate? effectiveOn = null)
    {
        var fits = kind is LineageKind.Merged ? predecessors.Count >= 2 : predecessors.Count == 1;
        if (!fits)
        {
            var allowed = kind is LineageKind.Merged ? "A merger has two or more" : $"{kind} has exactly one";
            throw new ArgumentException($"{predecessors.Count} predecessors are given. {allowed}; write the codes of the organisations as they were before.", nameof(predecessors));
        }

        for (var i = 1; i < predecessors.Count; i++)
        {
            if (predecessors.AsSpan()[..i].Contains(predecessors[i]))
            {
                throw new ArgumentException($"Predecessor {predecessors[i]} is named twice. Name each predecessor once.", nameof(predecessors));
            }
        }

        Kind = kind;
        Predecessors = predecessors;
        EffectiveOn = effectiveOn?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>What happened.</summary>
    public LineageKind Kind { get; }

    /// <summary>The codes of the earlier organisations, in the order given.</summary>
    public ValueList<DivisionCode> Predecessors { get; }

    /// <summary>The day on which it took effect.</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public LocalDate? EffectiveOn { get; }
}

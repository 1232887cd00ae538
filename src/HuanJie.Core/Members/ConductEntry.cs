using HuanJie.Dates;

namespace HuanJie.Members;

/// <summary>One entry in a person's record (处罚、处分等记录): what it is, and the days from which windows run.</summary>
/// <remarks>It is personal: messages name the kind and the days that decide, nothing else.</remarks>
public sealed record ConductEntry
{
    /// <summary>The kind.</summary>
    public required ConductKind Kind { get; init; }

    /// <summary>The day of the decision or judgment (决定、判决之日).</summary>
    public PartialDate? Decided { get; init; }

    /// <summary>The day of release or of the end of probation (刑满释放、缓刑期满之日).</summary>
    public PartialDate? Released { get; init; }

    /// <summary>The day of approval (批准之日), from which Party discipline runs.</summary>
    public PartialDate? Approved { get; init; }

    /// <summary>The length in years, where the measure has one: one or two for 留党察看.</summary>
    public int? Years { get; init; }

    /// <summary>Whether what it is about has been put right or has ended (已整改、已解除), for kinds that last until then.</summary>
    public bool? Resolved { get; init; }

    /// <summary>The kind only: days of a person's record stay out of text.</summary>
    public override string ToString() => Kind.ToString();
}

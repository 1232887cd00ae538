using HuanJie.Members;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Elections;

/// <summary>What happened to the office of one member (任职情况): resignation, sentence, appraisals. It may end the office by law.</summary>
public sealed record OfficeRecord
{
    /// <summary>The member.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The body.</summary>
    public required ElectedBody Body { get; init; }

    /// <summary>What happened, complete where given; null when nobody has looked.</summary>
    public ValueList<OfficeEvent>? Events { get; init; }

    /// <summary>The id and the body.</summary>
    public override string ToString() => $"{Person}, {Body}";
}

/// <summary>Something that may end an office (职务终止的情形), and when.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Day">The day: of the approval, of the sentence, of the appraisal.</param>
public sealed record OfficeEvent(OfficeEventKind Kind, LocalDate Day)
{
    /// <summary>As in <c>CriminalSentence: 2022-03-01</c>.</summary>
    public override string ToString() => $"{Kind}: {Day:R}";
}

/// <summary>What may end an office (职务终止的情形).</summary>
public enum OfficeEventKind : byte
{
    /// <summary>The member resigned (提出辞职).</summary>
    Resignation = 0,

    /// <summary>The assembly or the representative meeting approved the resignation (辞职获得通过).</summary>
    ResignationApproved = 1,

    /// <summary>The member lost the capacity to act (丧失行为能力).</summary>
    LossOfCapacity = 2,

    /// <summary>The member was sentenced for a crime (被判处刑罚).</summary>
    CriminalSentence = 3,

    /// <summary>The member died (死亡).</summary>
    Death = 4,

    /// <summary>The appraisal said competent (评议称职).</summary>
    AppraisedCompetent = 5,

    /// <summary>The appraisal said incompetent (评议不称职).</summary>
    AppraisedIncompetent = 6,
}

using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>Something about a plan that does not work out (方案问题).</summary>
/// <param name="Plan">The id of the plan.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Code">The organisation that it is about; null when it is about people.</param>
/// <param name="Count">How many people, or 1.</param>
public sealed record ReorganisationProblem(RecordId Plan, ReorganisationProblemKind Kind, DivisionCode? Code, int Count)
{
    /// <summary>The body that gets too many people.</summary>
    /// <value>The default is <see langword="null"/>: it is about no body.</value>
    public Body? Body { get; init; }

    /// <summary>As in <c>S-1: CodeTaken 430105012201</c>, <c>S-1: TooManyPeople 430105012201 Committee 2</c>.</summary>
    public override string ToString() => Code is { } code ? $"{Plan}: {Kind} {code}{(Body is { } body ? $" {body} {Count}" : "")}" : $"{Plan}: {Kind} {Count}";
}

/// <summary>What about a plan does not work out (方案问题类别).</summary>
public enum ReorganisationProblemKind : byte
{
    /// <summary>A predecessor has no roster (原组织无花名册). The plan is carried out with those that are there.</summary>
    NoRoster = 0,

    /// <summary>An earlier plan has taken the predecessor (原组织已被其他方案使用). The plan is not carried out.</summary>
    PredecessorTaken = 1,

    /// <summary>The code of a successor is that of another organisation (代码已被占用). The plan is not carried out.</summary>
    CodeTaken = 2,

    /// <summary>The code of a successor says village where a community is planned, or the other way round (代码与类型不符).</summary>
    CodeOfOtherKind = 3,

    /// <summary>Somebody in office goes nowhere (有人未安排).</summary>
    Unplaced = 4,

    /// <summary>Somebody named is in no predecessor's roster (有人不在原花名册).</summary>
    Stranger = 5,

    /// <summary>A successor brings more people to a body than it has seats (超职数).</summary>
    TooManyPeople = 6,
}

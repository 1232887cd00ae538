using NodaTime;

namespace HuanJie.Preparation;

/// <summary>What one department said of one person in one round (单条审查意见): a cell of the matrix for that person.</summary>
/// <param name="Department">The department.</param>
/// <param name="Round">The number of the round.</param>
/// <param name="Opinion">The opinion: the graver where several were given, silence where none was.</param>
/// <param name="On">The day of the first reply that says so; null for silence.</param>
/// <param name="Reason">Why, by kind.</param>
/// <param name="IsOverturned">Whether a later round of the department took its place.</param>
public sealed record ReviewEntry(RecordId Department, int Round, Opinion Opinion, LocalDate? On, ReviewReason Reason, bool IsOverturned)
{
    /// <summary>The department, the round, the opinion and the day, and no reason: <c>tax, round 1: Veto, 2020-11-02, overturned</c>.</summary>
    public override string ToString() => $"{Department}, round {Round}: {Opinion}{(On is { } day ? $", {day:R}" : "")}{(IsOverturned ? ", overturned" : "")}";
}

using System.Text.Json.Serialization;
using HuanJie.Dates;
using HuanJie.Members;
using NodaTime;

namespace HuanJie.Statistics;

/// <summary>What a tally's numbers rest on (统计口径): the as-of date and the readings chosen where sources leave a choice.</summary>
/// <remarks>Only tallies of one basis add up; adding others is refused.</remarks>
/// <param name="AsOf">The day on which ages are counted and elections are finished or not (统计截止日).</param>
/// <param name="LeapDay">On which day of a common year a birth on 29 February reaches its year; 28 February unless chosen otherwise.</param>
/// <param name="Education">Whether a level attended counts as reached; unless chosen otherwise the level of the code, which is what published tables count.</param>
public sealed record TallyBasis(
    LocalDate AsOf,
    LeapDayBirthday LeapDay = LeapDayBirthday.February28,
    EducationReading Education = EducationReading.Level)
{
    /// <summary>The day on which ages are counted and elections are finished or not (统计截止日), in the ISO calendar.</summary>
    [JsonPropertyOrder(-1)]
    public LocalDate AsOf { get; init => field = value.WithCalendar(CalendarSystem.Iso); } = AsOf.WithCalendar(CalendarSystem.Iso);

    /// <summary>The date and the readings, as in <c>as of 2021-01-28, leap day February28, education Level</c>.</summary>
    public override string ToString() => $"as of {AsOf:R}, leap day {LeapDay}, education {Education}";
}

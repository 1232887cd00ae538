using HuanJie.Dates;

namespace HuanJie.Members;

/// <summary>The decision on an exception for a candidate (破格审批), as recorded evidence.</summary>
/// <param name="Authority">Who decided, such as 市委组织部.</param>
/// <param name="Granted">Whether the exception was granted.</param>
/// <param name="On">The day of the decision, to the day, the month or the year.</param>
public sealed record ExceptionalApproval(string Authority, bool Granted, PartialDate On);

using NodaTime;

namespace HuanJie.Rules;

/// <summary>A stretch of days on which a verdict is the same (结论不变的时段).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
/// <param name="Kind">The verdict on each of them.</param>
public readonly record struct VerdictInterval(LocalDate From, LocalDate To, VerdictKind Kind)
{
    /// <summary>The days and the verdict, as in <c>2021-01-28 to 2025-11-02: Satisfied</c>.</summary>
    public override string ToString() => $"{From:R} to {To:R}: {Kind}";
}

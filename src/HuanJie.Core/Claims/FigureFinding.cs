using HuanJie.Statistics;

namespace HuanJie.Claims;

/// <summary>A published figure beside what the rosters say (与花名册核对的结果).</summary>
/// <param name="Claim">The figure.</param>
/// <param name="Status">Whether the rosters say the same.</param>
/// <param name="Indicator">The definition that it was counted by; null when the vocabulary has none.</param>
/// <param name="Least">The least that the rosters allow, in the unit of the figure; null when nothing was counted.</param>
/// <param name="Most">The most that they allow; above the least where facts are missing.</param>
/// <param name="Expected">What would be printed, with the decimals of the figure; null when the rosters do not say one value.</param>
public sealed record FigureFinding(Claim Claim, FigureStatus Status, Indicator? Indicator = null, Ratio? Least = null, Ratio? Most = null, PrintedNumber? Expected = null)
{
    /// <summary>The figure, the status, and what the rosters say, as in <c>women_percent = 45.6: Same</c> or <c>women_count = 53: Differs, rosters say 52</c>.</summary>
    public override string ToString() =>
        $"{Claim}: {Status}" + (Status is FigureStatus.Differs or FigureStatus.Possible ? $", rosters say {(Expected is { } value ? value : $"{Least!.Value.ToDecimalString(2)} to {Most!.Value.ToDecimalString(2)}")}" : "");
}

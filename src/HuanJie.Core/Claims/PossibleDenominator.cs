namespace HuanJie.Claims;

/// <summary>The printed counts that a share can be of (可能的分母).</summary>
/// <param name="Share">The share.</param>
/// <param name="Wholes">The counts over which its own count prints as the share.</param>
public sealed record PossibleDenominator(string Share, ValueList<string> Wholes)
{
    /// <summary>As in <c>women_percent of [secretaries, directors]</c>.</summary>
    public override string ToString() => $"{Share} of {Wholes}";
}

namespace HuanJie.Claims;

/// <summary>What a printed share can be of (可能的分母).</summary>
/// <param name="Share">The share.</param>
/// <param name="Asked">The whole that the relation of the share names.</param>
/// <param name="Wholes">The printed counts, and the sums of them that relations name, over which the share's own count prints as the share; empty when there is none.</param>
public sealed record PossibleDenominator(string Share, string Asked, ValueList<string> Wholes)
{
    /// <summary>Whether the whole that the relation names is among them.</summary>
    public bool FitsAsAsked => Wholes.Contains(Asked);

    /// <summary>As in <c>women_percent of [secretaries, directors]</c>.</summary>
    public override string ToString() => $"{Share} of {Wholes}";
}

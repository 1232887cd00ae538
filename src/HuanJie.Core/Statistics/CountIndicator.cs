namespace HuanJie.Statistics;

/// <summary>An indicator that is a number (数量指标): of organisations, seats or people.</summary>
/// <remarks>Where a fact is not known of somebody, the figure's most counts them and its least does not. A number of people who left has no value in a tally that was not compared with last term.</remarks>
public sealed class CountIndicator : Indicator
{
    private readonly Func<Tally, (long Certain, long Possible)> _count;
    private readonly Func<Tally, bool> _isKnown;

    internal CountIndicator(string measure, MemberGroup? group, Func<Tally, (long Certain, long Possible)> count, Func<Tally, bool>? isKnown = null)
        : base(measure, group)
    {
        _count = count;
        _isKnown = isKnown ?? (static _ => true);
    }

    /// <inheritdoc/>
    public override Figure Of(Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var (certain, possible) = _count(tally);
        return new(certain, possible, _isKnown(tally) ? 1 : 0);
    }
}

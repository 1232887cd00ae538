namespace HuanJie.Elections;

/// <summary>The margin of an outcome (结果的余量): the fewest ballots whose change would alter it, with such a changed count as witness.</summary>
/// <remarks>
/// To change a ballot is to put any other in its place: with other names, blank, or spoiled. The ballots recovered stay as many. Behind a count there may be
/// different sets of ballots; the margin is the least over all of them, so that no other set is more fragile. Whether a poll is valid does not hang on what is on its ballots:
/// <see cref="Attendance"/> says how near it is to being void.
/// </remarks>
public sealed record Margin
{
    private Margin(Outcome outcome) => Outcome = outcome;

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>The fewest ballots; null when no change of ballots alters the outcome, or the poll is not valid.</summary>
    public int? Ballots { get; private init; }

    /// <summary>A count after such a change; null when there is none.</summary>
    public Poll? Witness { get; private init; }

    /// <summary>Whether <see cref="Ballots"/> is the least for certain. Where kin or a woman's seat decide and the poll is large, it is the least that was found; where the ballots are not known, none was sought.</summary>
    public bool IsExact { get; private init; } = true;

    /// <summary>How many fewer ballots, or members present, would make the poll void; null where no rule asks for a turnout or it is not valid.</summary>
    public long? Attendance { get; private init; }

    /// <summary>The margin of an outcome.</summary>
    public static Margin Of(Outcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Kind is not OutcomeKind.Valid)
        {
            return new(outcome);
        }

        var attendance = outcome.Rules.Checks.ToArray().OfType<Turnout>().Where(check => check.Concerns(outcome.Poll)).Select(check => check.Fewer(outcome.Poll)).Min();
        var (ballots, witness, isExact) = new MarginSearch(outcome).Find();
        return new(outcome) { Ballots = ballots, Witness = witness, IsExact = isExact, Attendance = attendance };
    }

    /// <summary>As in <c>11 ballots</c>.</summary>
    public override string ToString() => Ballots is { } ballots ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ballots} {(ballots == 1 ? "ballot" : "ballots")}{(IsExact ? "" : " or fewer")}") : "no ballots";
}

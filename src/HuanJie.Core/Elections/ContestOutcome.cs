using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>The outcome of one contest (一项选举的结果): who is elected, who is level at the cut, how many seats are left, and who stands for them.</summary>
public sealed record ContestOutcome
{
    internal ContestOutcome(Contest contest) => Contest = contest;

    /// <summary>The contest.</summary>
    public Contest Contest { get; }

    /// <summary>Those elected, by votes; equal votes in the order of the ballot.</summary>
    public ValueList<PersonId> Elected { get; internal init; }

    /// <summary>Those level at the cut, in the order of the ballot: they are voted on again, and none of them is elected yet.</summary>
    public ValueList<PersonId> Tied { get; internal init; }

    /// <summary>The seats that those level at the cut are voted on for.</summary>
    public int TiedSeats { get; internal init; }

    /// <summary>The seats that nobody reached, for a further vote (另行选举); those of a tie are not among them.</summary>
    public int Unfilled { get; internal init; }

    /// <summary>Those who stand in the further vote for the seats left, by votes.</summary>
    public ValueList<PersonId> Next { get; internal init; }

    /// <summary>The least votes that elect; null when they are not known.</summary>
    public long? Threshold { get; internal init; }

    /// <summary>Whether the seat left is kept for a woman.</summary>
    public bool KeptForWoman { get; internal init; }

    /// <summary>What became of each, in the order of the ballot.</summary>
    public ValueList<CandidateResult> Results { get; internal init; }

    /// <summary>The post and who is elected, as in <c>Director: elected P-1; 0 tied for 0, 0 left</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Contest.Post}{(Contest.ForWoman ? " (for a woman)" : "")}: elected {(Elected.Count == 0 ? "nobody" : string.Join(", ", Elected))}; {Tied.Count} tied for {TiedSeats}, {Unfilled} left");

    /// <summary>Whether two outcomes of a contest are the same in substance, whatever the votes.</summary>
    internal bool SameAs(ContestOutcome other) =>
        Elected.Order().SequenceEqual(other.Elected.Order()) && Tied.Order().SequenceEqual(other.Tied.Order()) && TiedSeats == other.TiedSeats && Unfilled == other.Unfilled;
}

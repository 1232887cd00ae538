using System.Text.Json.Serialization;
using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Elections;

/// <summary>The recall of a member (罢免): who asks for it, and how the vote on it went. What is not known is null, never zero.</summary>
public sealed record Recall
{
    /// <summary>The body whose member is to be recalled.</summary>
    public required ElectedBody Body { get; init; }

    /// <summary>Who votes: for a residents' committee the same way as it was elected.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PollMode Mode { get; init; }

    /// <summary>Those with the right to vote: villagers, residents, or household representatives.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Eligible { get; init => field = Counts.Checked(value, "people with the right to vote"); }

    /// <summary>Those of them who ask for the recall (联名人数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Signatures { get; init => field = Counts.Checked(value, "signatures"); }

    /// <summary>The villagers' or residents' representatives.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Representatives { get; init => field = Counts.Checked(value, "representatives"); }

    /// <summary>Those of them who ask for the recall.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? RepresentativeSignatures { get; init => field = Counts.Checked(value, "signatures of representatives"); }

    /// <summary>Those registered for the vote on the recall: the electorate of the mode.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Registered { get; init => field = Counts.Checked(value, "registered voters"); }

    /// <summary>Those who voted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Voted { get; init => field = Counts.Checked(value, "people who voted"); }

    /// <summary>The votes for the recall.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Yes { get; init => field = Counts.Checked(value, "votes for the recall"); }

    /// <summary>The day on which the recall was asked for, where it matters: for the ban on asking again.</summary>
    public LocalDate? AskedOn { get; init; }

    /// <summary>The day of an earlier vote within this term, on the same member and the same facts, that did not pass; null when there was none, or none is known.</summary>
    public LocalDate? LastFailedOn { get; init; }

    /// <summary>The body and the way of voting.</summary>
    public override string ToString() => $"recall, {Body}, {Mode}";
}

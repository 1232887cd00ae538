using System.Text.Json.Serialization;
using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Elections;

/// <summary>A poll (选举): one vote of a body of voters with its ballot account and its contests. It may break a rule; the outcome says so.</summary>
/// <remarks>
/// What is not known is null, never zero. Counts are of ballots and of people with the right to vote. Voters who took part (参加投票的选民) are counted by
/// the ballots recovered, those cast by proxy and from mobile boxes among them.
/// </remarks>
public sealed record Poll
{
    /// <summary>The body that is elected.</summary>
    /// <exception cref="ArgumentException">It is the election committee, which holds no seats.</exception>
    public required ElectedBody Body
    {
        get;
        init => field = value.Seats is null ? throw new ArgumentException($"{value} has no seats to elect. Name a committee or the Party organisation.", nameof(Body)) : value;
    }

    /// <summary>Who votes.</summary>
    public required PollMode Mode { get; init; }

    /// <summary>Which vote of the election it is.</summary>
    /// <value>The default is <see cref="PollRound.First"/>.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PollRound Round { get; init; }

    /// <summary>The electorate of the mode: registered voters, household representatives, or representatives (登记参加选举的人数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Registered { get; init => field = Counts.Checked(value, "registered voters"); }

    /// <summary>Those due to attend a Party meeting (应到会), with the right to vote; those whom <see cref="NotDue"/> lists are already left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Due { get; init => field = Counts.Checked(value, "members due to attend"); }

    /// <summary>Those present at a Party meeting (实到会), with the right to vote.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Present { get; init => field = Counts.Checked(value, "members present"); }

    /// <summary>The ballots issued (发出选票).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Issued { get; init => field = Counts.Checked(value, "ballots issued"); }

    /// <summary>The ballots recovered (收回选票).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Recovered { get; init => field = Counts.Checked(value, "ballots recovered"); }

    /// <summary>The valid ballots (有效票).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Valid { get; init => field = Counts.Checked(value, "valid ballots"); }

    /// <summary>The spoiled ballots (废票), blank ones not among them unless local rules say so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Spoiled { get; init => field = Counts.Checked(value, "spoiled ballots"); }

    /// <summary>The seats of the whole body (职数), those already filled among them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? SeatsOfBody { get; init => field = Counts.Checked(value, "seats of the body"); }

    /// <summary>The contests, in the order of the ballot.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<Contest> Contests
    {
        get;
        init => field = value.Count == 0 ? throw new ArgumentException("The poll has no contest. Name at least one post with its seats and candidates.", nameof(Contests)) : value;
    }

    /// <summary>Those who hold seats of the body before the poll.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<SeatHeld> AlreadyElected { get; init; }

    /// <summary>Who of those who stand or sit is related; null when nobody has looked, and complete where given.</summary>
    public ValueList<Kinship>? Kin { get; init; }

    /// <summary>Those who vote for others; null when not known, and complete where given.</summary>
    public ValueList<ProxyHolder>? Proxies { get; init; }

    /// <summary>The mobile boxes; null when not known.</summary>
    public ValueList<BallotBox>? Boxes { get; init; }

    /// <summary>Members left out of those due to attend; null when not known.</summary>
    public ValueList<MeetingExclusion>? NotDue { get; init; }

    /// <summary>The body, the way of voting and the round; no person.</summary>
    public override string ToString() => $"{Body}, {Mode}, {Round}, {Contests.Count} contests";

    /// <summary>The valid ballots: as counted, or those recovered less those spoiled; null when not known.</summary>
    internal int? ValidOrRest => Valid ?? (Recovered - Spoiled is { } rest and >= 0 ? rest : null);
}

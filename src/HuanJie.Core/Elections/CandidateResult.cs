using HuanJie.Members;

namespace HuanJie.Elections;

/// <summary>What became of one person in a contest (候选人结果): the votes, how many were short or over, and why.</summary>
/// <param name="Person">The person.</param>
/// <param name="Votes">The votes that count, those rolled down from a higher post among them.</param>
/// <param name="Kind">What became of the person.</param>
public sealed record CandidateResult(PersonId Person, long Votes, ResultKind Kind)
{
    /// <summary>How many more votes would reach the votes that elect, others unchanged; 0 where they are reached, null where they are not known.</summary>
    public long? VotesShort { get; internal init; }

    /// <summary>How many votes more than those that elect; 0 where they are not reached, null where they are not known.</summary>
    public long? VotesOver { get; internal init; }

    /// <summary>The relative who stays, where the person leaves a seat to kin.</summary>
    public PersonId? YieldsTo { get; internal init; }

    /// <summary>As in <c>P-1: 310, Elected</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Person}: {Votes}, {Kind}");
}

/// <summary>What became of somebody who stood (候选人结果).</summary>
public enum ResultKind : byte
{
    /// <summary>Elected (当选).</summary>
    Elected = 0,

    /// <summary>Level at the cut, to be voted on again (票数相等,待再次投票).</summary>
    Tied = 1,

    /// <summary>Too few votes (未达到当选票数).</summary>
    BelowThreshold = 2,

    /// <summary>Enough votes, and others had more (达到当选票数,但名额已满).</summary>
    NotAmongMost = 3,

    /// <summary>Enough votes, and the seat is left to kin (近亲属回避).</summary>
    YieldsToKin = 4,

    /// <summary>Elected to a higher post in the same poll (已在更高职务当选).</summary>
    HoldsHigherPost = 5,

    /// <summary>Nobody can say (不能确定).</summary>
    Undetermined = 6,
}

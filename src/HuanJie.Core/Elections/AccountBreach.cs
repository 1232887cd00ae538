using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>A contradiction within the figures of a poll (选票账目不符): an identity that every true count keeps.</summary>
public sealed record AccountBreach
{
    internal AccountBreach(AccountIdentity identity, bool isDecisive, params ReadOnlySpan<Argument> arguments)
    {
        Identity = identity;
        IsDecisive = isDecisive;
        Arguments = [.. arguments];
    }

    /// <summary>The identity that does not hold.</summary>
    public AccountIdentity Identity { get; }

    /// <summary>Whether nobody can be declared elected on such figures. Otherwise the breach is reported beside the outcome.</summary>
    public bool IsDecisive { get; }

    /// <summary>The figures, by name.</summary>
    public ValueList<Argument> Arguments { get; }

    /// <summary>The identity and the figures, as in <c>SpoiledWithinRecovered(spoiled = 9, recovered = 8)</c>.</summary>
    public override string ToString() => $"{Identity}({string.Join(", ", Arguments)})";
}

/// <summary>What the figures of a poll must keep among themselves, whatever the law (选票账目的恒等关系).</summary>
public enum AccountIdentity : byte
{
    /// <summary>No more ballots recovered than registered voters (收回不多于登记选民).</summary>
    RecoveredWithinVoters = 0,

    /// <summary>No more ballots recovered than members present (收回不多于实到会).</summary>
    RecoveredWithinPresent = 1,

    /// <summary>No more ballots recovered than issued (收回不多于发出).</summary>
    RecoveredWithinIssued = 2,

    /// <summary>No more ballots issued than registered voters or members present (发出不多于选民).</summary>
    IssuedWithinVoters = 3,

    /// <summary>No more members present than due to attend (实到会不多于应到会).</summary>
    PresentWithinDue = 4,

    /// <summary>Recovered = valid + spoiled (收回 = 有效 + 废票).</summary>
    ValidAndSpoiledMakeRecovered = 5,

    /// <summary>No more spoiled ballots, or valid ones, than recovered (废票、有效票不多于收回).</summary>
    PartsWithinRecovered = 6,

    /// <summary>Nobody has more votes than there are valid ballots (得票不多于有效票).</summary>
    VotesWithinBallots = 7,

    /// <summary>The votes of a contest are no more than its seats on every valid ballot (一项得票总数不多于有效票乘以名额).</summary>
    ContestVotesWithinBallots = 8,

    /// <summary>The mobile boxes hold no more ballots than were recovered (流动票箱不多于收回).</summary>
    BoxesWithinRecovered = 9,

    /// <summary>No more votes by proxy than ballots recovered (委托票不多于收回).</summary>
    ProxiesWithinRecovered = 10,

    /// <summary>Kin are people who stand or sit (亲属关系中的人须在候选人或者成员之内).</summary>
    KinAreKnown = 11,

    /// <summary>The posts are of the body that is elected (职务属于所选机构).</summary>
    PostsOfBody = 12,

    /// <summary>The seats of the contests and those already filled are no more than the body has (应选名额不多于职数).</summary>
    SeatsWithinBody = 13,

    /// <summary>A post stands in one contest, with a separate line for a woman beside it (一个职务只列一项).</summary>
    ContestsAreDistinct = 14,

    /// <summary>Whoever holds a seat does not stand for the same post or a lower one (已当选的不再参选同一或者更低职务).</summary>
    HoldersDoNotStand = 15,

    /// <summary>No man stands on the line for a woman, nor has votes there (妇女委员专项只列女性).</summary>
    LineIsForWomen = 16,
}

namespace HuanJie.Elections;

/// <summary>Members who are left out of those due to attend a Party meeting (不计入应到会人数), and whether that was agreed to.</summary>
/// <remarks>The Central Organisation Department's explanation: the superior Party organisation agrees, and the meeting approves.</remarks>
public sealed record MeetingExclusion
{
    /// <summary>Why they may be left out.</summary>
    public required ExclusionReason Reason { get; init; }

    /// <summary>How many, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public required int Members
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Members), value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value} members are left out. Give 1 or more; leave out a reason that concerns nobody."));
    }

    /// <summary>Whether the superior Party organisation agreed; null when not known.</summary>
    public bool? SuperiorAgreed { get; init; }

    /// <summary>Whether the meeting approved; null when not known.</summary>
    public bool? MeetingApproved { get; init; }

    /// <summary>The number and the reason, as in <c>3 left out: LongIll</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Members} left out: {Reason}");
}

/// <summary>Why members may be left out of those due to attend (不计入应到会人数的情形).</summary>
public enum ExclusionReason : byte
{
    /// <summary>An illness that keeps them from expressing their will (不能表达本人意志).</summary>
    CannotExpressWill = 0,

    /// <summary>Abroad at their own cost for six months or more (自费出国半年以上).</summary>
    Abroad = 1,

    /// <summary>Serving a sentence without a discipline of 留党察看 or heavier (被判刑而未受留党察看以上处分).</summary>
    ServingSentence = 2,

    /// <summary>Old and frail, or bed-ridden for long (年老体弱、长期卧床).</summary>
    LongIll = 3,

    /// <summary>Working, studying or seconded elsewhere for six months or more, with a membership that should have been moved (外出六个月以上应转未转组织关系).</summary>
    AwayUntransferred = 4,

    /// <summary>Retired to the home town without moving the membership (离退休回原籍未转组织关系); in the later lists only.</summary>
    RetiredElsewhere = 5,
}

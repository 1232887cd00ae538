namespace HuanJie.Organisations;

/// <summary>The make-up of the villagers' or residents' representative meeting (村民、居民代表会议): how many people it has, and who they are.</summary>
/// <remarks>
/// Shape is proven (no part exceeds the whole), rules are not: 村民委员会组织法 (2018) art. 25 asks for four fifths of representatives and for women
/// representatives of at least a third of the whole meeting.
/// </remarks>
public sealed record RepresentativeMeeting
{
    /// <summary>Records a meeting.</summary>
    /// <param name="members">All its members, the committee's included; 1 or more.</param>
    /// <param name="representatives">The representatives (代表) among them.</param>
    /// <param name="women">The women among the representatives; null when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, there is no member, or a part exceeds what it is a part of.</exception>
    public RepresentativeMeeting(int members, int representatives, int? women = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(members, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(representatives);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(representatives, members);
        if (women is < 0 || women > representatives)
        {
            throw new ArgumentOutOfRangeException(nameof(women), women, $"{women} women are given among {representatives} representatives. Write from 0 to {representatives}, or leave it out when it is not known.");
        }

        Members = members;
        Representatives = representatives;
        Women = women;
    }

    /// <summary>All members of the meeting, the committee's included.</summary>
    public int Members { get; }

    /// <summary>The representatives (代表) among them.</summary>
    public int Representatives { get; }

    /// <summary>The women among the representatives (妇女代表).</summary>
    /// <value>The default is <see langword="null"/>: not known.</value>
    public int? Women { get; }

    /// <summary>The numbers, as in <c>46 members, 41 representatives, 15 women</c>.</summary>
    public override string ToString() => $"{Members} members, {Representatives} representatives, {(Women is { } women ? $"{women}" : "unknown")} women";
}

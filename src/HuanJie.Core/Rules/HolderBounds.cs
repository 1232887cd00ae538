using HuanJie.Dates;
using HuanJie.Members;

namespace HuanJie.Rules;

/// <summary>The bounds of all rules about the seats of one holder together, as numbers to compare.</summary>
internal readonly struct HolderBounds
{
    // Above every band: no holder is within, not even one whose education is not known.
    private const int NoBand = AnyBand + 1;
    private const int AnyBand = byte.MaxValue;

    private static readonly byte[] BandOfCode = Bands();

    private readonly int _earliestBirth;
    private readonly int _latestBirth;
    private readonly int _latestJoined;
    private readonly int _leastBand;
    private readonly int _outsiders;

    private HolderBounds(SeatBounds bounds, int leastBand)
    {
        _earliestBirth = bounds.EarliestKey;
        _latestBirth = bounds.LatestKey;
        _latestJoined = bounds.LatestJoinedKey;
        _leastBand = leastBand;
        _outsiders = bounds.FullMembersOnly ? 0 : 1;
    }

    private HolderBounds(in HolderBounds one, in HolderBounds other)
    {
        _earliestBirth = Math.Max(one._earliestBirth, other._earliestBirth);
        _latestBirth = Math.Min(one._latestBirth, other._latestBirth);
        _latestJoined = Math.Min(one._latestJoined, other._latestJoined);
        _leastBand = Math.Max(one._leastBand, other._leastBand);
        _outsiders = Math.Min(one._outsiders, other._outsiders);
    }

    /// <summary>Bounds that hold everybody.</summary>
    public static HolderBounds Any { get; } = Of([]);

    /// <summary>The bounds within those of every check; nobody is within where a check has none.</summary>
    public static HolderBounds Of(RuleCheck[] checks)
    {
        var bounds = checks.Aggregate(SeatBounds.Any, static (all, check) => all.And(check.Bounds ?? SeatBounds.Any));
        return new(bounds, checks.Any(static check => check.Bounds is null) ? NoBand : (int)bounds.LeastEducation);
    }

    /// <summary>The bounds within both.</summary>
    public HolderBounds And(in HolderBounds other) => new(this, other);

    /// <summary>Whether a member lies within, so that no rule can be broken; what is not known lies within.</summary>
    public bool Hold(Member member)
    {
        var birth = member.BirthKey;
        var (earliest, latest) = birth == 0 ? (int.MaxValue, 0) : (PartialDate.EarliestKey(birth), PartialDate.LatestKey(birth));
        var joined = member.PartyJoinedKey;
        var latestJoined = joined == 0 ? 0 : PartialDate.LatestKey(joined);
        var band = (int)BandOfCode[member.EducationCode];
        var outsider = member.Affiliation is PoliticalAffiliation.CpcMember or PoliticalAffiliation.Unknown ? 0 : 1;

        // A difference below zero sets the sign: five compares are one branch, which nearly always goes the same way.
        return ((earliest - _earliestBirth) | (_latestBirth - latest) | (_latestJoined - latestJoined) | (band - _leastBand) | (_outsiders - outsider)) >= 0;
    }

    private static byte[] Bands()
    {
        var bands = new byte[100];
        for (var code = 0; code < bands.Length; code++)
        {
            var isKnown = Education.TryParse(code.ToString("D2", System.Globalization.CultureInfo.InvariantCulture), out var education);
            bands[code] = isKnown ? (byte)education.Band() : (byte)AnyBand;
        }

        return bands;
    }
}

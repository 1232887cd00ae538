using HuanJie.Dates;
using HuanJie.Members;

namespace HuanJie.Rules;

/// <summary>The bounds of all rules about the seats of one holder together, as numbers to compare.</summary>
internal readonly struct HolderBounds
{
    // Above every band: no holder is within, not even one whose education is not known.
    private const int NoBand = AnyBand + 1;
    private const int AnyBand = byte.MaxValue;

    // For each value of one byte, named or not: a table has no branch, and who is in the Party, or of which sex, is hard to guess.
    private static readonly byte[] BandOfCode = Bands();
    private static readonly byte[] OutsiderOfAffiliation = [.. Enumerable.Range(0, 256).Select(static value => (PoliticalAffiliation)value is PoliticalAffiliation.CpcMember or PoliticalAffiliation.Unknown ? (byte)0 : (byte)1)];

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

    /// <summary>Whether a member surely lies within, so that no rule can be broken; what is not known lies within.</summary>
    /// <remarks>A date that is known to the month or the year may be taken for one outside.</remarks>
    public bool Hold(Member member)
    {
        var (birth, joined) = (member.BirthKey, member.PartyJoinedKey);

        // A key without a day is before all days that it can mean; no date at all is after every day, since zero less one is the greatest unsigned number.
        var notBefore = (uint)(birth - 1) - (_earliestBirth - 1L);
        var notAfter = (long)_latestBirth - NotAfter(birth);
        var joinedNotAfter = (long)_latestJoined - NotAfter(joined);
        var band = BandOfCode[member.EducationCode] - _leastBand;
        var insider = _outsiders - OutsiderOfAffiliation[(byte)member.Affiliation];

        // A difference below zero sets the sign: five compares are one branch, which nearly always goes the same way.
        return (notBefore | notAfter | joinedNotAfter | (long)band | (long)insider) >= 0;
    }

    // No day that is possible is after this one: where the day is not known, the last of its year.
    private static int NotAfter(int key) => key | (((key & PartialDate.DayMask) - 1) >> 31 & ((1 << PartialDate.YearShift) - 1));

    private static byte[] Bands()
    {
        var bands = new byte[256];
        for (var code = 0; code < bands.Length; code++)
        {
            bands[code] = Education.TryParse(code.ToString("D2", System.Globalization.CultureInfo.InvariantCulture), out var education) ? (byte)education.Band() : (byte)AnyBand;
        }

        return bands;
    }
}

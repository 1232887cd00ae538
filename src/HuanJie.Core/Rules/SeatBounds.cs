using HuanJie.Dates;
using HuanJie.Members;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>Bounds within which the holder of a seat cannot break a rule (合格范围): a test of three compares in place of a judgement.</summary>
/// <remarks>What is not known of a holder lies within: it can make a verdict undetermined, never violated.</remarks>
public readonly record struct SeatBounds
{
    /// <summary>Makes bounds that hold everybody.</summary>
    public SeatBounds()
    {
    }

    /// <summary>Bounds that hold everybody.</summary>
    public static SeatBounds Any => new();

    /// <summary>The first birth date within; null for none.</summary>
    public LocalDate? EarliestBirth { get => DateOf(EarliestKey, 0); init => EarliestKey = value is { } date ? PartialDate.From(date).Key : 0; }

    /// <summary>The last birth date within; null for none.</summary>
    public LocalDate? LatestBirth { get => DateOf(LatestKey, int.MaxValue); init => LatestKey = value is { } date ? PartialDate.From(date).Key : int.MaxValue; }

    /// <summary>The lowest education within; <see cref="EducationBand.Unknown"/> for all.</summary>
    public EducationBand LeastEducation { get; init; }

    /// <summary>Whether full members of the Party only are within.</summary>
    public bool FullMembersOnly { get; init; }

    /// <summary>The last day within from which Party age runs; null for none.</summary>
    public LocalDate? LatestPartyJoined { get => DateOf(LatestJoinedKey, int.MaxValue); init => LatestJoinedKey = value is { } date ? PartialDate.From(date).Key : int.MaxValue; }

    internal int LatestJoinedKey { get; private init; } = int.MaxValue;

    internal int EarliestKey { get; private init; }

    internal int LatestKey { get; private init; } = int.MaxValue;

    /// <summary>Whether nobody is within.</summary>
    public bool IsEmpty => EarliestKey > LatestKey;

    /// <summary>The bounds within both.</summary>
    public SeatBounds And(SeatBounds other) => new()
    {
        EarliestKey = Math.Max(EarliestKey, other.EarliestKey),
        LatestKey = Math.Min(LatestKey, other.LatestKey),
        LatestJoinedKey = Math.Min(LatestJoinedKey, other.LatestJoinedKey),
        LeastEducation = LeastEducation > other.LeastEducation ? LeastEducation : other.LeastEducation,
        FullMembersOnly = FullMembersOnly || other.FullMembersOnly,
    };

    /// <summary>Whether everybody within others is within these.</summary>
    public bool Include(SeatBounds other) => And(other) == other;

    private static LocalDate? DateOf(int key, int none) => key == none ? null : new LocalDate(key >> 9, (key >> 5) & 15, key & 31);
}

namespace HuanJie.Statistics;

/// <summary>The counts of one group of people in one array of 32 bits each: a nation has thousands of tallies and few of their parts are looked at, which are made then.</summary>
internal readonly struct PackedPeople
{
    // The parts of fixed size, one after another, each in the order of its values.
    public const int SexesAt = 0;
    public const int EducationAt = SexesAt + PeopleColumns.Sexes;
    public const int PartyAt = EducationAt + PeopleColumns.Bands;
    public const int EthnicAt = PartyAt + PeopleColumns.Standings;
    public const int EntriesAt = EthnicAt + PeopleColumns.Standings;
    public const int EntriesToGroupAt = EntriesAt + Entries;
    public const int DeparturesAt = EntriesToGroupAt + Entries;
    public const int Parts = DeparturesAt + PeopleColumns.Reasons;
    private const int Entries = 3;

    // Behind the parts: who is of no known age, the first age that somebody has and how many follow, the same of those between two ages, and then the ages of the ones and of the others.
    private const int UnknownAgesAt = Parts;
    private const int FirstAgeAt = UnknownAgesAt + 1;
    private const int FirstBetweenAt = FirstAgeAt + 2;
    private const int AgesAt = FirstBetweenAt + 2;

    private readonly int[]? _counts;

    private PackedPeople(int[] counts) => _counts = counts;

    /// <summary>Packs counts, unless one takes more than 32 bits.</summary>
    /// <param name="parts">The parts of fixed size.</param>
    /// <param name="ages">The people of each age.</param>
    /// <param name="between">The people between each age and the next.</param>
    /// <param name="unknownAges">The people of no known age.</param>
    /// <param name="packed">The counts, packed.</param>
    public static bool TryPack(ReadOnlySpan<long> parts, ReadOnlySpan<long> ages, ReadOnlySpan<long> between, long unknownAges, out PackedPeople packed)
    {
        var (ofAges, ofBetween) = (Used(ages), Used(between));
        var counts = new int[AgesAt + Length(ofAges) + Length(ofBetween)];
        counts[UnknownAgesAt] = (int)unknownAges;
        (counts[FirstAgeAt], counts[FirstAgeAt + 1]) = (ofAges.Start.Value, Length(ofAges));
        (counts[FirstBetweenAt], counts[FirstBetweenAt + 1]) = (ofBetween.Start.Value, Length(ofBetween));
        packed = new(counts);
        return counts[UnknownAgesAt] == unknownAges
            && TryNarrow(parts, counts)
            && TryNarrow(ages[ofAges], counts.AsSpan(AgesAt))
            && TryNarrow(between[ofBetween], counts.AsSpan(AgesAt + Length(ofAges)));
    }

    /// <summary>One part.</summary>
    /// <param name="at">Where it is.</param>
    public Distribution<TKey> Part<TKey>(int at)
        where TKey : struct, Enum
    {
        if (_counts is null)
        {
            return Distribution<TKey>.Empty;
        }

        Span<long> part = stackalloc long[Distribution<TKey>.Keys.Count];
        Widen(_counts.AsSpan(at, part.Length), part);
        return Distribution<TKey>.FromCounts(part);
    }

    /// <summary>The ages.</summary>
    public AgeDistribution Ages() => _counts is null ? AgeDistribution.Empty : new(
        AgesFrom(FirstAgeAt, AgesAt),
        AgesFrom(FirstBetweenAt, AgesAt + _counts[FirstAgeAt + 1]),
        _counts[UnknownAgesAt]);

    private AgeCounts AgesFrom(int header, int at)
    {
        Span<long> ages = stackalloc long[_counts![header + 1]];
        Widen(_counts.AsSpan(at, ages.Length), ages);
        return AgeCounts.Of(_counts[header], ages);
    }

    private static Range Used(ReadOnlySpan<long> counts) => counts.IndexOfAnyExcept(0) is >= 0 and var first ? first..(counts.LastIndexOfAnyExcept(0) + 1) : 0..0;

    private static int Length(Range range) => range.End.Value - range.Start.Value;

    private static void Widen(ReadOnlySpan<int> counts, Span<long> wide)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            wide[i] = counts[i];
        }
    }

    private static bool TryNarrow(ReadOnlySpan<long> counts, Span<int> narrow)
    {
        var lost = 0L;
        narrow = narrow[..counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            narrow[i] = (int)counts[i];
            lost |= counts[i] ^ narrow[i];
        }

        return lost == 0;
    }
}

namespace HuanJie.Claims;

/// <summary>What kinds of people a report tells apart, and how its figures were printed.</summary>
internal sealed class WitnessShape
{
    /// <param name="figures">The figures, each of which the vocabulary knows.</param>
    /// <param name="rounding">How they were rounded.</param>
    /// <param name="termYears">The years between the two terms.</param>
    /// <param name="mostPeople">The most people, and the most organisations, of a term.</param>
    /// <param name="isLean">Whether people hold only the posts that figures tell apart; that is found soon, where it exists.</param>
    /// <param name="isWide">Whether wholes that are not printed are large enough for every step of a share.</param>
    public WitnessShape(ValueList<Claim> figures, Rounding rounding, int termYears, int mostPeople, bool isLean, bool isWide)
    {
        (Rounding, TermYears, MostPeople, IsWide) = (rounding, termYears, mostPeople, isWide);
        Posts = isLean ? PostsOf(figures) : [.. Enumerable.Range(0, WitnessPopulation.Posts.Length)];
        HasBoundedHeads = figures.Any(static figure => figure is { Scope: null, Key: "organisations" or "villages" or "communities" });
        Bands = new Dictionary<string, WitnessBand[]>(StringComparer.Ordinal)
        {
            [WitnessPopulation.Ages] = BandsOf(figures, WitnessPopulation.Youngest, WitnessPopulation.Oldest, static word => ClaimVocabulary.AgesOf(word) is { } ages ? new(ages.First, Math.Min(ages.Last, WitnessPopulation.Oldest)) : null),
            [WitnessPopulation.Education] = BandsOf(figures, 0, 4, LevelsOf),
        };
    }

    public Rounding Rounding { get; }

    public int TermYears { get; }

    public int MostPeople { get; }

    public bool IsWide { get; }

    /// <summary>The posts of people, as places in <see cref="WitnessPopulation.Posts"/>.</summary>
    public int[] Posts { get; }

    /// <summary>Whether some figure bounds the heads of the region.</summary>
    public bool HasBoundedHeads { get; }

    public IReadOnlyDictionary<string, WitnessBand[]> Bands { get; }

    // One cell for each difference that some figure makes.
    private static int[] PostsOf(ValueList<Claim> figures)
    {
        string[] keys = [.. figures.Select(static figure => ClaimVocabulary.Base(figure.Key))];
        var secretaries = keys.Contains("secretaries") || figures.Any(static figure => figure.Group is ClaimGroup.Secretary);
        var both = keys.Any(static key => key.StartsWith("one_shoulder", StringComparison.Ordinal));
        var directors = both || keys.Contains("directors") || figures.Any(static figure => figure.Group is ClaimGroup.Director);
        var cross = keys.Any(static key => key.StartsWith("cross", StringComparison.Ordinal));
        var party = keys.Contains("party_members_elected") || figures.Any(static figure => figure.Group is ClaimGroup.PartyCommittee);
        var committee = keys.Contains("committee_members_elected") || figures.Any(static figure => figure.Group is ClaimGroup.VillagersCommittee);
        bool[] wanted = [secretaries && directors, secretaries || both, false, directors, false, party || !committee || cross, committee || cross, cross || (party && committee)];
        return [.. wanted.Index().Where(static posts => posts.Item).Select(static posts => posts.Index)];
    }

    // The bands of a scale that figures tell apart.
    private static WitnessBand[] BandsOf(ValueList<Claim> figures, int first, int last, Func<string, WitnessBand?> placesOf)
    {
        int[] starts =
        [
            .. figures.Select(static figure => Word(ClaimVocabulary.Base(figure.Key))).Select(placesOf).OfType<WitnessBand>().SelectMany(static places => new[] { places.First, places.Last + 1 })
                .Where(place => place > first && place <= last).Append(first).Distinct().Order(),
        ];
        return [.. starts.Select((start, index) => new WitnessBand(start, index + 1 < starts.Length ? starts[index + 1] - 1 : last))];
    }

    public static WitnessBand? LevelsOf(string word) => word switch
    {
        "postgraduate" => new(4, 4),
        "bachelor" => new(3, 3),
        "college" => new(2, 2),
        "high_school" => new(1, 1),
        "bachelor_or_above" => new(3, 4),
        "college_or_above" => new(2, 4),
        "high_school_or_above" => new(1, 4),
        _ => null,
    };

    public static string Word(string key) =>
        key.EndsWith(ClaimVocabulary.CountEnd, StringComparison.Ordinal) ? key[..^ClaimVocabulary.CountEnd.Length] : key.EndsWith(ClaimVocabulary.PercentEnd, StringComparison.Ordinal) ? key[..^ClaimVocabulary.PercentEnd.Length] : "";
}

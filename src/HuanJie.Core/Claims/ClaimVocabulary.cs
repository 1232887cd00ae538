using System.Globalization;
using HuanJie.Statistics;

namespace HuanJie.Claims;

/// <summary>The words for what published figures count (数据词汇): the definition behind each, and the relations that follow from them alone.</summary>
/// <remarks>
/// The words are open: what is not here is kept and asks nothing. 以上、以下 include the number itself (Civil Code art. 1259), so <c>under35</c> and <c>over35</c> both hold who is 35.
/// </remarks>
public static class ClaimVocabulary
{
    internal const string CountEnd = "_count";
    internal const string PercentEnd = "_percent";
    internal const string DeltaEnd = "_delta";
    internal const string PreviousEnd = "_previous";

    private static readonly Dictionary<string, Func<GroupIndicators, CountIndicator>> People = new(StringComparer.Ordinal)
    {
        ["men"] = static group => group.Men,
        ["women"] = static group => group.Women,
        ["minority"] = static group => group.Minorities,
        ["party_member"] = static group => group.PartyMembers,
        ["postgraduate"] = static group => group.Postgraduates,
        ["bachelor"] = static group => group.Bachelors,
        ["college"] = static group => group.Colleges,
        ["high_school"] = static group => group.HighSchools,
        ["bachelor_or_above"] = static group => group.BachelorOrAbove,
        ["college_or_above"] = static group => group.CollegeOrAbove,
        ["high_school_or_above"] = static group => group.HighSchoolOrAbove,
        ["newcomers"] = static group => group.Newcomers,
        ["reelected"] = static group => group.Continuing,
        ["left"] = static group => group.Left,
    };

    private static readonly Dictionary<string, Indicator> Others = new(StringComparer.Ordinal)
    {
        ["organisations"] = Indicators.Organisations,
        ["villages"] = Indicators.Villages,
        ["communities"] = Indicators.Communities,
        ["communities_rural"] = Indicators.Rural,
        ["communities_merged"] = Indicators.Merged,
        ["collective_economic_organisations"] = Indicators.CollectiveEconomies,
        ["secretaries"] = Indicators.Secretaries.People,
        ["directors"] = Indicators.Directors.People,
        ["party_members_elected"] = Indicators.PartyCommittee.People,
        ["committee_members_elected"] = Indicators.Committee.People,
        ["two_committees_total"] = Indicators.TwoCommittees.People,
        ["one_shoulder_count"] = Indicators.OneShoulder,
        ["one_shoulder_percent"] = Indicators.OneShoulderRate,
        ["cross_count"] = Indicators.CrossService,
    };

    private static readonly Lazy<Dictionary<string, (string Key, ClaimGroup Group)>> Words = new(Invert);

    /// <summary>The indicator that a figure is a value of: its definition, and for a share its base; null when the words say nothing that is counted from rosters.</summary>
    /// <remarks>A figure of last term has the indicator of the same word, and so has a change.</remarks>
    public static Indicator? IndicatorOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var key = Base(claim.Key);
        if (Others.TryGetValue(key, out var indicator))
        {
            return indicator;
        }

        return key switch
        {
            "cross_percent" => claim.Group switch
            {
                ClaimGroup.PartyCommittee => Indicators.CrossServiceRateOfPartySeats,
                ClaimGroup.VillagersCommittee => Indicators.CrossServiceRateOfCommitteeSeats,
                _ => Indicators.CrossServiceRateOfPersons,
            },
            "completed_count" => Completed(claim.Group).Count,
            "completed_percent" => Completed(claim.Group).Share,
            _ => GroupOf(claim.Group) is { } group ? OfGroup(key, Indicators.For(group)) : null,
        };
    }

    /// <summary>The word for an indicator, and the group of its people; null when there is none. It is the inverse of <see cref="IndicatorOf"/>.</summary>
    internal static (string Key, ClaimGroup Group)? WordOf(Indicator indicator) => Words.Value.TryGetValue(indicator.Id, out var word) ? word : null;

    /// <summary>The relations that follow from what the figures of a report count, without those that it writes down itself.</summary>
    /// <remarks>
    /// A relation is found only where each figure in it is printed once for the same people, term and part of the region. A figure of the whole region whose name is not its key, with the group, the body or the term behind it, such as
    /// <c>village_heads</c> with the key <c>secretaries</c>, is of people of its own and is left alone. What is a reading and not a definition is found as a probe: it is checked and asks nothing.
    /// </remarks>
    public static ValueList<FoundRelation> RelationsOf(ClaimReport report) => RelationFinder.Find(report);

    /// <summary>The word without what says that it is of last term, or a change.</summary>
    internal static string Base(string key) =>
        key.EndsWith(DeltaEnd, StringComparison.Ordinal) ? key[..^DeltaEnd.Length] : key.EndsWith(PreviousEnd, StringComparison.Ordinal) ? key[..^PreviousEnd.Length] : key;

    /// <summary>The ages that a word such as <c>under35</c>, <c>over60</c> or <c>age36_45</c> means, both ends included.</summary>
    internal static AgeBand? AgesOf(string word)
    {
        int[] ages = [.. word.Split('_').Select(static part => int.TryParse(part.AsSpan(part.AsSpan().IndexOfAnyInRange('0', '9') is var at and >= 0 ? at : 0), NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : -1)];
        return (word, ages) switch
        {
            (['u', 'n', 'd', 'e', 'r', ..], [>= 0 and < AgeDistribution.MaxAge and var most]) => new(0, most),
            (['o', 'v', 'e', 'r', ..], [>= 0 and < AgeDistribution.MaxAge and var least]) => new(least, AgeDistribution.MaxAge),
            (['a', 'g', 'e', ..], [>= 0 and var least, < AgeDistribution.MaxAge and var most]) when least <= most => new(least, most),
            _ => null,
        };
    }

    internal static MemberGroup? GroupOf(ClaimGroup group) => group switch
    {
        ClaimGroup.Secretary => MemberGroup.Secretaries,
        ClaimGroup.Director => MemberGroup.Directors,
        ClaimGroup.PartyCommittee => MemberGroup.PartyCommittee,
        ClaimGroup.VillagersCommittee => MemberGroup.Committee,
        ClaimGroup.TwoCommittees => MemberGroup.TwoCommittees,
        _ => null,
    };

    // Every word is asked what it means; the first one that means an indicator is its word.
    private static Dictionary<string, (string, ClaimGroup)> Invert()
    {
        string[] words = [.. People.Keys, .. Enumerable.Range(1, AgeDistribution.MaxAge - 1).SelectMany(static age => new[] { $"under{age}", $"over{age}" })];
        string[] keys = [.. Others.Keys, "cross_percent", "completed_count", "completed_percent", "average_age", "left_for_age", .. words.SelectMany(static word => new[] { word + CountEnd, word + PercentEnd })];
        Dictionary<string, (string, ClaimGroup)> inverse = new(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            ClaimGroup[] groups = key switch
            {
                "secretaries" or "one_shoulder_count" or "one_shoulder_percent" => [ClaimGroup.Secretary],
                "directors" => [ClaimGroup.Director],
                "party_members_elected" => [ClaimGroup.PartyCommittee],
                "committee_members_elected" => [ClaimGroup.VillagersCommittee],
                _ when Others.ContainsKey(key) => [ClaimGroup.TwoCommittees],
                _ => [ClaimGroup.TwoCommittees, ClaimGroup.PartyCommittee, ClaimGroup.VillagersCommittee, ClaimGroup.Secretary, ClaimGroup.Director],
            };
            foreach (var group in groups)
            {
                if (IndicatorOf(new() { Ref = key, Key = key, Group = group, Unit = ClaimUnit.Count, Value = default }) is { } indicator)
                {
                    inverse.TryAdd(indicator.Id, (key, group));
                }
            }
        }

        // Seats taken are people of the body, each once in an organisation.
        inverse.Add(Indicators.PartySeatsFilled.Id, inverse[Indicators.PartyCommittee.People.Id]);
        inverse.Add(Indicators.CommitteeSeatsFilled.Id, inverse[Indicators.Committee.People.Id]);
        return inverse;
    }

    private static Indicator? OfGroup(string key, GroupIndicators group) => key switch
    {
        "average_age" => group.MeanAge,
        "left_for_age" => group.LeftForAge,
        _ when key.EndsWith(CountEnd, StringComparison.Ordinal) => Counted(key[..^CountEnd.Length], group),
        _ when key.EndsWith(PercentEnd, StringComparison.Ordinal) && Counted(key[..^PercentEnd.Length], group) is { } counted => group.ShareOf(counted),
        _ => null,
    };

    private static CountIndicator? Counted(string word, GroupIndicators group) =>
        People.TryGetValue(word, out var counted) ? counted(group)
        : AgesOf(word) is not { } ages ? null
        : ages.First == 0 ? group.AgedAtMost(ages.Last) : group.AgedBetween(ages.First, ages.Last);

    private static (CountIndicator? Count, ShareIndicator? Share) Completed(ClaimGroup group) => group switch
    {
        ClaimGroup.PartyCommittee => (Indicators.PartyFinished, Indicators.PartyCompletionRate),
        ClaimGroup.VillagersCommittee => (Indicators.CommitteeFinished, Indicators.CommitteeCompletionRate),
        ClaimGroup.TwoCommittees => (Indicators.Finished, Indicators.CompletionRate),
        _ => (null, null),
    };
}

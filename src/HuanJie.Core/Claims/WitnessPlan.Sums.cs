namespace HuanJie.Claims;

/// <content>What a figure counts, as a sum over cells.</content>
internal sealed partial class WitnessPlan
{
    // The populations that a figure is about: its own part, or every part of the region.
    private WitnessTerm[]? Over(Claim figure, bool isPrevious, Func<WitnessPopulation, WitnessTerm[]?> terms)
    {
        List<WitnessTerm> all = [];
        foreach (var (scope, (current, previous)) in _parts.Where(part => figure.Scope is null || part.Key == figure.Scope))
        {
            if ((isPrevious ? previous : current) is not { } population || terms(population) is not { } some)
            {
                return null;
            }

            all.AddRange(some);
        }

        return [.. all];
    }

    private WitnessTerm[]? Base(Claim figure, bool isPrevious)
    {
        var key = ClaimVocabulary.Base(figure.Key);
        return Over(figure, isPrevious, population => key switch
        {
            "one_shoulder_percent" => population.Group(ClaimGroup.Director),
            "completed_percent" => population.Organisations,
            "cross_percent" => population.Group(figure.Group is ClaimGroup.PartyCommittee or ClaimGroup.VillagersCommittee ? figure.Group : ClaimGroup.TwoCommittees),
            _ => population.Group(figure.Group),
        });
    }

    private WitnessTerm[]? Counted(Claim figure, bool isPrevious)
    {
        var key = ClaimVocabulary.Base(figure.Key);
        var wantsLeavers = key is "left_for_age" or "left_count";
        return Over(figure, isPrevious || wantsLeavers, population => key switch
        {
            "organisations" => population.Organisations,
            "villages" or "communities" => [(population.Organisation(key), 1)],
            "communities_rural" => [(population.Organisation("rural"), 1)],
            "communities_merged" => [(population.Organisation("merged"), 1)],
            "collective_economic_organisations" => [(population.Organisation("collectives"), 1)],
            "completed_count" or "completed_percent" => [(population.Organisation(figure.Group is ClaimGroup.PartyCommittee ? "party finished" : figure.Group is ClaimGroup.VillagersCommittee ? "committee finished" : "finished"), 1)],
            "secretaries" => population.Group(ClaimGroup.Secretary),
            "directors" => population.Group(ClaimGroup.Director),
            "party_members_elected" => population.Group(ClaimGroup.PartyCommittee),
            "committee_members_elected" => population.Group(ClaimGroup.VillagersCommittee),
            "two_committees_total" => population.Group(ClaimGroup.TwoCommittees),
            "one_shoulder_count" or "one_shoulder_percent" => population.Where(static cell => WitnessPopulation.Posts[cell.Posts].HoldsBothHeads),
            "cross_count" or "cross_percent" => population.Where(static cell => WitnessPopulation.Posts[cell.Posts].CrossServes),
            "average_age" => population.Sum(WitnessPopulation.Years, figure.Group),
            "left_for_age" => [.. population.Cells.Index().Where(cell => !cell.Item.Stays && WitnessPopulation.IsIn(cell.Item, figure.Group)).Select(cell => (WitnessTerm)(population.Fact(WitnessPopulation.LeftForAge, cell.Index), 1))],
            "left_count" => population.Where(cell => !cell.Stays && WitnessPopulation.IsIn(cell, figure.Group)),
            _ => OfWord(population, WitnessShape.Word(key), figure.Group),
        });
    }

    private static WitnessTerm[]? OfWord(WitnessPopulation population, string word, ClaimGroup group) => word switch
    {
        "women" or "minority" or "party_member" => population.Sum(word, group),
        "men" => [.. population.Group(group), .. population.Sum(WitnessPopulation.Women, group).Select(static term => term with { Factor = -1 })],
        "newcomers" => population.Where(cell => !cell.Stays && WitnessPopulation.IsIn(cell, group)),
        "reelected" => population.Where(cell => cell.Stays && WitnessPopulation.IsIn(cell, group)),
        _ when WitnessShape.LevelsOf(word) is { } levels => population.Within(WitnessPopulation.Education, levels, group),
        _ => ClaimVocabulary.AgesOf(word) is { } ages ? population.Within(WitnessPopulation.Ages, new(ages.First, Math.Min(ages.Last, WitnessPopulation.Oldest)), group) : null,
    };
}

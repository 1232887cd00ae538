using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Text;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>Law names who elects a body; whoever it does not name elects nobody.</summary>
public sealed class ElectorateTests
{
    private static readonly Poll Three = Villagers(1000, 3, Director(("a", 2), ("b", 1)));

    // 村民委员会组织法(2025) art. 14: villagers elect directly. Three ballots of a Party meeting elect no director.
    [Theory]
    [InlineData(PollMode.HouseholdRepresentatives)]
    [InlineData(PollMode.ResidentsRepresentatives)]
    [InlineData(PollMode.VillagersRepresentatives)]
    [InlineData(PollMode.GeneralMeeting)]
    [InlineData(PollMode.Congress)]
    [InlineData(PollMode.Committee)]
    public void A_villagers_committee_is_elected_by_all_voters_only(PollMode mode) =>
        Assert.Equal("undetermined, missing electorate", Law("2026-03-01").Decide(Three with { Mode = mode }));

    // 村民委员会组织法(2025) art. 23 with arts 26, 30: a vacancy is filled by the assembly or by the representative meeting, two thirds of its members present.
    [Theory]
    [InlineData(PollMode.Voters, "a")]
    [InlineData(PollMode.HouseholdRepresentatives, "a")]
    [InlineData(PollMode.VillagersRepresentatives, "a")]
    [InlineData(PollMode.GeneralMeeting, "undetermined, missing electorate")]
    [InlineData(PollMode.ResidentsRepresentatives, "undetermined, missing electorate")]
    public void A_vacancy_is_filled_by_the_assembly_or_the_representatives(PollMode mode, string expected) =>
        Assert.Equal(expected, Law("2026-03-01").Decide(Villagers(60, 45, Director(("a", 30), ("b", 15))) with { Mode = mode, Round = PollRound.ByElection }));

    // 城市居民委员会组织法(2025) art. 14: all voters, household representatives or residents' representatives.
    [Theory]
    [InlineData(PollMode.ResidentsRepresentatives, "a")]
    [InlineData(PollMode.VillagersRepresentatives, "undetermined, missing electorate")]
    [InlineData(PollMode.Committee, "undetermined, missing electorate")]
    public void A_residents_committee_has_three_electorates(PollMode mode, string expected) =>
        Assert.Equal(expected, Law("2026-03-01").Decide(Residents(mode, 60, 45, Director(("a", 30), ("b", 15)))));

    // Before 2026 no national rule says what elects a residents' committee, in a further vote as little as in the first.
    [Fact]
    public void Without_any_rule_a_vote_among_those_level_elects_nobody() => Assert.Equal(
        "undetermined, missing threshold",
        Law("2021-01-28").Decide(Residents(PollMode.Voters, 60, 45, Director(("a", 30), ("b", 15))) with { Round = PollRound.Revote }));

    [Fact]
    public void The_Party_committees_own_vote_is_not_called_the_villagers_committees()
    {
        var outcome = Outcome.Of(Law("2021-01-30"), Party(5, 5, Line(Post.Secretary, 1, ("a", 3))) with { Mode = PollMode.Committee });
        Assert.Equal("党组织班子选举(委员会全体会议,正式选举):有效", outcome.Lines(Language.Chinese)[0]);
        Assert.EndsWith("the committee's own meeting, first vote: valid", outcome.Lines(Language.English)[0], StringComparison.Ordinal);
    }
}

using HuanJie.Elections;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

public sealed class RecallTests
{
    /// <summary>村民委员会组织法(1998) art. 16: more than half of all with the right to vote. (2010) art. 16: more than half vote, and more than half of them say yes.</summary>
    [Theory]
    [InlineData("2009-06-01", 900, 500, VerdictKind.Violated)]
    [InlineData("2009-06-01", 900, 501, VerdictKind.Satisfied)]
    [InlineData("2009-06-01", 400, 501, VerdictKind.Undetermined)]
    [InlineData("2009-06-01", 1001, 501, VerdictKind.Undetermined)]
    [InlineData("2012-03-11", 501, 251, VerdictKind.Satisfied)]
    [InlineData("2012-03-11", 502, 251, VerdictKind.Violated)]
    [InlineData("2012-03-11", 500, 480, VerdictKind.Violated)]
    [InlineData("2012-03-11", 600, 601, VerdictKind.Undetermined)]
    public void The_same_votes_recall_by_one_law_and_not_by_the_other(string day, int voted, int yes, VerdictKind expected) =>
        Assert.Equal(expected, RecallOutcome.Of(Law(day), Villagers with { Voted = voted, Yes = yes }).Recalled);

    /// <summary>(1998) art. 16: a fifth of the villagers. (2010) art. 16: a fifth of them, or a third of their representatives.</summary>
    [Theory]
    [InlineData("2009-06-01", 199, 15, VerdictKind.Violated)]
    [InlineData("2009-06-01", 200, 0, VerdictKind.Satisfied)]
    [InlineData("2012-03-11", 199, 15, VerdictKind.Satisfied)]
    [InlineData("2012-03-11", 199, 14, VerdictKind.Violated)]
    [InlineData("2012-03-11", 199, null, VerdictKind.Undetermined)]
    [InlineData("2012-03-11", null, 14, VerdictKind.Undetermined)]
    [InlineData("2012-03-11", 1001, 14, VerdictKind.Undetermined)]
    public void A_fifth_of_the_villagers_or_a_third_of_their_representatives_ask_for_it(string day, int? signatures, int? representatives, VerdictKind expected) =>
        Assert.Equal(expected, RecallOutcome.Of(Law(day), Villagers with { Signatures = signatures, RepresentativeSignatures = representatives }).Petition);

    /// <summary>城市居民委员会组织法(2025) art. 20: by representatives more than two thirds of them vote; otherwise more than half.</summary>
    [Theory]
    [InlineData(PollMode.ResidentsRepresentatives, 40, 40, VerdictKind.Violated)]
    [InlineData(PollMode.ResidentsRepresentatives, 41, 21, VerdictKind.Satisfied)]
    [InlineData(PollMode.HouseholdRepresentatives, 31, 16, VerdictKind.Satisfied)]
    [InlineData(PollMode.HouseholdRepresentatives, 30, 30, VerdictKind.Violated)]
    public void Residents_recall_in_the_mode_of_the_election(PollMode mode, int voted, int yes, VerdictKind expected) =>
        Assert.Equal(expected, RecallOutcome.Of(Law("2026-10-11"), new() { Body = ElectedBody.ResidentsCommittee, Mode = mode, Registered = 60, Voted = voted, Yes = yes }).Recalled);

    /// <summary>浙江省村民委员会选举办法(2020) art. 36: not again within a year on the same facts. 北京市村民委员会选举办法(2012) art. 34: not again in the term.</summary>
    [Theory]
    [InlineData("zhejiang", "2022-02-28", VerdictKind.Violated)]
    [InlineData("zhejiang", "2022-03-01", VerdictKind.Satisfied)]
    [InlineData("beijing", "2022-03-01", VerdictKind.Violated)]
    public void A_recall_that_failed_is_not_asked_for_again_within_the_time(string under, string asked, VerdictKind expected)
    {
        var recall = Villagers with { Signatures = 200, AskedOn = Day(asked), LastFailedOn = new LocalDate(2021, 3, 1) };
        var outcome = RecallOutcome.Of(Law("2022-03-20", under), recall);
        Assert.Equal(expected, outcome.Petition);
        Assert.Equal(VerdictKind.Satisfied, RecallOutcome.Of(Law("2022-03-20", under), recall with { LastFailedOn = null }).Petition);
    }

    private static Recall Villagers { get; } = new() { Body = ElectedBody.VillagersCommittee, Eligible = 1000, Registered = 1000, Representatives = 45 };
}

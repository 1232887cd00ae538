using HuanJie.Books;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Rules;

/// <summary>What the two organic laws of 2025 change on 2026-01-01, from the days of their articles, and whom it touches.</summary>
public sealed class RulesComparisonTests
{
    private static readonly RulesComparison TurnOfTheYear = new(RuleBooks.National.On(new LocalDate(2025, 12, 31)), RuleBooks.National.On(new LocalDate(2026, 1, 1)));

    /// <summary>Of whom everything is known that the rules on villagers' committees ask, and nothing bars.</summary>
    private static readonly Candidate Known = Villager.Born("1980-01-01").Clean() with
    {
        Registration = new() { HukouHere = true, ResidesHere = true, RegisteredElsewhere = false },
        Kin = [],
        Holds = [],
    };

    [Fact]
    public void National_law_before_and_after()
    {
        Assert.Equal("vc-register-c-2025 vc-ec-recusal-2025 vc-disqualify vc-kin-recusal vc-proxy-2025 vc-resignation rc-register-2025 rc-register-worker-2025 rc-disqualify-2025 rc-scale-2025 rc-woman-member rc-kin-recusal rc-rep-meeting-2025 rc-supervision-2025 rc-more-candidates-2025 rc-quorum-all rc-quorum-household rc-quorum-reps rc-win-threshold rc-rerun rc-proxy rc-proxy-representatives rc-list-2025 rc-list-objection-2025 rc-list-decision-2025 rc-handover rc-recall-petition rc-recall-pass rc-auto-termination rc-appraisal-termination", Ids(RuleChangeKind.Added));
        Assert.Equal("vc-register-c vc-ec-recusal vc-minority-member vc-proxy rc-scale rc-minority-member", Ids(RuleChangeKind.Removed));
        Assert.Equal("vc-voter-age vc-register-a vc-register-b vc-no-double-register vc-size vc-woman-member vc-term-5 vc-rep-meeting-composition vc-supervision-kin vc-more-candidates vc-valid-election vc-win-threshold vc-rerun vc-assembly-quorum vc-rep-quorum vc-list-publication vc-list-objection vc-list-decision vc-handover vc-recall-petition vc-recall-pass vc-auto-termination vc-appraisal-termination rc-voter-age rc-size rc-term-5", Ids(RuleChangeKind.Changed));
        Assert.Equal("30 added, 6 removed, 26 changed", TurnOfTheYear.ToString());

        // What went on got another article and asks for the same.
        Assert.All(TurnOfTheYear.Changes, static change => Assert.Equal(change.Kind is not RuleChangeKind.Changed, change.ChangesContent));
        Assert.Equal(
            "Changed vc-size: 村民委员会组织法(2018) 第六条, 2018-12-29 to 2025-12-31 → 村民委员会组织法(2025) 第八条, from 2026-01-01",
            TurnOfTheYear.Changes.Single(static change => change.Id == "vc-size").ToString());

        static string Ids(RuleChangeKind kind) => string.Join(' ', TurnOfTheYear.Changes.Where(change => change.Kind == kind).Select(static change => change.Id));
    }

    [Fact]
    public void The_same_day_twice_changes_nothing() => Assert.Equal("0 added, 0 removed, 0 changed", new RulesComparison(TurnOfTheYear.After, TurnOfTheYear.After).ToString());

    // (2025) art. 18: expelled from the Party. Art. 8 and 15 are kept by who has no kin here.
    [Fact]
    public void Who_was_expelled_from_the_Party_is_barred() => Assert.Equal(
        [
            "P-1: vc-ec-recusal-2025 NotApplicable → Satisfied",
            "P-1: vc-disqualify NotApplicable → Violated",
            "P-1: vc-kin-recusal NotApplicable → Satisfied",
            "P-1: vc-ec-recusal Satisfied → NotApplicable",
        ],
        Changes(Known.Marked("expelled-from-party", "2019-05-01")));

    // (2025) art. 15: the election committee is left for near kin too. A sister is near kin.
    [Fact]
    public void Whose_sister_runs_the_election_is_in_the_way() => Assert.Equal(
        [
            "P-1: vc-ec-recusal-2025 NotApplicable → Violated",
            "P-1: vc-disqualify NotApplicable → Satisfied",
            "P-1: vc-kin-recusal NotApplicable → Satisfied",
            "P-1: vc-ec-recusal Satisfied → NotApplicable",
        ],
        Changes(Known with { Kin = [new(Relation.Sibling, ElectedBody.ElectionCommittee, Position.Member, KinRole.Holder)] }));

    // (2018) art. 13 asks to live in the village for a year, (2025) art. 16 takes a year of village work for it.
    [Fact]
    public void Who_works_for_a_village_and_lives_elsewhere_is_registered() => Assert.Equal(
        [
            "P-1: vc-register-c-2025 NotApplicable → Satisfied",
            "P-1: vc-ec-recusal-2025 NotApplicable → Satisfied",
            "P-1: vc-disqualify NotApplicable → Satisfied",
            "P-1: vc-kin-recusal NotApplicable → Satisfied",
            "P-1: vc-register-c Violated → NotApplicable",
            "P-1: vc-ec-recusal Satisfied → NotApplicable",
        ],
        Changes(Known with
        {
            Registration = new() { HukouHere = false, ResidesHere = false, WorksSince = PartialDate.Parse("2024-06-01"), Applied = true, Consent = true, RegisteredElsewhere = false },
        }));

    [Fact]
    public void Who_seeks_a_seat_in_the_Party_is_not_touched() => Assert.Empty(Changes(Comrade.Born("1980-01-01").Clean()));

    // 城市居民委员会组织法 (2018) arts 6 and 7, (2025) arts 3 and 8: households from 1,000, a woman, no minority member.
    [Fact]
    public void A_community_of_500_households_whose_committee_is_five_Han_men() => Assert.Equal(
        [
            "430105001001: rc-scale-2025 NotApplicable → Violated",
            "430105001001: rc-woman-member NotApplicable → Violated",
            "430105001001: rc-kin-recusal NotApplicable → Satisfied",
            "430105001001: rc-rep-meeting-2025 NotApplicable → Undetermined",
            "430105001001: rc-scale Satisfied → NotApplicable",
            "430105001001: rc-minority-member Violated → NotApplicable",
        ],
        TurnOfTheYear.VerdictChanges([Community(People(5)).Having(static here => here with { Households = 500, MultiEthnic = true }) with { Kin = [] }])
            .Where(static change => !change.Subject.Contains(' ', StringComparison.Ordinal))
            .Select(static change => change.ToString()));

    private static IEnumerable<string> Changes(Candidate candidate) => TurnOfTheYear.VerdictChanges([candidate]).Select(static change => change.ToString());
}

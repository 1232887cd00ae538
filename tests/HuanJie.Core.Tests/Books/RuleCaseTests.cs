using HuanJie.Rules;
using HuanJie.Text;

namespace HuanJie.Tests.Books;

public sealed class RuleCaseTests
{
    /// <summary>The rules that no case breaks, and why none can.</summary>
    private static readonly Dictionary<string, string> Unbreakable = new(StringComparer.Ordinal)
    {
        ["vc-register-a"] = "An entitlement: who has the hukou and lives here is registered by that alone; whoever does not is on another route.",
        ["vc-win-threshold"] = "It says how many votes elect. Who has fewer is not elected, and nobody has broken a rule.",
        ["rc-win-threshold"] = "It says how many votes elect. Who has fewer is not elected, and nobody has broken a rule.",
        ["party-win-threshold"] = "It says how many votes elect. Who has fewer is not elected, and nobody has broken a rule.",
        ["party-prevote"] = "It says how many votes make a candidate. Who has fewer is none, and nobody has broken a rule.",
        ["vc-rerun"] = "It says how few votes still elect in a further vote. Who has fewer is not elected, and nobody has broken a rule.",
        ["rc-rerun"] = "It says how few votes still elect in a further vote. Who has fewer is not elected, and nobody has broken a rule.",
        ["tie-revote"] = "It says who is voted on again. The library never breaks a tie, so there is no count that breaks the rule.",
        ["party-tie"] = "It says who is voted on again. The library never breaks a tie, so there is no count that breaks the rule.",
        ["kin-resolution-zj"] = "It says which of the kin stays. The count that it decides keeps it.",
        ["kin-resolution-hen"] = "It says which of the kin stays. The count that it decides keeps it.",
        ["sd-woman-first"] = "It says who is elected first, or that a seat is kept. The count that it decides keeps it.",
        ["party-ballot-overvote"] = "It says which ballots are spoiled, when ballots are counted one by one; of a poll it says nothing.",
        ["zj-nominate-two-posts"] = "It says which ballots are spoiled, when ballots are counted one by one; of a poll it says nothing.",
        ["party-late-1990"] = "No book that ships says how long a term in the Party was before 2018-07-12, so that nobody knows from when a turnover is late.",
    };

    /// <summary>The rules of which no case is kept, and why.</summary>
    private static readonly Dictionary<string, string> Unkeepable = new(StringComparer.Ordinal)
    {
        ["zhejiang/zj-nominate-two-posts"] = "It speaks when ballots are counted one by one.",
        ["party-rules/party-ballot-overvote"] = "It speaks when ballots are counted one by one.",
        ["party-rules/party-late-1990"] = "No term that it could be counted from is known.",
        ["beijing/recall-repeat-ban"] = "A recall that failed is not asked for again within the term, so that asking again breaks it; before any failed it does not apply.",
    };

    private static readonly ValueList<RuleCase> All =
    [
        .. VillagersCases.All, .. ResidentsCases.All, .. PartyCases.All, .. ProvinceCases.All, .. ConditionCases.All, .. NegativeListCases.All,
        .. ElectionVillagersCases.All, .. ElectionResidentsCases.All, .. ElectionPartyCases.All,
        .. ElectionZhejiangCases.All, .. ElectionCityCases.All, .. ElectionProvinceCases.All,
    ];

    private static readonly Dictionary<string, RuleCase> ByName = All
        .GroupBy(static test => test.ToString())
        .SelectMany(static group => group.Select((test, place) => ($"{group.Key} #{place + 1}", test)))
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => new(ByName.Keys);

    public static TheoryData<string, string> RuleIds
    {
        get
        {
            var ids = new TheoryData<string, string>();
            foreach (var (book, rule) in ShippedBookTests.AllPlaces)
            {
                ids.Add(book, rule.Id);
            }

            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shipped_rule_says_of_a_subject_what_the_law_says(string name)
    {
        var expected = ByName[name];
        var verdict = expected.Judge();
        Assert.Equal(expected.Expected, verdict.Kind);
        if (expected.Expected is VerdictKind.Violated || expected.Zh.Length > 0)
        {
            Assert.Equal(expected.Zh, verdict.Describe(Language.Chinese));
            Assert.Equal(expected.En, verdict.Describe(Language.English));
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_shipped_rule_is_kept_by_one_case_and_broken_by_another(string book, string id)
    {
        var kinds = All.Where(test => test.Rule == id && test.BookName() == book).Select(static test => test.Expected).ToHashSet();
        Assert.Contains(Unkeepable.ContainsKey($"{book}/{id}") ? VerdictKind.NotApplicable : VerdictKind.Satisfied, kinds);
        Assert.Equal(Unkeepable.ContainsKey($"{book}/{id}"), !kinds.Contains(VerdictKind.Satisfied));
        Assert.Contains(Unbreakable.ContainsKey(id) ? VerdictKind.NotApplicable : VerdictKind.Violated, kinds);
        Assert.Equal(Unbreakable.ContainsKey(id), !kinds.Contains(VerdictKind.Violated));
    }

    [Fact]
    public void Every_case_is_of_a_shipped_rule() =>
        Assert.Equal(
            ShippedBookTests.AllPlaces.Select(static place => $"{place.Book}/{place.Rule.Id}").Order(StringComparer.Ordinal),
            All.Select(static test => $"{test.BookName()}/{test.Rule}").Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_judges_on_its_first_and_last_day_and_not_the_day_before_or_after(string name)
    {
        var test = ByName[name];
        var versions = RuleCase.BookOf(test.Rule, test.Book).Find(test.Rule)!.Versions;
        var (first, last) = (versions[0].Citation.InForceFrom, versions[^1].Citation.InForceTo);
        Assert.NotNull(test.JudgeOn(new(first)).InForce);
        Assert.Null(test.JudgeOn(new(first.PlusDays(-1))).InForce);
        Assert.Equal(VerdictKind.NotApplicable, test.JudgeOn(new(first.PlusDays(-1))).Kind);
        if (last is { } end)
        {
            Assert.NotNull(test.JudgeOn(new(end)).InForce);
            Assert.Null(test.JudgeOn(new(end.PlusDays(1))).InForce);
            Assert.Equal(VerdictKind.NotApplicable, test.JudgeOn(new(end.PlusDays(1))).Kind);
        }
    }
}

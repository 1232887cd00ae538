using HuanJie.Rules;
using HuanJie.Text;

namespace HuanJie.Tests.Books;

public sealed class RuleCaseTests
{
    /// <summary>The rules that no case breaks, and why none can.</summary>
    private static readonly Dictionary<string, string> Unbreakable = new(StringComparer.Ordinal)
    {
        ["vc-register-a"] = "An entitlement: who has the hukou and lives here is registered by that alone; whoever does not is on another route.",
    };

    private static readonly ValueList<RuleCase> All =
    [
        .. VillagersCases.All, .. ResidentsCases.All, .. PartyCases.All, .. ProvinceCases.All, .. ConditionCases.All, .. NegativeListCases.All,
    ];

    private static readonly Dictionary<string, RuleCase> ByName = All
        .GroupBy(static test => test.ToString())
        .SelectMany(static group => group.Select((test, place) => ($"{group.Key} #{place + 1}", test)))
        .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => new(ByName.Keys);

    public static TheoryData<string> RuleIds => new(ShippedBookTests.AllRules.Select(static rule => rule.Id));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_shipped_rule_says_of_a_subject_what_the_law_says(string name)
    {
        var expected = ByName[name];
        var verdict = expected.Judge();
        Assert.Equal(expected.Expected, verdict.Kind);
        if (expected.Expected is VerdictKind.Violated)
        {
            Assert.Equal(expected.Zh, verdict.Describe(Language.Chinese));
            Assert.Equal(expected.En, verdict.Describe(Language.English));
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_shipped_rule_is_kept_by_one_case_and_broken_by_another(string id)
    {
        var kinds = All.Where(test => test.Rule == id).Select(static test => test.Expected).ToHashSet();
        Assert.Contains(VerdictKind.Satisfied, kinds);
        Assert.Contains(Unbreakable.ContainsKey(id) ? VerdictKind.NotApplicable : VerdictKind.Violated, kinds);
        Assert.Equal(Unbreakable.ContainsKey(id), !kinds.Contains(VerdictKind.Violated));
    }

    [Fact]
    public void Every_case_is_of_a_shipped_rule() =>
        Assert.Equal(ShippedBookTests.AllRules.Select(static rule => rule.Id).Order(StringComparer.Ordinal), All.Select(static test => test.Rule).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_judges_on_its_first_and_last_day_and_not_the_day_before_or_after(string name)
    {
        var test = ByName[name];
        var versions = RuleCase.BookOf(test.Rule).Find(test.Rule)!.Versions;
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

using HuanJie.Books;
using HuanJie.Composition;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Text;
using HuanJie.Tests.Rules;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Composition;

public sealed class CommitteeVerdictTests
{
    // 村民委员会组织法(2025) 第八条 is about members, and there are none.
    [Theory]
    [InlineData("vc-kin-recusal")]
    [InlineData("vc-woman-member")]
    public void A_rule_about_members_does_not_apply_to_a_committee_without_any(string rule)
    {
        var verdict = National(rule, "2026-03-01", Village(Examples.Member("P-1", [Post.Secretary])) with { Kin = [] });
        Assert.Equal(VerdictKind.NotApplicable, verdict.Kind);
        Assert.Equal("班子没有成员", verdict.Reason(Language.Chinese));
    }

    [Fact]
    public void One_member_is_kin_of_nobody() => Assert.Equal(VerdictKind.Satisfied, National("vc-kin-recusal", "2026-03-01", Village(People(1))).Kind);

    [Theory]
    [InlineData("party-branch-committee")]
    [InlineData("party-branch-no-committee")]
    public void How_a_branch_is_led_is_open_while_its_members_are_not_counted(string rule)
    {
        var verdict = National(rule, "2021-01-28", Village(Examples.Member("P-1", [Post.Secretary])));
        Assert.Equal(VerdictKind.Undetermined, verdict.Kind);
        Assert.Equal([FactNames.PartyMembers], verdict.Missing);
        Assert.Equal("Not known: the number of full members", verdict.Reason(Language.English));
    }

    [Fact]
    public void A_communities_rule_on_supervision_does_not_concern_a_village_and_says_so()
    {
        var verdict = National("rc-supervision-2025", "2026-03-01", Village(People(3)));
        Assert.Equal((VerdictKind.NotApplicable, "该规则不涉及这一机构"), (verdict.Kind, verdict.Reason(Language.Chinese)));
    }

    [Fact]
    public void What_is_not_known_of_a_minority_member_is_said_as_it_is()
    {
        var han = National("vc-minority-member", "2021-01-28", Village(People(3)));
        Assert.Equal("村(居)民委员会3人中有少数民族0人,少于1人,是否多民族居住不详", han.Reason(Language.Chinese));
        Assert.Equal("0 of the 3 people of the committee are of a minority, fewer than 1, and whether several ethnic groups live here is not known", han.Reason(Language.English));
        Assert.Equal([FactNames.MultiEthnic], han.Missing);

        var unknown = Village([.. People(2), Examples.Member("P-3", [Post.CommitteeMember])]);
        var open = National("vc-minority-member", "2021-01-28", unknown.Having(static place => place with { MultiEthnic = true }));
        Assert.Equal("村(居)民委员会3人中已知少数民族0人,1人民族不详,要求1人", open.Reason(Language.Chinese));
        var both = National("vc-minority-member", "2021-01-28", unknown);
        Assert.Equal("村(居)民委员会3人中已知少数民族0人,1人民族不详,要求1人;是否适用取决于:是否多民族居住", both.Reason(Language.Chinese));
    }

    [Fact]
    public void One_is_said_in_the_singular()
    {
        Assert.Equal("1 woman among the 1 person of the committee, at least 1", National("vc-woman-member", "2021-01-28", Village(People(1, women: 1))).Reason(Language.English));
        Assert.Equal("1 person in the committee, not from 3 to 7", National("vc-size", "2021-01-28", Village(People(1))).Reason(Language.English));
        Assert.Equal("2 people in the committee, not from 3 to 7", National("vc-size", "2021-01-28", Village(People(2))).Reason(Language.English));
        Assert.Equal("1 head of the committee", OwnRules.Book(OwnRules.Rule("h", OneHead.Kind)).On(OwnRules.Day("2021-01-28")).Judge("h", Village(Examples.Member("P-1", [Post.Director]))).Reason(Language.English));
    }

    [Theory]
    [InlineData(Language.Chinese, "m2是m1的配偶,属于近亲属(民法典第一千零四十五条),同在村民委员会")]
    [InlineData(Language.English, "m2 is the spouse of m1, near kin (Civil Code art. 1045), both in the villagers' committee")]
    public void An_id_is_written_as_it_is_at_the_beginning_of_a_sentence(Language language, string expected)
    {
        var roster = Village(Examples.Member("m1", [Post.Director]), Examples.Member("m2", [Post.CommitteeMember])) with { Kin = [new Kinship(Examples.Id("m1"), Examples.Id("m2"), Relation.Spouse)] };
        Assert.Equal(expected, National("vc-kin-recusal", "2026-03-01", roster).Reason(language));
    }

    [Fact]
    public void A_sentence_of_the_librarys_words_begins_with_a_capital() =>
        Assert.StartsWith("Secretary and director", National("party-one-shoulder", "2021-01-28", Village(Examples.Member("P-1", [Post.Secretary, Post.Director]))).Reason(Language.English), StringComparison.Ordinal);

    // 湖南省实施村民委员会组织法办法 第二条; the national duty ended on 2025-12-31.
    [Fact]
    public void Hunan_asks_for_a_minority_member_after_the_national_duty_ended()
    {
        var rules = RuleBooks.Under("hunan").On(OwnRules.Day("2026-06-01"));
        var roster = Village(People(3)).Having(static place => place with { MultiEthnic = true });
        Assert.Equal(VerdictKind.Violated, rules.Judge("hn-minority", roster).Kind);
        Assert.Equal(VerdictKind.NotApplicable, rules.Judge("vc-minority-member", roster).Kind);
        Assert.Equal(Confidence.Medium, rules.Book.Find("hn-minority")!.Versions[0].Citation.Confidence);
    }

    private static Verdict National(string rule, string day, Roster roster) => RuleBooks.National.On(OwnRules.Day(day)).Judge(rule, roster);
}

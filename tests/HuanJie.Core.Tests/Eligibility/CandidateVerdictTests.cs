using HuanJie.Books;
using HuanJie.Dates;
using HuanJie.Eligibility;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using HuanJie.Text;
using HuanJie.Tests.Rules;
using NodaTime;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Eligibility;

/// <summary>What single rules say of single facts; each expected verdict follows from the text of the rule.</summary>
public sealed class CandidateVerdictTests
{
    private static readonly Candidate Newcomer = Comrade with { Entry = Entry.Newcomer };

    // 城市居民委员会组织法(2025) 第十六条: the workers' route is for whoever has no hukou here, wherever they live.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void A_community_worker_without_hukou_is_registered_wherever_they_live(bool? resides) => Assert.Equal(
        VerdictKind.Satisfied,
        National("rc-register-worker-2025", "2026-07-01", Resident with { Registration = new() { HukouHere = false, ResidesHere = resides, WorksSince = On("2026-01-01"), Applied = true, Consent = true } }).Kind);

    [Fact]
    public void The_workers_route_is_not_for_who_has_the_hukou_here() => Assert.Equal(
        VerdictKind.NotApplicable,
        National("rc-register-worker-2025", "2026-07-01", Resident with { Registration = new() { HukouHere = true, WorksSince = On("2020-01-01") } }).Kind);

    // 第十八条 of both laws names criminal forces.
    [Theory]
    [InlineData("vc-disqualify", ElectedBody.VillagersCommittee)]
    [InlineData("rc-disqualify-2025", ElectedBody.ResidentsCommittee)]
    public void Criminal_forces_bar_by_the_laws_of_2025(string rule, ElectedBody body) =>
        Assert.Equal(VerdictKind.Violated, National(rule, "2026-03-01", For(body).Marked("criminal-forces", decided: "2015-12-01")).Kind);

    // 关于加强和改进乡村治理的指导意见(2019) names 涉黑涉恶, and no clans.
    [Theory]
    [InlineData("criminal-forces", VerdictKind.Violated)]
    [InlineData("illegal-religion-or-cult", VerdictKind.Violated)]
    [InlineData("clan-or-criminal-forces", VerdictKind.Satisfied)]
    public void The_county_review_looks_for_what_the_document_names(string record, VerdictKind expected) =>
        Assert.Equal(expected, National("county-review-central", "2021-01-28", Villager.Marked(record, decided: "2015-12-01")).Kind);

    [Fact]
    public void The_approval_of_another_authority_is_none_and_both_are_named()
    {
        var verdict = RuleBooks.Under("leiyang-2020").On(new LocalDate(2021, 1, 20)).Judge("hn-leiyang-approval", Head with { Exceptional = true, Approval = new("某镇党委", Granted: true, On("2020-12-01")) });
        Assert.Equal(VerdictKind.Violated, verdict.Kind);
        Assert.Equal("某镇党委于2020-12-01作出决定:同意;应由耒阳市委组织部批准", verdict.Reason(Language.Chinese));
        Assert.Equal("某镇党委 decided on 2020-12-01: granted; the approval of 耒阳市委组织部 is asked for", verdict.Reason(Language.English));
    }

    // Arrested in 2015 and released on 2016-01-10: the rights are suspended until then.
    [Theory]
    [InlineData("2021-01-28", "2016-01-10", VerdictKind.Satisfied)]
    [InlineData("2021-01-28", "2021-01-28", VerdictKind.Satisfied)]
    [InlineData("2021-01-28", "2021-01-29", VerdictKind.Violated)]
    [InlineData("2021-01-28", "2021-01", VerdictKind.Undetermined)]
    [InlineData("2021-01-28", null, VerdictKind.Undetermined)]
    public void Rights_are_suspended_until_the_release(string day, string? released, VerdictKind expected) =>
        Assert.Equal(expected, National("party-voters-suspended", day, Comrade.Marked("arrest", decided: "2015-12-01", released: released)).Kind);

    [Fact]
    public void A_suspension_ends_on_the_day_of_the_release_in_a_timeline()
    {
        var timeline = Timeline.Of(RuleBooks.National, Comrade.Marked("arrest", decided: "2021-02-01", released: "2021-03-10"), new(2021, 1, 1), new(2021, 12, 31));
        var suspended = timeline.Rules.Single(static rule => rule.Rule.Id == "party-voters-suspended").Intervals;
        Assert.Equal(
            [(new LocalDate(2021, 1, 1), VerdictKind.Satisfied), (new(2021, 2, 1), VerdictKind.Violated), (new(2021, 3, 10), VerdictKind.Satisfied)],
            suspended.Select(static interval => (interval.From, interval.Kind)));
    }

    // Who is born on 29 February 1968 is 53 on 2021-02-28 by one reading and 52 by the other; the printed cut-off says that they are out.
    [Theory]
    [InlineData(LeapDayBirthday.February28)]
    [InlineData(LeapDayBirthday.March1)]
    public void A_printed_birth_cut_off_wins_over_the_age(LeapDayBirthday reading)
    {
        var rule = OwnRules.Rule("o", AgeCeiling.Kind, ("max", 52), ("asOf", "2021-02-28"), ("bornOnOrAfter", "1968-03-01"));
        var rules = OwnRules.Book(rule).On(new JudgingBasis(new(2021, 3, 1), leapDay: reading));
        Assert.Equal(VerdictKind.Violated, rules.Judge("o", Villager.Born("1968-02-29")).Kind);
        Assert.Equal(VerdictKind.Satisfied, rules.Judge("o", Villager.Born("1968-03-01")).Kind);
    }

    [Fact]
    public void Where_the_cut_off_decides_against_the_age_no_age_is_given_as_the_reason()
    {
        var rule = OwnRules.Rule("o", AgeCeiling.Kind, ("max", 52), ("asOf", "2021-02-28"), ("bornOnOrAfter", "1968-03-01"));
        var verdict = OwnRules.Book(rule).On(new JudgingBasis(new(2021, 3, 1), leapDay: LeapDayBirthday.March1)).Judge("o", Villager.Born("1968-02-29"));
        Assert.Equal("Born 1968-02-29, before 1968-03-01", verdict.Reason(Language.English));
    }

    // GB/T 4658: 30 to 33 junior college, graduated, completed, unfinished; 20 to 23 bachelor.
    [Theory]
    [InlineData("31", VerdictKind.Satisfied)]
    [InlineData("32", VerdictKind.Violated)]
    [InlineData("33", VerdictKind.Violated)]
    [InlineData("30", VerdictKind.Undetermined)]
    [InlineData("21", VerdictKind.Satisfied)]
    [InlineData("23", VerdictKind.Undetermined)]
    [InlineData("20", VerdictKind.Undetermined)]
    [InlineData("61", VerdictKind.Violated)]
    public void Where_graduation_alone_counts_who_left_without_it_is_below(string code, VerdictKind expected)
    {
        var rule = OwnRules.Rule("e", EducationFloor.Kind, ("min", "college"), ("graduatesOnly", true));
        Assert.Equal(expected, rule.Judge("2021-01-01", Villager with { Education = Education.Parse(code) }).Kind);
        var finding = OwnRules.Book(rule).On(new LocalDate(2021, 1, 1)).Assess([Village(Examples.Member("P-1", [Post.Director]) with { Education = Education.Parse(code) })]).Findings;
        Assert.Equal(expected is VerdictKind.Violated ? 1 : 0, finding.Count);
    }

    [Theory]
    [InlineData("32")]
    [InlineData("30")]
    public void Where_the_level_counts_who_left_without_graduating_has_it(string code) =>
        Assert.Equal(VerdictKind.Satisfied, OwnRules.Rule("e", EducationFloor.Kind, ("min", "college")).Judge("2021-01-01", Villager with { Education = Education.Parse(code) }).Kind);

    // 纪律处分条例(2018) 第十二条: no post equal to the former one or above it; a lower one is free.
    [Theory]
    [InlineData(Position.Member, VerdictKind.Satisfied)]
    [InlineData(Position.Deputy, VerdictKind.Violated)]
    [InlineData(Position.Head, VerdictKind.Violated)]
    public void After_removal_from_a_post_a_lower_post_is_free(Position sought, VerdictKind expected) => Assert.Equal(
        expected,
        National("party-discipline-window", "2021-03-09", (Comrade with { Position = sought, Entry = Entry.Continuing, Holds = [new(ElectedBody.PartyOrganisation, Position.Deputy)] })
            .Marked("party-removed-from-post", approved: "2020-12-01")).Kind);

    [Fact]
    public void After_removal_from_a_post_it_is_open_whether_a_post_is_lower_when_those_held_are_not_known()
    {
        var verdict = National("party-discipline-window", "2021-03-09", (Comrade with { Entry = Entry.Continuing }).Marked("party-removed-from-post", approved: "2020-12-01"));
        Assert.Equal(VerdictKind.Undetermined, verdict.Kind);
        Assert.Equal([FactNames.Holds], verdict.Missing);
    }

    [Fact]
    public void A_window_whose_days_are_open_is_said_without_the_day_clear()
    {
        var verdict = National("party-discipline-window", "2021-03-09", Newcomer.Marked("party-warning", approved: "2020-12"));
        Assert.Equal("受过“党内警告”处分,影响期12个月,2021-03-09仍在期内", verdict.Reason(Language.Chinese));
        Assert.Equal("The record has 'Party warning': a window of 12 months, still running on 2021-03-09", verdict.Reason(Language.English));
    }

    // One or two years under 留党察看, then two: 36 or 48 months.
    [Fact]
    public void A_window_whose_length_is_open_is_said_from_the_least_to_the_greatest()
    {
        var verdict = National("party-discipline-window", "2021-03-09", Newcomer.Marked("party-probation", approved: "2019-12-01"));
        Assert.Equal("受过“留党察看”处分,影响期36..48个月,2021-03-09仍在期内", verdict.Reason(Language.Chinese));
        Assert.Equal("The record has 'probation within the Party': a window of 36..48 months, still running on 2021-03-09", verdict.Reason(Language.English));
    }

    [Fact]
    public void A_window_that_is_over_is_said_with_the_day_from_which_it_is_clear()
    {
        var verdict = National("party-discipline-window", "2021-03-09", Newcomer.Marked("party-warning", approved: "2020-03-09"));
        Assert.Equal("受过“党内警告”处分,影响期12个月,2021-03-09起不再限制", verdict.Reason(Language.Chinese));
        Assert.Equal("The record has 'Party warning': a window of 12 months, clear from 2021-03-09", verdict.Reason(Language.English));
        Assert.Equal(new LocalDate(2021, 3, 9), verdict.Judgement.Boundary);
    }

    [Fact]
    public void A_bar_that_is_over_is_said_with_the_day_from_which_it_is_clear()
    {
        var rule = OwnRules.Rule("n", NoRecord.Kind, ("records", new[] { "criminal-punishment" }), ("years", 5), ("from", "released"));
        var verdict = rule.Judge("2021-04-30", Villager.Marked("criminal-punishment", decided: "2014", released: "2016-04-30"));
        Assert.Equal("有“受过刑事处罚”记录,自释放或者期满之日起60个月,2021-04-30起不再限制", verdict.Reason(Language.Chinese));
        Assert.Equal("The record has 'criminal punishment': 60 months from the release, clear from 2021-04-30", verdict.Reason(Language.English));
    }

    [Fact]
    public void Who_is_born_after_the_day_has_no_age_on_it()
    {
        var verdict = National("vc-voter-age", "2021-01-28", Villager.Born("2021-05-01"));
        Assert.Equal(VerdictKind.Violated, verdict.Kind);
        Assert.Equal("2021-05-01出生,晚于2021-01-28,未满18周岁(2003-01-28及以前出生的符合)", verdict.Reason(Language.Chinese));
        Assert.Equal("Born 2021-05-01, after 2021-01-28: below 18 (born on or before 2003-01-28)", verdict.Reason(Language.English));
        var young = OwnRules.Rule("c", AgeCeiling.Kind, ("max", 45), ("asOf", "2020-08-31")).Judge("2021-01-28", Villager.Born("2020-09-01"));
        Assert.Equal((VerdictKind.Satisfied, "Born 2020-09-01, after 2020-08-31: at most 45 (born on or after 1974-09-01)"), (young.Kind, young.Reason(Language.English)));
    }

    [Fact]
    public void A_time_lived_here_is_said_with_its_day_its_months_and_the_day_on_which_they_are_complete()
    {
        var verdict = National("vc-register-c", "2021-03-09", Villager with { Registration = new() { HukouHere = false, ResidesHere = true, ResidesSince = On("2020-03-01"), Applied = true, Consent = true } });
        Assert.Equal("自2020-03-01起在本地居住,2021-03-01满12个月,2021-03-09已满;符合登记条件:户籍是否在本地、是否申请、是否同意(确认)", verdict.Reason(Language.Chinese));
        Assert.Equal("Living here since 2020-03-01: 12 months complete on 2021-03-01, by 2021-03-09; the route's conditions are met: whether the hukou is here, the application, the consent", verdict.Reason(Language.English));
        Assert.Equal(new LocalDate(2021, 3, 1), verdict.Judgement.Boundary);
        Assert.Contains(new Fact(FactNames.ResidesSince, "2020-03-01"), verdict.Judgement.Facts);
    }

    [Fact]
    public void A_time_lived_here_that_may_be_complete_is_open()
    {
        var verdict = National("vc-register-c", "2021-03-09", Villager with { Registration = new() { HukouHere = false, ResidesHere = true, ResidesSince = On("2020-03"), Applied = true, Consent = true } });
        Assert.Equal(VerdictKind.Undetermined, verdict.Kind);
        Assert.Equal([FactNames.ResidesSince], verdict.Missing);
        Assert.Equal("自2020-03起在本地居住,2021-03-09是否满12个月取决于具体日期", verdict.Reason(Language.Chinese));
    }

    [Fact]
    public void Kin_on_the_election_committee_are_said_to_sit_there()
    {
        var verdict = National("vc-ec-recusal-2025", "2026-03-09", Villager with { Holds = [], Kin = [new(Relation.Parent, ElectedBody.ElectionCommittee, Position.Member, KinRole.Holder)] });
        Assert.Equal("近亲属(民法典第一千零四十五条):父母在选举委员会任职", verdict.Reason(Language.Chinese));
        Assert.Equal("Near kin (Civil Code art. 1045): the parent has a seat in the election committee", verdict.Reason(Language.English));
    }

    // 民法典 is in force from 2021-01-01: before, the relations are named without it.
    [Theory]
    [InlineData("2020-12-31", "配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女", "spouse, parents, children, siblings, grandparents, grandchildren")]
    [InlineData("2021-01-01", "民法典第一千零四十五条", "Civil Code art. 1045")]
    public void The_Civil_Code_is_cited_for_days_on_which_it_is_in_force(string day, string zh, string en)
    {
        var verdict = National("vc-supervision-kin", day, For(ElectedBody.SupervisionCommittee) with { Holds = [], Kin = [new(Relation.Spouse, ElectedBody.VillagersCommittee, Position.Member, KinRole.Holder)] });
        Assert.Equal($"配偶在村民委员会任职,属于近亲属({zh})", verdict.Reason(Language.Chinese));
        Assert.Equal($"The spouse has a seat in the villagers' committee, near kin ({en})", verdict.Reason(Language.English));
    }

    private static Verdict National(string rule, string day, Candidate candidate) => RuleBooks.National.On(OwnRules.Day(day)).Judge(rule, candidate);
}

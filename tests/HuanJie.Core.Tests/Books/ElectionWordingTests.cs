using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using HuanJie.Text;
using NodaTime;
using static HuanJie.Tests.Books.ElectionSubjects;

namespace HuanJie.Tests.Books;

/// <summary>What is said of a rule that is kept or open, once for each sentence; the cases hold what is said of one that is broken.</summary>
public sealed class ElectionWordingTests
{
    private static readonly RuleCase[] Kept =
    [
        new("vc-valid-election", "2021-01-28", VillagePoll, VerdictKind.Satisfied, "收回620张,登记1000人,超过1/2(至少501张)", "620 ballots recovered, 1000 registered; more than 1/2 needed, that is 501"),
        new("party-quorum", "2021-03-18", Meeting, VerdictKind.Satisfied, "实到会41人,应到会50人,达到4/5(至少40人)", "41 present, 50 due to attend; at least 4/5 needed, that is 40"),
        new("party-ballots-valid", "2021-03-18", Meeting, VerdictKind.Satisfied, "收回41张,不多于实到会人数41", "41 ballots recovered, no more than those present: 41"),
        new("vc-more-candidates", "2021-01-28", VillagePoll, VerdictKind.Satisfied, "主任应选1人,候选人2人", "Director: seats 1, candidates 2"),
        new("vc-proxy-2025", "2026-03-18", VillagePoll with { Proxies = [Holding(3), Holding(1) with { Holder = Examples.Id("P-21") }] }, VerdictKind.Satisfied, "2人受委托投票,最多的接受3人委托", "Holders of proxies: 2, the most that one holds: 3"),
        new("vc-proxy", "2021-01-28", VillagePoll with { Proxies = [] }, VerdictKind.Satisfied, "没有人受委托投票", "Nobody holds a proxy"),
        new("party-quorum-excluded", "2021-03-18", Meeting with { NotDue = [LeftOut(ExclusionReason.LongIll, 3)] }, VerdictKind.Satisfied, "年老体弱、长期卧床的3人不计入应到会人数,已经上级党组织同意、党员大会通过", "3 left out (old, frail or long ill), agreed to by the superior Party organisation and approved by the meeting"),
        new("party-quorum-excluded", "2021-03-18", Meeting with { NotDue = [] }, VerdictKind.NotApplicable, "没有不计入应到会的人", "Nobody is left out of those due to attend"),
        new("party-quorum-excluded", "2021-03-18", Meeting, VerdictKind.Undetermined, "缺少:不计入应到会的人数", "Not known: those left out of those due to attend"),
        new("party-quorum", "2021-03-18", Meeting with { Due = null, Present = null }, VerdictKind.Undetermined, "缺少:实到会人数、应到会人数", "Not known: those present, those due to attend"),
        new("rc-quorum-reps", "2026-03-18", CommunityPoll, VerdictKind.NotApplicable, "该规则不涉及这一选举方式", "The rule does not concern this way of voting"),
        new("vc-recall-petition", "2021-01-28", VillageRecall with { Signatures = 200 }, VerdictKind.Satisfied, "联名200人,有选举权的1000人,达到1/5(至少200人)", "200 of 1000 with the right to vote sign; at least 1/5 needed, that is 200"),
        new("vc-recall-petition", "2021-01-28", VillageRecall with { RepresentativeSignatures = 15 }, VerdictKind.Satisfied, "代表联名15人,代表45人,达到1/3(至少15人)", "15 of 45 representatives sign; at least 1/3 needed, that is 15"),
        new("vc-recall-pass-1998", "2005-06-01", VillageRecall with { Voted = 700, Yes = 501 }, VerdictKind.Satisfied, "赞成501票,有选举权的1000人,超过1/2(至少501票)", "Yes 501, with the right to vote 1000; more than 1/2 needed, that is 501"),
        new("vc-recall-pass", "2021-01-28", VillageRecall with { Voted = 501, Yes = 251 }, VerdictKind.Satisfied, "投票501人,登记1000人,超过1/2(至少501人);赞成251票,投票501人,超过1/2(至少251票)", "Voted 501, registered 1000; more than 1/2 needed, that is 501; yes 251, voted 501; more than 1/2 needed, that is 251"),
        new("vc-recall-pass", "2021-01-28", VillageRecall with { Voted = 501, Yes = 502 }, VerdictKind.Undetermined, "赞成票502多于投票人数501,数字矛盾", "The figures contradict: yes votes 502, those who voted 501"),
        new("recall-repeat-ban", "2021-03-01", VillageRecall with { LastFailedOn = RuleCase.Date("2020-03-01") }, VerdictKind.Satisfied, "上次罢免2020-03-01未通过,2021-03-01起可以再提,2021-03-01提出", "The last recall failed on 2020-03-01; from 2021-03-01 it may be asked for again; asked on 2021-03-01", "zhejiang"),
        new("vc-handover", "2021-01-28", Calendar(ElectedBody.VillagersCommittee, (Milestone.Handover, "2021-02-07")), VerdictKind.Satisfied, "工作移交最晚2021-02-07,实际2021-02-07", "Handover: by 2021-02-07, on 2021-02-07"),
        new("vc-handover", "2021-01-28", Calendar(ElectedBody.VillagersCommittee), VerdictKind.Undetermined, "工作移交最晚2021-02-07,实际日期未知", "Handover: by 2021-02-07; the day is not known"),
        new("party-early-late", "2023-08-01", Polled(ElectedBody.PartyOrganisation, "2023-08-01", "2018-08-01"), VerdictKind.Satisfied, "提前换届最早2022-08-01,实际2023-08-01;延期换届最晚2024-08-01,实际2023-08-01", "Early turnover: from 2022-08-01, on 2023-08-01; late turnover: by 2024-08-01, on 2023-08-01"),
        new("vc-auto-termination", "2021-01-28", Office(ElectedBody.VillagersCommittee), VerdictKind.Satisfied, "截至2021-01-28没有使职务终止的情形", "Nothing has ended the office by 2021-01-28"),
        new("vc-auto-termination", "2021-01-28", new OfficeRecord { Person = Examples.Id("P-1"), Body = ElectedBody.VillagersCommittee }, VerdictKind.Undetermined, "缺少:任职情况", "Not known: what happened to the office"),
        new("vacancy-tolerance", "2021-01-28", SecondBallot with { AlreadyElected = [Sits("P-1", Post.Director), Sits("P-2", Post.DeputyDirector)] }, VerdictKind.Satisfied, "已选出3人,不少于3人,可以缺额", "Elected 3, at least 3: seats may stay empty", "zhejiang"),
        new("vacancy-tolerance", "2021-01-28", VillagePoll, VerdictKind.NotApplicable, "没有缺额", "No seat is left", "shanghai"),
    ];

    public static TheoryData<int> Places => new(Enumerable.Range(0, Kept.Length));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_rule_that_is_kept_or_open_says_so_in_both_languages(int place)
    {
        var expected = Kept[place];
        var verdict = expected.Judge();
        Assert.Equal(expected.Expected, verdict.Kind);
        Assert.Equal(expected.Zh, verdict.Reason(Language.Chinese));
        Assert.Equal(expected.En, verdict.Reason(Language.English));
    }

    // The Party's rules: a ballot with more names than seats is void, one with as many or fewer is valid.
    [Fact]
    public void A_ballot_with_more_names_than_seats_is_void_in_the_Party_and_loses_only_that_part_in_a_village()
    {
        Ballot[] ballots = [Marked((Post.PartyCommitteeMember, "P-1"), (Post.PartyCommitteeMember, "P-2")), Marked((Post.PartyCommitteeMember, "P-1")), Marked()];
        var meeting = BallotCount.Of(RuleBooks.National.On(new LocalDate(2021, 3, 18)), Meeting, ballots);
        Assert.Equal((3, 2, 1), (meeting.Recovered, meeting.Valid, meeting.Spoiled));
        Assert.Equal(1, meeting.Contests[0].Candidates[0].Votes);

        var village = BallotCount.Of(RuleBooks.National.On(new LocalDate(2021, 1, 28)), VillagePoll, [Marked((Post.Director, "P-1"), (Post.Director, "P-2")), Marked((Post.Director, "P-2"))]);
        Assert.Equal((2, 2, 0), (village.Recovered, village.Valid, village.Spoiled));
        Assert.Equal([0, 1], village.Contests[0].Candidates.Select(static candidate => candidate.Votes));
    }

    // 浙江省村民委员会选举办法(2020) 第二十七条: a ballot with one person for two posts is void; elsewhere it is not.
    [Fact]
    public void A_ballot_with_one_person_for_two_posts_is_void_in_Zhejiang()
    {
        var poll = VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 0), ("P-2", 0)), Vote(Post.CommitteeMember, 1, ("P-1", 0), ("P-3", 0))] };
        Ballot[] ballots = [Marked((Post.Director, "P-1"), (Post.CommitteeMember, "P-1")), Marked((Post.Director, "P-1"), (Post.CommitteeMember, "P-3"))];
        var zhejiang = BallotCount.Of(RuleBooks.Under("zhejiang").On(new LocalDate(2021, 1, 28)), poll, ballots);
        Assert.Equal((2, 1, 1), (zhejiang.Recovered, zhejiang.Valid, zhejiang.Spoiled));
        Assert.Equal(0, BallotCount.Of(RuleBooks.Under("shanghai").On(new LocalDate(2021, 1, 28)), poll, ballots).Spoiled);
    }

    private static Ballot Marked(params (Post Post, string Person)[] marks) => new() { Marks = [.. marks.Select(static mark => new BallotMark(mark.Post, Examples.Id(mark.Person)))] };
}

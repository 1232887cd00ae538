using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Books.ElectionSubjects;
using static HuanJie.Tests.Books.RuleCase;

namespace HuanJie.Tests.Books;

/// <summary>Cases of the election rules of Zhejiang: each rule kept and broken, with its source above.</summary>
internal static class ElectionZhejiangCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 浙江省村民委员会选举办法(2020) 第三条
        .. RuleCase.Pair(
            "zj-early-late",
            "2021-01-29",
            Polled(ElectedBody.VillagersCommittee, "2021-01-28", termStart: "2017-07-28"),
            Polled(ElectedBody.VillagersCommittee, "2021-01-29", termStart: "2017-07-28"),
            "违反:提前或者延期换届一般不超过六个月(zj-early-late,一般)。延期换届最晚2021-01-28,实际2021-01-29,晚1天。依据:浙江省村民委员会选举办法(2020)第三条(2020-07-31至2025-11-25施行)。",
            "Violated: An early or late turnover is usually at most six months off (zj-early-late, should). Late turnover: by 2021-01-28, on 2021-01-29, days late: 1. Source: 浙江省村民委员会选举办法(2020) 第三条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第三条
        .. RuleCase.Pair(
            "zj-early-late",
            "2020-07-31",
            Polled(ElectedBody.VillagersCommittee, "2020-07-31", termStart: "2017-07-31"),
            Polled(ElectedBody.VillagersCommittee, "2020-07-31", termStart: "2018-02-01"),
            "违反:提前或者延期换届一般不超过六个月(zj-early-late,一般)。提前换届最早2020-08-01,实际2020-07-31,早1天。依据:浙江省村民委员会选举办法(2020)第三条(2020-07-31至2025-11-25施行)。",
            "Violated: An early or late turnover is usually at most six months off (zj-early-late, should). Early turnover: from 2020-08-01, on 2020-07-31, days early: 1. Source: 浙江省村民委员会选举办法(2020) 第三条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第十八条
        .. RuleCase.Pair(
            "list-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.CandidateListPublished, "2021-01-23")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.CandidateListPublished, "2021-01-24")),
            "违反:正式候选人名单应当在选举日的五日前公布(list-deadline,必须)。公布候选人名单最晚2021-01-23,实际2021-01-24,晚1天。依据:浙江省村民委员会选举办法(2020)第十八条(2020-07-31至2025-11-25施行)。",
            "Violated: The list of formal candidates is posted five days before polling day (list-deadline, must). The list of candidates published: by 2021-01-23, on 2021-01-24, days late: 1. Source: 浙江省村民委员会选举办法(2020) 第十八条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十条
        .. RuleCase.Pair(
            "zj-self-nomination",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.SelfNomination, "2021-01-18")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.SelfNomination, "2021-01-19")),
            "违反:自荐人应当在选举日的十日前报名(zj-self-nomination,必须)。自荐报名最晚2021-01-18,实际2021-01-19,晚1天。依据:浙江省村民委员会选举办法(2020)第二十条(2020-07-31至2025-11-25施行)。",
            "Violated: Those who put themselves forward enrol ten days before polling day (zj-self-nomination, must). Self-nomination: by 2021-01-18, on 2021-01-19, days late: 1. Source: 浙江省村民委员会选举办法(2020) 第二十条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第十九条
        .. RuleCase.Pair(
            "zj-withdraw",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Withdrawal, "2021-01-25")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Withdrawal, "2021-01-26")),
            "违反:候选人退出应当在选举日的三日前书面提出(zj-withdraw,必须)。候选人退出最晚2021-01-25,实际2021-01-26,晚1天。依据:浙江省村民委员会选举办法(2020)第十九条(2020-07-31至2025-11-25施行)。",
            "Violated: A candidate withdraws in writing three days before polling day (zj-withdraw, must). Withdrawal: by 2021-01-25, on 2021-01-26, days late: 1. Source: 浙江省村民委员会选举办法(2020) 第十九条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十五条
        .. RuleCase.Pair(
            "proxy-cap",
            "2021-01-28",
            VillagePoll with { Proxies = [Holding(3)] },
            VillagePoll with { Proxies = [Holding(4)] },
            "违反:每一选民接受的委托不得超过三人(proxy-cap,必须)。P-20接受4人委托,超过3人。依据:浙江省村民委员会选举办法(2020)第二十五条(2020-07-31至2025-11-25施行)。",
            "Violated: Nobody holds more than three proxies (proxy-cap, must). Proxies held by P-20: 4, more than 3. Source: 浙江省村民委员会选举办法(2020) 第二十五条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十五条
        .. RuleCase.Pair(
            "proxy-relations",
            "2021-01-28",
            VillagePoll with { Proxies = [Holding(1, Relation.Grandparent)] },
            VillagePoll with { Proxies = [Holding(1, Relation.UncleAunt)] },
            "违反:只能委托配偶、父母子女、兄弟姐妹、祖孙代为投票,候选人不得接受委托(proxy-relations,必须)。委托P-20投票的人中有不属于近亲属(民法典第一千零四十五条)的。依据:浙江省村民委员会选举办法(2020)第二十五条(2020-07-31至2025-11-25施行)。",
            "Violated: Proxies go only to a spouse, parents, children, siblings, grandparents or grandchildren, and never to a candidate (proxy-relations, must). P-20 votes for somebody outside the kin allowed (Civil Code art. 1045). Source: 浙江省村民委员会选举办法(2020) 第二十五条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十五条
        .. RuleCase.Pair(
            "proxy-relations",
            "2021-01-28",
            VillagePoll with { Proxies = [] },
            VillagePoll with { Proxies = [Holding(1, Relation.Spouse) with { Holder = Examples.Id("P-1") }] },
            "违反:只能委托配偶、父母子女、兄弟姐妹、祖孙代为投票,候选人不得接受委托(proxy-relations,必须)。P-1是候选人,不得接受委托。依据:浙江省村民委员会选举办法(2020)第二十五条(2020-07-31至2025-11-25施行)。",
            "Violated: Proxies go only to a spouse, parents, children, siblings, grandparents or grandchildren, and never to a candidate (proxy-relations, must). P-1 is a candidate and may hold no proxy. Source: 浙江省村民委员会选举办法(2020) 第二十五条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十五条
        .. RuleCase.Pair(
            "zj-proxy-filed",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ProxyFiled, "2021-01-25")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ProxyFiled, "2021-01-26")),
            "违反:委托投票应当在选举日的三日前办理(zj-proxy-filed,必须)。办理委托投票最晚2021-01-25,实际2021-01-26,晚1天。依据:浙江省村民委员会选举办法(2020)第二十五条(2020-07-31至2025-11-25施行)。",
            "Violated: Proxies are filed three days before polling day (zj-proxy-filed, must). Proxies filed: by 2021-01-25, on 2021-01-26, days late: 1. Source: 浙江省村民委员会选举办法(2020) 第二十五条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十七条
        .. RuleCase.Pair(
            "ballots-vs-voters",
            "2021-01-28",
            VillagePoll with { Recovered = 1000 },
            VillagePoll with { Recovered = 1001 },
            "违反:收回的选票等于或者少于投票的选民人数,选举有效;多于的无效(ballots-vs-voters,必须)。收回1001张,多于登记人数1000。依据:浙江省村民委员会选举办法(2020)第二十七条(2020-07-31至2025-11-25施行)。",
            "Violated: No more ballots are recovered than there are voters; with more the poll is void (ballots-vs-voters, must). 1001 ballots recovered, more than those registered: 1000. Source: 浙江省村民委员会选举办法(2020) 第二十七条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十七条
        new(
            "zj-nominate-two-posts",
            "2021-01-28",
            VillagePoll,
            VerdictKind.NotApplicable,
            "不适用:将同一人选为两项职务的选票无效(zj-nominate-two-posts,必须)。该规则在逐张计票时适用。依据:浙江省村民委员会选举办法(2020)第二十七条(2020-07-31至2025-11-25施行)。",
            "Not applicable: A ballot with one person for two posts is void (zj-nominate-two-posts, must). The rule speaks when ballots are counted one by one. Source: 浙江省村民委员会选举办法(2020) 第二十七条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十八条
        new(
            "tie-revote",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 2, ("P-1", 500), ("P-2", 350), ("P-3", 350))] },
            VerdictKind.Satisfied,
            "符合:得票相等不能确定当选人时,就得票相等的人再次投票,得票多的当选(tie-revote,必须)。P-2, P-3得票相等,就1个名额再次投票。依据:浙江省村民委员会选举办法(2020)第二十八条(2020-07-31至2025-11-25施行)。",
            "Satisfied: Those level at the cut are voted on again; the most votes elect (tie-revote, must). Level at the cut: P-2, P-3; voted on again, seats 1. Source: 浙江省村民委员会选举办法(2020) 第二十八条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十八条
        new(
            "tie-revote",
            "2021-01-28",
            VillagePoll,
            VerdictKind.NotApplicable,
            "不适用:得票相等不能确定当选人时,就得票相等的人再次投票,得票多的当选(tie-revote,必须)。没有得票相等。依据:浙江省村民委员会选举办法(2020)第二十八条(2020-07-31至2025-11-25施行)。",
            "Not applicable: Those level at the cut are voted on again; the most votes elect (tie-revote, must). Nobody is level at the cut. Source: 浙江省村民委员会选举办法(2020) 第二十八条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十九条
        .. RuleCase.Pair(
            "zj-rerun-margin",
            "2021-01-28",
            VillagePoll with { Round = PollRound.Rerun },
            VillagePoll with { Round = PollRound.Rerun, Contests = [Vote(Post.DeputyDirector, 1, ("P-1", 400))] },
            "违反:另行选举应当差额进行(zj-rerun-margin,必须)。副主任应选1人,候选人1人,应不少于2人。依据:浙江省村民委员会选举办法(2020)第二十九条(2020-07-31至2025-11-25施行)。",
            "Violated: In a further vote there are more candidates than seats (zj-rerun-margin, must). Deputy director: seats 1, candidates 1, at least 2 needed. Source: 浙江省村民委员会选举办法(2020) 第二十九条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第二十九条
        .. RuleCase.Pair(
            "rerun-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Rerun, "2021-02-27")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Rerun, "2021-02-28")),
            "违反:另行选举应当在选举日起三十日内进行(rerun-deadline,必须)。另行选举最晚2021-02-27,实际2021-02-28,晚1天。依据:浙江省村民委员会选举办法(2020)第二十九条(2020-07-31至2025-11-25施行)。",
            "Violated: A further vote is held within thirty days (rerun-deadline, must). Further vote: by 2021-02-27, on 2021-02-28, days late: 1. Source: 浙江省村民委员会选举办法(2020) 第二十九条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第三十条
        .. RuleCase.Pair(
            "vacancy-tolerance",
            "2021-01-28",
            SecondBallot with { AlreadyElected = [Sits("P-1", Post.Director), Sits("P-2", Post.DeputyDirector)] },
            SecondBallot with { AlreadyElected = [Sits("P-1", Post.Director)] },
            "违反:另行选举后当选人数达到三人以上的,不足的名额可以空缺(vacancy-tolerance,必须)。已选出2人,少于3人,不得缺额。依据:浙江省村民委员会选举办法(2020)第三十条(2020-07-31至2025-11-25施行)。",
            "Violated: After a further vote seats may stay empty when three or more are elected (vacancy-tolerance, must). Elected 2, fewer than 3: seats may not stay empty. Source: 浙江省村民委员会选举办法(2020) 第三十条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第三十一条
        new(
            "kin-resolution-zj",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400), ("P-2", 200)), Vote(Post.CommitteeMember, 2, ("P-3", 500), ("P-4", 350), ("P-5", 330))], Kin = [new(Examples.Id("P-1"), Examples.Id("P-3"), Relation.Spouse)] },
            VerdictKind.Satisfied,
            "符合:有配偶、父母子女、兄弟姐妹关系的人同时当选的,保留职务高的;职务相同的,保留得票多的;得票相等的再次投票(kin-resolution-zj,必须)。P-1和P-3是近亲属(配偶),P-1保留职务,P-3不保留。依据:浙江省村民委员会选举办法(2020)第三十一条(2020-07-31至2025-11-25施行)。",
            "Satisfied: Of spouses, parents, children and siblings elected together the higher post stays, then the more votes; level votes are voted on again (kin-resolution-zj, must). P-1 and P-3 are kin (spouse): P-1 stays, P-3 does not. Source: 浙江省村民委员会选举办法(2020) 第三十一条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第三十一条
        new(
            "kin-resolution-zj",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400), ("P-2", 200)), Vote(Post.CommitteeMember, 2, ("P-3", 500), ("P-4", 350), ("P-5", 330))], Kin = [new(Examples.Id("P-1"), Examples.Id("P-3"), Relation.Grandparent)] },
            VerdictKind.NotApplicable,
            "不适用:有配偶、父母子女、兄弟姐妹关系的人同时当选的,保留职务高的;职务相同的,保留得票多的;得票相等的再次投票(kin-resolution-zj,必须)。没有近亲属同时当选。依据:浙江省村民委员会选举办法(2020)第三十一条(2020-07-31至2025-11-25施行)。",
            "Not applicable: Of spouses, parents, children and siblings elected together the higher post stays, then the more votes; level votes are voted on again (kin-resolution-zj, must). No kin are elected together. Source: 浙江省村民委员会选举办法(2020) 第三十一条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第三十五条
        .. RuleCase.Pair(
            "recall-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.RecallVote, "2021-03-31"), (Milestone.RecallPetition, "2021-03-01")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.RecallVote, "2021-04-01"), (Milestone.RecallPetition, "2021-03-01")),
            "违反:应当自收到罢免要求之日起三十日内投票表决(recall-deadline,必须)。罢免投票最晚2021-03-31,实际2021-04-01,晚1天。依据:浙江省村民委员会选举办法(2020)第三十五条(2020-07-31至2025-11-25施行)。",
            "Violated: The vote on a recall is held within thirty days of the petition (recall-deadline, must). Vote on the recall: by 2021-03-31, on 2021-04-01, days late: 1. Source: 浙江省村民委员会选举办法(2020) 第三十五条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第三十六条
        .. RuleCase.Pair(
            "recall-repeat-ban",
            "2021-03-01",
            VillageRecall with { LastFailedOn = Date("2020-03-01"), AskedOn = Date("2021-03-01") },
            VillageRecall with { LastFailedOn = Date("2020-03-01"), AskedOn = Date("2021-02-28") },
            "违反:罢免未通过的,一年内不得以同一事实和理由再次提出(recall-repeat-ban,必须)。上次罢免2020-03-01未通过,12个月内不得再提,2021-03-01起可以再提,却在2021-02-28提出。依据:浙江省村民委员会选举办法(2020)第三十六条(2020-07-31至2025-11-25施行)。",
            "Violated: A recall that did not pass is not asked for again on the same facts within a year (recall-repeat-ban, must). The last recall failed on 2020-03-01; within 12 months, before 2021-03-01, it is not asked for again; asked on 2021-02-28. Source: 浙江省村民委员会选举办法(2020) 第三十六条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
        // 浙江省村民委员会选举办法(2020) 第三十八条
        .. RuleCase.Pair(
            "byelection-quorum-zj",
            "2021-01-28",
            RepresentativesFill with { Recovered = 30 },
            RepresentativesFill with { Recovered = 29 },
            "违反:由村民代表会议补选的,应当有三分之二以上的组成人员投票(byelection-quorum-zj,必须)。收回29张,登记45人,未达到2/3(至少30张)。依据:浙江省村民委员会选举办法(2020)第三十八条(2020-07-31至2025-11-25施行)。",
            "Violated: In a by-election by the representative meeting two thirds of its members vote (byelection-quorum-zj, must). 29 ballots recovered, 45 registered; at least 2/3 needed, that is 30. Source: 浙江省村民委员会选举办法(2020) 第三十八条 (in force 2020-07-31 to 2025-11-25).",
            "zhejiang"),
    ];
}

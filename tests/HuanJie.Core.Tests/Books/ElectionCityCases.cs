using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Books.ElectionSubjects;
using static HuanJie.Tests.Books.RuleCase;

namespace HuanJie.Tests.Books;

/// <summary>Cases of the election rules of Beijing and Shanghai: each rule kept and broken, with its source above.</summary>
internal static class ElectionCityCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 北京市村民委员会选举办法(2012) 第十六条
        .. RuleCase.Pair(
            "bj-candidate-margin",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, Level(3, 100))] },
            VillagePoll with { Contests = [Vote(Post.Director, 1, Level(4, 100))] },
            "违反:各项职务的候选人应当比应选名额多一至二人(bj-candidate-margin,必须)。主任应选1人,候选人4人,应不多于3人。依据:北京市村民委员会选举办法(2012)第十六条(自2012-09-28起施行)。",
            "Violated: Candidates for each post are one or two more than the seats (bj-candidate-margin, must). Director: seats 1, candidates 4, at most 3 allowed. Source: 北京市村民委员会选举办法(2012) 第十六条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第二十条
        .. RuleCase.Pair(
            "list-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.CandidateListPublished, "2021-01-23")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.CandidateListPublished, "2021-01-24")),
            "违反:正式候选人名单应当在选举日的五日前公布(list-deadline,必须)。公布候选人名单最晚2021-01-23,实际2021-01-24,晚1天。依据:北京市村民委员会选举办法(2012)第二十条(自2012-09-28起施行)。",
            "Violated: The list of formal candidates is posted five days before polling day (list-deadline, must). The list of candidates published: by 2021-01-23, on 2021-01-24, days late: 1. Source: 北京市村民委员会选举办法(2012) 第二十条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第二十五条
        .. RuleCase.Pair(
            "proxy-cap",
            "2021-01-28",
            VillagePoll with { Proxies = [Holding(3)] },
            VillagePoll with { Proxies = [Holding(4)] },
            "违反:每一选民接受的委托不得超过三人(proxy-cap,必须)。P-20接受4人委托,超过3人。依据:北京市村民委员会选举办法(2012)第二十五条(自2012-09-28起施行)。",
            "Violated: Nobody holds more than three proxies (proxy-cap, must). Proxies held by P-20: 4, more than 3. Source: 北京市村民委员会选举办法(2012) 第二十五条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第二十八条
        .. RuleCase.Pair(
            "ballots-vs-voters",
            "2021-01-28",
            VillagePoll with { Recovered = 1000 },
            VillagePoll with { Recovered = 1001 },
            "违反:收回的选票等于或者少于投票的选民人数,选举有效;多于的无效(ballots-vs-voters,必须)。收回1001张,多于登记人数1000。依据:北京市村民委员会选举办法(2012)第二十八条(自2012-09-28起施行)。",
            "Violated: No more ballots are recovered than there are voters; with more the poll is void (ballots-vs-voters, must). 1001 ballots recovered, more than those registered: 1000. Source: 北京市村民委员会选举办法(2012) 第二十八条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第二十九条
        new(
            "tie-revote",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 2, ("P-1", 500), ("P-2", 350), ("P-3", 350))] },
            VerdictKind.Satisfied,
            "符合:得票相等不能确定当选人时,就得票相等的人再次投票,得票多的当选(tie-revote,必须)。P-2, P-3得票相等,就1个名额再次投票。依据:北京市村民委员会选举办法(2012)第二十九条(自2012-09-28起施行)。",
            "Satisfied: Those level at the cut are voted on again; the most votes elect (tie-revote, must). Level at the cut: P-2, P-3; voted on again, seats 1. Source: 北京市村民委员会选举办法(2012) 第二十九条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第二十九条
        new(
            "tie-revote",
            "2021-01-28",
            VillagePoll,
            VerdictKind.NotApplicable,
            "不适用:得票相等不能确定当选人时,就得票相等的人再次投票,得票多的当选(tie-revote,必须)。没有得票相等。依据:北京市村民委员会选举办法(2012)第二十九条(自2012-09-28起施行)。",
            "Not applicable: Those level at the cut are voted on again; the most votes elect (tie-revote, must). Nobody is level at the cut. Source: 北京市村民委员会选举办法(2012) 第二十九条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第三十条
        .. RuleCase.Pair(
            "rerun-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Rerun, "2021-02-12")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Rerun, "2021-02-13")),
            "违反:另行选举应当在选举日起十五日内进行(rerun-deadline,必须)。另行选举最晚2021-02-12,实际2021-02-13,晚1天。依据:北京市村民委员会选举办法(2012)第三十条(自2012-09-28起施行)。",
            "Violated: A further vote is held within fifteen days (rerun-deadline, must). Further vote: by 2021-02-12, on 2021-02-13, days late: 1. Source: 北京市村民委员会选举办法(2012) 第三十条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第三十条
        .. RuleCase.Pair(
            "vacancy-tolerance",
            "2021-01-28",
            SecondBallot with { AlreadyElected = [Sits("P-1", Post.Director), Sits("P-2", Post.DeputyDirector), Sits("P-3", Post.CommitteeMember)] },
            SecondBallot with { AlreadyElected = [Sits("P-2", Post.DeputyDirector), Sits("P-3", Post.CommitteeMember), Sits("P-4", Post.CommitteeMember)] },
            "违反:另行选举后当选人数超过三人且主任已选出的,不足的名额可以空缺(vacancy-tolerance,必须)。已选出4人,须不少于4人且正职已选出,不得缺额。依据:北京市村民委员会选举办法(2012)第三十条(自2012-09-28起施行)。",
            "Violated: After a further vote seats may stay empty when more than three are elected, the director among them (vacancy-tolerance, must). Elected 4; at least 4 with the head among them needed: seats may not stay empty. Source: 北京市村民委员会选举办法(2012) 第三十条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第三十条
        new(
            "vacancy-tolerance",
            "2021-01-28",
            SecondBallot with { AlreadyElected = [Sits("P-1", Post.Director), Sits("P-2", Post.DeputyDirector), Sits("P-3", Post.CommitteeMember)] },
            VerdictKind.Satisfied,
            "符合:另行选举后当选人数超过三人且主任已选出的,不足的名额可以空缺(vacancy-tolerance,必须)。已选出4人,不少于4人,且正职已选出,可以缺额,由村民会议或者村民代表会议决定。依据:北京市村民委员会选举办法(2012)第三十条(自2012-09-28起施行)。",
            "Satisfied: After a further vote seats may stay empty when more than three are elected, the director among them (vacancy-tolerance, must). Elected 4, at least 4, the head among them: seats may stay empty, as the assembly or the representative meeting decides. Source: 北京市村民委员会选举办法(2012) 第三十条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第三十三条
        .. RuleCase.Pair(
            "recall-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.RecallVote, "2021-03-31"), (Milestone.RecallPetition, "2021-03-01")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.RecallVote, "2021-04-01"), (Milestone.RecallPetition, "2021-03-01")),
            "违反:应当自收到罢免要求之日起三十日内投票表决(recall-deadline,必须)。罢免投票最晚2021-03-31,实际2021-04-01,晚1天。依据:北京市村民委员会选举办法(2012)第三十三条(自2012-09-28起施行)。",
            "Violated: The vote on a recall is held within thirty days of the petition (recall-deadline, must). Vote on the recall: by 2021-03-31, on 2021-04-01, days late: 1. Source: 北京市村民委员会选举办法(2012) 第三十三条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第三十四条
        new(
            "recall-repeat-ban",
            "2021-01-28",
            VillageRecall with { LastFailedOn = Date("2020-03-01"), AskedOn = Date("2021-01-28") },
            VerdictKind.Violated,
            "违反:罢免未通过的,本届任期内不得以同一事实和理由再次提出(recall-repeat-ban,必须)。上次罢免2020-03-01未通过,本届任期内不得再提。依据:北京市村民委员会选举办法(2012)第三十四条(自2012-09-28起施行)。",
            "Violated: A recall that did not pass is not asked for again on the same facts within the term (recall-repeat-ban, must). The last recall failed on 2020-03-01; within the term it is not asked for again. Source: 北京市村民委员会选举办法(2012) 第三十四条 (in force from 2012-09-28).",
            "beijing"),
        // 北京市村民委员会选举办法(2012) 第三十四条
        new(
            "recall-repeat-ban",
            "2021-01-28",
            VillageRecall,
            VerdictKind.NotApplicable,
            "不适用:罢免未通过的,本届任期内不得以同一事实和理由再次提出(recall-repeat-ban,必须)。没有未通过的罢免。依据:北京市村民委员会选举办法(2012)第三十四条(自2012-09-28起施行)。",
            "Not applicable: A recall that did not pass is not asked for again on the same facts within the term (recall-repeat-ban, must). No earlier recall failed. Source: 北京市村民委员会选举办法(2012) 第三十四条 (in force from 2012-09-28).",
            "beijing"),
        // 上海市村民委员会选举办法(2020) 第十二条
        .. RuleCase.Pair(
            "sh-candidate-margin",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, Level(2, 100))] },
            VillagePoll with { Contests = [Vote(Post.Director, 1, Level(3, 100))] },
            "违反:主任、副主任候选人应当比应选名额多一人,委员候选人应当多一至三人(sh-candidate-margin,必须)。主任应选1人,候选人3人,应不多于2人。依据:上海市村民委员会选举办法(2020)第十二条(自2020-09-25起施行)。",
            "Violated: Candidates for director and deputy are one more than the seats, for member one to three more (sh-candidate-margin, must). Director: seats 1, candidates 3, at most 2 allowed. Source: 上海市村民委员会选举办法(2020) 第十二条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第十二条
        .. RuleCase.Pair(
            "sh-candidate-margin",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 3, Level(6, 100))] },
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 3, Level(7, 100))] },
            "违反:主任、副主任候选人应当比应选名额多一人,委员候选人应当多一至三人(sh-candidate-margin,必须)。委员应选3人,候选人7人,应不多于6人。依据:上海市村民委员会选举办法(2020)第十二条(自2020-09-25起施行)。",
            "Violated: Candidates for director and deputy are one more than the seats, for member one to three more (sh-candidate-margin, must). Committee member: seats 3, candidates 7, at most 6 allowed. Source: 上海市村民委员会选举办法(2020) 第十二条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第十二条
        .. RuleCase.Pair(
            "list-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.CandidateListPublished, "2021-01-23")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.CandidateListPublished, "2021-01-24")),
            "违反:正式候选人名单应当在选举日的五日前公布(list-deadline,必须)。公布候选人名单最晚2021-01-23,实际2021-01-24,晚1天。依据:上海市村民委员会选举办法(2020)第十二条(自2020-09-25起施行)。",
            "Violated: The list of formal candidates is posted five days before polling day (list-deadline, must). The list of candidates published: by 2021-01-23, on 2021-01-24, days late: 1. Source: 上海市村民委员会选举办法(2020) 第十二条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第十六条
        .. RuleCase.Pair(
            "proxy-cap",
            "2021-01-28",
            VillagePoll with { Proxies = [Holding(3)] },
            VillagePoll with { Proxies = [Holding(4)] },
            "违反:每一选民接受的委托不得超过三人(proxy-cap,必须)。P-20接受4人委托,超过3人。依据:上海市村民委员会选举办法(2020)第十六条(自2020-09-25起施行)。",
            "Violated: Nobody holds more than three proxies (proxy-cap, must). Proxies held by P-20: 4, more than 3. Source: 上海市村民委员会选举办法(2020) 第十六条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第十六条
        .. RuleCase.Pair(
            "proxy-deadline-sh",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ProxyFiled, "2021-01-23")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ProxyFiled, "2021-01-24")),
            "违反:委托投票应当在选举日的五日前办理(proxy-deadline-sh,必须)。办理委托投票最晚2021-01-23,实际2021-01-24,晚1天。依据:上海市村民委员会选举办法(2020)第十六条(自2020-09-25起施行)。",
            "Violated: Proxies are filed five days before polling day (proxy-deadline-sh, must). Proxies filed: by 2021-01-23, on 2021-01-24, days late: 1. Source: 上海市村民委员会选举办法(2020) 第十六条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第十六条
        .. RuleCase.Pair(
            "proxy-list-sh",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ProxyListPublished, "2021-01-26")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ProxyListPublished, "2021-01-27")),
            "违反:委托投票名单应当在选举日的两日前公布(proxy-list-sh,必须)。公布委托名单最晚2021-01-26,实际2021-01-27,晚1天。依据:上海市村民委员会选举办法(2020)第十六条(自2020-09-25起施行)。",
            "Violated: The list of proxies is published two days before polling day (proxy-list-sh, must). The list of proxies published: by 2021-01-26, on 2021-01-27, days late: 1. Source: 上海市村民委员会选举办法(2020) 第十六条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第十九条
        .. RuleCase.Pair(
            "ballots-vs-voters",
            "2021-01-28",
            VillagePoll with { Recovered = 1000 },
            VillagePoll with { Recovered = 1001 },
            "违反:收回的选票等于或者少于投票的选民人数,选举有效;多于的无效(ballots-vs-voters,必须)。收回1001张,多于登记人数1000。依据:上海市村民委员会选举办法(2020)第十九条(自2020-09-25起施行)。",
            "Violated: No more ballots are recovered than there are voters; with more the poll is void (ballots-vs-voters, must). 1001 ballots recovered, more than those registered: 1000. Source: 上海市村民委员会选举办法(2020) 第十九条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第二十条
        new(
            "tie-revote",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 2, ("P-1", 500), ("P-2", 350), ("P-3", 350))] },
            VerdictKind.Satisfied,
            "符合:得票相等不能确定当选人时,就得票相等的人再次投票,得票多的当选(tie-revote,必须)。P-2, P-3得票相等,就1个名额再次投票。依据:上海市村民委员会选举办法(2020)第二十条(自2020-09-25起施行)。",
            "Satisfied: Those level at the cut are voted on again; the most votes elect (tie-revote, must). Level at the cut: P-2, P-3; voted on again, seats 1. Source: 上海市村民委员会选举办法(2020) 第二十条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第二十条
        new(
            "tie-revote",
            "2021-01-28",
            VillagePoll,
            VerdictKind.NotApplicable,
            "不适用:得票相等不能确定当选人时,就得票相等的人再次投票,得票多的当选(tie-revote,必须)。没有得票相等。依据:上海市村民委员会选举办法(2020)第二十条(自2020-09-25起施行)。",
            "Not applicable: Those level at the cut are voted on again; the most votes elect (tie-revote, must). Nobody is level at the cut. Source: 上海市村民委员会选举办法(2020) 第二十条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第二十一条
        .. RuleCase.Pair(
            "rerun-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Rerun, "2021-02-27")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Rerun, "2021-02-28")),
            "违反:另行选举应当在选举日起三十日内进行(rerun-deadline,必须)。另行选举最晚2021-02-27,实际2021-02-28,晚1天。依据:上海市村民委员会选举办法(2020)第二十一条(自2020-09-25起施行)。",
            "Violated: A further vote is held within thirty days (rerun-deadline, must). Further vote: by 2021-02-27, on 2021-02-28, days late: 1. Source: 上海市村民委员会选举办法(2020) 第二十一条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第二十一条
        .. RuleCase.Pair(
            "vacancy-tolerance",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400), ("P-2", 200)), Vote(Post.CommitteeMember, 3, ("P-3", 400), ("P-4", 311), ("P-5", 200), ("P-6", 100))] },
            VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400), ("P-2", 200)), Vote(Post.CommitteeMember, 3, ("P-3", 400), ("P-4", 310), ("P-5", 200), ("P-6", 100))] },
            "违反:当选人数达到三人以上的,不足的名额是否另行选举由村民会议决定(vacancy-tolerance,必须)。已选出2人,少于3人,不得缺额。依据:上海市村民委员会选举办法(2020)第二十一条(自2020-09-25起施行)。",
            "Violated: Seats may stay empty when three or more are elected, as the assembly decides (vacancy-tolerance, must). Elected 2, fewer than 3: seats may not stay empty. Source: 上海市村民委员会选举办法(2020) 第二十一条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第二十一条
        new(
            "vacancy-tolerance",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400), ("P-2", 200)), Vote(Post.CommitteeMember, 3, ("P-3", 400), ("P-4", 311), ("P-5", 200), ("P-6", 100))] },
            VerdictKind.Satisfied,
            "符合:当选人数达到三人以上的,不足的名额是否另行选举由村民会议决定(vacancy-tolerance,必须)。已选出3人,不少于3人,可以缺额,由村民会议决定。依据:上海市村民委员会选举办法(2020)第二十一条(自2020-09-25起施行)。",
            "Satisfied: Seats may stay empty when three or more are elected, as the assembly decides (vacancy-tolerance, must). Elected 3, at least 3: seats may stay empty, as the assembly decides. Source: 上海市村民委员会选举办法(2020) 第二十一条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第二十七条
        .. RuleCase.Pair(
            "recall-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.RecallVote, "2021-03-31"), (Milestone.RecallPetition, "2021-03-01")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.RecallVote, "2021-04-01"), (Milestone.RecallPetition, "2021-03-01")),
            "违反:应当自收到罢免要求之日起三十日内投票表决(recall-deadline,必须)。罢免投票最晚2021-03-31,实际2021-04-01,晚1天。依据:上海市村民委员会选举办法(2020)第二十七条(自2020-09-25起施行)。",
            "Violated: The vote on a recall is held within thirty days of the petition (recall-deadline, must). Vote on the recall: by 2021-03-31, on 2021-04-01, days late: 1. Source: 上海市村民委员会选举办法(2020) 第二十七条 (in force from 2020-09-25).",
            "shanghai"),
        // 上海市村民委员会选举办法(2020) 第二十六条
        .. RuleCase.Pair(
            "sh-auto-termination",
            "2021-01-28",
            Office(ElectedBody.VillagersCommittee, (OfficeEventKind.CriminalSentence, "2020-09-01")),
            Office(ElectedBody.VillagersCommittee, (OfficeEventKind.Death, "2020-09-01")),
            "违反:死亡的,职务自行终止(sh-auto-termination,必须)。2020-09-01死亡,职务终止。依据:上海市村民委员会选举办法(2020)第二十六条(自2020-09-25起施行)。",
            "Violated: An office ends on death (sh-auto-termination, must). Death on 2020-09-01: the office ends. Source: 上海市村民委员会选举办法(2020) 第二十六条 (in force from 2020-09-25).",
            "shanghai"),
    ];
}

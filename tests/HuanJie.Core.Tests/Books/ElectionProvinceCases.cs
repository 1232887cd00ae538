using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Books.ElectionSubjects;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of the election rules of Guangdong, Henan, Jiangsu, Shandong and Shanxi: each rule kept and broken, with its source above.</summary>
internal static class ElectionProvinceCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 广东省实施村民委员会组织法办法(2010) 第二条
        .. RuleCase.Pair(
            "gd-kin",
            "2021-01-28",
            Village(People(3)).Related(Relation.Grandchild),
            Village(People(3)).Related(Relation.Spouse),
            "违反:村民委员会成员之间不得有夫妻、父母子女、兄弟姐妹关系(gd-kin,必须)。P-2是P-1的配偶,属于近亲属(配偶、父母子女、兄弟姐妹),同在村民委员会。依据:广东省实施村民委员会组织法办法(2010)第二条(2010-01-01至2025-12-31施行)。",
            "Violated: Members of a villagers' committee are not spouses, parents, children or siblings of each other (gd-kin, must). P-2 is the spouse of P-1, near kin (spouse, parents, children, siblings), both in the villagers' committee. Source: 广东省实施村民委员会组织法办法(2010) 第二条 (in force 2010-01-01 to 2025-12-31).",
            "guangdong"),
        // 河南省实施村民委员会组织法办法(2011) 第二十四条
        .. RuleCase.Pair(
            "hen-candidate-margin",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, Level(2, 100))] },
            VillagePoll with { Contests = [Vote(Post.Director, 1, Level(3, 100))] },
            "违反:主任、副主任候选人应当比应选名额多一人,委员候选人应当多一至二人(hen-candidate-margin,必须)。主任应选1人,候选人3人,应不多于2人。依据:河南省实施村民委员会组织法办法(2011)第二十四条(自2011-07-29起施行)。",
            "Violated: Candidates for director and deputy are one more than the seats, for member one or two more (hen-candidate-margin, must). Director: seats 1, candidates 3, at most 2 allowed. Source: 河南省实施村民委员会组织法办法(2011) 第二十四条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第二十四条
        .. RuleCase.Pair(
            "hen-candidate-margin",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 3, Level(5, 100))] },
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 3, Level(6, 100))] },
            "违反:主任、副主任候选人应当比应选名额多一人,委员候选人应当多一至二人(hen-candidate-margin,必须)。委员应选3人,候选人6人,应不多于5人。依据:河南省实施村民委员会组织法办法(2011)第二十四条(自2011-07-29起施行)。",
            "Violated: Candidates for director and deputy are one more than the seats, for member one or two more (hen-candidate-margin, must). Committee member: seats 3, candidates 6, at most 5 allowed. Source: 河南省实施村民委员会组织法办法(2011) 第二十四条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第二十六条
        .. RuleCase.Pair(
            "list-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.CandidateListPublished, "2021-01-23")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.CandidateListPublished, "2021-01-24")),
            "违反:正式候选人名单应当在选举日的五日前公布(list-deadline,必须)。公布候选人名单最晚2021-01-23,实际2021-01-24,晚1天。依据:河南省实施村民委员会组织法办法(2011)第二十六条(自2011-07-29起施行)。",
            "Violated: The list of formal candidates is posted five days before polling day (list-deadline, must). The list of candidates published: by 2021-01-23, on 2021-01-24, days late: 1. Source: 河南省实施村民委员会组织法办法(2011) 第二十六条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第二十六条
        .. RuleCase.Pair(
            "hen-withdraw",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Withdrawal, "2021-01-23"), (Milestone.CandidateListPublished, "2021-01-20")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Withdrawal, "2021-01-24"), (Milestone.CandidateListPublished, "2021-01-20")),
            "违反:候选人可以在候选人名单确定后三日内退出(hen-withdraw,必须)。候选人退出最晚2021-01-23,实际2021-01-24,晚1天。依据:河南省实施村民委员会组织法办法(2011)第二十六条(自2011-07-29起施行)。",
            "Violated: A candidate withdraws within three days after the list is fixed (hen-withdraw, must). Withdrawal: by 2021-01-23, on 2021-01-24, days late: 1. Source: 河南省实施村民委员会组织法办法(2011) 第二十六条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第三十条
        .. RuleCase.Pair(
            "proxy-cap",
            "2021-01-28",
            VillagePoll with { Proxies = [Holding(3)] },
            VillagePoll with { Proxies = [Holding(4)] },
            "违反:每一选民接受的委托不得超过三人(proxy-cap,必须)。P-20接受4人委托,超过3人。依据:河南省实施村民委员会组织法办法(2011)第三十条(自2011-07-29起施行)。",
            "Violated: Nobody holds more than three proxies (proxy-cap, must). Proxies held by P-20: 4, more than 3. Source: 河南省实施村民委员会组织法办法(2011) 第三十条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第三十五条
        .. RuleCase.Pair(
            "ballots-vs-issued",
            "2021-01-28",
            VillagePoll with { Issued = 620, Recovered = 620 },
            VillagePoll with { Issued = 620, Recovered = 621 },
            "违反:收回的选票等于或者少于发出的选票,选举有效;多于的无效(ballots-vs-issued,必须)。收回621张,多于发出选票620。依据:河南省实施村民委员会组织法办法(2011)第三十五条(自2011-07-29起施行)。",
            "Violated: No more ballots are recovered than were issued; with more the poll is void (ballots-vs-issued, must). 621 ballots recovered, more than ballots issued: 620. Source: 河南省实施村民委员会组织法办法(2011) 第三十五条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第三十六条
        new(
            "tie-revote",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 2, ("P-1", 500), ("P-2", 350), ("P-3", 350))] },
            VerdictKind.Satisfied,
            "符合:得票相等不能确定当选人时,就得票相等的人再次投票,得票多的当选(tie-revote,必须)。P-2, P-3得票相等,就1个名额再次投票。依据:河南省实施村民委员会组织法办法(2011)第三十六条(自2011-07-29起施行)。",
            "Satisfied: Those level at the cut are voted on again; the most votes elect (tie-revote, must). Level at the cut: P-2, P-3; voted on again, seats 1. Source: 河南省实施村民委员会组织法办法(2011) 第三十六条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第三十六条
        new(
            "tie-revote",
            "2021-01-28",
            VillagePoll,
            VerdictKind.NotApplicable,
            "不适用:得票相等不能确定当选人时,就得票相等的人再次投票,得票多的当选(tie-revote,必须)。没有得票相等。依据:河南省实施村民委员会组织法办法(2011)第三十六条(自2011-07-29起施行)。",
            "Not applicable: Those level at the cut are voted on again; the most votes elect (tie-revote, must). Nobody is level at the cut. Source: 河南省实施村民委员会组织法办法(2011) 第三十六条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第三十八条
        .. RuleCase.Pair(
            "rerun-turnout-hen",
            "2021-01-28",
            VillagePoll with { Round = PollRound.Rerun, Recovered = 501 },
            VillagePoll with { Round = PollRound.Rerun, Recovered = 500 },
            "违反:另行选举、补选应当有过半数的登记村民投票(rerun-turnout-hen,必须)。收回500张,登记1000人,未超过1/2(至少501张)。依据:河南省实施村民委员会组织法办法(2011)第三十八条(自2011-07-29起施行)。",
            "Violated: In a further vote or a by-election more than half of the registered villagers vote (rerun-turnout-hen, must). 500 ballots recovered, 1000 registered; more than 1/2 needed, that is 501. Source: 河南省实施村民委员会组织法办法(2011) 第三十八条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第八条
        new(
            "kin-resolution-hen",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400), ("P-2", 200)), Vote(Post.CommitteeMember, 2, ("P-3", 500), ("P-4", 350), ("P-5", 330))], Kin = [new(Examples.Id("P-1"), Examples.Id("P-3"), Relation.Spouse)] },
            VerdictKind.Satisfied,
            "符合:有配偶、父母子女、兄弟姐妹关系的人同时当选的,保留职务高的;职务相同的,保留得票多的(kin-resolution-hen,必须)。P-1和P-3是近亲属(配偶),P-1保留职务,P-3不保留。依据:河南省实施村民委员会组织法办法(2011)第八条(自2011-07-29起施行)。",
            "Satisfied: Of spouses, parents, children and siblings elected together the higher post stays, then the more votes (kin-resolution-hen, must). P-1 and P-3 are kin (spouse): P-1 stays, P-3 does not. Source: 河南省实施村民委员会组织法办法(2011) 第八条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第八条
        new(
            "kin-resolution-hen",
            "2021-01-28",
            VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400), ("P-2", 200)), Vote(Post.CommitteeMember, 2, ("P-3", 500), ("P-4", 350), ("P-5", 330))], Kin = [new(Examples.Id("P-1"), Examples.Id("P-3"), Relation.Grandparent)] },
            VerdictKind.NotApplicable,
            "不适用:有配偶、父母子女、兄弟姐妹关系的人同时当选的,保留职务高的;职务相同的,保留得票多的(kin-resolution-hen,必须)。没有近亲属同时当选。依据:河南省实施村民委员会组织法办法(2011)第八条(自2011-07-29起施行)。",
            "Not applicable: Of spouses, parents, children and siblings elected together the higher post stays, then the more votes (kin-resolution-hen, must). No kin are elected together. Source: 河南省实施村民委员会组织法办法(2011) 第八条 (in force from 2011-07-29).",
            "henan"),
        // 河南省实施村民委员会组织法办法(2011) 第四十三条
        .. RuleCase.Pair(
            "recall-deadline",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.RecallVote, "2021-03-31"), (Milestone.RecallPetition, "2021-03-01")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.RecallVote, "2021-04-01"), (Milestone.RecallPetition, "2021-03-01")),
            "违反:应当自收到罢免要求之日起三十日内投票表决(recall-deadline,必须)。罢免投票最晚2021-03-31,实际2021-04-01,晚1天。依据:河南省实施村民委员会组织法办法(2011)第四十三条(自2011-07-29起施行)。",
            "Violated: The vote on a recall is held within thirty days of the petition (recall-deadline, must). Vote on the recall: by 2021-03-31, on 2021-04-01, days late: 1. Source: 河南省实施村民委员会组织法办法(2011) 第四十三条 (in force from 2011-07-29).",
            "henan"),
        // 江苏省村民委员会选举办法(2019) 第四条
        .. RuleCase.Pair(
            "js-early-late",
            "2021-01-29",
            Polled(ElectedBody.VillagersCommittee, "2021-01-28", termStart: "2017-01-28"),
            Polled(ElectedBody.VillagersCommittee, "2021-01-29", termStart: "2017-01-28"),
            "违反:提前或者延期换届不超过一年(js-early-late,必须)。延期换届最晚2021-01-28,实际2021-01-29,晚1天。依据:江苏省村民委员会选举办法(2019)第四条(自2019-09-27起施行)。",
            "Violated: An early or late turnover is at most a year off (js-early-late, must). Late turnover: by 2021-01-28, on 2021-01-29, days late: 1. Source: 江苏省村民委员会选举办法(2019) 第四条 (in force from 2019-09-27).",
            "jiangsu"),
        // 山东省村民委员会选举办法(2011) 第三条
        .. RuleCase.Pair(
            "sd-late",
            "2021-01-29",
            Polled(ElectedBody.VillagersCommittee, "2021-01-28", termStart: "2017-07-28"),
            Polled(ElectedBody.VillagersCommittee, "2021-01-29", termStart: "2017-07-28"),
            "违反:延期换届不超过六个月(sd-late,必须)。延期换届最晚2021-01-28,实际2021-01-29,晚1天。依据:山东省村民委员会选举办法(2011)第三条(自2011-01-14起施行)。",
            "Violated: A late turnover is at most six months off (sd-late, must). Late turnover: by 2021-01-28, on 2021-01-29, days late: 1. Source: 山东省村民委员会选举办法(2011) 第三条 (in force from 2011-01-14).",
            "shandong"),
        // 山东省村民委员会选举办法(2011) 第二十五条
        new(
            "sd-woman-first",
            "2021-01-28",
            VillagePoll with { Contests = [Of(Post.CommitteeMember, 2, ("P-1", 500, Sex.Male), ("P-2", 350, Sex.Male), ("P-3", 340, Sex.Female))] },
            VerdictKind.Satisfied,
            "符合:得票过半数的人数等于或者多于应选名额的,其中有妇女的,得票最多的妇女首先当选;没有妇女的,留出一个名额另行选举妇女(sd-woman-first,必须)。P-3为得票过半数的妇女中得票最多的,首先当选。依据:山东省村民委员会选举办法(2011)第二十五条(自2011-01-14起施行)。",
            "Satisfied: Where as many as the seats or more have a majority, the woman with most votes among them is elected first; where there is none, one seat is kept for a further vote on a woman (sd-woman-first, must). First elected, as the woman with most votes among those with a majority: P-3. Source: 山东省村民委员会选举办法(2011) 第二十五条 (in force from 2011-01-14).",
            "shandong"),
        // 山东省村民委员会选举办法(2011) 第二十五条
        new(
            "sd-woman-first",
            "2021-01-28",
            VillagePoll with { Contests = [Of(Post.CommitteeMember, 2, ("P-1", 500, Sex.Male), ("P-2", 350, Sex.Male), ("P-3", 340, Sex.Male))] },
            VerdictKind.Satisfied,
            "符合:得票过半数的人数等于或者多于应选名额的,其中有妇女的,得票最多的妇女首先当选;没有妇女的,留出一个名额另行选举妇女(sd-woman-first,必须)。得票过半数的人中没有妇女,留出一个名额另行选举妇女。依据:山东省村民委员会选举办法(2011)第二十五条(自2011-01-14起施行)。",
            "Satisfied: Where as many as the seats or more have a majority, the woman with most votes among them is elected first; where there is none, one seat is kept for a further vote on a woman (sd-woman-first, must). No woman is among those with a majority: one seat is kept for a woman. Source: 山东省村民委员会选举办法(2011) 第二十五条 (in force from 2011-01-14).",
            "shandong"),
        // 山东省村民委员会选举办法(2011) 第二十五条
        new(
            "sd-woman-first",
            "2021-01-28",
            VillagePoll,
            VerdictKind.NotApplicable,
            "不适用:得票过半数的人数等于或者多于应选名额的,其中有妇女的,得票最多的妇女首先当选;没有妇女的,留出一个名额另行选举妇女(sd-woman-first,必须)。无须妇女优先当选。依据:山东省村民委员会选举办法(2011)第二十五条(自2011-01-14起施行)。",
            "Not applicable: Where as many as the seats or more have a majority, the woman with most votes among them is elected first; where there is none, one seat is kept for a further vote on a woman (sd-woman-first, must). No woman had to come first. Source: 山东省村民委员会选举办法(2011) 第二十五条 (in force from 2011-01-14).",
            "shandong"),
        // 山西省村民委员会选举办法(2011) 成员组成
        .. RuleCase.Pair(
            "sx-size",
            "2021-01-28",
            Village(People(5)),
            Village(People(4)),
            "违反:村民委员会由三至七人的单数组成(sx-size,必须)。村(居)民委员会4人,在3至7人之间但不是单数。依据:山西省村民委员会选举办法(2011)成员组成(自2011-01-01起施行)。",
            "Violated: A villagers' committee has an odd number of three to seven members (sx-size, must). 4 people in the committee, from 3 to 7 and not odd. Source: 山西省村民委员会选举办法(2011) 成员组成 (in force from 2011-01-01).",
            "shanxi"),
        // 山西省村民委员会选举办法(2011) 成员组成
        .. RuleCase.Pair(
            "sx-kin",
            "2021-01-28",
            Village(People(3)).Related(Relation.Sibling),
            Village(People(3)).Related(Relation.Parent),
            "违反:村民委员会成员之间不得有夫妻、直系亲属关系(sx-kin,必须)。P-2是P-1的父母,属于近亲属(配偶和直系亲属),同在村民委员会。依据:山西省村民委员会选举办法(2011)成员组成(自2011-01-01起施行)。",
            "Violated: Members of a villagers' committee are not spouses or lineal kin of each other (sx-kin, must). P-2 is the parent of P-1, near kin (spouse and lineal kin), both in the villagers' committee. Source: 山西省村民委员会选举办法(2011) 成员组成 (in force from 2011-01-01).",
            "shanxi"),
        // 山西省村民委员会选举办法(2011) 换届时间
        .. RuleCase.Pair(
            "sx-late",
            "2021-01-29",
            Polled(ElectedBody.VillagersCommittee, "2021-01-28", termStart: "2017-10-28"),
            Polled(ElectedBody.VillagersCommittee, "2021-01-29", termStart: "2017-10-28"),
            "违反:任期届满后三个月内完成换届(sx-late,必须)。延期换届最晚2021-01-28,实际2021-01-29,晚1天。依据:山西省村民委员会选举办法(2011)换届时间(自2011-01-01起施行)。",
            "Violated: The turnover is done within three months after the end of the term (sx-late, must). Late turnover: by 2021-01-28, on 2021-01-29, days late: 1. Source: 山西省村民委员会选举办法(2011) 换届时间 (in force from 2011-01-01).",
            "shanxi"),
    ];
}

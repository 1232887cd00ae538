using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Books.ElectionSubjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of elections to villagers' committees by national law: each rule kept and broken, with its source above.</summary>
internal static class ElectionVillagersCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 村民委员会组织法(2018) 第十五条
        .. RuleCase.Pair(
            "vc-more-candidates",
            "2021-01-28",
            VillagePoll,
            VillagePoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400))] },
            "违反:候选人的名额应当多于应选名额(vc-more-candidates,必须)。主任应选1人,候选人1人,应不少于2人。依据:村民委员会组织法(2018)第十五条(2018-12-29至2025-12-31施行)。",
            "Violated: There are more candidates than seats (vc-more-candidates, must). Director: seats 1, candidates 1, at least 2 needed. Source: 村民委员会组织法(2018) 第十五条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(1998) 第十四条
        .. RuleCase.Pair(
            "vc-more-candidates",
            "2005-06-01",
            VillagePoll,
            VillagePoll with { Contests = [Vote(Post.CommitteeMember, 3, ("P-1", 400), ("P-2", 300), ("P-3", 200))] },
            "违反:候选人的名额应当多于应选名额(vc-more-candidates,必须)。委员应选3人,候选人3人,应不少于4人。依据:村民委员会组织法(1998)第十四条(1998-11-04至2010-10-27施行)。",
            "Violated: There are more candidates than seats (vc-more-candidates, must). Committee member: seats 3, candidates 3, at least 4 needed. Source: 村民委员会组织法(1998) 第十四条 (in force 1998-11-04 to 2010-10-27)."),
        // 村民委员会组织法(2018) 第十五条
        .. RuleCase.Pair(
            "vc-valid-election",
            "2021-01-28",
            VillagePoll with { Recovered = 501 },
            VillagePoll with { Recovered = 500 },
            "违反:登记参加选举的村民过半数投票,选举有效(vc-valid-election,必须)。收回500张,登记1000人,未超过1/2(至少501张)。依据:村民委员会组织法(2018)第十五条(2018-12-29至2025-12-31施行)。",
            "Violated: A poll is valid when more than half of the registered villagers vote (vc-valid-election, must). 500 ballots recovered, 1000 registered; more than 1/2 needed, that is 501. Source: 村民委员会组织法(2018) 第十五条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2025) 第十八条
        .. RuleCase.Pair(
            "vc-valid-election",
            "2026-03-18",
            VillagePoll with { Round = PollRound.ByElection, Recovered = 501 },
            VillagePoll with { Round = PollRound.ByElection, Recovered = 0 },
            "违反:登记参加选举的村民过半数投票,选举有效(vc-valid-election,必须)。收回0张,登记1000人,未超过1/2(至少501张)。依据:村民委员会组织法(2025)第十八条(自2026-01-01起施行)。",
            "Violated: A poll is valid when more than half of the registered villagers vote (vc-valid-election, must). 0 ballots recovered, 1000 registered; more than 1/2 needed, that is 501. Source: 村民委员会组织法(2025) 第十八条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2018) 第十五条
        new(
            "vc-win-threshold",
            "2021-01-28",
            VillagePoll,
            VerdictKind.Satisfied,
            "符合:候选人获得参加投票的村民过半数的选票,始得当选(vc-win-threshold,必须)。收回选票620,得票超过1/2的当选,即至少311票。依据:村民委员会组织法(2018)第十五条(2018-12-29至2025-12-31施行)。",
            "Satisfied: Elected with the votes of more than half of the villagers who vote (vc-win-threshold, must). Ballots recovered: 620; more than 1/2 elects, that is 311 votes. Source: 村民委员会组织法(2018) 第十五条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十五条
        new(
            "vc-win-threshold",
            "2021-01-28",
            VillagePoll with { Round = PollRound.Revote },
            VerdictKind.NotApplicable,
            "不适用:候选人获得参加投票的村民过半数的选票,始得当选(vc-win-threshold,必须)。该规则不涉及这一轮投票。依据:村民委员会组织法(2018)第十五条(2018-12-29至2025-12-31施行)。",
            "Not applicable: Elected with the votes of more than half of the villagers who vote (vc-win-threshold, must). The rule does not concern this vote. Source: 村民委员会组织法(2018) 第十五条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十五条
        new(
            "vc-rerun",
            "2021-01-28",
            VillagePoll with { Round = PollRound.Rerun },
            VerdictKind.Satisfied,
            "符合:另行选举的,第一次投票未当选的人员得票多的为候选人,以得票多的当选,但所得票数不得少于已投选票总数的三分之一(vc-rerun,必须)。收回选票620,得票达到1/3的当选,即至少207票。依据:村民委员会组织法(2018)第十五条(2018-12-29至2025-12-31施行)。",
            "Satisfied: In a further vote those not elected with most votes stand; the most votes elect, but no fewer than a third of the ballots cast (vc-rerun, must). Ballots recovered: 620; at least 1/3 elects, that is 207 votes. Source: 村民委员会组织法(2018) 第十五条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十五条
        new(
            "vc-rerun",
            "2021-01-28",
            VillagePoll,
            VerdictKind.NotApplicable,
            "不适用:另行选举的,第一次投票未当选的人员得票多的为候选人,以得票多的当选,但所得票数不得少于已投选票总数的三分之一(vc-rerun,必须)。该规则不涉及这一轮投票。依据:村民委员会组织法(2018)第十五条(2018-12-29至2025-12-31施行)。",
            "Not applicable: In a further vote those not elected with most votes stand; the most votes elect, but no fewer than a third of the ballots cast (vc-rerun, must). The rule does not concern this vote. Source: 村民委员会组织法(2018) 第十五条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十五条
        .. RuleCase.Pair(
            "vc-proxy",
            "2021-01-28",
            VillagePoll with { Proxies = [Holding(2, Relation.Parent, Relation.Grandchild)] },
            VillagePoll with { Proxies = [Holding(2, Relation.Parent, Relation.Cousin)] },
            "违反:外出村民可以书面委托本村有选举权的近亲属代为投票(vc-proxy,必须)。委托P-20投票的人中有不属于近亲属(民法典第一千零四十五条)的。依据:村民委员会组织法(2018)第十五条(2018-12-29至2025-12-31施行)。",
            "Violated: An absent villager may give a written proxy to near kin with the right to vote in the village (vc-proxy, must). P-20 votes for somebody outside the kin allowed (Civil Code art. 1045). Source: 村民委员会组织法(2018) 第十五条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2025) 第十八条
        .. RuleCase.Pair(
            "vc-proxy-2025",
            "2026-03-18",
            VillagePoll with { Proxies = [Holding(3)] },
            VillagePoll with { Proxies = [Holding(4, Relation.Parent, Relation.Child, Relation.Spouse, Relation.Sibling)] },
            "违反:外出村民可以书面委托近亲属或者其他村民代为投票,每人接受委托不得超过三人,候选人不得接受委托(vc-proxy-2025,必须)。P-20接受4人委托,超过3人。依据:村民委员会组织法(2025)第十八条(自2026-01-01起施行)。",
            "Violated: An absent villager may give a written proxy to near kin or another villager; nobody holds more than three, and candidates hold none (vc-proxy-2025, must). Proxies held by P-20: 4, more than 3. Source: 村民委员会组织法(2025) 第十八条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2025) 第十八条
        .. RuleCase.Pair(
            "vc-proxy-2025",
            "2026-03-18",
            VillagePoll with { Proxies = [Holding(1)] },
            VillagePoll with { Proxies = [Holding(1) with { Holder = Examples.Id("P-2") }] },
            "违反:外出村民可以书面委托近亲属或者其他村民代为投票,每人接受委托不得超过三人,候选人不得接受委托(vc-proxy-2025,必须)。P-2是候选人,不得接受委托。依据:村民委员会组织法(2025)第十八条(自2026-01-01起施行)。",
            "Violated: An absent villager may give a written proxy to near kin or another villager; nobody holds more than three, and candidates hold none (vc-proxy-2025, must). P-2 is a candidate and may hold no proxy. Source: 村民委员会组织法(2025) 第十八条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2018) 第二十二条
        .. RuleCase.Pair(
            "vc-assembly-quorum",
            "2021-01-28",
            HouseholdsFill with { Recovered = 200 },
            HouseholdsFill with { Recovered = 199 },
            "违反:村民会议由户代表参加的,应当有本村三分之二以上的户的代表参加(vc-assembly-quorum,必须)。收回199张,登记300人,未达到2/3(至少200张)。依据:村民委员会组织法(2018)第二十二条(2018-12-29至2025-12-31施行)。",
            "Violated: Where household representatives meet as the assembly, two thirds of the households are represented (vc-assembly-quorum, must). 199 ballots recovered, 300 registered; at least 2/3 needed, that is 200. Source: 村民委员会组织法(2018) 第二十二条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第二十六条
        .. RuleCase.Pair(
            "vc-rep-quorum",
            "2021-01-28",
            RepresentativesFill with { Recovered = 30 },
            RepresentativesFill with { Recovered = 29 },
            "违反:村民代表会议有三分之二以上的组成人员参加方可召开(vc-rep-quorum,必须)。收回29张,登记45人,未达到2/3(至少30张)。依据:村民委员会组织法(2018)第二十六条(2018-12-29至2025-12-31施行)。",
            "Violated: The representative meeting needs two thirds of its members (vc-rep-quorum, must). 29 ballots recovered, 45 registered; at least 2/3 needed, that is 30. Source: 村民委员会组织法(2018) 第二十六条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十四条
        .. RuleCase.Pair(
            "vc-list-publication",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.VoterListPublished, "2021-01-08")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.VoterListPublished, "2021-01-09")),
            "违反:选民名单应当在选举日的二十日前公布(vc-list-publication,必须)。公布选民名单最晚2021-01-08,实际2021-01-09,晚1天。依据:村民委员会组织法(2018)第十四条(2018-12-29至2025-12-31施行)。",
            "Violated: The list of voters is published twenty days before polling day (vc-list-publication, must). The list of voters published: by 2021-01-08, on 2021-01-09, days late: 1. Source: 村民委员会组织法(2018) 第十四条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十四条
        .. RuleCase.Pair(
            "vc-list-objection",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ListObjection, "2021-01-10"), (Milestone.VoterListPublished, "2021-01-05")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ListObjection, "2021-01-11"), (Milestone.VoterListPublished, "2021-01-05")),
            "违反:对名单有异议的,应当自名单公布之日起五日内申诉(vc-list-objection,必须)。对名单提出申诉最晚2021-01-10,实际2021-01-11,晚1天。依据:村民委员会组织法(2018)第十四条(2018-12-29至2025-12-31施行)。",
            "Violated: Objections to the list are made within five days of its publication (vc-list-objection, must). Objection to the list: by 2021-01-10, on 2021-01-11, days late: 1. Source: 村民委员会组织法(2018) 第十四条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十四条
        .. RuleCase.Pair(
            "vc-list-decision",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ListDecision, "2021-01-13"), (Milestone.ListObjection, "2021-01-10")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.ListDecision, "2021-01-14"), (Milestone.ListObjection, "2021-01-10")),
            "违反:村民选举委员会应当自收到申诉之日起三日内作出处理决定并公布(vc-list-decision,必须)。对申诉作出处理最晚2021-01-13,实际2021-01-14,晚1天。依据:村民委员会组织法(2018)第十四条(2018-12-29至2025-12-31施行)。",
            "Violated: The election committee decides within three days of an objection and publishes it (vc-list-decision, must). Decision on an objection: by 2021-01-13, on 2021-01-14, days late: 1. Source: 村民委员会组织法(2018) 第十四条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第二十条
        .. RuleCase.Pair(
            "vc-handover",
            "2021-01-28",
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Handover, "2021-02-07")),
            Calendar(ElectedBody.VillagersCommittee, (Milestone.Handover, "2021-02-08")),
            "违反:应当自新一届村民委员会产生之日起十日内完成工作移交(vc-handover,必须)。工作移交最晚2021-02-07,实际2021-02-08,晚1天。依据:村民委员会组织法(2018)第二十条(2018-12-29至2025-12-31施行)。",
            "Violated: The handover is done within ten days of the new committee (vc-handover, must). Handover: by 2021-02-07, on 2021-02-08, days late: 1. Source: 村民委员会组织法(2018) 第二十条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(1998) 第十六条
        .. RuleCase.Pair(
            "vc-recall-petition-1998",
            "2005-06-01",
            VillageRecall with { Signatures = 200 },
            VillageRecall with { Signatures = 199, RepresentativeSignatures = 45 },
            "违反:本村五分之一以上有选举权的村民联名,可以要求罢免(vc-recall-petition-1998,必须)。联名199人,有选举权的1000人,未达到1/5(至少200人)。依据:村民委员会组织法(1998)第十六条(1998-11-04至2010-10-27施行)。",
            "Violated: A fifth of the villagers with the right to vote may ask for a recall (vc-recall-petition-1998, must). 199 of 1000 with the right to vote sign; at least 1/5 needed, that is 200. Source: 村民委员会组织法(1998) 第十六条 (in force 1998-11-04 to 2010-10-27)."),
        // 村民委员会组织法(1998) 第十六条
        .. RuleCase.Pair(
            "vc-recall-pass-1998",
            "2005-06-01",
            VillageRecall with { Voted = 700, Yes = 501 },
            VillageRecall with { Voted = 700, Yes = 500 },
            "违反:罢免须经有选举权的村民过半数通过(vc-recall-pass-1998,必须)。赞成500票,有选举权的1000人,未超过1/2(至少501票)。依据:村民委员会组织法(1998)第十六条(1998-11-04至2010-10-27施行)。",
            "Violated: A recall needs more than half of all villagers with the right to vote (vc-recall-pass-1998, must). Yes 500, with the right to vote 1000; more than 1/2 needed, that is 501. Source: 村民委员会组织法(1998) 第十六条 (in force 1998-11-04 to 2010-10-27)."),
        // 村民委员会组织法(2018) 第十六条
        .. RuleCase.Pair(
            "vc-recall-petition",
            "2021-01-28",
            VillageRecall with { Signatures = 0, RepresentativeSignatures = 15 },
            VillageRecall with { Signatures = 199, RepresentativeSignatures = 14 },
            "违反:本村五分之一以上有选举权的村民或者三分之一以上的村民代表联名,可以提出罢免要求(vc-recall-petition,必须)。联名199人,有选举权的1000人,未达到1/5(至少200人);代表联名14人,代表45人,未达到1/3(至少15人)。依据:村民委员会组织法(2018)第十六条(2018-12-29至2025-12-31施行)。",
            "Violated: A fifth of the villagers with the right to vote, or a third of the representatives, may ask for a recall (vc-recall-petition, must). 199 of 1000 with the right to vote sign; at least 1/5 needed, that is 200; 14 of 45 representatives sign; at least 1/3 needed, that is 15. Source: 村民委员会组织法(2018) 第十六条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十六条
        .. RuleCase.Pair(
            "vc-recall-pass",
            "2021-01-28",
            VillageRecall with { Voted = 501, Yes = 251 },
            VillageRecall with { Voted = 500, Yes = 400 },
            "违反:罢免须有登记参加选举的村民过半数投票,并经投票的村民过半数通过(vc-recall-pass,必须)。投票500人,登记1000人,未超过1/2(至少501人)。依据:村民委员会组织法(2018)第十六条(2018-12-29至2025-12-31施行)。",
            "Violated: A recall needs more than half of the registered villagers to vote, and more than half of those who vote to say yes (vc-recall-pass, must). Voted 500, registered 1000; more than 1/2 needed, that is 501. Source: 村民委员会组织法(2018) 第十六条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十六条
        .. RuleCase.Pair(
            "vc-recall-pass",
            "2021-01-28",
            VillageRecall with { Voted = 600, Yes = 301 },
            VillageRecall with { Voted = 600, Yes = 300 },
            "违反:罢免须有登记参加选举的村民过半数投票,并经投票的村民过半数通过(vc-recall-pass,必须)。赞成300票,投票600人,未超过1/2(至少301票)。依据:村民委员会组织法(2018)第十六条(2018-12-29至2025-12-31施行)。",
            "Violated: A recall needs more than half of the registered villagers to vote, and more than half of those who vote to say yes (vc-recall-pass, must). Yes 300, voted 600; more than 1/2 needed, that is 301. Source: 村民委员会组织法(2018) 第十六条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2025) 第二十条
        .. RuleCase.Pair(
            "vc-resignation",
            "2026-03-18",
            Office(ElectedBody.VillagersCommittee, (OfficeEventKind.Resignation, "2026-03-01")),
            Office(ElectedBody.VillagersCommittee, (OfficeEventKind.Resignation, "2026-03-01"), (OfficeEventKind.ResignationApproved, "2026-03-10")),
            "违反:辞职经村民会议或者村民代表会议同意,职务终止(vc-resignation,必须)。2026-03-10辞职获得同意,职务终止。依据:村民委员会组织法(2025)第二十条(自2026-01-01起施行)。",
            "Violated: An office ends when the assembly or the representative meeting approves the resignation (vc-resignation, must). Approval of the resignation on 2026-03-10: the office ends. Source: 村民委员会组织法(2025) 第二十条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2018) 第十八条
        .. RuleCase.Pair(
            "vc-auto-termination",
            "2021-01-28",
            Office(ElectedBody.VillagersCommittee),
            Office(ElectedBody.VillagersCommittee, (OfficeEventKind.CriminalSentence, "2020-09-01")),
            "违反:丧失行为能力或者被判处刑罚的,职务自行终止(vc-auto-termination,必须)。2020-09-01被判处刑罚,职务终止。依据:村民委员会组织法(2018)第十八条(2018-12-29至2025-12-31施行)。",
            "Violated: An office ends by itself on loss of capacity or a criminal sentence (vc-auto-termination, must). Criminal sentence on 2020-09-01: the office ends. Source: 村民委员会组织法(2018) 第十八条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第三十三条
        .. RuleCase.Pair(
            "vc-appraisal-termination",
            "2021-01-28",
            Office(ElectedBody.VillagersCommittee, (OfficeEventKind.AppraisedIncompetent, "2018-12-20"), (OfficeEventKind.AppraisedCompetent, "2019-12-20"), (OfficeEventKind.AppraisedIncompetent, "2020-12-20")),
            Office(ElectedBody.VillagersCommittee, (OfficeEventKind.AppraisedIncompetent, "2019-12-20"), (OfficeEventKind.AppraisedIncompetent, "2020-12-20")),
            "违反:连续两次被评议不称职的,职务终止(vc-appraisal-termination,必须)。2020-12-20评议不称职,连续第2次,职务终止。依据:村民委员会组织法(2018)第三十三条(2018-12-29至2025-12-31施行)。",
            "Violated: An office ends on two appraisals as incompetent in a row (vc-appraisal-termination, must). Appraisal as incompetent on 2020-12-20, 2 in a row: the office ends. Source: 村民委员会组织法(2018) 第三十三条 (in force 2018-12-29 to 2025-12-31)."),
    ];
}

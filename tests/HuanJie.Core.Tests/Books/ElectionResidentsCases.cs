using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Books.ElectionSubjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of elections to residents' committees by national law: each rule kept and broken, with its source above.</summary>
internal static class ElectionResidentsCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 城市居民委员会组织法(2025) 第十八条
        .. RuleCase.Pair(
            "rc-more-candidates-2025",
            "2026-03-18",
            CommunityPoll,
            CommunityPoll with { Contests = [Vote(Post.Director, 1, ("P-1", 400))] },
            "违反:候选人的名额应当多于应选名额(rc-more-candidates-2025,必须)。主任应选1人,候选人1人,应不少于2人。依据:城市居民委员会组织法(2025)第十八条(自2026-01-01起施行)。",
            "Violated: There are more candidates than seats (rc-more-candidates-2025, must). Director: seats 1, candidates 1, at least 2 needed. Source: 城市居民委员会组织法(2025) 第十八条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        .. RuleCase.Pair(
            "rc-quorum-all",
            "2026-03-18",
            CommunityPoll with { Recovered = 501 },
            CommunityPoll with { Recovered = 500 },
            "违反:由全体有选举权的居民选举的,应当有过半数的选民投票(rc-quorum-all,必须)。收回500张,登记1000人,未超过1/2(至少501张)。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Violated: In an election by all voters more than half of them vote (rc-quorum-all, must). 500 ballots recovered, 1000 registered; more than 1/2 needed, that is 501. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        .. RuleCase.Pair(
            "rc-quorum-household",
            "2026-03-18",
            CommunityPoll with { Mode = PollMode.HouseholdRepresentatives, Registered = 301, Recovered = 151 },
            CommunityPoll with { Mode = PollMode.HouseholdRepresentatives, Registered = 301, Recovered = 150 },
            "违反:由户代表选举的,应当有过半数的户代表投票(rc-quorum-household,必须)。收回150张,登记301人,未超过1/2(至少151张)。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Violated: In an election by household representatives more than half of them vote (rc-quorum-household, must). 150 ballots recovered, 301 registered; more than 1/2 needed, that is 151. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        .. RuleCase.Pair(
            "rc-quorum-reps",
            "2026-03-18",
            DelegatesPoll with { Recovered = 61 },
            DelegatesPoll with { Recovered = 60 },
            "违反:由居民代表选举的,应当有超过三分之二的居民代表投票(rc-quorum-reps,必须)。收回60张,登记90人,未超过2/3(至少61张)。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Violated: In an election by residents' representatives more than two thirds of them vote (rc-quorum-reps, must). 60 ballots recovered, 90 registered; more than 2/3 needed, that is 61. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        new(
            "rc-win-threshold",
            "2026-03-18",
            CommunityPoll with { Recovered = 601 },
            VerdictKind.Satisfied,
            "符合:候选人获得参加投票的人过半数的选票,始得当选(rc-win-threshold,必须)。收回选票601,得票超过1/2的当选,即至少301票。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Satisfied: Elected with the votes of more than half of those who vote (rc-win-threshold, must). Ballots recovered: 601; more than 1/2 elects, that is 301 votes. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        new(
            "rc-win-threshold",
            "2026-03-18",
            VillagePoll,
            VerdictKind.NotApplicable,
            "不适用:候选人获得参加投票的人过半数的选票,始得当选(rc-win-threshold,必须)。该规则不涉及这一机构。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Not applicable: Elected with the votes of more than half of those who vote (rc-win-threshold, must). The rule does not concern this body. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        new(
            "rc-rerun",
            "2026-03-18",
            CommunityPoll with { Round = PollRound.Rerun, Recovered = 600 },
            VerdictKind.Satisfied,
            "符合:另行选举以得票多的当选,但所得票数不得少于已投选票总数的三分之一(rc-rerun,必须)。收回选票600,得票达到1/3的当选,即至少200票。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Satisfied: In a further vote the most votes elect, but no fewer than a third of the ballots cast (rc-rerun, must). Ballots recovered: 600; at least 1/3 elects, that is 200 votes. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        new(
            "rc-rerun",
            "2026-03-18",
            CommunityPoll with { Round = PollRound.ByElection },
            VerdictKind.NotApplicable,
            "不适用:另行选举以得票多的当选,但所得票数不得少于已投选票总数的三分之一(rc-rerun,必须)。该规则不涉及这一轮投票。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Not applicable: In a further vote the most votes elect, but no fewer than a third of the ballots cast (rc-rerun, must). The rule does not concern this vote. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        .. RuleCase.Pair(
            "rc-proxy",
            "2026-03-18",
            CommunityPoll with { Proxies = [Holding(3)] },
            CommunityPoll with { Proxies = [Holding(4)] },
            "违反:可以书面委托本社区其他选民代为投票,每人接受委托不得超过三人,候选人不得接受委托(rc-proxy,必须)。P-20接受4人委托,超过3人。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Violated: A written proxy may go to another voter of the community; nobody holds more than three, and candidates hold none (rc-proxy, must). Proxies held by P-20: 4, more than 3. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十九条
        .. RuleCase.Pair(
            "rc-proxy-representatives",
            "2026-03-18",
            DelegatesPoll with { Proxies = [] },
            DelegatesPoll with { Proxies = [Holding(1)] },
            "违反:由居民代表选举的,不得委托投票(rc-proxy-representatives,必须)。P-20接受1人委托,而此处不得委托投票。依据:城市居民委员会组织法(2025)第十九条(自2026-01-01起施行)。",
            "Violated: In an election by representatives there are no proxies (rc-proxy-representatives, must). Proxies held by P-20: 1, and none are allowed here. Source: 城市居民委员会组织法(2025) 第十九条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十七条
        .. RuleCase.Pair(
            "rc-list-2025",
            "2026-03-18",
            Calendar(ElectedBody.ResidentsCommittee, (Milestone.VoterListPublished, "2026-02-26")),
            Calendar(ElectedBody.ResidentsCommittee, (Milestone.VoterListPublished, "2026-02-27")),
            "违反:选民名单应当在选举日的二十日前公布(rc-list-2025,必须)。公布选民名单最晚2026-02-26,实际2026-02-27,晚1天。依据:城市居民委员会组织法(2025)第十七条(自2026-01-01起施行)。",
            "Violated: The list of voters is published twenty days before polling day (rc-list-2025, must). The list of voters published: by 2026-02-26, on 2026-02-27, days late: 1. Source: 城市居民委员会组织法(2025) 第十七条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十七条
        .. RuleCase.Pair(
            "rc-list-objection-2025",
            "2026-03-18",
            Calendar(ElectedBody.ResidentsCommittee, (Milestone.ListObjection, "2026-02-25"), (Milestone.VoterListPublished, "2026-02-20")),
            Calendar(ElectedBody.ResidentsCommittee, (Milestone.ListObjection, "2026-02-26"), (Milestone.VoterListPublished, "2026-02-20")),
            "违反:对名单有异议的,应当自名单公布之日起五日内提出(rc-list-objection-2025,必须)。对名单提出申诉最晚2026-02-25,实际2026-02-26,晚1天。依据:城市居民委员会组织法(2025)第十七条(自2026-01-01起施行)。",
            "Violated: Objections to the list are made within five days of its publication (rc-list-objection-2025, must). Objection to the list: by 2026-02-25, on 2026-02-26, days late: 1. Source: 城市居民委员会组织法(2025) 第十七条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十七条
        .. RuleCase.Pair(
            "rc-list-decision-2025",
            "2026-03-18",
            Calendar(ElectedBody.ResidentsCommittee, (Milestone.ListDecision, "2026-03-01"), (Milestone.ListObjection, "2026-02-26")),
            Calendar(ElectedBody.ResidentsCommittee, (Milestone.ListDecision, "2026-03-02"), (Milestone.ListObjection, "2026-02-26")),
            "违反:居民选举委员会应当在三日内作出处理决定(rc-list-decision-2025,必须)。对申诉作出处理最晚2026-03-01,实际2026-03-02,晚1天。依据:城市居民委员会组织法(2025)第十七条(自2026-01-01起施行)。",
            "Violated: The election committee decides within three days of an objection (rc-list-decision-2025, must). Decision on an objection: by 2026-03-01, on 2026-03-02, days late: 1. Source: 城市居民委员会组织法(2025) 第十七条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第二十五条
        .. RuleCase.Pair(
            "rc-handover",
            "2026-03-18",
            Calendar(ElectedBody.ResidentsCommittee, (Milestone.Handover, "2026-03-28")),
            Calendar(ElectedBody.ResidentsCommittee, (Milestone.Handover, "2026-03-29")),
            "违反:应当自新一届居民委员会产生之日起十日内完成工作移交(rc-handover,必须)。工作移交最晚2026-03-28,实际2026-03-29,晚1天。依据:城市居民委员会组织法(2025)第二十五条(自2026-01-01起施行)。",
            "Violated: The handover is done within ten days of the new committee (rc-handover, must). Handover: by 2026-03-28, on 2026-03-29, days late: 1. Source: 城市居民委员会组织法(2025) 第二十五条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第二十条
        .. RuleCase.Pair(
            "rc-recall-petition",
            "2026-03-18",
            CommunityRecall with { Signatures = 100 },
            CommunityRecall with { Signatures = 99, RepresentativeSignatures = 29 },
            "违反:十分之一以上有选举权的居民、户代表或者三分之一以上的居民代表联名,可以提出罢免要求(rc-recall-petition,必须)。联名99人,有选举权的1000人,未达到1/10(至少100人);代表联名29人,代表90人,未达到1/3(至少30人)。依据:城市居民委员会组织法(2025)第二十条(自2026-01-01起施行)。",
            "Violated: A tenth of the residents with the right to vote or of the household representatives, or a third of the representatives, may ask for a recall (rc-recall-petition, must). 99 of 1000 with the right to vote sign; at least 1/10 needed, that is 100; 29 of 90 representatives sign; at least 1/3 needed, that is 30. Source: 城市居民委员会组织法(2025) 第二十条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第二十条
        .. RuleCase.Pair(
            "rc-recall-pass",
            "2026-03-18",
            CommunityRecall with { Mode = PollMode.ResidentsRepresentatives, Registered = 90, Voted = 61, Yes = 31 },
            CommunityRecall with { Mode = PollMode.ResidentsRepresentatives, Registered = 90, Voted = 60, Yes = 60 },
            "违反:罢免须有过半数的选民、户代表或者超过三分之二的居民代表投票,并经投票的过半数通过(rc-recall-pass,必须)。投票60人,登记90人,未超过2/3(至少61人)。依据:城市居民委员会组织法(2025)第二十条(自2026-01-01起施行)。",
            "Violated: A recall needs more than half of the voters or household representatives, or more than two thirds of the residents' representatives, to vote, and more than half of those who vote to say yes (rc-recall-pass, must). Voted 60, registered 90; more than 2/3 needed, that is 61. Source: 城市居民委员会组织法(2025) 第二十条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第二十条
        .. RuleCase.Pair(
            "rc-recall-pass",
            "2026-03-18",
            CommunityRecall with { Voted = 501, Yes = 251 },
            CommunityRecall with { Voted = 501, Yes = 250 },
            "违反:罢免须有过半数的选民、户代表或者超过三分之二的居民代表投票,并经投票的过半数通过(rc-recall-pass,必须)。赞成250票,投票501人,未超过1/2(至少251票)。依据:城市居民委员会组织法(2025)第二十条(自2026-01-01起施行)。",
            "Violated: A recall needs more than half of the voters or household representatives, or more than two thirds of the residents' representatives, to vote, and more than half of those who vote to say yes (rc-recall-pass, must). Yes 250, voted 501; more than 1/2 needed, that is 251. Source: 城市居民委员会组织法(2025) 第二十条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第二十三条
        .. RuleCase.Pair(
            "rc-auto-termination",
            "2026-03-18",
            Office(ElectedBody.ResidentsCommittee, (OfficeEventKind.Death, "2026-02-01")),
            Office(ElectedBody.ResidentsCommittee, (OfficeEventKind.LossOfCapacity, "2026-02-01")),
            "违反:丧失行为能力或者被判处刑罚的,职务自行终止(rc-auto-termination,必须)。2026-02-01丧失行为能力,职务终止。依据:城市居民委员会组织法(2025)第二十三条(自2026-01-01起施行)。",
            "Violated: An office ends by itself on loss of capacity or a criminal sentence (rc-auto-termination, must). Loss of capacity on 2026-02-01: the office ends. Source: 城市居民委员会组织法(2025) 第二十三条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第三十七条
        .. RuleCase.Pair(
            "rc-appraisal-termination",
            "2026-03-18",
            Office(ElectedBody.ResidentsCommittee, (OfficeEventKind.AppraisedIncompetent, "2026-01-20")),
            Office(ElectedBody.ResidentsCommittee, (OfficeEventKind.AppraisedIncompetent, "2025-01-20"), (OfficeEventKind.AppraisedIncompetent, "2026-01-20")),
            "违反:连续两次被评议不称职的,职务终止(rc-appraisal-termination,必须)。2026-01-20评议不称职,连续第2次,职务终止。依据:城市居民委员会组织法(2025)第三十七条(自2026-01-01起施行)。",
            "Violated: An office ends on two appraisals as incompetent in a row (rc-appraisal-termination, must). Appraisal as incompetent on 2026-01-20, 2 in a row: the office ends. Source: 城市居民委员会组织法(2025) 第三十七条 (in force from 2026-01-01)."),
    ];
}

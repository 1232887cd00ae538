using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Books.ElectionSubjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of elections in the Party: each rule kept and broken, with its source above.</summary>
internal static class ElectionPartyCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 中国共产党基层组织选举工作暂行条例(1990) 到会人数
        .. RuleCase.Pair(
            "party-quorum-1990",
            "1995-06-01",
            Meeting with { Due = 50, Present = 40 },
            Meeting with { Due = 50, Present = 39 },
            "违反:有选举权的到会人数达到应到会人数的五分之四,会议有效(party-quorum-1990,必须)。实到会39人,应到会50人,未达到4/5(至少40人)。依据:中国共产党基层组织选举工作暂行条例(1990)到会人数(1990-06-27至2020-07-12施行)。",
            "Violated: A meeting is valid when four fifths of the members due to attend are present with the right to vote (party-quorum-1990, must). 39 present, 50 due to attend; at least 4/5 needed, that is 40. Source: 中国共产党基层组织选举工作暂行条例(1990) 到会人数 (in force 1990-06-27 to 2020-07-12)."),
        // 中国共产党基层组织选举工作条例(2020) 到会人数
        .. RuleCase.Pair(
            "party-quorum",
            "2021-03-18",
            Meeting with { Due = 50, Present = 40 },
            Meeting with { Due = 51, Present = 40 },
            "违反:有选举权的到会人数不少于应到会人数的五分之四,会议有效(party-quorum,必须)。实到会40人,应到会51人,未达到4/5(至少41人)。依据:中国共产党基层组织选举工作条例(2020)到会人数(自2020-07-13起施行)。",
            "Violated: A meeting is valid when no fewer than four fifths of the members due to attend are present with the right to vote (party-quorum, must). 40 present, 51 due to attend; at least 4/5 needed, that is 41. Source: 中国共产党基层组织选举工作条例(2020) 到会人数 (in force from 2020-07-13)."),
        // 中央组织部关于应到会人数的解释 不计入应到会人数的情形
        .. RuleCase.Pair(
            "party-quorum-excluded",
            "2021-03-18",
            Meeting with { NotDue = [LeftOut(ExclusionReason.RetiredElsewhere, 2)] },
            Meeting with { NotDue = [LeftOut(ExclusionReason.LongIll, 3) with { SuperiorAgreed = false }] },
            "违反:不计入应到会人数的,须属于规定情形,并报上级党组织同意、经党员大会通过(party-quorum-excluded,必须)。年老体弱、长期卧床的3人不计入应到会人数,上级党组织未同意。依据:中央组织部关于应到会人数的解释不计入应到会人数的情形(自2020-07-13起施行)。",
            "Violated: Members are left out of those due to attend only for named reasons, with the agreement of the superior Party organisation and the approval of the meeting (party-quorum-excluded, must). 3 left out (old, frail or long ill): the superior Party organisation did not agree. Source: 中央组织部关于应到会人数的解释 不计入应到会人数的情形 (in force from 2020-07-13)."),
        // 中央组织部关于应到会人数的解释 不计入应到会人数的情形
        .. RuleCase.Pair(
            "party-quorum-excluded",
            "2021-03-18",
            Meeting with { NotDue = [LeftOut(ExclusionReason.Abroad, 1)] },
            Meeting with { NotDue = [LeftOut(ExclusionReason.Abroad, 1) with { MeetingApproved = false }] },
            "违反:不计入应到会人数的,须属于规定情形,并报上级党组织同意、经党员大会通过(party-quorum-excluded,必须)。自费出国半年以上的1人不计入应到会人数,党员大会未通过。依据:中央组织部关于应到会人数的解释不计入应到会人数的情形(自2020-07-13起施行)。",
            "Violated: Members are left out of those due to attend only for named reasons, with the agreement of the superior Party organisation and the approval of the meeting (party-quorum-excluded, must). 1 left out (abroad for six months or more): the meeting did not approve. Source: 中央组织部关于应到会人数的解释 不计入应到会人数的情形 (in force from 2020-07-13)."),
        // 中央组织部关于应到会人数的解释 不计入应到会人数的情形
        .. RuleCase.Pair(
            "party-quorum-excluded",
            "1995-06-01",
            Meeting with { NotDue = [LeftOut(ExclusionReason.AwayUntransferred, 2)] },
            Meeting with { NotDue = [LeftOut(ExclusionReason.RetiredElsewhere, 2)] },
            "违反:不计入应到会人数的,须属于规定情形,并报上级党组织同意、经党员大会通过(party-quorum-excluded,必须)。离退休回原籍未转组织关系的2人不属于可以不计入的情形。依据:中央组织部关于应到会人数的解释不计入应到会人数的情形(1990-06-27至2020-07-12施行)。",
            "Violated: Members are left out of those due to attend only for named reasons, with the agreement of the superior Party organisation and the approval of the meeting (party-quorum-excluded, must). 2 left out (retired to the home town, membership not moved): not a reason that the rule names. Source: 中央组织部关于应到会人数的解释 不计入应到会人数的情形 (in force 1990-06-27 to 2020-07-12)."),
        // 中国共产党基层组织选举工作条例(2020) 候选人差额
        .. RuleCase.Pair(
            "party-candidate-margin",
            "2021-03-18",
            Meeting with { Contests = [Vote(Post.PartyCommitteeMember, 5, Level(6, 20))] },
            Meeting with { Contests = [Vote(Post.PartyCommitteeMember, 6, Level(7, 20))] },
            "违反:委员候选人的差额不少于应选人数的百分之二十(party-candidate-margin,必须)。党组织委员应选6人,候选人7人,应不少于8人。依据:中国共产党基层组织选举工作条例(2020)候选人差额(自2020-07-13起施行)。",
            "Violated: Candidates for a committee exceed the seats by at least a fifth (party-candidate-margin, must). Party committee member: seats 6, candidates 7, at least 8 needed. Source: 中国共产党基层组织选举工作条例(2020) 候选人差额 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 书记、副书记的选举
        .. RuleCase.Pair(
            "party-secretary-equal",
            "2021-03-18",
            Plenary,
            Plenary with { Contests = [Vote(Post.Secretary, 1, ("P-1", 3), ("P-2", 2))] },
            "违反:书记、副书记由新选出的委员会等额选举产生(party-secretary-equal,必须)。书记应选1人,候选人2人,应不多于1人。依据:中国共产党基层组织选举工作条例(2020)书记、副书记的选举(自2020-07-13起施行)。",
            "Violated: The new committee elects its secretary and deputies with as many candidates as seats (party-secretary-equal, must). Secretary: seats 1, candidates 2, at most 1 allowed. Source: 中国共产党基层组织选举工作条例(2020) 书记、副书记的选举 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 收回选票
        .. RuleCase.Pair(
            "party-ballots-valid",
            "2021-03-18",
            Meeting with { Recovered = 41 },
            Meeting with { Recovered = 42 },
            "违反:收回的选票等于或者少于投票人数,选举有效;多于投票人数,选举无效,应当重新选举(party-ballots-valid,必须)。收回42张,多于实到会人数41。依据:中国共产党基层组织选举工作条例(2020)收回选票(自2020-07-13起施行)。",
            "Violated: No more ballots are recovered than members vote; with more the election is void and held again (party-ballots-valid, must). 42 ballots recovered, more than those present: 41. Source: 中国共产党基层组织选举工作条例(2020) 收回选票 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 无效票
        new(
            "party-ballot-overvote",
            "2021-03-18",
            Meeting,
            VerdictKind.NotApplicable,
            "不适用:所选人数多于规定应选人数的选票为无效票,等于或者少于的为有效票(party-ballot-overvote,必须)。该规则在逐张计票时适用。依据:中国共产党基层组织选举工作条例(2020)无效票(自2020-07-13起施行)。",
            "Not applicable: A ballot with more names than seats is void; one with as many or fewer is valid (party-ballot-overvote, must). The rule speaks when ballots are counted one by one. Source: 中国共产党基层组织选举工作条例(2020) 无效票 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 当选
        new(
            "party-win-threshold",
            "2021-03-18",
            Meeting,
            VerdictKind.Satisfied,
            "符合:获得赞成票超过实到会有选举权人数半数的,始得当选(party-win-threshold,必须)。实到会人数41,得票超过1/2的当选,即至少21票。依据:中国共产党基层组织选举工作条例(2020)当选(自2020-07-13起施行)。",
            "Satisfied: Elected with more than half of the members present with the right to vote (party-win-threshold, must). Those present: 41; more than 1/2 elects, that is 21 votes. Source: 中国共产党基层组织选举工作条例(2020) 当选 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作暂行条例(1990) 当选
        new(
            "party-win-threshold",
            "1995-06-01",
            Meeting with { Present = 40, Recovered = 40 },
            VerdictKind.Satisfied,
            "符合:获得赞成票超过实到会有选举权人数半数的,始得当选(party-win-threshold,必须)。实到会人数40,得票超过1/2的当选,即至少21票。依据:中国共产党基层组织选举工作暂行条例(1990)当选(1990-06-27至2020-07-12施行)。",
            "Satisfied: Elected with more than half of the members present with the right to vote (party-win-threshold, must). Those present: 40; more than 1/2 elects, that is 21 votes. Source: 中国共产党基层组织选举工作暂行条例(1990) 当选 (in force 1990-06-27 to 2020-07-12)."),
        // 中国共产党基层组织选举工作条例(2020) 当选
        new(
            "party-win-threshold",
            "2021-03-18",
            Meeting with { Round = PollRound.PreElection },
            VerdictKind.NotApplicable,
            "不适用:获得赞成票超过实到会有选举权人数半数的,始得当选(party-win-threshold,必须)。该规则不涉及这一轮投票。依据:中国共产党基层组织选举工作条例(2020)当选(自2020-07-13起施行)。",
            "Not applicable: Elected with more than half of the members present with the right to vote (party-win-threshold, must). The rule does not concern this vote. Source: 中国共产党基层组织选举工作条例(2020) 当选 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 差额预选
        new(
            "party-prevote",
            "2021-03-18",
            Meeting with { Round = PollRound.PreElection },
            VerdictKind.Satisfied,
            "符合:差额预选中得票超过半数的,方可列为正式候选人(party-prevote,必须)。实到会人数41,得票超过1/2的当选,即至少21票。依据:中国共产党基层组织选举工作条例(2020)差额预选(自2020-07-13起施行)。",
            "Satisfied: In a pre-election more than half makes a formal candidate (party-prevote, must). Those present: 41; more than 1/2 elects, that is 21 votes. Source: 中国共产党基层组织选举工作条例(2020) 差额预选 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 差额预选
        new(
            "party-prevote",
            "2021-03-18",
            Meeting,
            VerdictKind.NotApplicable,
            "不适用:差额预选中得票超过半数的,方可列为正式候选人(party-prevote,必须)。该规则不涉及这一轮投票。依据:中国共产党基层组织选举工作条例(2020)差额预选(自2020-07-13起施行)。",
            "Not applicable: In a pre-election more than half makes a formal candidate (party-prevote, must). The rule does not concern this vote. Source: 中国共产党基层组织选举工作条例(2020) 差额预选 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 票数相等
        new(
            "party-tie",
            "2021-03-18",
            Meeting with { Contests = [Vote(Post.PartyCommitteeMember, 2, ("P-1", 35), ("P-2", 22), ("P-3", 22))] },
            VerdictKind.Satisfied,
            "符合:票数相等不能确定当选人时,就票数相等的被选举人重新投票,得票多的当选(party-tie,必须)。P-2, P-3得票相等,就1个名额再次投票。依据:中国共产党基层组织选举工作条例(2020)票数相等(自2020-07-13起施行)。",
            "Satisfied: Those level at the cut are voted on again; the most votes elect (party-tie, must). Level at the cut: P-2, P-3; voted on again, seats 1. Source: 中国共产党基层组织选举工作条例(2020) 票数相等 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 票数相等
        new(
            "party-tie",
            "2021-03-18",
            Meeting with { Round = PollRound.Revote },
            VerdictKind.Satisfied,
            "符合:票数相等不能确定当选人时,就票数相等的被选举人重新投票,得票多的当选(party-tie,必须)。对得票相等的人再次投票,得票多的当选。依据:中国共产党基层组织选举工作条例(2020)票数相等(自2020-07-13起施行)。",
            "Satisfied: Those level at the cut are voted on again; the most votes elect (party-tie, must). A vote among those level: the most votes elect. Source: 中国共产党基层组织选举工作条例(2020) 票数相等 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 票数相等
        new(
            "party-tie",
            "2021-03-18",
            Meeting,
            VerdictKind.NotApplicable,
            "不适用:票数相等不能确定当选人时,就票数相等的被选举人重新投票,得票多的当选(party-tie,必须)。没有得票相等。依据:中国共产党基层组织选举工作条例(2020)票数相等(自2020-07-13起施行)。",
            "Not applicable: Those level at the cut are voted on again; the most votes elect (party-tie, must). Nobody is level at the cut. Source: 中国共产党基层组织选举工作条例(2020) 票数相等 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 投票
        .. RuleCase.Pair(
            "party-no-proxy",
            "2021-03-18",
            Meeting with { Proxies = [] },
            Meeting with { Proxies = [Holding(1, Relation.Spouse)] },
            "违反:因故未到会的党员不能委托他人代为投票(party-no-proxy,必须)。P-20接受1人委托,而此处不得委托投票。依据:中国共产党基层组织选举工作条例(2020)投票(自2020-07-13起施行)。",
            "Violated: A member who is absent cannot vote by proxy (party-no-proxy, must). Proxies held by P-20: 1, and none are allowed here. Source: 中国共产党基层组织选举工作条例(2020) 投票 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作暂行条例(1990) 第三条
        new(
            "party-late-1990",
            "2017-06-01",
            Polled(ElectedBody.PartyOrganisation, "2017-06-01", termStart: "2014-05-30"),
            VerdictKind.NotApplicable,
            "不适用:延长任期一般不得超过一年(party-late-1990,一般)。该规则不评判此类对象。依据:中国共产党基层组织选举工作暂行条例(1990)第三条(1990-06-27至2018-07-11施行)。",
            "Not applicable: A term is usually extended by at most a year (party-late-1990, should). The rule does not judge such a subject. Source: 中国共产党基层组织选举工作暂行条例(1990) 第三条 (in force 1990-06-27 to 2018-07-11)."),
        // 中国共产党基层组织选举工作条例(2020) 第三条
        .. RuleCase.Pair(
            "party-early-late",
            "2024-08-02",
            Polled(ElectedBody.PartyOrganisation, "2024-08-01", termStart: "2018-08-01"),
            Polled(ElectedBody.PartyOrganisation, "2024-08-02", termStart: "2018-08-01"),
            "违反:提前或者延期换届,应当报上级党组织批准,提前或者延期一般不超过一年(party-early-late,一般)。延期换届最晚2024-08-01,实际2024-08-02,晚1天。依据:中国共产党基层组织选举工作条例(2020)第三条(自2020-07-13起施行)。",
            "Violated: An early or late turnover needs the approval of the superior Party organisation and is usually at most a year off (party-early-late, should). Late turnover: by 2024-08-01, on 2024-08-02, days late: 1. Source: 中国共产党基层组织选举工作条例(2020) 第三条 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 第三条
        .. RuleCase.Pair(
            "party-early-late",
            "2022-07-31",
            Polled(ElectedBody.PartyOrganisation, "2022-08-01", termStart: "2018-08-01"),
            Polled(ElectedBody.PartyOrganisation, "2022-07-31", termStart: "2018-08-01"),
            "违反:提前或者延期换届,应当报上级党组织批准,提前或者延期一般不超过一年(party-early-late,一般)。提前换届最早2022-08-01,实际2022-07-31,早1天。依据:中国共产党基层组织选举工作条例(2020)第三条(自2020-07-13起施行)。",
            "Violated: An early or late turnover needs the approval of the superior Party organisation and is usually at most a year off (party-early-late, should). Early turnover: from 2022-08-01, on 2022-07-31, days early: 1. Source: 中国共产党基层组织选举工作条例(2020) 第三条 (in force from 2020-07-13)."),
    ];
}

using HuanJie.Members;
using HuanJie.Organisations;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of the Party's rules and other national rules: each rule kept and broken, with its source above.</summary>
internal static class PartyCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 中国共产党基层组织选举工作条例(2020) 第五条
        .. RuleCase.Pair(
            "party-voters",
            "2021-01-28",
            Comrade with { UnderPartyProbation = false },
            Comrade with { UnderPartyProbation = false, Affiliation = PoliticalAffiliation.CpcProbationaryMember },
            "违反:正式党员有选举权和被选举权,预备党员和受留党察看处分的党员没有(party-voters,必须)。党员身份为预备党员,不是正式党员。依据:中国共产党基层组织选举工作条例(2020)第五条(自2020-07-13起施行)。",
            "Violated: Full members vote and stand; probationary members and members under probation within the Party do not (party-voters, must). Standing in the Party: probationary member, not a full member. Source: 中国共产党基层组织选举工作条例(2020) 第五条 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 第五条
        .. RuleCase.Pair(
            "party-voters",
            "2021-01-28",
            Comrade with { UnderPartyProbation = false },
            Comrade with { UnderPartyProbation = true },
            "违反:正式党员有选举权和被选举权,预备党员和受留党察看处分的党员没有(party-voters,必须)。在留党察看期间。依据:中国共产党基层组织选举工作条例(2020)第五条(自2020-07-13起施行)。",
            "Violated: Full members vote and stand; probationary members and members under probation within the Party do not (party-voters, must). Under probation within the Party. Source: 中国共产党基层组织选举工作条例(2020) 第五条 (in force from 2020-07-13)."),
        // 中国共产党基层组织选举工作条例(2020) 第五条
        .. RuleCase.Pair(
            "party-voters-suspended",
            "2021-01-28",
            Comrade.Marked("retention-in-custody", resolved: true),
            Comrade.Marked("retention-in-custody", resolved: false),
            "违反:被留置、被逮捕的党员停止行使表决权、选举权和被选举权(party-voters-suspended,必须)。有“留置”记录,尚未整改、解除(由纪检监察机关、检察院出具)。依据:中国共产党基层组织选举工作条例(2020)第五条(自2020-07-13起施行)。",
            "Violated: Members in retention in custody or under arrest have their rights suspended (party-voters-suspended, must). The record has 'retention in custody', not put right or not ended (evidenced by discipline inspection, the procuratorate). Source: 中国共产党基层组织选举工作条例(2020) 第五条 (in force from 2020-07-13)."),
        // 中国共产党纪律处分条例(2018) 第十条至第十三条
        .. RuleCase.Pair(
            "party-discipline-window",
            "2021-01-28",
            (Comrade with { Entry = Entry.Newcomer }).Marked("party-serious-warning", approved: "2019-07-28"),
            (Comrade with { Entry = Entry.Newcomer }).Marked("party-serious-warning", approved: "2019-07-29"),
            "违反:党纪处分影响期内不得提任党内职务(party-discipline-window,必须)。受过“党内严重警告”处分,影响期18个月,2021-01-29起不再限制,2021-01-28仍在期内。依据:中国共产党纪律处分条例(2018)第十条至第十三条(2018-10-01至2023-12-31施行)。",
            "Violated: No promotion to a Party post within the window after Party discipline (party-discipline-window, must). The record has 'serious Party warning': a window of 18 months, clear from 2021-01-29, still running on 2021-01-28. Source: 中国共产党纪律处分条例(2018) 第十条至第十三条 (in force 2018-10-01 to 2023-12-31)."),
        // 中国共产党支部工作条例(试行)(2018) 第五章
        .. RuleCase.Pair(
            "party-secretary-seniority",
            "2021-01-28",
            Head with { PartyJoined = On("2020-01-28") },
            Head with { PartyJoined = On("2020-01-29") },
            "违反:党支部书记一般应当具有一年以上党龄(party-secretary-seniority,一般)。党龄自2020-01-29起算,2021-01-28未满12个月(2020-01-28及以前起算的符合)。依据:中国共产党支部工作条例(试行)(2018)第五章(自2018-10-28起施行)。",
            "Violated: A branch secretary usually has a Party age of a year (party-secretary-seniority, should). Party age runs from 2020-01-29: 12 months not complete on 2021-01-28 (from 2020-01-28 or before). Source: 中国共产党支部工作条例(试行)(2018) 第五章 (in force from 2018-10-28)."),
        // 关于党的基层组织任期的意见(2018) 第一项
        .. RuleCase.Pair(
            "party-term-village",
            "2023-09-01",
            Village(People(3, Post.PartyCommitteeMember)).Since("2018-09-02"),
            Village(People(3, Post.PartyCommitteeMember)).Since("2018-09-01"),
            "违反:村、社区党的委员会、总支部委员会、支部委员会每届任期五年(party-term-village,必须)。任期自2018-09-01起5年,已于2023-09-01届满(2023-09-01)。依据:关于党的基层组织任期的意见(2018)第一项(自2018-07-12起施行)。",
            "Violated: The committees of a village's or community's Party organisation have a term of five years (party-term-village, must). The term of 5 years from 2018-09-01 was over on 2023-09-01 (2023-09-01). Source: 关于党的基层组织任期的意见(2018) 第一项 (in force from 2018-07-12)."),
        // 中国共产党支部工作条例(试行)(2018) 第四条、第五条
        .. RuleCase.Pair(
            "party-branch-setup",
            "2021-01-28",
            Village().Having(static place => place with { PartyMembers = 50, PartyOrganisation = PartyOrganisationKind.Branch }),
            Village().Having(static place => place with { PartyMembers = 51, PartyOrganisation = PartyOrganisationKind.Branch }),
            "违反:正式党员三人以上应当成立党支部,党支部党员人数一般不超过五十人(party-branch-setup,一般)。正式党员51人,设党支部:单独成立支部需3人以上,支部不超过50人。依据:中国共产党支部工作条例(试行)(2018)第四条、第五条(自2018-10-28起施行)。",
            "Violated: A branch is set up from three full members and usually has at most fifty (party-branch-setup, should). 51 full members and a branch: a branch of its own from 3, a branch up to 50. Source: 中国共产党支部工作条例(试行)(2018) 第四条、第五条 (in force from 2018-10-28)."),
        // 中国共产党农村基层组织工作条例(2019) 第五条
        .. RuleCase.Pair(
            "party-village-org-type",
            "2021-01-28",
            Village().Having(static place => place with { PartyMembers = 100, PartyOrganisation = PartyOrganisationKind.Committee }),
            Village().Having(static place => place with { PartyMembers = 99, PartyOrganisation = PartyOrganisationKind.Committee }),
            "违反:村党组织按正式党员人数设置支部、总支部、党委(party-village-org-type,一般)。正式党员99人,设党委:单独成立支部需3人以上,支部不超过50人,党委需100人以上。依据:中国共产党农村基层组织工作条例(2019)第五条(自2019-01-10起施行)。",
            "Violated: The form of a village's Party organisation follows the number of its full members (party-village-org-type, should). 99 full members and a committee: a branch of its own from 3, a branch up to 50, a committee from 100. Source: 中国共产党农村基层组织工作条例(2019) 第五条 (in force from 2019-01-10)."),
        // 中国共产党支部工作条例(试行)(2018) 第六章
        .. RuleCase.Pair(
            "party-branch-committee",
            "2021-01-28",
            Village(People(3, Post.PartyCommitteeMember)).Having(static place => place with { PartyMembers = 20, PartyOrganisation = PartyOrganisationKind.Branch }),
            Village(People(2, Post.PartyCommitteeMember)).Having(static place => place with { PartyMembers = 20, PartyOrganisation = PartyOrganisationKind.Branch }),
            "违反:正式党员七人以上的党支部应当设立支部委员会,由三至五人组成,一般不超过七人(party-branch-committee,一般)。正式党员20人(7人以上设委员会),委员会2人,不在3至7人之间。依据:中国共产党支部工作条例(试行)(2018)第六章(自2018-10-28起施行)。",
            "Violated: A branch of seven or more full members has a committee of three to five, usually at most seven (party-branch-committee, should). 20 full members (a committee from 7), 2 people in the committee, not from 3 to 7. Source: 中国共产党支部工作条例(试行)(2018) 第六章 (in force from 2018-10-28)."),
        // 中国共产党支部工作条例(试行)(2018) 第六章
        .. RuleCase.Pair(
            "party-branch-no-committee",
            "2021-01-28",
            Village([Examples.Member("P-1", [Post.Secretary]), Examples.Member("P-2", [Post.DeputySecretary])]).Having(static place => place with { PartyMembers = 6, PartyOrganisation = PartyOrganisationKind.Branch }),
            Village([Examples.Member("P-1", [Post.Secretary]), Examples.Member("P-2", [Post.PartyCommitteeMember])]).Having(static place => place with { PartyMembers = 6, PartyOrganisation = PartyOrganisationKind.Branch }),
            "违反:正式党员不足七人的党支部设一名书记,必要时可以设一名副书记(party-branch-no-committee,必须)。正式党员6人(不足7人不设委员会),却有2人,其中委员1人;书记、副书记最多2人。依据:中国共产党支部工作条例(试行)(2018)第六章(自2018-10-28起施行)。",
            "Violated: A branch of fewer than seven full members has a secretary and at most one deputy (party-branch-no-committee, must). 6 full members (no committee below 7), yet 2 people, 1 of them an ordinary member; secretary and deputies are at most 2. Source: 中国共产党支部工作条例(试行)(2018) 第六章 (in force from 2018-10-28)."),
        // 中国共产党农村基层组织工作条例(2019) 第十九条
        .. RuleCase.Pair(
            "party-one-shoulder",
            "2021-01-28",
            Village(Examples.Member("P-1", [Post.Secretary, Post.Director])),
            Village(Examples.Member("P-1", [Post.Secretary]), Examples.Member("P-2", [Post.Director])),
            "违反:村党组织书记应当通过法定程序担任村民委员会主任(party-one-shoulder,一般)。书记、主任不是同一人。依据:中国共产党农村基层组织工作条例(2019)第十九条(自2019-01-10起施行)。",
            "Violated: The village Party secretary should become director of the villagers' committee by legal procedure (party-one-shoulder, should). Secretary and director are two people. Source: 中国共产党农村基层组织工作条例(2019) 第十九条 (in force from 2019-01-10)."),
        // 公职人员政务处分法(2020) 第八条、第二十二条
        .. RuleCase.Pair(
            "state-discipline-window",
            "2021-01-28",
            (Villager with { Entry = Entry.Newcomer }).Marked("state-warning", decided: "2020-07-28"),
            (Villager with { Entry = Entry.Newcomer }).Marked("state-warning", decided: "2020-07-29"),
            "违反:政务处分期内不得晋升职务(state-discipline-window,必须)。受过“政务警告”处分,影响期6个月,2021-01-29起不再限制,2021-01-28仍在期内。依据:公职人员政务处分法(2020)第八条、第二十二条(自2020-07-01起施行)。",
            "Violated: No promotion within the window after government sanctions (state-discipline-window, must). The record has 'government warning': a window of 6 months, clear from 2021-01-29, still running on 2021-01-28. Source: 公职人员政务处分法(2020) 第八条、第二十二条 (in force from 2020-07-01)."),
        // 关于加强和改进乡村治理的指导意见(2019) 县级联审
        .. RuleCase.Pair(
            "county-review-central",
            "2021-01-28",
            Villager.Clean(),
            Villager.Marked("village-bully"),
            "违反:受过刑事处罚、村霸、涉黑涉恶及涉邪教等问题人员,不得进入村(社区)两委(county-review-central,必须)。有“村霸”记录,不设期限(由组织部门、法院、公安机关、政法委出具)。依据:关于加强和改进乡村治理的指导意见(2019)县级联审(自2019-06-23起施行)。",
            "Violated: Nobody who was criminally punished, is a village bully, or was involved with criminal forces or a cult sits on the two committees (county-review-central, must). The record has 'village bully', which bars for ever (evidenced by the organisation department, the court, public security, the political and legal committee). Source: 关于加强和改进乡村治理的指导意见(2019) 县级联审 (in force from 2019-06-23)."),
    ];
}

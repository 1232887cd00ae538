using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of the Organic Law of the Villagers' Committees: each rule kept and broken, with its source above.</summary>
internal static class VillagersCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 村民委员会组织法(2018) 第十三条
        .. RuleCase.Pair(
            "vc-voter-age",
            "2021-01-28",
            Villager.Born("2003-01-28"),
            Villager.Born("2003-01-29"),
            "违反:年满十八周岁且未被剥夺政治权利(vc-voter-age,必须)。2003-01-29出生,2021-01-28为17周岁,未满18周岁(2003-01-28及以前出生的符合)。依据:村民委员会组织法(2018)第十三条(2018-12-29至2025-12-31施行)。",
            "Violated: Aged 18 or over and not deprived of political rights (vc-voter-age, must). Born 2003-01-29, aged 17 on 2021-01-28: below 18 (born on or before 2003-01-28). Source: 村民委员会组织法(2018) 第十三条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十三条
        .. RuleCase.Pair(
            "vc-register-b",
            "2021-01-28",
            Villager with { Registration = new() { HukouHere = true, ResidesHere = false, StatesWish = true } },
            Villager with { Registration = new() { HukouHere = true, ResidesHere = false, StatesWish = false } },
            "违反:户籍在本村、不在本村居住,本人表示参加选举(vc-register-b,必须)。不符合登记条件:是否表示参加。依据:村民委员会组织法(2018)第十三条(2018-12-29至2025-12-31施行)。",
            "Violated: Registered: hukou in the village, living elsewhere, stating the wish to take part (vc-register-b, must). The route's conditions are not met: the stated wish to take part. Source: 村民委员会组织法(2018) 第十三条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十三条
        .. RuleCase.Pair(
            "vc-register-c",
            "2021-01-28",
            Villager with { Registration = new() { HukouHere = false, ResidesHere = true, ResidesSince = On("2020-01-28"), Applied = true, Consent = true } },
            Villager with { Registration = new() { HukouHere = false, ResidesHere = true, ResidesSince = On("2020-01-29"), Applied = true, Consent = true } },
            "违反:户籍不在本村、在本村居住一年以上,本人申请并经同意(vc-register-c,必须)。自2020-01-29起在本地居住,2021-01-29才满12个月,2021-01-28未满。依据:村民委员会组织法(2018)第十三条(2018-12-29至2025-12-31施行)。",
            "Violated: Registered: hukou elsewhere, living in the village for a year, with an application and consent (vc-register-c, must). Living here since 2020-01-29: 12 months complete on 2021-01-29, not yet on 2021-01-28. Source: 村民委员会组织法(2018) 第十三条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2025) 第十六条
        .. RuleCase.Pair(
            "vc-register-c-2025",
            "2026-03-18",
            Villager with { Registration = new() { HukouHere = false, ResidesHere = false, WorksSince = On("2025-03-18"), Applied = true, Consent = true } },
            Villager with { Registration = new() { HukouHere = false, ResidesHere = false, WorksSince = On("2025-03-19"), Applied = true, Consent = true } },
            "违反:户籍不在本村、在本村居住或者从事村务工作一年以上,本人申请并经同意(vc-register-c-2025,必须)。自2025-03-19起在本地工作,2026-03-19才满12个月,2026-03-18未满;不符合登记条件:是否居住在本地。依据:村民委员会组织法(2025)第十六条(自2026-01-01起施行)。",
            "Violated: Registered: hukou elsewhere, living in the village or doing village work for a year, with an application and consent (vc-register-c-2025, must). Working here since 2025-03-19: 12 months complete on 2026-03-19, not yet on 2026-03-18; the route's conditions are not met: whether living here. Source: 村民委员会组织法(2025) 第十六条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2018) 第十三条
        .. RuleCase.Pair(
            "vc-no-double-register",
            "2021-01-28",
            Villager with { Registration = new() { RegisteredElsewhere = false } },
            Villager with { Registration = new() { RegisteredElsewhere = true } },
            "违反:已在户籍所在村或者居住村登记的,不得参加其他村的选举(vc-no-double-register,必须)。已在其他地方登记。依据:村民委员会组织法(2018)第十三条(2018-12-29至2025-12-31施行)。",
            "Violated: Who is registered in one village takes no part in another (vc-no-double-register, must). Registered elsewhere. Source: 村民委员会组织法(2018) 第十三条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十二条
        .. RuleCase.Pair(
            "vc-ec-recusal",
            "2021-01-28",
            Villager with { Holds = [] },
            Villager with { Holds = [new(ElectedBody.ElectionCommittee, Position.Member)] },
            "违反:村民选举委员会成员被提名为候选人的,应当退出选举委员会(vc-ec-recusal,必须)。本人在选举委员会任职。依据:村民委员会组织法(2018)第十二条(2018-12-29至2025-12-31施行)。",
            "Violated: A member of the election committee who is nominated leaves it (vc-ec-recusal, must). A seat of one's own in the election committee. Source: 村民委员会组织法(2018) 第十二条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2025) 第十五条
        .. RuleCase.Pair(
            "vc-ec-recusal-2025",
            "2026-03-18",
            Villager with { Holds = [], Kin = [] },
            Villager with { Holds = [], Kin = [new(Relation.Spouse, ElectedBody.ElectionCommittee, Position.Member, KinRole.Holder)] },
            "违反:村民选举委员会成员本人或者近亲属被提名为候选人的,应当退出选举委员会(vc-ec-recusal-2025,必须)。近亲属(民法典第一千零四十五条):配偶在选举委员会任职。依据:村民委员会组织法(2025)第十五条(自2026-01-01起施行)。",
            "Violated: A member of the election committee leaves it when nominated, or when near kin are (vc-ec-recusal-2025, must). Near kin (Civil Code art. 1045): the spouse has a seat in the election committee. Source: 村民委员会组织法(2025) 第十五条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2025) 第十五条
        .. RuleCase.Pair(
            "vc-ec-recusal-2025",
            "2026-03-18",
            For(ElectedBody.ElectionCommittee) with { Kin = [new(Relation.Cousin, ElectedBody.VillagersCommittee, Position.Head, KinRole.Candidate)] },
            For(ElectedBody.ElectionCommittee) with { Kin = [new(Relation.Parent, ElectedBody.VillagersCommittee, Position.Head, KinRole.Candidate)] },
            "违反:村民选举委员会成员本人或者近亲属被提名为候选人的,应当退出选举委员会(vc-ec-recusal-2025,必须)。近亲属(民法典第一千零四十五条):父母是村民委员会的候选人。依据:村民委员会组织法(2025)第十五条(自2026-01-01起施行)。",
            "Violated: A member of the election committee leaves it when nominated, or when near kin are (vc-ec-recusal-2025, must). Near kin (Civil Code art. 1045): the parent stands for the villagers' committee. Source: 村民委员会组织法(2025) 第十五条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2025) 第十八条
        .. RuleCase.Pair(
            "vc-disqualify",
            "2026-03-18",
            Villager.Clean(),
            Villager.Marked("criminal-punishment"),
            "违反:有被开除党籍、受过刑事处罚、利用宗族或者黑恶势力、参加邪教等情形的,不得作为候选人(vc-disqualify,必须)。有“受过刑事处罚”记录,不设期限(由纪检监察机关、法院、公安机关、统战部门出具)。依据:村民委员会组织法(2025)第十八条(自2026-01-01起施行)。",
            "Violated: No candidate who was expelled from the Party, criminally punished, used clan or criminal forces, or took part in illegal religion or a cult (vc-disqualify, must). The record has 'criminal punishment', which bars for ever (evidenced by discipline inspection, the court, public security, the united front department). Source: 村民委员会组织法(2025) 第十八条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2018) 第六条
        .. RuleCase.Pair(
            "vc-size",
            "2021-01-28",
            Village(People(3)),
            Village(People(8)),
            "违反:村民委员会由三至七人组成(vc-size,必须)。村(居)民委员会8人,不在3至7人之间。依据:村民委员会组织法(2018)第六条(2018-12-29至2025-12-31施行)。",
            "Violated: A villagers' committee has three to seven members (vc-size, must). 8 people in the committee, not from 3 to 7. Source: 村民委员会组织法(2018) 第六条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第六条
        .. RuleCase.Pair(
            "vc-woman-member",
            "2021-01-28",
            Village(People(5, women: 1)),
            Village(People(5)),
            "违反:村民委员会成员中应当有妇女成员(vc-woman-member,必须)。村(居)民委员会5人中有妇女0人,少于1人。依据:村民委员会组织法(2018)第六条(2018-12-29至2025-12-31施行)。",
            "Violated: A villagers' committee has a woman among its members (vc-woman-member, must). 0 women among the 5 people of the committee, fewer than 1. Source: 村民委员会组织法(2018) 第六条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第六条
        .. RuleCase.Pair(
            "vc-minority-member",
            "2021-01-28",
            Village(People(5, minorities: 1)).Having(static place => place with { MultiEthnic = true }),
            Village(People(5)).Having(static place => place with { MultiEthnic = true }),
            "违反:多民族村民居住的村应当有人数较少的民族的成员(vc-minority-member,必须)。村(居)民委员会5人中有少数民族0人,少于1人。依据:村民委员会组织法(2018)第六条(2018-12-29至2025-12-31施行)。",
            "Violated: Where several ethnic groups live, a villagers' committee has a member of a smaller one (vc-minority-member, must). 0 of the 5 people of the committee are of a minority, fewer than 1. Source: 村民委员会组织法(2018) 第六条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2025) 第八条
        .. RuleCase.Pair(
            "vc-kin-recusal",
            "2026-03-18",
            Village(People(3)).Related(Relation.Cousin),
            Village(People(3)).Related(Relation.Child),
            "违反:村民委员会成员之间实行近亲属回避(vc-kin-recusal,必须)。P-2是P-1的子女,属于近亲属(民法典第一千零四十五条),同在村民委员会。依据:村民委员会组织法(2025)第八条(自2026-01-01起施行)。",
            "Violated: Members of a villagers' committee are not near kin of each other (vc-kin-recusal, must). P-2 is the child of P-1, near kin (Civil Code art. 1045), both in the villagers' committee. Source: 村民委员会组织法(2025) 第八条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2010) 第十一条
        .. RuleCase.Pair(
            "vc-term",
            "2017-03-18",
            Village(People(3)).Since("2014-03-19"),
            Village(People(3)).Since("2014-03-18"),
            "违反:村民委员会每届任期三年(vc-term,必须)。任期自2014-03-18起3年,已于2017-03-18届满(2017-03-18)。依据:村民委员会组织法(2010)第十一条(2010-10-28至2018-12-28施行)。",
            "Violated: A villagers' committee has a term of three years (vc-term, must). The term of 3 years from 2014-03-18 was over on 2017-03-18 (2017-03-18). Source: 村民委员会组织法(2010) 第十一条 (in force 2010-10-28 to 2018-12-28)."),
        // 村民委员会组织法(2025) 第十四条
        .. RuleCase.Pair(
            "vc-term-5",
            "2026-03-18",
            Village(People(3)).Since("2021-03-19"),
            Village(People(3)).Since("2021-03-18"),
            "违反:村民委员会每届任期五年(vc-term-5,必须)。任期自2021-03-18起5年,已于2026-03-18届满(2026-03-18)。依据:村民委员会组织法(2025)第十四条(自2026-01-01起施行)。",
            "Violated: A villagers' committee has a term of five years (vc-term-5, must). The term of 5 years from 2021-03-18 was over on 2026-03-18 (2026-03-18). Source: 村民委员会组织法(2025) 第十四条 (in force from 2026-01-01)."),
        // 村民委员会组织法(2018) 第二十五条
        .. RuleCase.Pair(
            "vc-rep-meeting-composition",
            "2021-01-28",
            Village().Having(static place => place with { RepresentativeMeeting = new(45, 36, 15) }),
            Village().Having(static place => place with { RepresentativeMeeting = new(46, 41, 15) }),
            "违反:村民代表应当占村民代表会议组成人员的五分之四以上,妇女村民代表应当占三分之一以上(vc-rep-meeting-composition,必须)。代表会议46人,代表41人(应不低于4/5),妇女代表15人(应不低于1/3)。依据:村民委员会组织法(2018)第二十五条(2018-12-29至2025-12-31施行)。",
            "Violated: Representatives are four fifths of the villagers' representative meeting, women representatives a third of it (vc-rep-meeting-composition, must). 46 in the representative meeting, 41 representatives (4/5 asked for), 15 women representatives (1/3 asked for). Source: 村民委员会组织法(2018) 第二十五条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第三十二条
        .. RuleCase.Pair(
            "vc-supervision-kin",
            "2021-01-28",
            Village().Supervised("P-3", "P-4"),
            Village().Supervised("P-3", "P-4").Related(Relation.Parent, "P-4"),
            "违反:村民委员会成员及其近亲属不得担任村务监督机构成员(vc-supervision-kin,必须)。P-4是P-1的父母,属于近亲属(民法典第一千零四十五条),分别在监督机构和村民委员会。依据:村民委员会组织法(2018)第三十二条(2018-12-29至2025-12-31施行)。",
            "Violated: Members of the villagers' committee and their near kin do not sit on the supervision body (vc-supervision-kin, must). P-4 is the parent of P-1, near kin (Civil Code art. 1045), one on the supervision body and one on the villagers' committee. Source: 村民委员会组织法(2018) 第三十二条 (in force 2018-12-29 to 2025-12-31)."),
        // 村民委员会组织法(2018) 第十三条: an entitlement, which is there or does not fit
        RuleCase.Good("vc-register-a", "2021-01-28", Villager with { Registration = new() { HukouHere = true, ResidesHere = true } }),
        new("vc-register-a", "2021-01-28", Villager with { Registration = new() { HukouHere = true, ResidesHere = false } }, VerdictKind.NotApplicable),
    ];
}

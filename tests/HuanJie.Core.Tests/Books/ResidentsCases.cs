using HuanJie.Members;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of the Organic Law of the Urban Residents' Committees: each rule kept and broken, with its source above.</summary>
internal static class ResidentsCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 城市居民委员会组织法(2018) 第八条
        .. RuleCase.Pair(
            "rc-voter-age",
            "2021-01-28",
            Resident.Born("2003-01-28"),
            Resident.Born("2003-01-28") with { PoliticalRights = false },
            "违反:年满十八周岁且未被剥夺政治权利(rc-voter-age,必须)。被剥夺政治权利。依据:城市居民委员会组织法(2018)第八条(2018-12-29至2025-12-31施行)。",
            "Violated: Aged 18 or over and not deprived of political rights (rc-voter-age, must). Deprived of political rights. Source: 城市居民委员会组织法(2018) 第八条 (in force 2018-12-29 to 2025-12-31)."),
        // 城市居民委员会组织法(2025) 第十六条
        .. RuleCase.Pair(
            "rc-register-2025",
            "2026-03-18",
            Resident with { Registration = new() { HukouHere = false, ResidesHere = true, StatesWish = true } },
            Resident with { Registration = new() { HukouHere = false, ResidesHere = true, StatesWish = false } },
            "违反:户籍在本社区或者在本社区常住,本人表示参加选举(rc-register-2025,必须)。不符合登记条件:是否表示参加。依据:城市居民委员会组织法(2025)第十六条(自2026-01-01起施行)。",
            "Violated: Registered: hukou in the community or living there, stating the wish to take part (rc-register-2025, must). The route's conditions are not met: the stated wish to take part. Source: 城市居民委员会组织法(2025) 第十六条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十六条
        .. RuleCase.Pair(
            "rc-register-worker-2025",
            "2026-03-18",
            Resident with { Registration = new() { HukouHere = false, ResidesHere = false, WorksSince = On("2025-09-18"), Applied = true, Consent = true } },
            Resident with { Registration = new() { HukouHere = false, ResidesHere = false, WorksSince = On("2025-09-19"), Applied = true, Consent = false } },
            "违反:户籍不在本社区的社区工作者工作六个月以上,本人申请并经选举委员会确认(rc-register-worker-2025,必须)。自2025-09-19起在本地工作,2026-03-19才满6个月,2026-03-18未满;不符合登记条件:是否同意(确认)。依据:城市居民委员会组织法(2025)第十六条(自2026-01-01起施行)。",
            "Violated: Registered: a community worker without hukou after six months of work, with an application, confirmed by the election committee (rc-register-worker-2025, must). Working here since 2025-09-19: 6 months complete on 2026-03-19, not yet on 2026-03-18; the route's conditions are not met: the consent. Source: 城市居民委员会组织法(2025) 第十六条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第十八条
        .. RuleCase.Pair(
            "rc-disqualify-2025",
            "2026-03-18",
            Resident.Clean(),
            Resident.Marked("expelled-from-party"),
            "违反:有被开除党籍、受过刑事处罚、利用黑恶势力、参加邪教等情形的,不得作为候选人(rc-disqualify-2025,必须)。有“开除党籍”记录,不设期限(由纪检监察机关、法院、公安机关、统战部门出具)。依据:城市居民委员会组织法(2025)第十八条(自2026-01-01起施行)。",
            "Violated: No candidate who was expelled from the Party, criminally punished, used criminal forces, or took part in illegal religion or a cult (rc-disqualify-2025, must). The record has 'expulsion from the Party', which bars for ever (evidenced by discipline inspection, the court, public security, the united front department). Source: 城市居民委员会组织法(2025) 第十八条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2018) 第七条
        .. RuleCase.Pair(
            "rc-size",
            "2021-01-28",
            Community(People(5)),
            Community(People(4)),
            "违反:居民委员会由五至九人组成(rc-size,必须)。村(居)民委员会4人,不在5至9人之间。依据:城市居民委员会组织法(2018)第七条(2018-12-29至2025-12-31施行)。",
            "Violated: A residents' committee has five to nine members (rc-size, must). 4 people in the committee, not from 5 to 9. Source: 城市居民委员会组织法(2018) 第七条 (in force 2018-12-29 to 2025-12-31)."),
        // 城市居民委员会组织法(2018) 第六条
        .. RuleCase.Pair(
            "rc-scale",
            "2021-01-28",
            Community(People(5)).Having(static place => place with { Households = 700 }),
            Community(People(5)).Having(static place => place with { Households = 701 }),
            "违反:居民委员会一般在一百户至七百户的范围内设立(rc-scale,一般)。701户,不在100至700户之间。依据:城市居民委员会组织法(2018)第六条(2018-12-29至2025-12-31施行)。",
            "Violated: A residents' committee usually has 100 to 700 households (rc-scale, should). 701 households, not from 100 to 700. Source: 城市居民委员会组织法(2018) 第六条 (in force 2018-12-29 to 2025-12-31)."),
        // 城市居民委员会组织法(2025) 第三条
        .. RuleCase.Pair(
            "rc-scale-2025",
            "2026-03-18",
            Community(People(5)).Having(static place => place with { Households = 1000 }),
            Community(People(5)).Having(static place => place with { Households = 999 }),
            "违反:居民委员会一般在一千户至三千户的范围内设立(rc-scale-2025,一般)。999户,不在1000至3000户之间。依据:城市居民委员会组织法(2025)第三条(自2026-01-01起施行)。",
            "Violated: A residents' committee usually has 1,000 to 3,000 households (rc-scale-2025, should). 999 households, not from 1000 to 3000. Source: 城市居民委员会组织法(2025) 第三条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第八条
        .. RuleCase.Pair(
            "rc-woman-member",
            "2026-03-18",
            Community(People(5, women: 1)),
            Community(People(5)),
            "违反:居民委员会成员中应当有妇女成员(rc-woman-member,必须)。村(居)民委员会5人中有妇女0人,少于1人。依据:城市居民委员会组织法(2025)第八条(自2026-01-01起施行)。",
            "Violated: A residents' committee has a woman among its members (rc-woman-member, must). 0 women among the 5 people of the committee, fewer than 1. Source: 城市居民委员会组织法(2025) 第八条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2018) 第七条
        .. RuleCase.Pair(
            "rc-minority-member",
            "2021-01-28",
            Community(People(5, minorities: 1)).Having(static place => place with { MultiEthnic = true }),
            Community(People(5)).Having(static place => place with { MultiEthnic = true }),
            "违反:多民族居住地区,居民委员会中应当有人数较少的民族的成员(rc-minority-member,必须)。村(居)民委员会5人中有少数民族0人,少于1人。依据:城市居民委员会组织法(2018)第七条(2018-12-29至2025-12-31施行)。",
            "Violated: Where several ethnic groups live, a residents' committee has a member of a smaller one (rc-minority-member, must). 0 of the 5 people of the committee are of a minority, fewer than 1. Source: 城市居民委员会组织法(2018) 第七条 (in force 2018-12-29 to 2025-12-31)."),
        // 城市居民委员会组织法(2025) 第八条
        .. RuleCase.Pair(
            "rc-kin-recusal",
            "2026-03-18",
            Community(People(3)).Related(Relation.ParentInLaw),
            Community(People(3)).Related(Relation.Sibling),
            "违反:居民委员会成员之间实行近亲属回避(rc-kin-recusal,必须)。P-2是P-1的兄弟姐妹,属于近亲属(民法典第一千零四十五条),同在居民委员会。依据:城市居民委员会组织法(2025)第八条(自2026-01-01起施行)。",
            "Violated: Members of a residents' committee are not near kin of each other (rc-kin-recusal, must). P-2 is the sibling of P-1, near kin (Civil Code art. 1045), both in the residents' committee. Source: 城市居民委员会组织法(2025) 第八条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(1989) 第八条
        .. RuleCase.Pair(
            "rc-term",
            "2018-06-01",
            Community(People(5)).Since("2015-06-02"),
            Community(People(5)).Since("2015-06-01"),
            "违反:居民委员会每届任期三年(rc-term,必须)。任期自2015-06-01起3年,已于2018-06-01届满(2018-06-01)。依据:城市居民委员会组织法(1989)第八条(1990-01-01至2018-12-28施行)。",
            "Violated: A residents' committee has a term of three years (rc-term, must). The term of 3 years from 2015-06-01 was over on 2018-06-01 (2018-06-01). Source: 城市居民委员会组织法(1989) 第八条 (in force 1990-01-01 to 2018-12-28)."),
        // 城市居民委员会组织法(2018) 第八条
        .. RuleCase.Pair(
            "rc-term-5",
            "2025-02-28",
            Community(People(5)).Since("2020-03-01"),
            Community(People(5)).Since("2020-02-29"),
            "违反:居民委员会每届任期五年(rc-term-5,必须)。任期自2020-02-29起5年,已于2025-02-28届满(2025-02-28)。依据:城市居民委员会组织法(2018)第八条(2018-12-29至2025-12-31施行)。",
            "Violated: A residents' committee has a term of five years (rc-term-5, must). The term of 5 years from 2020-02-29 was over on 2025-02-28 (2025-02-28). Source: 城市居民委员会组织法(2018) 第八条 (in force 2018-12-29 to 2025-12-31)."),
        // 城市居民委员会组织法(2025) 第二十八条
        .. RuleCase.Pair(
            "rc-rep-meeting-2025",
            "2026-03-18",
            Community().Having(static place => place with { RepresentativeMeeting = new(50, 40) }),
            Community().Having(static place => place with { RepresentativeMeeting = new(50, 39) }),
            "违反:居民代表应当占居民代表会议组成人员的五分之四以上(rc-rep-meeting-2025,必须)。代表会议50人,代表39人(应不低于4/5)。依据:城市居民委员会组织法(2025)第二十八条(自2026-01-01起施行)。",
            "Violated: Representatives are four fifths of the residents' representative meeting (rc-rep-meeting-2025, must). 50 in the representative meeting, 39 representatives (4/5 asked for). Source: 城市居民委员会组织法(2025) 第二十八条 (in force from 2026-01-01)."),
        // 城市居民委员会组织法(2025) 第三十六条
        .. RuleCase.Pair(
            "rc-supervision-2025",
            "2026-03-18",
            Community().Supervised("P-3", "P-4"),
            Community(Examples.Member("P-1", [Post.CommitteeMember, Post.SupervisionMember])),
            "违反:居民委员会成员及其近亲属不得担任居务监督委员会成员(rc-supervision-2025,必须)。P-1既在监督机构,又在居民委员会。依据:城市居民委员会组织法(2025)第三十六条(自2026-01-01起施行)。",
            "Violated: Members of the residents' committee and their near kin do not sit on the supervision committee (rc-supervision-2025, must). P-1 sits on the supervision body and on the residents' committee. Source: 城市居民委员会组织法(2025) 第三十六条 (in force from 2026-01-01)."),
    ];
}

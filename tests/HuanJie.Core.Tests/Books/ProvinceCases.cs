using HuanJie.Members;
using HuanJie.Organisations;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of Beijing, Henan, Hunan, Shanghai and Zhejiang: each rule kept and broken, with its source above.</summary>
internal static class ProvinceCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 北京市村民委员会选举办法(2012) 第十二条
        .. RuleCase.Pair(
            "bj-age-asof",
            "2013-06-01",
            Villager.Born("1995-06-01"),
            Villager.Born("1995-06-02"),
            "违反:选民年龄计算至选举日(bj-age-asof,必须)。1995-06-02出生,2013-06-01为17周岁,未满18周岁(1995-06-01及以前出生的符合)。依据:北京市村民委员会选举办法(2012)第十二条(自2012-09-28起施行)。",
            "Violated: Voters' age is counted on polling day (bj-age-asof, must). Born 1995-06-02, aged 17 on 2013-06-01: below 18 (born on or before 1995-06-01). Source: 北京市村民委员会选举办法(2012) 第十二条 (in force from 2012-09-28)."),
        // 河南省实施村民委员会组织法办法(2011) 第十九条
        .. RuleCase.Pair(
            "hen-age-asof",
            "2021-01-28",
            Villager.Born("2003-01-28"),
            Villager.Born("2003-01-29"),
            "违反:选民年龄计算至选举日(hen-age-asof,必须)。2003-01-29出生,2021-01-28为17周岁,未满18周岁(2003-01-28及以前出生的符合)。依据:河南省实施村民委员会组织法办法(2011)第十九条(自2011-07-29起施行)。",
            "Violated: Voters' age is counted on polling day (hen-age-asof, must). Born 2003-01-29, aged 17 on 2021-01-28: below 18 (born on or before 2003-01-28). Source: 河南省实施村民委员会组织法办法(2011) 第十九条 (in force from 2011-07-29)."),
        // 河南省实施村民委员会组织法办法(2011) 第八条
        .. RuleCase.Pair(
            "hen-vc-size",
            "2021-01-28",
            Village(People(5)),
            Village(People(6)),
            "违反:村民委员会一般由三至五人组成,人口较多且居住分散或者经济发达的可以有七人(hen-vc-size,一般)。村(居)民委员会6人,不在3至5人之间。依据:河南省实施村民委员会组织法办法(2011)第八条(自2011-07-29起施行)。",
            "Violated: A villagers' committee usually has three to five members, up to seven where the village is populous and scattered or prosperous (hen-vc-size, should). 6 people in the committee, not from 3 to 5. Source: 河南省实施村民委员会组织法办法(2011) 第八条 (in force from 2011-07-29)."),
        // 河南省实施村民委员会组织法办法(2011) 第八条
        .. RuleCase.Pair(
            "hen-kin",
            "2021-01-28",
            Village(People(3)).Related(Relation.Grandchild),
            Village(People(3)).Related(Relation.Spouse),
            "违反:村民委员会成员之间不得有夫妻、父母子女、兄弟姐妹关系(hen-kin,必须)。P-2是P-1的配偶,属于近亲属(配偶、父母子女、兄弟姐妹),同在村民委员会。依据:河南省实施村民委员会组织法办法(2011)第八条(自2011-07-29起施行)。",
            "Violated: Members of a villagers' committee are not spouses, parents, children or siblings of each other (hen-kin, must). P-2 is the spouse of P-1, near kin (spouse, parents, children, siblings), both in the villagers' committee. Source: 河南省实施村民委员会组织法办法(2011) 第八条 (in force from 2011-07-29)."),
        // 湖南省实施村民委员会组织法办法 第二条
        .. RuleCase.Pair(
            "hn-vc-size",
            "2021-01-28",
            Village(People(3)),
            Village(People(2)),
            "违反:村民委员会一般由三至五人组成,人口较多或者经济发达的村可以有七人(hn-vc-size,一般)。村(居)民委员会2人,不在3至5人之间。依据:湖南省实施村民委员会组织法办法第二条(自2000-07-29起施行)。",
            "Violated: A villagers' committee usually has three to five members, up to seven where the village is populous or prosperous (hn-vc-size, should). 2 people in the committee, not from 3 to 5. Source: 湖南省实施村民委员会组织法办法 第二条 (in force from 2000-07-29)."),
        // 湖南省实施村民委员会组织法办法 第二条
        .. RuleCase.Pair(
            "hn-woman",
            "2021-01-28",
            Village(People(5, women: 1)),
            Village(People(5)),
            "违反:村民委员会成员中应当有妇女(hn-woman,必须)。村(居)民委员会5人中有妇女0人,少于1人。依据:湖南省实施村民委员会组织法办法第二条(自2000-07-29起施行)。",
            "Violated: A villagers' committee has a woman among its members (hn-woman, must). 0 women among the 5 people of the committee, fewer than 1. Source: 湖南省实施村民委员会组织法办法 第二条 (in force from 2000-07-29)."),
        // 湖南省实施村民委员会组织法办法 第二条
        .. RuleCase.Pair(
            "hn-minority",
            "2026-03-18",
            Village(People(5, minorities: 1)).Having(static place => place with { MultiEthnic = true }),
            Village(People(5)).Having(static place => place with { MultiEthnic = true }),
            "违反:多民族居住的村,村民委员会中应当有人数较少的民族的成员(hn-minority,必须)。村(居)民委员会5人中有少数民族0人,少于1人。依据:湖南省实施村民委员会组织法办法第二条(自2000-07-29起施行)。",
            "Violated: Where several ethnic groups live in a village, a villagers' committee has a member of a smaller one (hn-minority, must). 0 of the 5 people of the committee are of a minority, fewer than 1. Source: 湖南省实施村民委员会组织法办法 第二条 (in force from 2000-07-29)."),
        // 湖南省实施村民委员会组织法办法 第五条
        .. RuleCase.Pair(
            "hn-rep-meeting",
            "2021-01-28",
            Village().Having(static place => place with { RepresentativeMeeting = new(45, 36, 15) }),
            Village().Having(static place => place with { RepresentativeMeeting = new(45, 35, 15) }),
            "违反:村民代表占五分之四以上,妇女代表占三分之一以上(hn-rep-meeting,必须)。代表会议45人,代表35人(应不低于4/5),妇女代表15人(应不低于1/3)。依据:湖南省实施村民委员会组织法办法第五条(自2000-07-29起施行)。",
            "Violated: Representatives are four fifths of the representative meeting, women representatives a third of it (hn-rep-meeting, must). 45 in the representative meeting, 35 representatives (4/5 asked for), 15 women representatives (1/3 asked for). Source: 湖南省实施村民委员会组织法办法 第五条 (in force from 2000-07-29)."),
        // 上海市村民委员会选举办法(2020) 第九条
        .. RuleCase.Pair(
            "sh-age-asof",
            "2021-01-28",
            Villager.Born("2003-01-28"),
            Villager.Born("2003-01-29"),
            "违反:选民年龄计算至选举日,以户籍登记为准(sh-age-asof,必须)。2003-01-29出生,2021-01-28为17周岁,未满18周岁(2003-01-28及以前出生的符合)。依据:上海市村民委员会选举办法(2020)第九条(自2020-09-25起施行)。",
            "Violated: Voters' age is counted on polling day, by the hukou register (sh-age-asof, must). Born 2003-01-29, aged 17 on 2021-01-28: below 18 (born on or before 2003-01-28). Source: 上海市村民委员会选举办法(2020) 第九条 (in force from 2020-09-25)."),
        // 上海市村民委员会选举办法(2020) 第二条
        .. RuleCase.Pair(
            "sh-kin",
            "2021-01-28",
            Village(People(3)).Related(Relation.Sibling),
            Village(People(3)).Related(Relation.Grandparent),
            "违反:村民委员会成员之间不得有配偶、直系亲属关系(sh-kin,必须)。P-2是P-1的祖父母、外祖父母,属于近亲属(配偶和直系亲属),同在村民委员会。依据:上海市村民委员会选举办法(2020)第二条(自2020-09-25起施行)。",
            "Violated: Members of a villagers' committee are not spouses or lineal kin of each other (sh-kin, must). P-2 is the grandparent of P-1, near kin (spouse and lineal kin), both in the villagers' committee. Source: 上海市村民委员会选举办法(2020) 第二条 (in force from 2020-09-25)."),
        // 浙江省村民委员会选举办法(2020) 第十二条
        .. RuleCase.Pair(
            "zj-age-asof",
            "2020-11-01",
            Villager.Born("2002-11-01"),
            Villager.Born("2002-11-02"),
            "违反:选民年龄计算至选举日,以居民身份证为准(zj-age-asof,必须)。2002-11-02出生,2020-11-01为17周岁,未满18周岁(2002-11-01及以前出生的符合)。依据:浙江省村民委员会选举办法(2020)第十二条(2020-07-31至2025-11-25施行)。",
            "Violated: Voters' age is counted on polling day, by the identity card (zj-age-asof, must). Born 2002-11-02, aged 17 on 2020-11-01: below 18 (born on or before 2002-11-01). Source: 浙江省村民委员会选举办法(2020) 第十二条 (in force 2020-07-31 to 2025-11-25)."),
        // 浙江省村民委员会选举办法(2020) 第九条
        .. RuleCase.Pair(
            "zj-ec-kin",
            "2020-11-01",
            Villager with { Kin = [new(Relation.Grandchild, ElectedBody.ElectionCommittee, Position.Member, KinRole.Holder)] },
            Villager with { Kin = [new(Relation.Sibling, ElectedBody.ElectionCommittee, Position.Member, KinRole.Holder)] },
            "违反:村民选举委员会成员的配偶、父母子女、兄弟姐妹被确定为候选人的,应当退出(zj-ec-kin,必须)。近亲属(配偶、父母子女、兄弟姐妹):兄弟姐妹在选举委员会任职。依据:浙江省村民委员会选举办法(2020)第九条(2020-07-31至2025-11-25施行)。",
            "Violated: A member of the election committee leaves it when a spouse, parent, child or sibling is a candidate (zj-ec-kin, must). Near kin (spouse, parents, children, siblings): the sibling has a seat in the election committee. Source: 浙江省村民委员会选举办法(2020) 第九条 (in force 2020-07-31 to 2025-11-25)."),
        // 浙江省村民委员会选举办法(2020) 第三十一条
        .. RuleCase.Pair(
            "zj-kin",
            "2020-11-01",
            Village(People(3)).Related(Relation.Grandparent),
            Village(People(3)).Related(Relation.Parent),
            "违反:村民委员会成员之间不得有夫妻、父母子女、兄弟姐妹关系(zj-kin,必须)。P-2是P-1的父母,属于近亲属(配偶、父母子女、兄弟姐妹),同在村民委员会。依据:浙江省村民委员会选举办法(2020)第三十一条(2020-07-31至2025-11-25施行)。",
            "Violated: Members of a villagers' committee are not spouses, parents, children or siblings of each other (zj-kin, must). P-2 is the parent of P-1, near kin (spouse, parents, children, siblings), both in the villagers' committee. Source: 浙江省村民委员会选举办法(2020) 第三十一条 (in force 2020-07-31 to 2025-11-25)."),
        // 浙江省实施村民委员会组织法办法 第三十条
        .. RuleCase.Pair(
            "zj-supervision",
            "2020-11-01",
            Village().Supervised("P-3", "P-4", "P-5"),
            Village().Supervised("P-3", "P-4"),
            "违反:村务监督委员会由三至五人组成,村民委员会成员及其近亲属不得担任(zj-supervision,必须)。监督机构2人,不符合3至5人的规定。依据:浙江省实施村民委员会组织法办法第三十条(自2020-07-31起施行)。",
            "Violated: A supervision committee of three to five, without members of the villagers' committee and their near kin (zj-supervision, must). 2 people in the supervision body, not as asked: 3 to 5. Source: 浙江省实施村民委员会组织法办法 第三十条 (in force from 2020-07-31)."),
    ];
}

using HuanJie.Members;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of the conditions and targets of counties and years: each rule kept and broken, with its source above.</summary>
internal static class ConditionCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 耒阳市2020-2021年换届 人选年龄条件
        .. RuleCase.Pair(
            "hn-leiyang-age-newcomer",
            "2021-03-01",
            Head with { Entry = Entry.Newcomer, BirthDate = On("1967-01-01") },
            Head with { Entry = Entry.Newcomer, BirthDate = On("1966-12-31") },
            "违反:一肩挑人选,新进的不超过54周岁(1967年1月1日及以后出生)(hn-leiyang-age-newcomer,必须)。1966-12-31出生,2021-12-31为55周岁,超过54周岁(1967-01-01及以后出生的符合)。依据:耒阳市2020-2021年换届人选年龄条件(2020-01-01至2021-12-31施行)。",
            "Violated: A nominee for both heads who is new: at most 54, born on or after 1967-01-01 (hn-leiyang-age-newcomer, must). Born 1966-12-31, aged 55 on 2021-12-31: over 54 (born on or after 1967-01-01). Source: 耒阳市2020-2021年换届 人选年龄条件 (in force 2020-01-01 to 2021-12-31)."),
        // 耒阳市2020-2021年换届 人选年龄条件
        .. RuleCase.Pair(
            "hn-leiyang-age-continuing",
            "2021-03-01",
            Head with { Entry = Entry.Continuing, Exceptional = false, BirthDate = On("1965-01-01") },
            Head with { Entry = Entry.Continuing, Exceptional = false, BirthDate = On("1964-12-31") },
            "违反:现任两委成员不超过56周岁(1965年1月1日及以后出生)(hn-leiyang-age-continuing,必须)。1964-12-31出生,2021-12-31为57周岁,超过56周岁(1965-01-01及以后出生的符合)。依据:耒阳市2020-2021年换届人选年龄条件(2020-01-01至2021-12-31施行)。",
            "Violated: A member of the two committees who goes on: at most 56, born on or after 1965-01-01 (hn-leiyang-age-continuing, must). Born 1964-12-31, aged 57 on 2021-12-31: over 56 (born on or after 1965-01-01). Source: 耒阳市2020-2021年换届 人选年龄条件 (in force 2020-01-01 to 2021-12-31)."),
        // 耒阳市2020-2021年换届 人选年龄条件
        .. RuleCase.Pair(
            "hn-leiyang-age-exceptional",
            "2021-03-01",
            Head with { Entry = Entry.Continuing, Exceptional = true, BirthDate = On("1963-01-01") },
            Head with { Entry = Entry.Continuing, Exceptional = true, BirthDate = On("1962-12-31") },
            "违反:特别优秀的现任书记、主任可以放宽到58周岁(hn-leiyang-age-exceptional,必须)。1962-12-31出生,2021-12-31为59周岁,超过58周岁(1963-01-01及以后出生的符合)。依据:耒阳市2020-2021年换届人选年龄条件(2020-01-01至2021-12-31施行)。",
            "Violated: An outstanding secretary or director who goes on: at most 58 (hn-leiyang-age-exceptional, must). Born 1962-12-31, aged 59 on 2021-12-31: over 58 (born on or after 1963-01-01). Source: 耒阳市2020-2021年换届 人选年龄条件 (in force 2020-01-01 to 2021-12-31)."),
        // 耒阳市2020-2021年换届 人选年龄条件
        .. RuleCase.Pair(
            "hn-leiyang-approval",
            "2021-03-01",
            Head with { Exceptional = true, Approval = new("耒阳市委组织部", Granted: true, On("2021-03-01")) },
            Head with { Exceptional = true, Approval = new("耒阳市委组织部", Granted: false, On("2021-02-01")) },
            "违反:放宽年龄的,须经市委组织部批准(hn-leiyang-approval,必须)。耒阳市委组织部于2021-02-01作出决定:不同意;2021-03-01以前没有有效批准。依据:耒阳市2020-2021年换届人选年龄条件(2020-01-01至2021-12-31施行)。",
            "Violated: The exception needs the approval of the city's organisation department (hn-leiyang-approval, must). 耒阳市委组织部 decided on 2021-02-01: refused; there is no approval by 2021-03-01. Source: 耒阳市2020-2021年换届 人选年龄条件 (in force 2020-01-01 to 2021-12-31)."),
        // 宜春市袁州区2020-2021年换届 人选年龄条件
        .. RuleCase.Pair(
            "pol-jx-yuanzhou-newcomer",
            "2020-12-01",
            Head with { Entry = Entry.Newcomer, BirthDate = On("1974-09-01") },
            Head with { Entry = Entry.Newcomer, BirthDate = On("1974-08-31") },
            "违反:新任书记、主任不超过45周岁(截至2020年8月31日)(pol-jx-yuanzhou-newcomer,必须)。1974-08-31出生,2020-08-31为46周岁,超过45周岁(1974-09-01及以后出生的符合)。依据:宜春市袁州区2020-2021年换届人选年龄条件(2020-01-01至2021-12-31施行)。",
            "Violated: A new secretary or director: at most 45 on 2020-08-31 (pol-jx-yuanzhou-newcomer, must). Born 1974-08-31, aged 46 on 2020-08-31: over 45 (born on or after 1974-09-01). Source: 宜春市袁州区2020-2021年换届 人选年龄条件 (in force 2020-01-01 to 2021-12-31)."),
        // 宜春市袁州区2020-2021年换届 人选年龄条件
        .. RuleCase.Pair(
            "pol-jx-yuanzhou-continuing",
            "2020-12-01",
            Head with { Entry = Entry.Continuing, BirthDate = On("1964-09-01") },
            Head with { Entry = Entry.Continuing, BirthDate = On("1964-08-31") },
            "违反:连任或者转任的书记、主任不超过55周岁(截至2020年8月31日)(pol-jx-yuanzhou-continuing,必须)。1964-08-31出生,2020-08-31为56周岁,超过55周岁(1964-09-01及以后出生的符合)。依据:宜春市袁州区2020-2021年换届人选年龄条件(2020-01-01至2021-12-31施行)。",
            "Violated: A secretary or director who goes on or transfers: at most 55 on 2020-08-31 (pol-jx-yuanzhou-continuing, must). Born 1964-08-31, aged 56 on 2020-08-31: over 55 (born on or after 1964-09-01). Source: 宜春市袁州区2020-2021年换届 人选年龄条件 (in force 2020-01-01 to 2021-12-31)."),
        // 宁夏2015年社区换届 人选条件
        .. RuleCase.Pair(
            "pol-nx-2015-age-floor",
            "2015-06-01",
            Resident with { BirthDate = On("1980-06-01") },
            Resident with { BirthDate = On("1980-06-02") },
            "违反:成员以35岁以上为主(pol-nx-2015-age-floor,一般)。1980-06-02出生,2015-06-01为34周岁,未满35周岁(1980-06-01及以前出生的符合)。依据:宁夏2015年社区换届人选条件(2015-01-01至2015-12-31施行)。",
            "Violated: Members are mainly 35 or older (pol-nx-2015-age-floor, should). Born 1980-06-02, aged 34 on 2015-06-01: below 35 (born on or before 1980-06-01). Source: 宁夏2015年社区换届 人选条件 (in force 2015-01-01 to 2015-12-31)."),
        // 宁夏2015年社区换届 人选条件
        .. RuleCase.Pair(
            "pol-nx-2015-age-ceiling",
            "2015-06-01",
            Resident with { BirthDate = On("1964-06-02") },
            Resident with { BirthDate = On("1964-06-01") },
            "违反:成员以50岁以下为主(pol-nx-2015-age-ceiling,一般)。1964-06-01出生,2015-06-01为51周岁,超过50周岁(1964-06-02及以后出生的符合)。依据:宁夏2015年社区换届人选条件(2015-01-01至2015-12-31施行)。",
            "Violated: Members are mainly 50 or younger (pol-nx-2015-age-ceiling, should). Born 1964-06-01, aged 51 on 2015-06-01: over 50 (born on or after 1964-06-02). Source: 宁夏2015年社区换届 人选条件 (in force 2015-01-01 to 2015-12-31)."),
        // 宁夏2015年社区换届 人选条件
        .. RuleCase.Pair(
            "pol-nx-2015-education",
            "2015-06-01",
            Resident with { Education = Education.College },
            Resident with { Education = Education.HighSchool },
            "违反:成员以大专以上学历为主(pol-nx-2015-education,一般)。学历为高中(中专),低于大专。依据:宁夏2015年社区换届人选条件(2015-01-01至2015-12-31施行)。",
            "Violated: Members mainly have junior college or above (pol-nx-2015-education, should). Education is high or vocational school, below junior college. Source: 宁夏2015年社区换届 人选条件 (in force 2015-01-01 to 2015-12-31)."),
        // 宁夏2015年社区换届 人选条件
        .. RuleCase.Pair(
            "pol-nx-2015-young",
            "2015-06-01",
            Community(Examples.Member("P-1", [Post.CommitteeMember], "1979-06-02")),
            Community(Examples.Member("P-1", [Post.CommitteeMember], "1979-06-01")),
            "违反:班子中至少有一名35岁以下的成员(pol-nx-2015-young,必须)。两委成员中2015-06-01不超过35周岁的0人,少于1人(1979-06-02及以后出生)。依据:宁夏2015年社区换届人选条件(2015-01-01至2015-12-31施行)。",
            "Violated: At least one member of 35 or younger (pol-nx-2015-young, must). 0 people of the two committees aged at most 35 on 2015-06-01, fewer than 1 (born on or after 1979-06-02). Source: 宁夏2015年社区换届 人选条件 (in force 2015-01-01 to 2015-12-31)."),
        // 阳江市海陵区2017年换届 目标
        .. RuleCase.Pair(
            "tgt-hailing-2017-one-shoulder",
            "2017-06-01",
            Villages(5, oneShoulder: 4),
            Villages(5, oneShoulder: 3),
            "违反:一肩挑比例达到80%以上(tgt-hailing-2017-one-shoulder,一般)。一肩挑率(占有主任的村、社区)为3/5,未达到80%(需4,差1)。依据:阳江市海陵区2017年换届目标(2017-01-01至2017-12-31施行)。",
            "Violated: Secretary and director in one person in at least 80% of organisations with a director (tgt-hailing-2017-one-shoulder, should). Secretary is also director, share of those with a director: 3/5 misses 80% (4 needed, 1 short). Source: 阳江市海陵区2017年换届 目标 (in force 2017-01-01 to 2017-12-31)."),
        // 阳江市海陵区2017年换届 目标
        .. RuleCase.Pair(
            "tgt-hailing-2017-cross",
            "2017-06-01",
            OneVillage(10, cross: 8),
            OneVillage(11, cross: 8),
            "违反:交叉任职比例达到80%以上(tgt-hailing-2017-cross,一般)。交叉任职率(占两委总人数)为8/11,未达到80%(需9,差1)。依据:阳江市海陵区2017年换届目标(2017-01-01至2017-12-31施行)。",
            "Violated: At least 80% of the two committees' people sit in both (tgt-hailing-2017-cross, should). Cross-service, share of the two committees' people: 8/11 misses 80% (9 needed, 1 short). Source: 阳江市海陵区2017年换届 目标 (in force 2017-01-01 to 2017-12-31)."),
    ];
}

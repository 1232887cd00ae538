using HuanJie.Members;
using static HuanJie.Tests.Books.Subjects;

namespace HuanJie.Tests.Books;

/// <summary>Cases of Zhejiang's negative list of 2013: each rule kept and broken, with its source above.</summary>
internal static class NegativeListCases
{
    public static ValueList<RuleCase> All { get; } =
    [
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-criminal",
            "2013-11-01",
            Villager.Marked("criminal-punishment", released: "2008-11-01"),
            Villager.Marked("criminal-punishment", released: "2008-11-02"),
            "违反:被判处刑罚或者刑满释放(缓刑期满)未满五年的(neg-zj-2013-criminal,必须)。有“受过刑事处罚”记录,自释放或者期满之日起60个月内,2013-11-02起不再限制,2013-11-01仍在期内(由法院、司法行政部门出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: Sentenced, or less than five years since release or the end of probation (neg-zj-2013-criminal, must). The record has 'criminal punishment': 60 months from the release, clear from 2013-11-02, still running on 2013-11-01 (evidenced by the court, justice). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-birth-planning",
            "2013-11-01",
            Villager.Marked("birth-planning-breach", decided: "2008-11-01", resolved: true),
            Villager.Marked("birth-planning-breach", decided: "2008-11-02", resolved: true),
            "违反:违反计划生育未处理或者受处理后未满五年的(neg-zj-2013-birth-planning,必须)。有“违反计划生育”记录,自决定之日起60个月内,2013-11-02起不再限制,2013-11-01仍在期内(由卫生健康部门出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: A breach of birth planning not dealt with, or less than five years since it was (neg-zj-2013-birth-planning, must). The record has 'breach of birth planning': 60 months from the decision, clear from 2013-11-02, still running on 2013-11-01 (evidenced by health). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-birth-planning",
            "2013-11-01",
            Villager.Clean(),
            Villager.Marked("birth-planning-breach", decided: "2001-05-01", resolved: false),
            "违反:违反计划生育未处理或者受处理后未满五年的(neg-zj-2013-birth-planning,必须)。有“违反计划生育”记录,尚未整改、解除(由卫生健康部门出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: A breach of birth planning not dealt with, or less than five years since it was (neg-zj-2013-birth-planning, must). The record has 'breach of birth planning', not put right or not ended (evidenced by health). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-criminal-forces",
            "2013-11-01",
            Villager.Marked("criminal-forces", decided: "2010-11-01"),
            Villager.Marked("criminal-forces", decided: "2010-11-02"),
            "违反:涉黑涉恶受处理未满三年的(neg-zj-2013-criminal-forces,必须)。有“涉黑涉恶”记录,自决定之日起36个月内,2013-11-02起不再限制,2013-11-01仍在期内(由公安机关出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: Less than three years since being dealt with for criminal forces (neg-zj-2013-criminal-forces, must). The record has 'criminal forces': 36 months from the decision, clear from 2013-11-02, still running on 2013-11-01 (evidenced by public security). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-discipline",
            "2013-11-01",
            (Villager with { Entry = Entry.Newcomer }).Marked("party-warning", approved: "2012-11-01"),
            (Villager with { Entry = Entry.Newcomer }).Marked("party-warning", approved: "2012-11-02"),
            "违反:受党纪处分尚未超过影响期的(neg-zj-2013-discipline,必须)。受过“党内警告”处分,影响期12个月,2013-11-02起不再限制,2013-11-01仍在期内。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: Inside the window after Party discipline (neg-zj-2013-discipline, must). The record has 'Party warning': a window of 12 months, clear from 2013-11-02, still running on 2013-11-01. Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-capacity",
            "2013-11-01",
            Villager.Marked("no-capacity", resolved: true),
            Villager.Marked("no-capacity", resolved: false),
            "违反:丧失行为能力的(neg-zj-2013-capacity,必须)。有“无民事行为能力或者限制民事行为能力”记录,尚未整改、解除(由法院出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: Without capacity (neg-zj-2013-capacity, must). The record has 'lack of capacity', not put right or not ended (evidenced by the court). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-disorder",
            "2013-11-01",
            Villager.Clean(),
            Villager.Marked("inciting-disorder"),
            "违反:煽动群众闹事、扰乱公共秩序的(neg-zj-2013-disorder,一般)。有“煽动群众闹事”记录,不设期限(由公安机关、信访部门出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: Inciting disorder (neg-zj-2013-disorder, should). The record has 'inciting disorder', which bars for ever (evidenced by public security, petitions). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-land",
            "2013-11-01",
            Villager.Marked("illegal-land-use", resolved: true),
            Villager.Marked("illegal-land-use", resolved: false),
            "违反:有严重违法用地、违法建设未整改的(neg-zj-2013-land,一般)。有“违法用地、违法建设未整改”记录,尚未整改、解除(由自然资源部门出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: Serious illegal land use or building not corrected (neg-zj-2013-land, should). The record has 'illegal land use or building not put right', not put right or not ended (evidenced by natural resources). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-absence",
            "2013-11-01",
            Villager.Marked("long-absence", resolved: true),
            Villager.Marked("long-absence", resolved: false),
            "违反:长期外出、不能履行职责的(neg-zj-2013-absence,一般)。有“长期外出”记录,尚未整改、解除(由乡镇(街道)出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: Long absence (neg-zj-2013-absence, should). The record has 'long absence', not put right or not ended (evidenced by the township). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-promise",
            "2013-11-01",
            Villager.Clean(),
            Villager.Marked("resignation-promise-broken"),
            "违反:违背辞职承诺的(neg-zj-2013-promise,一般)。有“违背辞职承诺”记录,不设期限(由乡镇(街道)出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: A broken promise to resign (neg-zj-2013-promise, should). The record has 'broken promise to resign', which bars for ever (evidenced by the township). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-member",
            "2013-11-01",
            Villager.Clean(),
            Villager.Marked("unqualified-party-member"),
            "违反:被评为不合格党员的(neg-zj-2013-member,一般)。有“不合格党员”记录,不设期限(由组织部门出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: An unqualified Party member (neg-zj-2013-member, should). The record has 'unqualified Party member', which bars for ever (evidenced by the organisation department). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
        // 浙村换发〔2013〕4号 负面清单
        .. RuleCase.Pair(
            "neg-zj-2013-conduct",
            "2013-11-01",
            Villager.Clean(),
            Villager.Marked("bad-conduct"),
            "违反:道德品行低劣、影响较坏的(neg-zj-2013-conduct,一般)。有“道德品行低劣”记录,不设期限(由乡镇(街道)出具)。依据:浙村换发〔2013〕4号负面清单(2013-01-01至2014-12-31施行)。",
            "Violated: Bad conduct (neg-zj-2013-conduct, should). The record has 'bad conduct', which bars for ever (evidenced by the township). Source: 浙村换发〔2013〕4号 负面清单 (in force 2013-01-01 to 2014-12-31)."),
    ];
}

using System.Text.RegularExpressions;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Text;
using NodaTime;
using static HuanJie.Tests.Examples;

namespace HuanJie.Tests.Text;

/// <summary>The wording of the work before the vote: complete in both languages, and right in each sentence.</summary>
public sealed partial class PreparationTextTests
{
    private static readonly Type[] Worded =
    [
        typeof(RiskFactor), typeof(FactorLevel), typeof(RiskGrade), typeof(Movement), typeof(VisitOccasion), typeof(DisputeKind), typeof(ResponsibleLevel), typeof(NomineeSource),
        typeof(NomineeBackground), typeof(SelectionStageKind), typeof(StageResult), typeof(FallReason), typeof(Opinion), typeof(ReviewReason), typeof(ReviewState), typeof(PreparationPhase),
        typeof(ReadinessState), typeof(LineageKind), typeof(ReorganisationProblemKind), typeof(RecordProblemKind), typeof(ElectedBody),
    ];

    private static readonly DivisionCode Place = Code("430105014201");
    private static readonly LocalDate Day = new(2020, 12, 31);

    public static TheoryData<ReadinessIssue, string, string> Issues => new()
    {
        { new(IssueKind.NotVisited, Responsible.For(Place, ResponsibleLevel.District)), "未走访(责任:区(县)430105000000)", "nobody has visited it (owed by district 430105000000)" },
        { Owed(IssueKind.HighRisk), "最近一次研判为高风险(责任:街道(乡镇)430105014000)", "high risk in the last scan (owed by sub-district 430105014000)" },
        {
            new(IssueKind.OpenDispute, Responsible.For(Place, ResponsibleLevel.Community)) { Dispute = RecordId.Parse("X-001"), DisputeKind = DisputeKind.Land, Since = new(2020, 9, 3), IsOverdue = true },
            "征地用地矛盾X-001未化解,2020-09-03登记,已逾期(责任:村(社区)430105014201)",
            "dispute X-001 (land) open since 2020-09-03, overdue (owed by community 430105014201)"
        },
        {
            Owed(IssueKind.BearingUnknown) with { Dispute = RecordId.Parse("X-002"), DisputeKind = DisputeKind.Membership, Since = new(2020, 9, 4) },
            "成员资格矛盾X-002是否影响选举未评估,2020-09-04登记(责任:街道(乡镇)430105014000)",
            "not judged whether dispute X-002 (membership) of 2020-09-04 blocks the vote (owed by sub-district 430105014000)"
        },
        { Owed(IssueKind.NoLeader), "重点村无领导联点(责任:街道(乡镇)430105014000)", "a hard case without a leader (owed by sub-district 430105014000)" },
        { Owed(IssueKind.LeaderUntrained, 2), "联点领导2人缺训(责任:街道(乡镇)430105014000)", "2 linked leaders have missed training (owed by sub-district 430105014000)" },
        { Owed(IssueKind.TooFewNominees, 1), "人选还差1人(责任:街道(乡镇)430105014000)", "1 person short to stand (owed by sub-district 430105014000)" },
        { Owed(IssueKind.NomineeBlocked, 2), "2名人选联审未通过(责任:街道(乡镇)430105014000)", "2 nominees vetoed in the review (owed by sub-district 430105014000)" },
        { Owed(IssueKind.NomineeUnfit, 1), "1名人选考察不胜任(责任:街道(乡镇)430105014000)", "1 nominee found unfit (owed by sub-district 430105014000)" },
        { Owed(IssueKind.ReserveShort, 2), "后备还差2人(责任:街道(乡镇)430105014000)", "2 people short in reserve (owed by sub-district 430105014000)" },
        { Owed(IssueKind.DeadlineMissed, 3) with { Rule = "vc-list-publication", Since = new(2020, 12, 28) }, "法定期限2020-12-28未落实(vc-list-publication),3天(责任:街道(乡镇)430105014000)", "statutory day 2020-12-28 not kept (vc-list-publication), 3 days (owed by sub-district 430105014000)" },
        { Owed(IssueKind.PollingOverdue, 1) with { Since = new(2020, 12, 30) }, "选举日2020-12-30已过1天未见结果(责任:街道(乡镇)430105014000)", "polling day 2020-12-30 is 1 day over without a result (owed by sub-district 430105014000)" },
        { Owed(IssueKind.NotScanned), "未研判(责任:街道(乡镇)430105014000)", "no scan has assessed it (owed by sub-district 430105014000)" },
        { Owed(IssueKind.FactorUnknown, 1), "1项研判要素未知(责任:街道(乡镇)430105014000)", "1 factor not known (owed by sub-district 430105014000)" },
        { new(IssueKind.ReviewSilent, new(ResponsibleLevel.District, Code("430105000000"), RecordId.Parse("D07")), 6), "联审对6人未反馈(责任:部门D07)", "no word in the review about 6 people (owed by department D07)" },
        { Owed(IssueKind.ReviewDoubt, 1), "联审对1人待核查(责任:街道(乡镇)430105014000)", "doubt in the review about 1 person (owed by sub-district 430105014000)" },
        { Owed(IssueKind.NotReviewed, 5), "5人尚未完成联审轮次(责任:街道(乡镇)430105014000)", "5 people not through the rounds of the review (owed by sub-district 430105014000)" },
        { Owed(IssueKind.NotAppraised, 1), "1人未考察(责任:街道(乡镇)430105014000)", "1 person not appraised (owed by sub-district 430105014000)" },
        { Owed(IssueKind.SeatsUnknown), "应选名额未定(责任:街道(乡镇)430105014000)", "seats to be filled not known (owed by sub-district 430105014000)" },
        { Owed(IssueKind.NoElection), "未安排选举(责任:街道(乡镇)430105014000)", "no election planned (owed by sub-district 430105014000)" },
        { Owed(IssueKind.NoPollingDay), "未定选举日(责任:街道(乡镇)430105014000)", "no polling day set (owed by sub-district 430105014000)" },
    };

    [Fact]
    public void Both_languages_have_every_word_and_no_other()
    {
        var expected = Worded.SelectMany(static type => Enum.GetNames(type).Select(name => $"{type.Name}.{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name)}")).Order(StringComparer.Ordinal).ToList();
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = PreparationWording.In(language).Words;
            Assert.Equal(expected, words.Keys.Order(StringComparer.Ordinal));
            Assert.All(words.Values, static word => Assert.NotEqual("", word));
        }
    }

    [Fact]
    public void Both_languages_have_the_same_sentences_with_the_same_places()
    {
        var (chinese, english) = (PreparationWording.In(Language.Chinese).Sentences, PreparationWording.In(Language.English).Sentences);
        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese.Keys, key => Assert.Equal(PlacesOf(chinese[key]), PlacesOf(english[key])));
        Assert.All(Enum.GetValues<IssueKind>(), kind => Assert.Contains($"issue.{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}", chinese.Keys));
    }

    [Fact]
    public void A_language_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => RiskGrade.High.Name((Language)2));

    [Fact]
    public void What_an_enumeration_does_not_name_is_printed_as_it_is() => Assert.Equal("77", ((RiskGrade)77).Name(Language.English));

    [Theory]
    [MemberData(nameof(Issues))]
    public void Each_issue_is_said_with_who_owes_it(ReadinessIssue issue, string chinese, string english)
    {
        Assert.Equal(chinese, issue.Describe(Language.Chinese));
        Assert.Equal(english, issue.Describe(Language.English));
    }

    [Fact]
    public void Every_kind_of_issue_is_among_the_examples() => Assert.Equal(Enum.GetValues<IssueKind>(), Issues.Select(static row => ((ReadinessIssue)row[0]).Kind).Distinct().Order());

    [Fact]
    public void A_risk_is_said_with_its_arithmetic()
    {
        var found = new GroundAssessment { Organisation = Place, Team = FactorLevel.Poor, Structure = FactorLevel.Fair, Thinking = FactorLevel.Good, Reserve = FactorLevel.Weak, Problems = FactorLevel.Poor };

        // 3×2 + 1 + 0 + 2 + 3×2 = 15 of 3×7.
        Assert.Equal("430105014201:高风险,得分15/21 = 71.4%(班子运行差3×2、班子结构较好1×1、思想动态好0×1、后备干部一般2×1、存在问题差3×2)", RiskAssessment.Of(found).Describe(Language.Chinese));
        Assert.Equal("430105014201: medium risk to high risk, score 9/21 = 42.9% to 15/21 = 71.4% (team poor 3×2, structure fair 1×1, thinking good 0×1, reserve weak 2×1, problems not known ×2)", RiskAssessment.Of(found with { Problems = null }).Describe(Language.English));
    }

    [Fact]
    public void A_dispute_is_said_with_kind_state_and_days_only()
    {
        var dispute = new Dispute
        {
            Id = RecordId.Parse("X-001"),
            Organisation = Place,
            Kind = DisputeKind.Land,
            Level = ResponsibleLevel.District,
            DueBy = new(2020, 12, 1),
            Detail = "不得外传",
            History =
            [
                new() { On = new(2020, 9, 3), Kind = DisputeEventKind.Opened },
                new() { On = new(2020, 9, 10), Kind = DisputeEventKind.HouseVisit },
                new() { On = new(2020, 12, 31), Kind = DisputeEventKind.Payment, Fen = 150_005 },
                new() { On = new(2020, 12, 31), Kind = DisputeEventKind.Settled },
                new() { On = new(2021, 1, 5), Kind = DisputeEventKind.Reopened },
            ],
        };

        // From 2020-09-03: 58 days to 31 October, 90 to 2 December, 119 to 31 December, 125 to 6 January.
        Assert.Equal("X-001(征地用地,区(县)包案):2020-09-03登记,未化解,已58天;入户1次", dispute.On(new(2020, 10, 31))!.Describe(Language.Chinese));
        Assert.Equal("X-001 (land, in charge: district): opened 2020-09-03, overdue, open for 90 days; 1 house visit", dispute.On(new(2020, 12, 2))!.Describe(Language.English));
        Assert.Equal("X-001(征地用地,区(县)包案):2020-09-03登记,2020-12-31化解,历时119天;入户1次;2020-12-31首次兑付,共1500.05元", dispute.On(Day)!.Describe(Language.Chinese));
        Assert.Equal("X-001 (land, in charge: district): opened 2020-09-03, reopened, 125 days in all; 1 house visit; first paid 2020-12-31, 1500.05 yuan in all", (dispute with { DueBy = null }).On(new(2021, 1, 6))!.Describe(Language.English));
    }

    [Fact]
    public void An_organisation_is_said_with_what_comes_next_and_everything_against_it()
    {
        var readiness = new OrganisationReadiness { Organisation = Place, Next = ElectedBody.VillagersCommittee, PollingDay = new(2021, 1, 23), Issues = [Owed(IssueKind.HighRisk), Owed(IssueKind.NotAppraised, 2)] };
        Assert.Equal("430105014201:未就绪,2021-01-23村民委员会选举:最近一次研判为高风险(责任:街道(乡镇)430105014000);2人未考察(责任:街道(乡镇)430105014000)", readiness.Describe(Language.Chinese));
        Assert.Equal("430105014201: ready, Party organisation without a day", new OrganisationReadiness { Organisation = Place, Next = ElectedBody.PartyOrganisation }.Describe(Language.English));
        Assert.Equal("430105014201: done", new OrganisationReadiness { Organisation = Place, IsDone = true }.Describe(Language.English));
    }

    [Fact]
    public void A_problem_of_a_plan_and_of_a_record_says_where()
    {
        var plan = RecordId.Parse("S-1");
        Assert.Equal("S-1:人数超过职数(430105014201,村(居)委会多2人)", new ReorganisationProblem(plan, ReorganisationProblemKind.TooManyPeople, Place, 2) { Body = Body.Committee }.Describe(Language.Chinese));
        Assert.Equal("S-1: people in office go nowhere (3 people)", new ReorganisationProblem(plan, ReorganisationProblemKind.Unplaced, null, 3).Describe(Language.English));
        Assert.Equal("disputes[3].organisation: the organisation is not in the preparation", new RecordProblem(RecordProblemKind.UnknownOrganisation, "disputes[3].organisation").Describe(Language.English));
    }

    private static ReadinessIssue Owed(IssueKind kind, int count = 1) => new(kind, Responsible.For(Place, ResponsibleLevel.Subdistrict), count);

    private static IEnumerable<string> PlacesOf(string sentence) => PlaceOf().Matches(sentence).Select(static match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PlaceOf();
}

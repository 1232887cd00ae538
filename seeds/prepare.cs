#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
// Tells the work before a district's vote from its record: coverage, risk over the scans, disputes, the people, the joint review, and who is ready on which day.
//
//     dotnet run seeds/prepare.cs [-- [en] [FILE [DAY …]]]     in Chinese, or in English with 'en'; reads preparation/kaifu.json beside itself unless told otherwise
//
// Exit code 0: on the latest day every organisation is ready or done. 1: some are not, and the plan says what is left. 2: the file or a day cannot be read; stderr says why.
// The record of Kaifu is SYNTHETIC (合成) but for what the report says; see seeds/README.md.
using System.Text;
using HuanJie;
using HuanJie.Books;
using HuanJie.Json;
using HuanJie.Preparation;
using HuanJie.Rosters;
using HuanJie.Text;
using NodaTime;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var language = args is ["en", ..] ? Language.English : Language.Chinese;
string[] given = [.. args.Skip(args is ["en" or "zh", ..] ? 1 : 0)];
var beside = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var file = given.Length > 0 ? given[0] : Path.Combine(beside, "preparation", "kaifu.json");
var reading = file;
LocalDate[] days = [new(2020, 10, 31), new(2020, 12, 31), new(2021, 1, 28)];
PreparationRecord preparation;
ValueList<Roster> lastTerm = [];
try
{
    if (given.Length > 1)
    {
        days = [.. given.Skip(1).Select(Day)];
    }

    await using (var stream = File.OpenRead(file))
    {
        preparation = await HuanJieJson.Preparations.ReadAsync(stream);
    }

    // What a plan to split or merge does is told of the rosters before it, which are beside the record of Kaifu.
    if (given.Length == 0)
    {
        reading = Path.Combine(beside, "kaifu-2021", "previous.jsonl");
        await using var rosters = File.OpenRead(reading);
        lastTerm = (await HuanJieJson.Rosters.LoadAsync(rosters)).Require();
    }
}
catch (FormatException e)
{
    // A day, or whatever stands where a day is expected: the file is not to blame.
    Console.Error.WriteLine(e.Message);
    return 2;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentException)
{
    var problems = e is DocumentException document ? document.Problems.Select(problem => $"{problem}") : [e.Message];
    Console.Error.WriteLine(string.Join('\n', problems.Select(problem => $"{reading}: {problem}")));
    return 2;
}

// Kaifu lies in Hunan; another district's file is held against the same book.
var book = RuleBooks.Under("hunan");
var last = days.Max();
Console.WriteLine(Say($"{preparation.Name}: {preparation.Organisations.Count}个村(社区),{preparation.Scans.Count}次研判", $"{preparation.Name}: {preparation.Organisations.Count} organisations, {preparation.Scans.Count} scans"));

// What the seed's own record says of itself is not said of another's.
if (given.Length == 0 || preparation.Name?.Contains("合成", StringComparison.Ordinal) is true)
{
    Console.WriteLine(Say("档案为合成数据,只有报道所述各项属实。", "The record is synthetic; only what the report says is real."));
}

foreach (var problem in RecordProblems.Of(preparation))
{
    Console.WriteLine(problem.Describe(language));
}

Head("一、走访覆盖和联点包村", "1. Coverage by visits and by leaders");
foreach (var day in days)
{
    Console.WriteLine(VisitCoverage.Of(preparation, day).Describe(language));
    Console.WriteLine(HardCases.Of(preparation, day).Describe(language));
    Console.WriteLine(LeaderCoverage.Of(preparation, day).Describe(language));
}

Head("二、析置与合并", "2. Splits and mergers");
if (lastTerm.Count > 0)
{
    var reorganisation = Reorganisation.Of(preparation.Plans, lastTerm);
    foreach (var effect in reorganisation.Effects)
    {
        Console.WriteLine(effect.Describe(language));
    }

    foreach (var problem in reorganisation.Problems)
    {
        Console.WriteLine(problem.Describe(language));
    }

    Console.WriteLine(Say(
        $"共{lastTerm.Count}个组织变为{reorganisation.Turnover.Current.Count}个",
        $"{lastTerm.Count} organisations become {reorganisation.Turnover.Current.Count}"));
}
else
{
    Console.WriteLine(string.Join('\n', preparation.Plans.Select(plan => plan.Describe(language))));
}

Head("三、选情研判", "3. Risk over the scans");
Console.Write(ScanSeries.Of(preparation.Scans, preparation.Organisations, preparation.Weights).Table(language));
var worst = preparation.LastAssessments(last).Select(found => RiskAssessment.Of(found, preparation.Weights)).Where(risk => risk.MostGrade is RiskGrade.High);
foreach (var risk in worst)
{
    Console.WriteLine(risk.Describe(language));
}

Head("四、矛盾化解", "4. Disputes");
foreach (var day in days)
{
    Console.WriteLine(DisputeSummary.Of(preparation, day).Describe(language));
}

// Those that touch most households, at every day.
foreach (var status in days.SelectMany(day => DisputeSummary.Of(preparation, day).Disputes.OrderByDescending(status => status.Dispute.Households ?? 0).Take(1)))
{
    Console.WriteLine($"{status.Day:R} {status.Describe(language)}");
}

Head("五、人选来源和竞争性选拔", "5. Where people come from, and the selection");
Console.Write(NomineeSources.Of(preparation, last).Table(language));
foreach (var selection in preparation.Selections)
{
    var funnel = SelectionFunnel.Of(selection, last);
    Console.WriteLine(Say($"{selection.Place} 竞争性选拔 {funnel}", $"Selection in {selection.Place}, {funnel}"));
    Console.Write(funnel.Table(language));
}

Head("六、县级联审(无异议/待核查/否决/被推翻/未反馈)", "6. The joint review (clear/doubt/veto/overturned/silent)");
if (preparation.Review is { } review)
{
    Console.WriteLine(Say($"{review.Departments.Count}个部门 × {review.Rounds.Count}轮", $"{review}"));
    Console.Write(ReviewMatrix.Of(review, last).Table(language));
}

Head("七、准备情况", "7. Who is ready");
Console.WriteLine(ReadinessTimeline.Of(preparation, book, days).Table(language));
foreach (var day in days)
{
    var readiness = DistrictReadiness.Of(preparation, book, day);
    Console.Write(readiness.Table(language));
    var plan = WorkPlan.Of(readiness);
    Console.WriteLine(Say($"剩余工作{plan.Items.Count}项", $"{plan.Items.Count} things left to do"));
    Console.Write(plan.Table(language, most: 8));
    foreach (var owner in plan.ByOwner().Take(5))
    {
        Console.WriteLine(Say($"{owner.Owner.Describe(language)}:{owner.Items}项", $"{owner.Owner.Describe(language)}: {owner.Items}"));
    }

    Console.WriteLine();
}

var end = DistrictReadiness.Of(preparation, book, last).Counts;
Console.WriteLine(Say($"{last:R}:{end.Total}个村(社区)中,已完成{end.Done}个,就绪{end.Ready}个", $"{last:R}: of {end.Total} organisations {end.Done} are done and {end.Ready} ready"));
return end.Done + end.Ready == end.Total ? 0 : 1;

string Say(string chinese, string english) => language is Language.Chinese ? chinese : english;

void Head(string chinese, string english) => Console.WriteLine($"\n{Say(chinese, english)}");

static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed
    ? parsed.Value
    : throw new FormatException($"'{text}' is not a day. After the file write days only, such as 2020-12-31.");

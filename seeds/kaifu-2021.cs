#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
// Recomputes every published figure of Kaifu District's turnover of 2021 from the rosters.
//
//     dotnet run seeds/kaifu-2021.cs [-- FOLDER]     reads kaifu-2021/ beside itself unless told otherwise
//
// Exit code 0: every figure holds. 1: some do not, and they are listed again. 2: a file cannot be read; stderr says which.
// A figure holds when the exact value, rounded half up to the printed decimals, prints as the report does.
using System.Text;
using System.Text.Json;
using HuanJie;
using HuanJie.Json;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using HuanJie.Text;
using NodaTime;

// The report's last day; last term's ages are of the same day three years before, which is made up as last term's rosters are.
TallyBasis today = new(new LocalDate(2021, 1, 28)), lastTerm = new(new LocalDate(2018, 1, 28));

// Where a figure is about: the whole district, or a sub-district. The codes are those of the synthetic rosters.
Dictionary<string, (DivisionCode Code, string English)> places = new()
{
    [""] = (DivisionCode.Parse("430105"), ""),
    ["青竹湖街道"] = (DivisionCode.Parse("430105013"), "Qingzhuhu: "),
    ["沙坪街道"] = (DivisionCode.Parse("430105014"), "Shaping: "),
};

// What a figure is: the report's key and group, and the library's indicator. A "_delta" is the change of the same indicator.
Dictionary<(string Key, string Group), Indicator> indicators = new()
{
    [("organisations", "two-committees")] = Indicators.Organisations,
    [("secretaries", "secretary")] = Indicators.Secretaries.People,
    [("directors", "director")] = Indicators.Directors.People,
    [("one_shoulder_count", "secretary")] = Indicators.OneShoulder,
    [("one_shoulder_percent", "secretary")] = Indicators.OneShoulderRate,
    [("average_age", "secretary")] = Indicators.Secretaries.MeanAge,
    [("college_or_above_percent", "secretary")] = Indicators.Secretaries.CollegeOrAboveShare,
    [("bachelor_count", "secretary")] = Indicators.Secretaries.Bachelors,
    [("postgraduate_count", "secretary")] = Indicators.Secretaries.Postgraduates,
    [("women_count", "secretary")] = Indicators.Secretaries.Women,
    [("women_percent", "secretary")] = Indicators.Secretaries.WomenShare,
    [("party_members_elected", "party-committee")] = Indicators.PartySeatsFilled,
    [("committee_members_elected", "villagers-committee")] = Indicators.CommitteeSeatsFilled,
    [("cross_count", "two-committees")] = Indicators.CrossService,
    [("two_committees_total", "two-committees")] = Indicators.TwoCommittees.People,
    [("communities", "two-committees")] = Indicators.Communities,
    [("communities_rural", "other")] = Indicators.Rural,
    [("communities_merged", "other")] = Indicators.Merged,
    [("collective_economic_organisations", "other")] = Indicators.CollectiveEconomies,
    [("average_age", "two-committees")] = Indicators.TwoCommittees.MeanAge,
    [("newcomers_count", "two-committees")] = Indicators.TwoCommittees.Newcomers,
    [("left_for_age", "two-committees")] = Indicators.TwoCommittees.LeftForAge,
    [("college_or_above_count", "two-committees")] = Indicators.TwoCommittees.CollegeOrAbove,
};

// Figures that no indicator states: plain counts over the codes, the lineages and the records of the preparation.
Dictionary<string, (string English, Func<Turnover, Preparation, int> Count)> counts = new()
{
    ["subdistricts"] = ("Sub-districts", (all, _) => all.Current.Select(roster => roster.Organisation.Code.At(DivisionLevel.Township)).Distinct().Count()),
    ["organisations_split_in_advance"] = ("Villages and communities split in advance", (all, _) => all.Current
        .Where(roster => roster.Organisation.Lineage?.Kind is LineageKind.Split).SelectMany(roster => roster.Organisation.Predecessors).Distinct().Count()),
    ["review_departments"] = ("Departments in the joint review", (_, work) => work.Reviews.Select(review => review.Department).Distinct().Count()),
    ["review_rounds"] = ("Rounds of the joint review", (_, work) => work.Reviews.Select(review => review.Round).Distinct().Count()),
    ["situation_analyses"] = ("Scans of the district before the vote", (_, work) => work.Scans.Distinct().Count()),
};

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var folder = args is [var given] ? given : Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "kaifu-2021");
var reading = folder;
Published[] figures;
Turnover turnover;
Preparation preparation;
try
{
    figures = ReadReport("report.json");
    preparation = ReadPreparation("preparation.json");
    turnover = new() { Name = "开福区2021年村(社区)两委换届(合成)", Previous = await ReadRosters("previous.jsonl"), Current = await ReadRosters("current.jsonl") };
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or DocumentException
    or InvalidOperationException or FormatException or ArgumentException)
{
    var problems = e is DocumentException document ? document.Problems.Select(problem => $"{problem}") : [e.Message];
    Console.Error.WriteLine(string.Join('\n', problems.Select(problem => $"{reading}: {problem}")));
    return 2;
}

Result[] results = [.. figures.Select(Recompute)];
var widths = (Label: results.Max(r => Width(r.Label)), English: results.Max(r => r.English.Length), Printed: results.Max(r => Width(r.Printed)));
Array.ForEach(results, Print);
Console.WriteLine($"\n{results.Count(r => r.Holds)} of {results.Length} figures reproduced");
if (turnover.Current.Any(roster => roster.Organisation.Name?.StartsWith("合成", StringComparison.Ordinal) is true))
{
    Console.WriteLine("花名册为合成数据 The rosters are synthetic, made so that the published figures follow: this shows the arithmetic, it is no evidence for the report.");
}

Explain(ChangeExplanation.OfMeanAge(turnover, MemberGroup.Secretaries, lastTerm, today));
Result[] failures = [.. results.Where(r => !r.Holds)];
if (failures.Length > 0)
{
    Console.WriteLine("\n不再成立的数据 Figures that no longer hold:");
    Array.ForEach(failures, Print);
}

return failures.Length == 0 ? 0 : 1;

Result Recompute(Published figure)
{
    var (code, place) = places[figure.Scope];
    if (counts.TryGetValue(figure.Key, out var plain))
    {
        var count = plain.Count(turnover, preparation);
        return new(figure, plain.English, $"{count}", $"{count}" == figure.Value);
    }

    var part = turnover.Within(code);
    var indicator = indicators[(figure.Measure, figure.Group)];
    var current = indicator.Of(Tally.Of(turnover, code, today));
    if (!figure.IsChange)
    {
        var text = indicator.Value(Tally.Of(turnover, code, today), Language.English, figure.Decimals);
        return new(figure, place + indicator.Name(Language.English), text, current.IsExact && Prints(current.Value!.Value));
    }

    // The exact change of the exact values: its size as printed, and its direction.
    var before = indicator.Of(Tally.Of(part.Previous, lastTerm));
    var change = current.IsExact && before.IsExact ? current.Value - before.Value : null;
    var computed = $"{before} → {current}: {(change is { } by ? Direction(by) + by.Abs.ToDecimalString(figure.Decimals) : "?")}";
    return new(figure, $"{place}{indicator.Name(Language.English)}, change", computed, change is { } exact && Direction(exact) == figure.Direction && Prints(exact.Abs));

    bool Prints(Ratio value) => (figure.IsPercent ? value * 100 : value).ToDecimalString(figure.Decimals) == figure.Value;
}

void Print(Result r) => Console.WriteLine(
    $"{(r.Holds ? '✓' : '✗')} {Pad(r.Label, widths.Label)}  {r.English.PadRight(widths.English)}  {Pad(r.Printed, widths.Printed)}  {r.Computed}");

// Why the secretaries' mean age changed: parts that add up exactly, as fractions of a year.
static void Explain(ChangeExplanation? change)
{
    if (change is null)
    {
        return;
    }

    Console.WriteLine($"\n党组织书记平均年龄为什么变化 Why the secretaries' mean age changed: {change.Previous} = {change.Previous.ToDecimalString(1)} → {change.Current} = {change.Current.ToDecimalString(1)}");
    Line("留任者长了岁数 ageing of those who stayed", change.StayedPeople, change.Stayed);
    Line("离任者带走的   those who left", change.LeftPeople, change.Left);
    Line("新任者带来的   those who came", change.CamePeople, change.Came);
    Console.WriteLine($"  {Pad("合计           sum", 58)}{change.Change.ToDecimalString(3),8}  = {change.Change}");

    static void Line(string text, long people, Ratio part) =>
        Console.WriteLine($"  {Pad($"{text} ({people}人 people)", 58)}{part.ToDecimalString(3),8}  = {part.Reduced}");
}

Published[] ReadReport(string name)
{
    using var report = Open(name);
    Published[] all = [.. Need(report.RootElement, "figures").EnumerateArray().Select(Figure)];
    return all.Length > 0 ? all : throw new FormatException("'figures' is empty; there is nothing to recompute");

    Published Figure(JsonElement figure)
    {
        var published = new Published(
            Text("key"), Text("group"), figure.TryGetProperty("scope", out var scope) ? scope.GetString()! : "", Text("label_zh"), Text("value"),
            Need(figure, "decimals").GetInt32(), Text("unit"), Text("term"), figure.TryGetProperty("direction", out var way) ? way.GetString() : null);
        return places.ContainsKey(published.Scope) && (counts.ContainsKey(published.Key) || indicators.ContainsKey((published.Measure, published.Group)))
            ? published
            : throw new FormatException($"the figure '{published.Key}' of group '{published.Group}' in '{published.Scope}' is not in this script's tables; add it there");

        string Text(string property) => Need(figure, property).GetString() ?? throw new FormatException($"'{property}' of a figure is null; write text");
    }
}

Preparation ReadPreparation(string name)
{
    using var work = Open(name);
    return new(
        [.. Need(work.RootElement, "scans").EnumerateArray().Select(scan => Need(scan, "on").GetString()!)],
        [.. Need(work.RootElement, "jointReview").EnumerateArray().Select(entry => (Need(entry, "department").GetString()!, Need(entry, "round").GetInt32()))]);
}

async Task<ValueList<Roster>> ReadRosters(string name)
{
    reading = Path.Combine(folder, name);
    await using var file = File.OpenRead(reading);
    return (await HuanJieJson.Rosters.LoadAsync(file)).Require();
}

JsonDocument Open(string name)
{
    reading = Path.Combine(folder, name);
    return JsonDocument.Parse(File.ReadAllBytes(reading));
}

static JsonElement Need(JsonElement element, string property) =>
    element.TryGetProperty(property, out var value) ? value : throw new FormatException($"'{property}' is missing");

static string Direction(Ratio change) => change.Sign switch { < 0 => "↓", > 0 => "↑", _ => "" };

static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

// A Chinese character is two columns wide.
static int Width(string text) => text.Sum(character => character >= '\u2E80' ? 2 : 1);

/// <summary>A figure as published.</summary>
internal sealed record Published(string Key, string Group, string Scope, string Label, string Value, int Decimals, string Unit, string Term, string? Way)
{
    public bool IsChange => Term == "delta";

    public bool IsPercent => Unit == "percent";

    public string Measure => IsChange ? Key.Replace("_delta", "", StringComparison.Ordinal) : Key;

    public string Direction => Way switch { "down" => "↓", "up" => "↑", _ => "" };

    public string Printed => Direction + Value + (Unit switch { "percent" => "%", "years" => "岁", _ => "" });
}

/// <summary>A figure recomputed.</summary>
internal sealed record Result(Published Figure, string English, string Computed, bool Holds)
{
    public string Label => Figure.Scope + Figure.Label;

    public string Printed => Figure.Printed;
}

/// <summary>The work before the vote.</summary>
internal sealed record Preparation(string[] Scans, (string Department, int Round)[] Reviews);

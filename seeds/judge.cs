#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
// Judges Kaifu's synthetic rosters by the rules of 2021-01-28 and again by those of 2026-01-01: what changed, and which articles did it.
//
//     dotnet run seeds/judge.cs [-- FILE [DAY DAY]]     reads kaifu-2021/current.jsonl beside itself unless told otherwise
//
// Exit code 0, whatever the rules say. 2: the file or a day cannot be read; stderr says why.
using System.Text;
using HuanJie;
using HuanJie.Books;
using HuanJie.Json;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Text;
using NodaTime;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var file = args.Length > 0 ? args[0] : Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "kaifu-2021", "current.jsonl");
LocalDate then = new(2021, 1, 28), now = new(2026, 1, 1);
ValueList<Roster> rosters;
try
{
    if (args.Length == 3)
    {
        (then, now) = (LocalDatePattern.Iso.Parse(args[1]).GetValueOrThrow(), LocalDatePattern.Iso.Parse(args[2]).GetValueOrThrow());
    }

    await using var stream = File.OpenRead(file);
    rosters = (await HuanJieJson.Rosters.LoadAsync(stream)).Require();
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentException or UnparsableValueException)
{
    var problems = e is DocumentException document ? document.Problems.Select(problem => $"{problem}") : [e.Message];
    Console.Error.WriteLine(string.Join('\n', problems.Select(problem => $"{file}: {problem}")));
    return 2;
}

// Kaifu lies in Hunan: national law, the Party's rules and the province's book.
var book = RuleBooks.Under("hunan");
var comparison = new RulesComparison(book.On(then), book.On(now));
Console.WriteLine($"规则集 Book: {book}\n花名册 Rosters: {rosters.Count} (合成 synthetic)");
Assess(comparison.Before);
Assess(comparison.After);

Console.WriteLine($"\n规则变化 Rules: {comparison}");
foreach (var change in comparison.Changes.Where(change => change.ChangesContent))
{
    var (sign, rule) = change.Kind switch { RuleChangeKind.Added => ("+", change.After!), RuleChangeKind.Removed => ("-", change.Before!), _ => ("~", change.After!) };
    Console.WriteLine($"  {sign} {change.Id} {rule.Rule.Text.Zh} {rule.Rule.Text.En}\n      {rule.Citation.Instrument}{rule.Citation.Article}, {rule.Citation.InForceFrom:R}{(rule.Citation.InForceTo is { } last ? $"..{last:R}" : "")}");
}

Console.WriteLine($"  其余只是条文号变了 The others have new article numbers only: {comparison.Changes.Count(change => !change.ChangesContent)}");

// A change is by the calendar when the rule was there before, and by the law when it came or went.
Console.WriteLine("\n结论变化 Verdicts that change:");
var changes = comparison.VerdictChanges(rosters).ToList();
foreach (var group in changes.GroupBy(change => (change.Rule.Id, change.From, change.To)).OrderBy(group => group.Key.Id, StringComparer.Ordinal).ThenBy(group => group.Key.To))
{
    var first = group.First();
    var cause = first is { Before.Kind: not VerdictKind.NotApplicable, After.Kind: not VerdictKind.NotApplicable } ? "日历 the calendar" : "法律 the law";
    var verdict = first.After ?? first.Before!;
    var citation = (verdict.InForce?.Version ?? verdict.Rule.Versions[^1]).Citation;
    Console.WriteLine($"  {first.Rule.Id}: {first.From} → {first.To}, {group.Count()} 个 subjects ({cause}; {citation.Instrument}{citation.Article})");
    Console.WriteLine($"      例 e.g. {first.Subject}: {verdict.Reason(Language.Chinese)} / {verdict.Reason(Language.English)}");
}

return 0;

void Assess(RulesInForce rules)
{
    var assessment = rules.Assess(rosters);
    Console.WriteLine($"\n{rules.Basis.PollingDay:R}: {rules.Rules.Count} 条规则有效 rules in force; {assessment.Seats} 个职务 seats, {assessment.Findings.Count} 个问题 findings");
    foreach (var (rule, count) in assessment.ByRule)
    {
        var example = assessment.Explain(assessment.Findings.First(finding => finding.Rule == rule));
        Console.WriteLine($"  {rule.Rule.Id} × {count}\n      {example.Describe(Language.Chinese)}\n      {example.Describe(Language.English)}");
    }
}

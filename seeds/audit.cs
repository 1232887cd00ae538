#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
// Audits published reports: each relation between their figures by itself, then all figures of a report at once, exactly.
//
//     dotnet run seeds/audit.cs -- PATH     a report, or a folder of reports (*.json)
//
// Tab-separated lines: report, status, relation, figures, explanation. One for each written relation (ok, bad, vacuous, info; probe- before it for a reading that is tried),
// one for each relation that follows from what the figures count (found-ok, found-bad), then the joint result, in the same five columns: what is found, about which figure,
// the value, and why. Exit code 0, whatever it finds. 2: a report cannot be read; stderr says which and why, and the others are audited all the same.
using System.Text;
using HuanJie;
using HuanJie.Claims;
using HuanJie.Json;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is not [var path])
{
    Console.Error.WriteLine("Name a report or a folder: dotnet run seeds/audit.cs -- seeds/reports");
    return 2;
}

var isUnread = false;
string[] files = Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal)] : [path];
if (files.Length == 0)
{
    Console.Error.WriteLine($"{path}: there is no file *.json in the folder.");
    return 2;
}

using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding) { NewLine = "\n" };
output.WriteLine("report\tstatus\trelation\tfigures\texplanation");
foreach (var file in files)
{
    ClaimReport report;
    try
    {
        report = HuanJieJson.Reports.Read(File.ReadAllBytes(file));
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or DocumentException)
    {
        var problems = e is DocumentException document ? document.Problems.Select(problem => $"{problem}") : [e.Message];
        output.Flush();
        Console.Error.WriteLine(string.Join('\n', problems.Select(problem => $"{file}: {problem}")));
        isUnread = true;
        continue;
    }

    var audit = ReportAudit.Of(report);
    foreach (var finding in audit.Relations)
    {
        Row(finding.StatusText, finding.Relation.IsProbe ? finding.Relation.Text["probe ".Length..].TrimStart() : finding.Relation.Text, finding.Figures, finding.Explanation);
    }

    foreach (var (found, finding) in audit.Found.Zip(audit.FoundFindings))
    {
        Row("found-" + finding.StatusText, found.Relation.Text, finding.Figures, string.Join("; ", new[] { finding.Explanation, string.Join(", ", found.Definitions) }.Where(text => text.Length > 0)));
    }

    Row($"joint-{audit.Kind.ToString().ToLowerInvariant()}", "", $"{report.Figures.Count} figures, {report.Relations.Count} relations, {audit.Found.Count} found", audit.Kind switch
    {
        AuditKind.Consistent => "whole numbers exist that print as all the figures",
        AuditKind.Inconsistent => "no whole numbers print as all the figures",
        _ => $"not decided within {audit.Effort} steps a question",
    });
    foreach (var number in audit.Witness)
    {
        Row("witness", number.Name, $"{number.Value}", "");
    }

    foreach (var conflict in audit.Conflicts)
    {
        Row("conflict", string.Join(", ", conflict.Figures), string.Join(", ", conflict.Figures.Select(name => report.Find(name)!.Value)), string.Join("; ", conflict.Relations));
        foreach (var name in conflict.Suspects)
        {
            Row("suspect", name, $"{report.Find(name)!.Value}", "without it the rest fits");
        }

        foreach (var repair in conflict.Repairs)
        {
            Row("repair", repair.Figure, $"{repair.From} -> {repair.To}", $"{repair.Kind}");
        }
    }

    foreach (var number in audit.Implied)
    {
        Row("implied", number.Name, number.IsExact ? $"{number.Least}" : $"{number.Least}-{number.Most}", number.Relation);
    }

    foreach (var denominator in audit.Denominators)
    {
        Row("denominator", denominator.Share, string.Join(", ", denominator.Wholes), denominator.FitsAsAsked ? $"the relation takes {denominator.Asked}" : $"the relation takes {denominator.Asked}, which does not give the share");
    }

    Row("rounding", "", string.Join(", ", audit.RoundingModes), audit.RoundingModes.Count == 0 ? "no way of rounding fits the whole report" : "ways of rounding that fit the whole report");
    foreach (var relation in audit.LeftOut)
    {
        Row("left-out", relation.Text, "", "no sum of whole numbers: checked by itself only");
    }

    void Row(string status, string relation, string figures, string explanation) =>
        output.WriteLine(string.Join('\t', new[] { report.Id, status, relation, figures, explanation }.Select(OneLine)));
}

return isUnread ? 2 : 0;

// A cell holds no tab and no line break.
static string OneLine(string text) => text.Replace('\t', ' ').ReplaceLineEndings(" ");

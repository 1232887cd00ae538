#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
// Makes synthetic rosters out of which every figure of a published report comes at once, and checks each figure against them.
//
//     dotnet run seeds/witness.cs -- REPORT [DAY [FOLDER]]     ages are counted on DAY, 2021-01-28 unless told otherwise; FOLDER gets current.jsonl and previous.jsonl
//
// They prove that the figures can be true together, and are no evidence that they are: nobody in them is real. Exit code 0: every figure that rosters hold is reproduced.
// 1: some are not, or there are no such rosters. 2: the report or the day cannot be read; stderr says why.
using System.Text;
using HuanJie.Claims;
using HuanJie.Json;
using HuanJie.Text;
using NodaTime;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args.Length is 0 or > 3)
{
    Console.Error.WriteLine("Name a report: dotnet run seeds/witness.cs -- seeds/reports/kaifu-2021.json");
    return 2;
}

WitnessRoster witness;
try
{
    var report = HuanJieJson.Reports.Read(File.ReadAllBytes(args[0]));
    var day = args.Length > 1 ? LocalDatePattern.Iso.Parse(args[1]).GetValueOrThrow() : new(2021, 1, 28);
    witness = WitnessRoster.Of(report, day);
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or DocumentException or UnparsableValueException)
{
    var problems = e is DocumentException document ? document.Problems.Select(problem => $"{problem}") : [e.Message];
    Console.Error.WriteLine(string.Join('\n', problems.Select(problem => $"{args[0]}: {problem}")));
    return 2;
}

foreach (var finding in witness.Figures)
{
    Console.WriteLine($"{finding.Describe(Language.Chinese)} | {finding.Describe(Language.English)}");
}

if (args.Length == 3)
{
    Directory.CreateDirectory(args[2]);
    await using var current = File.Create(Path.Combine(args[2], "current.jsonl"));
    await HuanJieJson.Rosters.WriteLinesAsync(current, witness.Rosters.Current);
    await using var previous = File.Create(Path.Combine(args[2], "previous.jsonl"));
    await HuanJieJson.Rosters.WriteLinesAsync(previous, witness.Rosters.Previous);
}

Console.WriteLine($"{witness}; {witness.Rosters.Previous.Count} of last term; 合成数据 synthetic");
return witness.Kind is AuditKind.Consistent && witness.LeftOut.Count == 0 ? 0 : 1;

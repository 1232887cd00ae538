#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
#:package Parquet.Net
#:include hand-off.columns.cs
#:include hand-off.tables.cs
#:include hand-off.writer.cs
// Writes rosters as Parquet tables, for an analyst to go on with in SQL: organisations, members, seats, and the tally of every county.
//
//     dotnet run seeds/hand-off.cs -- ROSTERS.jsonl FOLDER AS-OF          such as: seeds/kaifu-2021/current.jsonl tables 2021-01-28
//
// hand-off.md explains the tables, hand-off.sql asks them for the library's indicators. No names and no citizen numbers of people are written. Exit code 0: all is written.
// 1: some rosters were refused, stderr says why, and the tables hold the others. 2: an argument cannot be used, or a file cannot be read or written.
// The version of Parquet.Net is in Directory.Packages.props; outside this repository write '#:package Parquet.Net@6.1.0'.
using HuanJie.Statistics;
using NodaTime.Text;

const string Usage = "Write: dotnet run seeds/hand-off.cs -- rosters.jsonl folder 2021-01-28";
if (args is not [var input, var folder, var day])
{
    return Refuse($"A file of rosters, a folder and an as-of date are needed; {args.Length} values are given.");
}

if (!LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var asOf))
{
    return Refuse($"'{day}' is not a date.");
}

var refused = 0;
try
{
    await using var rosters = File.OpenRead(input);
    var written = await HandOff.WriteAsync(rosters, new TallyBasis(asOf), folder, item =>
    {
        refused++;
        foreach (var problem in item.Problems)
        {
            Console.Error.WriteLine($"{input}: {problem}");
        }
    });
    Console.WriteLine($"{folder}: {written}{(refused == 0 ? "" : $"; {refused} rosters refused")}");
    return refused == 0 ? 0 : 1;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
{
    return Refuse(exception.Message);
}

static int Refuse(string problem)
{
    Console.Error.WriteLine($"{problem} {Usage}");
    return 2;
}

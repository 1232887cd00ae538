#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
#:project ../benchmarks/HuanJie.Core.Nation/HuanJie.Core.Nation.csproj
// Writes the rosters of a made-up nation as JSON Lines: as many organisations as asked for, the same bytes for the same seed and knobs, nobody in it exists.
//
//     dotnet run seeds/nation.cs -- 60000 nation.jsonl [--seed 7] [--last-term before.jsonl] [--shared 337]
//         [--one-shoulder 980] [--cross-serving 445] [--newcomers 400] [--supervision 100] [--missing 10] [--inexact-births 0] [--broken 10] [--kin 50]
//
// --shared is a number of people who sit in two organisations; the knobs of the second line are of a thousand. Rosters are made and written one at a time, so memory does not
// grow with the nation. Exit code 0: written; 2: an argument cannot be used or a file cannot be written.
using System.Globalization;
using HuanJie.Nations;

const string Usage = "Write: dotnet run seeds/nation.cs -- 60000 nation.jsonl [--seed 7] [--last-term before.jsonl] and knobs such as [--missing 10].";
var values = new List<string>();
var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var at = 0; at < args.Length; at++)
{
    if (!args[at].StartsWith("--", StringComparison.Ordinal))
    {
        values.Add(args[at]);
    }
    else if (at + 1 == args.Length || !options.TryAdd(args[at], args[at + 1]))
    {
        return Refuse(at + 1 == args.Length ? $"{args[at]} has no value." : $"{args[at]} is given twice.");
    }
    else
    {
        at++;
    }
}

if (values.Count != 2)
{
    return Refuse($"A number of organisations and a file are needed; {values.Count} values are given.");
}

try
{
    var plan = new NationPlan { Organisations = Number("the number of organisations", values[0]), HasLastTerm = options.Remove("--last-term", out var lastTerm) };
    foreach (var (name, text) in options)
    {
        var number = Number(name, text);
        plan = name switch
        {
            "--seed" => plan with { Seed = number },
            "--shared" => plan with { SharedPeople = number },
            "--one-shoulder" => plan with { OneShoulderPerThousand = number },
            "--cross-serving" => plan with { CrossServingPerThousand = number },
            "--newcomers" => plan with { NewcomersPerThousand = number },
            "--supervision" => plan with { SupervisionPerThousand = number },
            "--missing" => plan with { MissingPerThousand = number },
            "--inexact-births" => plan with { InexactBirthsPerThousand = number },
            "--broken" => plan with { BrokenPerThousand = number },
            "--kin" => plan with { KinPerThousand = number },
            _ => throw new ArgumentException($"There is no option {name}."),
        };
    }

    if (lastTerm is not null && Path.GetFullPath(lastTerm) == Path.GetFullPath(values[1]))
    {
        return Refuse($"{values[1]} is given for both terms; the second would write over the first.");
    }

    var nation = new Nation(plan);
    await using (var file = File.Create(values[1]))
    {
        await nation.WriteLinesAsync(file);
        Console.WriteLine($"{values[1]}: {plan.Organisations} organisations, {file.Length} bytes");
    }

    if (lastTerm is not null)
    {
        await using var file = File.Create(lastTerm);
        await nation.WriteLastTermLinesAsync(file);
        Console.WriteLine($"{lastTerm}: last term, {file.Length} bytes");
    }

    return 0;
}
catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
{
    return Refuse(exception.Message);
}

static int Number(string what, string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
    ? number
    : throw new ArgumentException($"'{text}' is given for {what}. Write a whole number, zero or more.");

static int Refuse(string problem)
{
    Console.Error.WriteLine($"{problem} {Usage}");
    return 2;
}

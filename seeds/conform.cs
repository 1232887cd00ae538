#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
#:include conform.read.cs
#:include conform.shape.cs
#:include conform.elections.cs
// Runs conformance cases, written from the law, through the library: facts in, verdicts out.
//
//     dotnet run seeds/conform.cs -- PATH     a file of cases, or a folder of such files
//
// One line a case, then the count. Exit code 0: all pass. 1: some fail. 2: a file cannot be read; stderr says which and why.
// The cases are described in cases/README.md. The books in force on a case's day always apply; what a case writes itself stands beside them.
using System.Text;
using System.Text.Json;
using HuanJie;
using HuanJie.Books;
using HuanJie.Dates;
using HuanJie.Elections;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Statistics;
using NodaTime;
using NodaTime.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (args is not [var path])
{
    Console.Error.WriteLine("Name a file of cases or a folder: dotnet run seeds/conform.cs -- seeds/cases");
    return 2;
}

string[] files = Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal)] : [path];
if (files.Length == 0)
{
    Console.Error.WriteLine($"{path}: there is no file *.json in the folder.");
    return 2;
}

var (passed, failed, unread) = (0, 0, 0);
foreach (var file in files)
{
    JsonDocument document;
    try
    {
        var bytes = File.ReadAllBytes(file);
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            throw new FormatException("The file is not valid UTF-8. Save it as UTF-8.");
        }

        document = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
        if (document.RootElement.ValueKind is not JsonValueKind.Array)
        {
            throw new FormatException($"{document.RootElement.ValueKind} stands at the top; a file of cases is an array: [ {{ \"id\": … }} ]");
        }
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException)
    {
        Console.Error.WriteLine($"{file}: {e.Message}");
        unread++;
        continue;
    }

    using (document)
    {
        var place = 0;
        foreach (var element in document.RootElement.EnumerateArray())
        {
            place++;
            string? id = null;
            List<string> differences;
            try
            {
                Shape.Check(element);
                id = element.GetProperty("id").GetString()!;
                differences = Case.Run(element);
            }
            catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
            {
                Console.Error.WriteLine($"{file}, case {place}{((id ?? Read.Id(element)) is { } name ? $" ({name})" : "")}: {e.Message}");
                unread++;
                continue;
            }

            Console.WriteLine(differences.Count == 0 ? $"pass {id}" : $"fail {id}: {string.Join("; ", differences)}");
            passed += differences.Count == 0 ? 1 : 0;
            failed += differences.Count == 0 ? 0 : 1;
        }
    }
}

Console.WriteLine($"{passed} passed, {failed} failed");
return unread > 0 ? 2 : failed > 0 ? 1 : 0;

/// <summary>One case: the books of its day, its subject, and what it expects.</summary>
internal sealed class Case
{
    private readonly RuleBook _book;
    private readonly JudgingBasis _basis;
    private readonly JsonElement _expect;
    private readonly List<string> _differences = [];

    private Case(JsonElement given)
    {
        var leapDay = given.TryGetProperty("leapBirthday", out var reading) && reading.GetString() == "1 March" ? LeapDayBirthday.March1 : LeapDayBirthday.February28;
        _basis = new(Read.Day(given.GetProperty("on")), leapDay: leapDay);
        _expect = given.GetProperty("expect");
        var book = given.TryGetProperty("under", out var under) ? RuleBooks.Under(under.GetString()!) : RuleBooks.National;
        _book = given.TryGetProperty("rules", out var rules) ? book.Beside(Read.Book(given, rules)) : book;
    }

    /// <summary>What differs from what the case expects; empty when it passes.</summary>
    public static List<string> Run(JsonElement element)
    {
        var kind = element.GetProperty("kind").GetString();
        var test = new Case(element);
        var given = element.GetProperty("given");
        switch (kind)
        {
            case "candidate":
                test.Compare(Read.Candidate(given));
                break;
            case "committee":
                test.Compare(Read.Roster(given, 1));
                break;
            case "region":
                test.Compare(new Turnover { Current = [.. given.GetProperty("organisations").EnumerateArray().Select((organisation, index) => Read.Roster(organisation, index + 1))] });
                break;
            case "poll":
                test.Compare(ElectionCase.Compare(test._expect, Outcome.Of(ElectionCase.WithReading(test._book, test._basis, given).On(test._basis), ElectionCase.Poll(given))));
                break;
            case "recall":
                test.Compare(ElectionCase.Compare(test._expect, RecallOutcome.Of(test._book.On(test._basis), ElectionCase.Recall(given))));
                break;
            case "calendar":
                test.Compare(ElectionCase.Compare(test._expect, ElectionCalendar.Of(test._book.On(test._basis), ElectionCase.Dates(given))));
                break;
            default:
                throw new FormatException($"'{kind}' is not a kind of case. The kinds are candidate, committee, region, poll, recall, calendar.");
        }

        return test._differences;
    }

    private void Compare(Candidate candidate)
    {
        var rules = _book.On(_basis);
        CompareVerdicts(id => rules.Judge(id, candidate));
        foreach (var (id, expected) in Read.Members(_expect, "missing"))
        {
            Same($"{id} missing", Join(expected.EnumerateArray().Select(fact => fact.GetString()!).Order(StringComparer.Ordinal)), Join(rules.Judge(id, candidate).Missing.Order(StringComparer.Ordinal)));
        }

        foreach (var (id, expected) in Read.Members(_expect, "flips"))
        {
            Same($"{id} flips", Join(expected.EnumerateArray().Select(day => day.GetString()!)), Join(rules.Judge(id, candidate).Flips.Select(Read.Text)));
        }

        if (_expect.TryGetProperty("eligibleUntil", out var until))
        {
            var day = _basis.PollingDay;
            Same("eligibleUntil", until.GetString() ?? "never", Timeline.Of(_book, candidate, day, Read.Later(day, 130), _basis).HoldsThrough is { } last ? Read.Text(last) : "never");
        }
    }

    private void Compare(Roster roster)
    {
        var rules = _book.On(_basis);
        CompareVerdicts(id => rules.Judge(id, roster));
        foreach (var (name, expected) in Read.Members(_expect, "figures"))
        {
            if (name == "vacancies")
            {
                foreach (var body in expected.EnumerateObject())
                {
                    Same($"vacancies {body.Name}", body.Value.ToString(), $"{roster.Vacancies(body.Name switch { "party" => Body.PartyOrganisation, "supervision" => Body.Supervision, _ => Body.Committee })}");
                }
            }
            else
            {
                Same(name, Plain(expected), name == "one-shoulder" && expected.ValueKind is JsonValueKind.True or JsonValueKind.False
                    ? roster.IsOneShoulder is true ? "true" : "false"
                    : Figure(name, new() { Current = [roster] }));
            }
        }

        if (_expect.TryGetProperty("unlawfulFrom", out var from))
        {
            var day = _basis.PollingDay;
            Same("unlawfulFrom", from.GetString() ?? "never", Timeline.Of(_book, roster, day, Read.Later(day, 100), _basis).BrokenFrom is { } broken ? Read.Text(broken) : "never");
        }
    }

    private void Compare(Turnover region)
    {
        var rules = _book.On(_basis);
        CompareVerdicts(id => rules.Judge(id, region));
        foreach (var (id, expected) in Read.Members(_expect, "short"))
        {
            Same($"{id} short", Plain(expected), $"{rules.Judge(id, region).Judgement.Shortfall ?? 0}");
        }

        foreach (var (name, expected) in Read.Members(_expect, "figures"))
        {
            Same(name, Plain(expected), Figure(name, region));
        }
    }

    private void Compare(IEnumerable<(string What, string Expected, string Got)> figures)
    {
        foreach (var (what, expected, got) in figures)
        {
            Same(what, expected, got);
        }
    }

    private void CompareVerdicts(Func<string, Verdict> judge)
    {
        foreach (var (id, expected) in Read.Members(_expect, "verdicts"))
        {
            Same(id, expected.GetString()!, JsonNamingPolicy.KebabCaseLower.ConvertName($"{judge(id).Kind}"));
        }
    }

    // Counts as counts, shares as the two numbers that they are made of.
    private string Figure(string name, Turnover region)
    {
        if (name == "distinct-persons")
        {
            return $"{DistinctPeople.Of(region.Current).Distinct}";
        }

        Indicator indicator = name switch
        {
            "headcount" => Indicators.TwoCommittees.People,
            "cross" => Indicators.CrossService,
            "one-shoulder" => Indicators.OneShoulderRate,
            "cross-service-of-persons" => Indicators.CrossServiceRateOfPersons,
            "women" => Indicators.TwoCommittees.WomenShare,
            "college-or-above" => Indicators.TwoCommittees.CollegeOrAboveShare,
            "under-35" => Indicators.TwoCommittees.AgedAtMost35Share,
            _ => throw new FormatException($"'{name}' is not a figure of the cases."),
        };
        return $"{indicator.Of(Tally.Of(region, new TallyBasis(_basis.PollingDay, _basis.LeapDay)))}";
    }

    private void Same(string what, string expected, string got)
    {
        if (expected != got)
        {
            _differences.Add($"{what}: expected {expected}, got {got}");
        }
    }

    private static string Plain(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string Join(IEnumerable<string> texts) => $"[{string.Join(", ", texts)}]";
}

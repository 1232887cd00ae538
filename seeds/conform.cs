#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
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

/// <summary>Reads the facts of a case. What is not given stays unknown.</summary>
internal static class Read
{
    private static readonly string[] Selectors = ["id", "kind", "posts", "entry", "sex", "exceptional", "severity"];

    public static LocalDate Day(JsonElement element) => LocalDatePattern.Iso.Parse(element.GetString()!).GetValueOrThrow();

    /// <summary>The id of a case that is refused, where it can be read.</summary>
    public static string? Id(JsonElement element)
    {
        try
        {
            return element.GetProperty("id").GetString();
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A day some years later, and no later than one can judge.</summary>
    public static LocalDate Later(LocalDate day, int years) => LocalDate.Min(day.PlusYears(years), new(2999, 12, 31));

    public static PersonId Person(JsonElement id) => PersonId.Parse(id.GetString()!);

    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static IEnumerable<(string Name, JsonElement Value)> Members(JsonElement element, string name) =>
        element.TryGetProperty(name, out var members) ? members.EnumerateObject().Select(member => (member.Name, member.Value)) : [];

    /// <summary>The rules that a case writes itself, as a book that stands beside the law.</summary>
    public static RuleBook Book(JsonElement given, JsonElement rules)
    {
        var source = given.TryGetProperty("cites", out var cites) && cites.GetArrayLength() > 0 ? cites[0].GetString()! : "the case";
        return RuleBook.Of(new()
        {
            Name = "case",
            Title = new("案例自带规则", "rules of the case"),
            Level = BookLevel.County,
            Independent = true,
            Rules = [.. rules.EnumerateArray().Select(rule => Rule(rule, source))],
        });
    }

    public static Candidate Candidate(JsonElement given)
    {
        var party = Has(given, "party", out var facts) ? facts : default;
        return new()
        {
            Id = PersonId.Parse("candidate"),
            Body = Name<ElectedBody>(given.GetProperty("body")),
            Position = Name<Position>(given.GetProperty("post")),
            Entry = Optional(given, "entry", Name<Entry>),
            Exceptional = Answer(given, "exceptional"),
            BirthDate = Date(given, "birth"),
            Sex = Optional(given, "sex", Name<Sex>),
            Education = Level(given),
            EthnicGroup = Has(given, "ethnicity", out var group) ? EthnicGroup.Parse(group.GetString()!) : null,
            PoliticalRights = Answer(given, "politicalRights"),
            Affiliation = Optional(party, "standing", Standing),
            PartyJoined = Date(party, "joined"),
            UnderPartyProbation = Answer(party, "probation-with-watch"),
            Registration = Has(given, "registration", out var registration) ? RegistrationOf(registration) : null,
            Record = List(given, "record", Entry),
            PledgeSigned = Answer(given, "pledge"),
            Kin = List(given, "kin", tie => new KinTie(Name<Relation>(tie.GetProperty("relation")), Name<ElectedBody>(tie.GetProperty("body")), Name<Position>(tie.GetProperty("post")), Name<KinRole>(tie.GetProperty("role")))),
            Holds = List(given, "holds", held => new HeldPost(Name<ElectedBody>(held.GetProperty("body")), Name<Position>(held.GetProperty("post")))),
        };
    }

    public static Roster Roster(JsonElement given, int number)
    {
        var kind = Name<OrganisationKind>(given.GetProperty("organisation"));
        var seats = Has(given, "seats", out var allotted) ? allotted : default;
        return new()
        {
            Organisation = new()
            {
                Code = Has(given, "code", out var code)
                    ? DivisionCode.Parse(code.GetString()!)
                    : DivisionCode.FromValue(kind is OrganisationKind.Village ? 439901101200L + number : 439901001000L + number),
                Kind = kind,
                MultiEthnic = Answer(given, "multiEthnic"),
                Households = Count(given, "householdsRange"),
                PartyMembers = Count(given, "partyMembers"),
            },
            Seats = new() { PartyOrganisation = Count(seats, "party"), Committee = Count(seats, "committee"), Supervision = Count(seats, "supervision") },
            Members = [.. given.GetProperty("members").EnumerateArray().Select(Member)],
            Kin = List(given, "kin", pair => new Kinship(PersonId.Parse(pair.GetProperty("a").GetString()!), PersonId.Parse(pair.GetProperty("b").GetString()!), Name<Relation>(pair.GetProperty("relation")))),

            // A case gives the first day only; the end that a roster records decides nothing.
            Term = Has(given, "termStart", out var start) ? new(Day(start), Day(start).PlusYears(1)) : null,
        };
    }

    private static Member Member(JsonElement given) => new()
    {
        Id = PersonId.Parse(given.GetProperty("id").GetString()!),
        Posts = [.. given.GetProperty("posts").EnumerateArray().Select(post => post.GetString() == "party-member" ? Post.PartyCommitteeMember : Name<Post>(post))],
        BirthDate = Date(given, "birth"),
        Sex = Optional(given, "sex", Name<Sex>),
        Education = Level(given),
        EthnicGroup = Has(given, "ethnicity", out var group) ? EthnicGroup.Parse(group.GetString()!) : null,
        Affiliation = Optional(given, "party", Standing),
        Entry = Optional(given, "entry", Name<Entry>),
    };

    private static Rule Rule(JsonElement given, string source)
    {
        var id = given.GetProperty("id").GetString()!;
        var kind = RuleKinds.All.FirstOrDefault(known => known.Id == given.GetProperty("kind").GetString())
            ?? throw new FormatException($"'{given.GetProperty("kind")}' is not a kind of rule. The kinds are {string.Join(", ", RuleKinds.All)}.");
        var parameters = RuleParameters.None;
        foreach (var member in given.EnumerateObject().Where(member => !Selectors.Contains(member.Name)))
        {
            parameters = member.Name switch
            {
                "record" => parameters.With("records", ParameterValue.Of([member.Value.GetString()!])),
                "percent" => parameters.With("percent", ParameterValue.Of(member.Value.GetString() + "%")),
                _ => parameters.With(member.Name, Value(member.Value)),
            };
        }

        return new()
        {
            Id = id,
            Kind = kind,
            Text = new(id, id),
            Severity = Optional(given, "severity", Name<Severity>),
            Scope = new()
            {
                Positions = List(given, "posts", Name<Position>) ?? [],
                Entry = Optional(given, "entry", Name<Entry>),
                Sex = Optional(given, "sex", Name<Sex>),
                Exceptional = Answer(given, "exceptional"),
            },
            Versions = [new() { Citation = new(source, "-", new(1900, 1, 1)), Parameters = parameters }],
        };
    }

    private static ParameterValue Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => ParameterValue.Of(value.GetInt64()),
        JsonValueKind.True or JsonValueKind.False => ParameterValue.Of(value.GetBoolean()),
        JsonValueKind.Array => ParameterValue.Of([.. value.EnumerateArray().Select(text => text.GetString()!)]),
        _ => ParameterValue.Of(value.GetString()!),
    };

    private static Registration RegistrationOf(JsonElement given) => new()
    {
        HukouHere = Answer(given, "hukouHere"),
        ResidesHere = Answer(given, "residesHere"),
        StatesWish = Answer(given, "statesWish"),
        ResidesSince = Date(given, "residesSince"),
        WorksSince = Date(given, "worksSince"),
        Applied = Answer(given, "applied"),
        Consent = Answer(given, "consent"),
        RegisteredElsewhere = Answer(given, "registeredElsewhere"),
    };

    private static ConductEntry Entry(JsonElement given) => new()
    {
        Kind = ConductKind.Parse(given.GetProperty("kind").GetString()!),
        Decided = Date(given, "decided"),
        Released = Date(given, "released"),
        Approved = Date(given, "approved"),
        Years = Count(given, "years"),
    };

    private static Education? Level(JsonElement given) => Has(given, "education", out var level)
        ? Education.Parse(level.GetString() switch
        {
            "postgraduate" => "10",
            "bachelor" => "20",
            "college" => "30",
            "high-school" => "60",
            "junior-high" => "70",
            "primary" => "80",
            "none" => "90",
            var other => throw new FormatException($"'{other}' is not an education of the cases."),
        })
        : null;

    private static PoliticalAffiliation Standing(JsonElement given) => given.GetString() switch
    {
        "full" => PoliticalAffiliation.CpcMember,
        "probationary" => PoliticalAffiliation.CpcProbationaryMember,
        "none" => PoliticalAffiliation.Masses,
        var other => throw new FormatException($"'{other}' is not a standing in the Party."),
    };

    private static PartialDate? Date(JsonElement given, string name) => Has(given, name, out var value) ? PartialDate.Parse(value.GetString()!) : null;

    private static bool? Answer(JsonElement given, string name) => Has(given, name, out var value) ? value.GetBoolean() : null;

    public static int? Count(JsonElement given, string name) => Has(given, name, out var value) ? value.GetInt32() : null;

    public static ValueList<T>? List<T>(JsonElement given, string name, Func<JsonElement, T> read) =>
        Has(given, name, out var value) ? value.EnumerateArray().Select(read).ToValueList() : null;

    public static T Optional<T>(JsonElement given, string name, Func<JsonElement, T> read)
        where T : struct => Has(given, name, out var value) ? read(value) : default;

    private static bool Has(JsonElement given, string name, out JsonElement value)
    {
        value = default;
        return given.ValueKind is JsonValueKind.Object && given.TryGetProperty(name, out value) && value.ValueKind is not JsonValueKind.Null;
    }

    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName($"{value}");

    public static TEnum Name<TEnum>(JsonElement name)
        where TEnum : struct, Enum => Named<TEnum>($"{name}");

    public static TEnum Named<TEnum>(string name)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Word(value) == name)
            {
                return value;
            }
        }

        throw new FormatException($"'{name}' is none of {string.Join(", ", Enum.GetValues<TEnum>().Select(Word))}.");
    }
}

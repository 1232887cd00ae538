// The facts of cases for conform.cs, which includes this file: what is not given stays unknown.
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

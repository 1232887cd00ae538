#!/usr/bin/env dotnet
#:project ../../src/HuanJie.Core/HuanJie.Core.csproj
// Makes the record of the work before Kaifu's vote, 2021, from the synthetic rosters beside it.
//
//     dotnet run seeds/preparation/generate-preparation.cs [-- OUTPUT-FILE]     writes kaifu.json beside itself unless told otherwise
//
// Everything it makes is SYNTHETIC (合成), but for what the report of 2021-02-03 says: 16 sub-districts visited, three scans of the district, six villages split beforehand, 15 departments in three
// rounds of joint review, a legacy land dispute that was opened in September 2020 and first paid on 2020-12-31, and three stages of selection in Shaping (sub-district 014). Which organisation a
// thing happens in, every day but that one, every person and every count is made up. There is no randomness: an organisation is known by its place k in current.jsonl, from 0 to 113.
using System.Text;
using System.Text.Json;
using HuanJie;
using HuanJie.Elections;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Preparation;
using HuanJie.Rosters;
using NodaTime;

var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var output = args is [var given] ? given : Path.Combine(here, "kaifu.json");
var now = await Read("current.jsonl");
var before = (await Read("previous.jsonl")).ToDictionary(roster => roster.Organisation.Code);

// The plan. Sub-districts 001 to 004 hold k 0 to 28, 010 to 012 hold 63 to 80, 014 holds 92 to 99. No organisation is in two of the lists of a day, so the counts of a day are sums:
// on 2020-10-31 the Party organisations of k 0 to 28 have voted and wait for committees that nobody stands for yet: 29 + high risk 6 + not visited 4 + disputes 5 + vetoes 3 = 47 are not ready;
//     silence of one department about 010 to 012, but for 64 and 77, 16 + doubt 1 + lists sent too late 8 = 25 are undetermined; 114 − 47 − 25 = 42 are ready.
// on 2020-12-31 all wait for their committees: high risk 2 + disputes 2 + veto 1 = 5 are not ready; doubts 3 + a dispute that nobody has judged 1 = 4 are undetermined; 105 are ready.
// on 2021-01-28 all 114 are done.
int[] high1 = [5, 17, 40, 53, 60, 77, 88, 103, 110], high2 = [40, 53, 77, 88, 103, 110], high3 = [103, 110];
int[] notVisited = [34, 47, 61, 98], vetoed = [33, 64, 90], late = [83, 86, 93, 96, 101, 104, 109, 113], doubtful = [20, 59, 99];
const int VetoedLater = 51, DoubtedBefore = 87, Legacy = 106;
LocalDate reshaped = new(2020, 8, 31), partyFrom = new(2020, 9, 1), lateFrom = new(2020, 10, 20), committeeFrom = new(2020, 11, 25);

// People: those elected stood, and one more for each body; where somebody is vetoed, that person is one more again. Nobody has a name.
var nominees = new List<Nominee>();
var made = 0;
var extra = new Dictionary<(int K, Body Body), PersonId>();
var blocked = new Dictionary<int, PersonId>();
for (var k = 0; k < now.Count; k++)
{
    var (roster, code) = (now[k], now[k].Organisation.Code);
    foreach (var body in new[] { Body.PartyOrganisation, Body.Committee })
    {
        var from = body is Body.Committee ? committeeFrom : late.Contains(k) ? lateFrom : partyFrom;
        foreach (var member in roster.Members.Where(member => member.SitsOn(body)))
        {
            Add(member.Id, k, body, from, null);
        }

        extra[(k, body)] = Id("N", ++made);
        Add(extra[(k, body)], k, body, from, null);
        if (body is Body.PartyOrganisation ? vetoed.Contains(k) : k == VetoedLater)
        {
            blocked[k] = Id("N", ++made);
            Add(blocked[k], k, body, from, body is Body.PartyOrganisation ? new(2020, 11, 3) : new(2021, 1, 4));
        }
    }
}

var preparation = new PreparationRecord
{
    Name = "开福区2021年村(社区)两委换届准备(合成)",
    Organisations = [.. now.Select(roster => roster.Organisation)],
    Weights = RiskWeights.Default,
    Visits = [.. Visits().OrderBy(visit => visit.On).ThenBy(visit => visit.Place)],
    Scans = [FirstScan(), Scan(2, new(2020, 9, 16), Second), Scan(3, new(2020, 11, 18), Third)],
    KeyOrganisations =
    [
        .. new[] { 40, 53, 77, 88 }.Select(k => Key(k, reshaped, new(2020, 11, 30))), .. high3.Select(k => Key(k, reshaped, null)),
        .. new[] { 17, 60 }.Select(k => Key(k, new(2020, 8, 1), new(2020, 9, 30))),
    ],
    Plans = [.. Plans()],
    Disputes = [.. Disputes()],
    Leaders = [.. Enumerable.Range(1, 8).Select(number => new Leader { Id = Id("L", number), Level = ResponsibleLevel.District })],
    Links =
    [
        .. new[] { 40, 53, 77, 88, 103 }.Select((k, i) => new LeaderLink { Leader = Id("L", i + 1), Organisation = Code(k), From = reshaped }),
        new() { Leader = Id("L", 6), Organisation = Code(110), From = new(2020, 11, 5) },
        new() { Leader = Id("L", 7), Organisation = Code(17), From = new(2020, 8, 1), Until = new(2020, 9, 30) },
        new() { Leader = Id("L", 8), Organisation = Code(60), From = new(2020, 8, 1), Until = new(2020, 9, 30) },
    ],

    // Two leaders miss one session each and make it up in the third.
    Trainings = [Training(new(2020, 8, 20), due: true, 5), Training(new(2020, 9, 25), due: true, 2), new() { On = new(2020, 10, 15), Due = [], Attended = [Id("L", 2), Id("L", 5)] }],
    Nominees = [.. nominees],
    Selections = [Shaping()],
    Review = Review(),
    Appraisals =
    [
        .. from nominee in nominees
           group nominee by nominee.Person into person
           let first = person.Min(nominee => nominee.From)
           select new Appraisal { Person = person.Key, On = first.PlusDays(first == lateFrom ? 7 : 20), Result = AppraisalResult.Fit, Interviews = 12 },
    ],
    Reserve = [.. now.SelectMany((roster, k) => Enumerable.Range(1, 2).Select(place => new ReserveEntry { Person = Id("R", (k * 2) + place), Organisation = roster.Organisation.Code, From = new(2020, 8, 15) }))],
    Elections = [.. now.SelectMany(Elections)],
};

var problems = RecordProblems.Of(preparation);
if (problems.Count > 0)
{
    Console.Error.WriteLine(string.Join('\n', problems));
    return 1;
}

await File.WriteAllTextAsync(output, Broken(HuanJieJson.Preparations.Write(preparation)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
Console.WriteLine($"{preparation}; {preparation.Review}");
return 0;

void Add(PersonId person, int k, Body body, LocalDate from, LocalDate? until)
{
    var organisation = now[k].Organisation;
    var was = organisation.Predecessors.Any(code => before.TryGetValue(code, out var roster) && roster.Members.Any(member => member.Id == person));
    var number = int.Parse(person.ToString()[2..]);
    nominees.Add(new()
    {
        Person = person,
        Organisation = organisation.Code,
        Body = ElectedBody.Of(body, organisation.Kind),
        Source = was ? NomineeSource.Organisation : number % 3 == 0 ? NomineeSource.SelfRecommended : NomineeSource.DemocraticRecommendation,
        Backgrounds = was ? [NomineeBackground.Incumbent] : (number % 5) switch { 0 => [NomineeBackground.Returnee], 1 => [NomineeBackground.Graduate], 2 => [NomineeBackground.Veteran], 3 => [NomineeBackground.Returnee, NomineeBackground.Entrepreneur], _ => [] },
        From = from,
        Until = until,
    });
}

// Every sub-district in July, every organisation by the end of October but four, which are visited in November; leaders come when people are put forward, and when they vote.
IEnumerable<Visit> Visits()
{
    var subdistricts = now.Select(roster => roster.Organisation.Code.At(DivisionLevel.Township)).Distinct().ToList();
    for (var i = 0; i < subdistricts.Count; i++)
    {
        yield return new() { On = new LocalDate(2020, 7, 1).PlusDays(i), Place = subdistricts[i], By = Id("L", (i % 8) + 1), Occasion = VisitOccasion.Survey };
    }

    for (var k = 0; k < now.Count; k++)
    {
        var day = notVisited.Contains(k) ? new LocalDate(2020, 11, 9) : new LocalDate(2020, 9, 2).PlusDays(k / 2);
        yield return new() { On = day, Place = Code(k), Occasion = VisitOccasion.Survey };
    }

    var linked = new[] { 40, 53, 77, 88, 103, 110 };
    for (var i = 0; i < linked.Length; i++)
    {
        yield return new() { On = new(2020, 11, 26), Place = Code(linked[i]), By = Id("L", i + 1), Occasion = VisitOccasion.Nomination };
        yield return new() { On = now[linked[i]].CommitteeElectedOn!.Value, Place = Code(linked[i]), By = Id("L", i + 1), Occasion = VisitOccasion.Polling };
    }
}

// The first scan is before the reshaping, so it has the 112 organisations of before; what became two was at the risk of the worse part.
RiskScan FirstScan()
{
    var found = new SortedDictionary<DivisionCode, GroundAssessment>();
    for (var k = 0; k < now.Count; k++)
    {
        foreach (var code in now[k].Organisation.Predecessors)
        {
            if (high1.Contains(k) || !found.ContainsKey(code))
            {
                found[code] = Found(code, high1.Contains(k) ? RiskGrade.High : k % 4 == 1 ? RiskGrade.Medium : RiskGrade.Low, k);
            }
        }
    }

    return new() { Number = 1, On = new(2020, 7, 15), Assessments = [.. found.Values] };
}

RiskGrade Second(int k) => high2.Contains(k) ? RiskGrade.High : k % 5 == 2 || high1.Contains(k) || k == 78 ? RiskGrade.Medium : RiskGrade.Low;

RiskGrade Third(int k) => high3.Contains(k) ? RiskGrade.High : k % 8 == 2 || high2.Contains(k) ? RiskGrade.Medium : RiskGrade.Low;

RiskScan Scan(int number, LocalDate day, Func<int, RiskGrade> grade) =>
    new() { Number = number, On = day, Assessments = [.. now.Select((roster, k) => Found(roster.Organisation.Code, grade(k), k))] };

// By the default weights 2, 1, 1, 1, 2: 6 + 1 + 6 = 13 of 21 and more is high, 4 + 4 is medium, 1 to 3 is low.
GroundAssessment Found(DivisionCode code, RiskGrade grade, int k) => grade switch
{
    RiskGrade.High => new() { Organisation = code, Team = FactorLevel.Poor, Structure = (FactorLevel)(k % 2), Thinking = FactorLevel.Fair, Reserve = FactorLevel.Weak, Problems = FactorLevel.Poor },
    RiskGrade.Medium => new() { Organisation = code, Team = FactorLevel.Weak, Structure = (FactorLevel)(k % 2), Thinking = FactorLevel.Good, Reserve = FactorLevel.Good, Problems = FactorLevel.Weak },
    _ => new() { Organisation = code, Team = FactorLevel.Good, Structure = FactorLevel.Fair, Thinking = k % 37 == 3 ? null : FactorLevel.Good, Reserve = (FactorLevel)(k % 2), Problems = FactorLevel.Good },
};

// Six splits, four mergers. Who sits in a part now goes to it; the others go to the parts by turns.
IEnumerable<ReorganisationPlan> Plans()
{
    var reshapedNow = now.Where(roster => roster.Organisation.Lineage is not null).GroupBy(roster => roster.Organisation.Predecessors);
    var number = 0;
    foreach (var parts in reshapedNow)
    {
        var successors = parts.ToList();
        var everybody = parts.Key.SelectMany(code => before[code].Members).Select(member => member.Id).Distinct().ToList();
        yield return new(
            RecordId.Parse($"{(successors.Count > 1 ? "S" : "M")}-{++number}"),
            successors[0].Organisation.Lineage!.Kind,
            parts.Key,
            [
                .. successors.Select((roster, part) => new PlannedOrganisation
                {
                    Organisation = roster.Organisation with { Lineage = null },
                    Seats = roster.Seats,
                    Members = successors.Count == 1 ? [] : [.. everybody.Where((person, i) => PartOf(person, i) == part)],
                }),
            ],
            reshaped);

        int PartOf(PersonId person, int i) => successors.FindIndex(roster => roster.Members.Any(member => member.Id == person)) is >= 0 and var sits ? sits : i % successors.Count;
    }
}

IEnumerable<Dispute> Disputes()
{
    var number = 0;

    // The dispute of the report: opened in September 2020, visits house by house for three months, first paid on 2020-12-31.
    yield return Opened(Legacy, DisputeKind.Land, ResponsibleLevel.District, new(2020, 9, 3), true, new(2020, 12, 31)) with
    {
        IsLegacy = true,
        Households = 41,
        People = 156,
        History =
        [
            new() { On = new(2020, 9, 3), Kind = DisputeEventKind.Opened },
            .. Enumerable.Range(0, 82).Select(visit => new DisputeEvent { On = new LocalDate(2020, 9, 10).PlusDays(visit * 100 / 82), Kind = DisputeEventKind.HouseVisit, Household = RecordId.Parse($"H-{(visit % 41) + 1:D2}") }),
            new() { On = new(2020, 12, 20), Kind = DisputeEventKind.Agreement, Households = 41 },
            new() { On = new(2020, 12, 31), Kind = DisputeEventKind.Payment, Households = 17, Fen = 286_000_000 },
            new() { On = new(2020, 12, 31), Kind = DisputeEventKind.Settled },
            new() { On = new(2021, 1, 20), Kind = DisputeEventKind.Payment, Households = 24, Fen = 391_000_000 },
        ],
    };
    yield return Settled(Opened(30, DisputeKind.CollectiveAssets, ResponsibleLevel.Subdistrict, new(2020, 8, 12), true, new(2020, 12, 15)), new(2021, 1, 15));
    yield return Settled(Again(Settled(Opened(45, DisputeKind.Contract, ResponsibleLevel.Subdistrict, new(2020, 7, 22), true, new(2020, 10, 25)), new(2020, 10, 5)), new(2020, 10, 20)), new(2020, 12, 1));
    yield return Settled(Opened(58, DisputeKind.Accounts, ResponsibleLevel.Subdistrict, new(2020, 9, 28), true, new(2020, 11, 30)), new(2020, 11, 20));
    yield return Settled(Opened(95, DisputeKind.Resettlement, ResponsibleLevel.District, new(2020, 10, 9), true, null), new(2021, 1, 20));
    yield return Opened(10, DisputeKind.Neighbours, ResponsibleLevel.Community, new(2020, 9, 15), false, null);
    yield return Opened(38, DisputeKind.Neighbours, ResponsibleLevel.Community, new(2020, 10, 2), false, null);
    yield return Opened(70, DisputeKind.Membership, ResponsibleLevel.Subdistrict, new(2020, 10, 12), null, null);
    yield return Settled(Opened(3, DisputeKind.Accounts, ResponsibleLevel.Community, new(2020, 7, 20), true, null), new(2020, 8, 19));
    yield return Settled(Opened(22, DisputeKind.Land, ResponsibleLevel.Subdistrict, new(2020, 7, 25), true, null), new(2020, 9, 3));
    yield return Settled(Opened(66, DisputeKind.Conduct, ResponsibleLevel.Subdistrict, new(2020, 8, 3), true, null), new(2020, 8, 23));
    yield return Settled(Opened(85, DisputeKind.Election, ResponsibleLevel.Subdistrict, new(2020, 8, 10), true, null), new(2020, 9, 29));

    Dispute Opened(int k, DisputeKind kind, ResponsibleLevel level, LocalDate day, bool? blocks, LocalDate? due) => new()
    {
        Id = RecordId.Parse($"X-{++number:D3}"),
        Organisation = Code(k),
        Kind = kind,
        Level = level,
        Households = 2 + (k % 9),
        People = 5 + (k % 20),
        BlocksVote = blocks,
        DueBy = due,
        History = [new() { On = day, Kind = DisputeEventKind.Opened }, new() { On = day.PlusDays(5), Kind = DisputeEventKind.HouseVisit, Household = RecordId.Parse("H-01") }],
    };

    static Dispute Settled(Dispute dispute, LocalDate day) => dispute with { History = dispute.History.Add(new() { On = day, Kind = DisputeEventKind.Settled }) };

    static Dispute Again(Dispute dispute, LocalDate day) => dispute with { History = dispute.History.Add(new() { On = day, Kind = DisputeEventKind.Reopened }) };
}

// Three stages in Shaping: 36 enter, 24 are preselected by their grids, 18 pass the branches, 12 are chosen by seven judges' scores.
Selection Shaping()
{
    var newcomers = now.Where(roster => DivisionCode.Parse("430105014").Contains(roster.Organisation.Code))
        .SelectMany(roster => roster.Members.Where(member => member.Entry is Entry.Newcomer || !before.Values.Any(last => last.Members.Any(other => other.Id == member.Id))))
        .Where(member => member.SitsOn(Body.PartyOrganisation) || member.SitsOn(Body.Committee)).Select(member => member.Id).Distinct().Take(12);
    PersonId[] people = [.. newcomers, .. Enumerable.Range(1, 24).Select(number => Id("S", number))];
    return new()
    {
        Id = RecordId.Parse("C-014"),
        Place = DivisionCode.Parse("430105014"),
        Stages =
        [
            new()
            {
                Kind = SelectionStageKind.GridPreselection,
                On = new(2020, 8, 10),
                Entries = [.. people.Select((person, i) => Result(person, i < 24 ? StageResult.Passed : i < 34 ? StageResult.Fell : StageResult.Withdrew, FallReason.Votes))],
            },
            new()
            {
                Kind = SelectionStageKind.BranchVetting,
                On = new(2020, 8, 18),
                Entries = [.. people.Take(24).Select((person, i) => Result(person, i < 18 ? StageResult.Passed : StageResult.Fell, i < 21 ? FallReason.Qualification : i < 23 ? FallReason.Conduct : FallReason.Personal))],
            },

            // Judge j gives 95 − i and a little up or down; the first twelve have the highest means.
            new()
            {
                Kind = SelectionStageKind.Speech,
                On = new(2020, 8, 26),
                Places = 12,
                DropsExtremes = true,
                Entries = [.. people.Take(18).Select((person, i) => new StageEntry { Person = person, Scores = [.. Enumerable.Range(0, 7).Select(judge => 95 - i + (((judge * 3) + i) % 7) - 3)] })],
            },
        ],
    };

    static StageEntry Result(PersonId person, StageResult result, FallReason reason) => new() { Person = person, Result = result, Reason = result is StageResult.Fell ? reason : FallReason.Unknown };
}

// Round 1 is about the Party organisations, round 2 about the committees and the lists that came late, round 3 about everybody once more.
JointReview Review()
{
    LocalDate[] days = [new(2020, 9, 10), new(2020, 11, 27), new(2020, 12, 18)];
    PersonId[] On(int round) => [.. nominees.Where(nominee => nominee.IsOn(days[round - 1]) && (round != 2 || nominee.From > partyFrom)).Select(nominee => nominee.Person).Distinct().Order()];
    var silent = Enumerable.Range(63, 18).Select(Code).ToHashSet();
    return new()
    {
        Departments = [.. Enumerable.Range(1, 15).Select(number => new Department { Id = Department(number), Name = $"合成部门{number:D2}" })],
        Rounds = [.. Enumerable.Range(1, 3).Select(round => new ReviewRound { Number = round, On = days[round - 1], People = [.. On(round)] })],
        RoundsRequired = 1,
        Replies =
        [
            .. Enumerable.Range(1, 14).Select(number => new ReviewReply
            {
                Department = Department(number),
                Round = 1,
                On = new LocalDate(2020, 9, 20).PlusDays(number),
                ClearsTheRest = true,
                Opinions = number switch
                {
                    1 => [Against(blocked[64], Opinion.Veto, ReviewReason.Criminal)],
                    2 => [Against(blocked[33], Opinion.Veto, ReviewReason.Credit)],
                    3 => [Against(blocked[90], Opinion.Veto, ReviewReason.Discipline)],
                    6 => [Against(extra[(DoubtedBefore, Body.PartyOrganisation)], Opinion.Doubt, ReviewReason.Tax)],
                    _ => [],
                },
            }),

            // The fifteenth speaks of thirteen sub-districts first, and of the rest in November.
            new()
            {
                Department = Department(15),
                Round = 1,
                On = new(2020, 10, 28),
                Opinions = [.. nominees.Where(nominee => nominee.IsOn(days[0]) && !silent.Contains(nominee.Organisation)).Select(nominee => nominee.Person).Distinct().Order().Select(person => new ReviewOpinion { Person = person, Opinion = Opinion.Clear })],
            },
            new() { Department = Department(15), Round = 1, On = new(2020, 11, 6), ClearsTheRest = true },
            .. Enumerable.Range(1, 15).Select(number => new ReviewReply
            {
                Department = Department(number),
                Round = 2,
                On = new LocalDate(2020, 12, 1).PlusDays(number / 4),
                ClearsTheRest = true,
                Opinions = number == 6 ? [new() { Person = extra[(DoubtedBefore, Body.PartyOrganisation)], Opinion = Opinion.Clear, Overturns = 1 }] : [],
            }),
            .. Enumerable.Range(1, 15).Select(number => new ReviewReply
            {
                Department = Department(number),
                Round = 3,
                On = new LocalDate(2020, 12, 21).PlusDays(number / 2),
                ClearsTheRest = true,
                Opinions = number switch
                {
                    4 => [Against(blocked[VetoedLater], Opinion.Veto, ReviewReason.LandUse)],
                    8 => [.. doubtful.Select(k => Against(extra[(k, Body.Committee)], Opinion.Doubt, ReviewReason.Environment))],
                    _ => [],
                },
            }),
        ],
    };

    static ReviewOpinion Against(PersonId person, Opinion opinion, ReviewReason reason) => new() { Person = person, Opinion = opinion, Reason = reason };

    static RecordId Department(int number) => RecordId.Parse($"D{number:D2}");
}

// Voters' lists thirty days before, candidates' fifteen; the days of the votes are those of the rosters.
IEnumerable<PlannedElection> Elections(Roster roster)
{
    var (party, committee) = (roster.PartyElectedOn!.Value, roster.CommitteeElectedOn!.Value);
    yield return new()
    {
        Organisation = roster.Organisation.Code,
        Dates = new() { Body = ElectedBody.PartyOrganisation, PollingDay = party, Actual = [new(Milestone.Polling, party), new(Milestone.CommitteeProduced, party)] },
        Seats = roster.Seats.PartyOrganisation,
    };
    yield return new()
    {
        Organisation = roster.Organisation.Code,
        Dates = new()
        {
            Body = ElectedBody.Of(Body.Committee, roster.Organisation.Kind),
            PollingDay = committee,
            TermStart = new(2018, 1, 28),
            Actual = [new(Milestone.VoterListPublished, committee.PlusDays(-30)), new(Milestone.CandidateListPublished, committee.PlusDays(-15)), new(Milestone.Polling, committee), new(Milestone.CommitteeProduced, committee)],
        },
        Seats = roster.Seats.Committee,
    };
}

TrainingSession Training(LocalDate day, bool due, int missing) => new()
{
    On = day,
    Due = due ? [.. Enumerable.Range(1, 8).Select(number => Id("L", number))] : [],
    Attended = [.. Enumerable.Range(1, 8).Where(number => number != missing).Select(number => Id("L", number))],
};

KeyOrganisation Key(int k, LocalDate from, LocalDate? until) => new() { Organisation = Code(k), From = from, Until = until };

DivisionCode Code(int k) => now[k].Organisation.Code;

static PersonId Id(string prefix, int number) => PersonId.Parse($"{prefix}-{number:D4}");

async Task<ValueList<Roster>> Read(string name)
{
    await using var file = File.OpenRead(Path.Combine(here, "..", "kaifu-2021", name));
    return (await HuanJieJson.Rosters.LoadAsync(file)).Require();
}

// One entry of a list on a line, so that a problem has a line of its own and a change is one line of a comparison.
static string Broken(string json)
{
    using var document = JsonDocument.Parse(json);
    var text = new StringBuilder("{\"schema\":\"huanjie/1\",\"preparation\":{\n");
    var members = document.RootElement.GetProperty("preparation").EnumerateObject().ToList();
    for (var i = 0; i < members.Count; i++)
    {
        var value = members[i].Value;
        text.Append('"').Append(members[i].Name).Append("\":");
        text.Append(value.ValueKind is JsonValueKind.Array ? $"[\n{string.Join(",\n", value.EnumerateArray().Select(entry => entry.GetRawText()))}]" : value.GetRawText());
        text.Append(i < members.Count - 1 ? ",\n" : "}}\n");
    }

    return text.ToString();
}

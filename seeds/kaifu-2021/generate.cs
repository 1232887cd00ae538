#!/usr/bin/env dotnet
#:project ../../src/HuanJie.Core/HuanJie.Core.csproj
#:include generate.records.cs
#:include generate.dealing.cs
// Makes the rosters behind the published figures of Kaifu District, 2021 (report.json).
//
//     dotnet run seeds/kaifu-2021/generate.cs [-- OUTPUT-FOLDER]     writes beside itself unless told otherwise
//
// Everything it makes is SYNTHETIC (合成): the report was published, the rosters behind it were not. Nobody has a name or a
// citizen number, ids are made up, and so are the codes below the district, last term's date (2018-01-28, three years
// before) and every single fact about a person. Only the totals are real: they follow from the data; the last step checks.
// There is no randomness. Two tools do the work: "k of n, evenly" (Pick) and "n ages that add up to a total" (Spread).
using System.Text.Encodings.Web;
using System.Text.Json;
using HuanJie;
using HuanJie.Dates;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;
using static Dealing;

var folder = args is [var given] ? given : (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
LocalDate today = new(2021, 1, 28), then = new(2018, 1, 28), reshaped = new(2020, 8, 31);

// One row a sub-district. Its number is made up, and only two have names in the report: 13 is 青竹湖街道, 14 is 沙坪街道.
// A committee has 5 seats, but for the Party's under P7 (7), the residents' under C7 (7) and the villagers' under C3 (3);
// 2 people sit in both, or 3 in those under X3. So, with the sums of the columns,
//     Party 114×5 + 21×2 = 612;  committees 114×5 + 15×2 − 6×2 = 588;  both 114×2 + 67 = 295;  612 + 588 − 295 = 905.
// 青竹湖: Party 11×5 + 4 = 59, committees 11×5 + 6 = 61, both 22 + 6 = 28: 92 people, of whom 60 stay, so 32 are new.
// Its collectives: one in each of 9 rural communities and a second one in the 4 merged of them, 13.
// Ages in years: 青竹湖 3686/92 = 40.07 now, 4865/113 = 43.05 then; 沙坪 2565/64 = 40.08 now, 2525/60 = 42.08 then.
District[] plan =
[
    // number, communities, villages, merged, split in two, P7, C7, C3, X3, changes of secretary, people who stay
    new(1, 7, 0, 0, 0, 1, 1, 0, 5, 3, 35),
    new(2, 7, 0, 0, 0, 2, 1, 0, 5, 3, 36),
    new(3, 7, 0, 0, 0, 1, 1, 0, 4, 2, 35),
    new(4, 8, 0, 0, 0, 2, 1, 0, 5, 3, 41),
    new(5, 7, 0, 0, 0, 1, 1, 0, 4, 2, 36),
    new(6, 7, 0, 0, 0, 1, 1, 0, 4, 2, 34),
    new(7, 7, 0, 0, 0, 2, 1, 0, 4, 2, 36),
    new(8, 6, 0, 0, 0, 1, 1, 0, 4, 2, 30),
    new(9, 7, 0, 0, 0, 1, 1, 0, 4, 2, 35),
    new(10, 6, 0, 0, 0, 1, 0, 0, 3, 2, 31),
    new(11, 6, 0, 0, 0, 1, 1, 0, 4, 2, 29),
    new(12, 2, 4, 0, 2, 1, 0, 2, 3, 1, 30),
    new(13, 11, 0, 4, 0, 2, 3, 0, 6, 3, 60) { Rural = 9, YearsNow = 3686, YearsThen = 4865, LeftForAge = 19 },
    new(14, 5, 3, 0, 0, 2, 1, 1, 4, 2, 40) { YearsNow = 2565, YearsThen = 2525, MoreWithCollege = 15 },
    new(15, 2, 5, 0, 2, 1, 1, 2, 4, 2, 34),
    new(16, 2, 5, 0, 2, 1, 0, 1, 4, 3, 35),
    // sums: 97 + 17 = 114 organisations, 4 merged, 6 split, P7 21, C7 15, C3 6, X3 67, changes 36
];

// 1. Seats and who sits in them: last term's bodies are filled with new people, this term's from last term's.
var people = new List<Person>();
var (before, now) = (new OrderedDictionary<DivisionCode, Unit>(), new List<Unit>());
foreach (var district in plan)
{
    var (firsts, changes) = (0, 0);
    for (var i = 0; i < district.Count; i++)
    {
        var (origins, part, lineage) = Origins(district, i);
        var unit = new Unit(district, district.Organisation(i, lineage), district.SeatsNow(i), OneShoulder: now.Count is not (29 or 59));
        // The secretary stays, unless it is the second part of a split or one of the changes: then, by turns, somebody of the
        // last bodies moves up or somebody new comes.
        var changed = part == 1 || Pick(firsts++, district.Changes, district.Count - district.Split);
        var head = !changed ? Head.Stays : part == 1 || changes++ % 2 == 0 ? Head.MovesUp : Head.Comes;
        Fill(unit, origins, part, head, ((i + 1) * district.Staying / district.Count) - (i * district.Staying / district.Count));
        now.Add(unit);
    }
}

// 2. Ages, in whole years today. Secretaries: 72 stay (3168 years), 42 are new (1574): 4742/114 = 41.60. Then the 72 were
// 3168 − 72×3 = 2952 years old and the 40 who go 1998: 4950/112 = 44.20. 44.20 − 41.60 = 2.60.
// The others follow plausible means, and in the two sub-districts of the report newcomers and leavers take up the remainder.
Person[] heads = [.. now.Select(unit => unit.People[0])];
Person[] gone = [.. before.Values.Select(unit => unit.People[0]).Where(person => !person.IsHead)];
Spread([.. heads.Where(person => person.WasHead)], 3168, 31, 57);
Spread([.. heads.Where(person => !person.WasHead)], 1574, 27, 48);
Spread(gone, 1998 + (gone.Length * 3), 43, 63);
Teach(heads, 3, 55, 52);
Teach(gone, 0, 8, 14);
foreach (var district in plan)
{
    Unit[] units = [.. now.Where(unit => unit.District == district)];
    Person[] here = [.. units.SelectMany(unit => unit.People)], left = [.. units.SelectMany(unit => unit.Left).Where(person => person.Then.SitsOnTwoCommittees)];
    Person[] stayers = [.. here.Where(person => person.Stays && !person.IsHead)], comers = [.. here.Where(person => !person.Stays && !person.IsHead)], leavers = [.. left.Where(person => !person.WasHead)];
    Spread(stayers, stayers.Length * 42, 30, 54);
    Spread(comers, district.YearsNow - here.Sum(person => person.Age) ?? comers.Length * 36, 24, 49);
    var othersThen = here.Where(person => person.Stays).Concat(left).Sum(person => person.Age == 0 ? 0 : person.Age - 3);
    Spread(leavers, district.YearsThen - othersThen + (leavers.Length * 3) ?? leavers.Length * 51, 39, 63);

    Teach(stayers, 0, stayers.Length / 5, stayers.Length / 2);
    Teach(leavers, 0, 0, leavers.Length / 4);
    var withCollege = district.MoreWithCollege + left.Count(HasCollege) - here.Count(person => !person.Stays && person.IsHead && HasCollege(person)) ?? comers.Length * 9 / 10;
    Teach(comers, 0, withCollege / 3, withCollege - (withCollege / 3));

    foreach (var person in left.OrderByDescending(person => person.Age).ThenBy(person => person.Number).Take(district.LeftForAge ?? left.Length * 2 / 5))
    {
        person.Reason = DepartureReason.Age;
    }
}

Person[] watch = [.. before.Values.Concat(now).SelectMany(unit => unit.Watch).Distinct()];
Spread(watch, watch.Length * 46, 29, 63);
Teach(watch, 0, watch.Length / 6, watch.Length / 3);

// 3. Women: 52 of the 114 secretaries, 12 of those who go, two in five of the others, and at least one in every committee.
people.ForEach(person => person.Woman = person.Number % 5 is 1 or 3);
SetWomen(gone, 12);
SetWomen(heads, 52);
foreach (var committee in before.Values.Select(unit => unit.People.Where(person => person.Then.SitsOn(Body.Committee)))
    .Concat(now.Select(unit => unit.People.Where(person => person.Now.SitsOn(Body.Committee)))))
{
    if (!committee.Any(person => person.Woman))
    {
        committee.First(person => !person.IsHead && !person.WasHead).Woman = true;
    }
}

// 4. The records. Party organisations finish from 2020-10-12 to 2020-12-30, committees from 2021-01-04 to 2021-01-28.
Roster[] previous = [.. before.Values.Select((unit, k) => unit.ToRoster(person => person.Then, new(then, today), Finished(then, k), today))];
Roster[] current = [.. now.Select((unit, k) => unit.ToRoster(person => person.Now, new(today, today.PlusYears(5)), Finished(today, k), today))];
Check(new() { Current = [.. current], Previous = [.. previous] });
Directory.CreateDirectory(folder);
await WriteRosters("previous.jsonl", previous);
await WriteRosters("current.jsonl", current);
WritePreparation();
Console.WriteLine($"{previous.Length} rosters of last term, {current.Length} of this term, {people.Count} made-up people");

static (LocalDate Party, LocalDate Committee) Finished(LocalDate last, int k) =>
    (last.PlusDays(-108 + (k * 79 / 113)), last.PlusDays(-24 + (k * 24 / 113)));

// The figures once more, by hand from the report (and the plan, for sums of years): numerators and bases as they must be.
void Check(Turnover turnover)
{
    TallyBasis asOf = new(today), asOfThen = new(then);
    Expect("430105", asOf, ("114", Indicators.Organisations), ("114", Indicators.Finished), ("114", Indicators.Secretaries.People),
        ("114", Indicators.Directors.People), ("112/114", Indicators.OneShoulderRate), ("4742/114", Indicators.Secretaries.MeanAge),
        ("110/114", Indicators.Secretaries.CollegeOrAboveShare), ("55", Indicators.Secretaries.Bachelors),
        ("3", Indicators.Secretaries.Postgraduates), ("52/114", Indicators.Secretaries.WomenShare), ("612", Indicators.PartySeatsFilled),
        ("588", Indicators.CommitteeSeatsFilled), ("295", Indicators.CrossService), ("905", Indicators.TwoCommittees.People));
    Expect("430105013", asOf, ("11", Indicators.Communities), ("9", Indicators.Rural), ("4", Indicators.Merged),
        ("13", Indicators.CollectiveEconomies), ("3686/92", Indicators.TwoCommittees.MeanAge),
        ("32", Indicators.TwoCommittees.Newcomers), ("19", Indicators.TwoCommittees.LeftForAge));
    Expect("430105014", asOf, ("2565/64", Indicators.TwoCommittees.MeanAge));
    Expect("430105", new(new(2020, 12, 31)), ("114", Indicators.PartyFinished));
    Require(Indicators.Finished.Of(Tally.Of(turnover, new(today.PlusDays(-1)))).LeastNumerator < 114, "the last committee must finish on 2021-01-28");
    turnover = new() { Current = turnover.Previous };
    Expect("430105", asOfThen, ("112", Indicators.Organisations), ("4950/112", Indicators.Secretaries.MeanAge));
    Expect("430105013", asOfThen, ("4865/113", Indicators.TwoCommittees.MeanAge));
    var college = Indicators.TwoCommittees.CollegeOrAbove.Of(Tally.Of(current.Where(InShaping), asOf)).LeastNumerator;
    Expect("430105014", asOfThen, ("2525/60", Indicators.TwoCommittees.MeanAge), ($"{college - 15}", Indicators.TwoCommittees.CollegeOrAbove));

    void Expect(string code, TallyBasis basis, params (string Expected, Indicator Indicator)[] figures)
    {
        var tally = Tally.Of(turnover.Within(DivisionCode.Parse(code)), basis);
        foreach (var (expected, indicator) in figures)
        {
            Require($"{indicator.Of(tally)}" == expected, $"{indicator} of {code} {basis} is {indicator.Of(tally)}, not {expected}");
        }
    }

    static bool InShaping(Roster roster) => DivisionCode.Parse("430105014").Contains(roster.Organisation.Code);
}

async Task WriteRosters(string name, Roster[] rosters)
{
    await using var file = File.Create(Path.Combine(folder, name));
    await HuanJieJson.Rosters.WriteLinesAsync(file, rosters);
}

// The work before the vote: three scans of the district and fifteen departments in three rounds; dates and ids are made up.
void WritePreparation()
{
    using var file = File.Create(Path.Combine(folder, "preparation.json"));
    using var json = new Utf8JsonWriter(file, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    json.WriteStartObject();
    json.WriteBoolean("synthetic", true);
    json.WriteString("note", "合成数据: the numbers of scans, departments and rounds are the report's; dates and ids are made up.");
    json.WriteStartArray("scans");
    foreach (var day in (string[])["2020-07-15", "2020-09-16", "2020-11-18"])
    {
        json.WriteStartObject();
        json.WriteString("on", day);
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteStartArray("jointReview");
    for (var entry = 0; entry < 15 * 3; entry++)
    {
        json.WriteStartObject();
        json.WriteNumber("round", (entry / 15) + 1);
        json.WriteString("department", $"D{(entry % 15) + 1:D2}");
        json.WriteEndObject();
    }

    json.WriteEndArray();
    json.WriteEndObject();
    json.Flush();
    file.WriteByte((byte)'\n');
}

// Where an organisation comes from: two others (merged), the first or second part of another (split), or itself.
(Unit[] Origins, int? Part, Lineage? Lineage) Origins(District district, int i)
{
    var village = i - district.Communities;
    if (i < district.Merged)
    {
        Unit[] both = [LastTerm(district, 101 + (2 * i), i), LastTerm(district, 102 + (2 * i), i)];
        return (both, null, new(LineageKind.Merged, [both[0].Code, both[1].Code], reshaped));
    }

    if (village >= 0 && village < 2 * district.Split)
    {
        var whole = LastTerm(district, 301 + (village / 2), i);
        return ([whole], village % 2, new(LineageKind.Split, [whole.Code], reshaped));
    }

    return ([LastTerm(district, district.Local(i), i)], null, null);
}

// Last term's bodies: 7 + 7 seats and 11 people in a village that is split later; elsewhere 5 + 5 and, by turns, 8 or 7 people.
Unit LastTerm(District district, int local, int i)
{
    var code = district.Code(local);
    if (!before.TryGetValue(code, out var unit))
    {
        var seats = local > 300 ? new Seats(7, 7, 3) : new Seats(5, 5, district.UnitsThen++ % 2 == 0 ? 2 : 3);
        unit = new(district, district.Organisation(i, null) with { Code = code, Name = District.NameOf(code), CollectiveEconomies = district.IsRural(i) ? 1 : 0 }, seats, OneShoulder: before.Count % 5 < 3);
        foreach (var posts in unit.Posts())
        {
            unit.People.Add(NewPerson(posts, default));
        }

        for (var seat = 0; seat < 3; seat++)
        {
            unit.Watch.Add(NewPerson([seat == 0 ? Post.SupervisionHead : Post.SupervisionMember], default));
        }

        before.Add(code, unit);
    }

    return unit;
}

// This term's bodies, from everybody of last term, or every second person where this is one part of two.
void Fill(Unit unit, Unit[] origins, int? part, Head head, int staying)
{
    List<Person> pool = [.. origins.SelectMany(origin => origin.People).Where((_, k) => part is null || k % 2 == part)];
    List<Person> others = [.. pool.Where(person => !person.WasHead)];
    var first = head is Head.Stays ? pool.First(person => person.WasHead) : head is Head.MovesUp ? others[0] : NewPerson(default, default);
    others.Remove(first);
    staying -= head is Head.Comes ? 0 : 1;
    var kept = new Queue<Person>(others.Where((_, k) => Pick(k, staying, others.Count)));
    var posts = unit.Posts();
    for (var seat = 0; seat < posts.Length; seat++)
    {
        var person = seat == 0 ? first : Pick(seat - 1, staying, posts.Length - 1) ? kept.Dequeue() : NewPerson(default, default);
        person.Now = posts[seat];
        unit.People.Add(person);
    }

    // The supervision committee: three seats and one person of last term; every nineteenth has a vacancy.
    Person[] watched = [.. origins.SelectMany(origin => origin.Watch).Where((_, k) => part is null || k % 2 == part)];
    watched[0].Now = [Post.SupervisionHead];
    unit.Watch.Add(watched[0]);
    for (var seat = 1; seat < (now.Count % 19 == 7 ? 2 : 3); seat++)
    {
        unit.Watch.Add(NewPerson(default, [Post.SupervisionMember]));
    }

    unit.Left.AddRange(pool.Concat(watched).Where(person => person.Now.IsEmpty));
}

Person NewPerson(PostSet then, PostSet now)
{
    var person = new Person(people.Count + 1) { Then = then, Now = now };
    people.Add(person);
    return person;
}

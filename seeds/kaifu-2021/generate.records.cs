// The records of generate.cs, which includes this file: sub-districts as planned, organisations and people in the making.
using HuanJie;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using NodaTime;

internal enum Head
{
    Stays,
    MovesUp,
    Comes,
}

/// <summary>A row of the plan.</summary>
internal sealed record District(
    int Number, int Communities, int Villages, int Merged, int Split, int PartyOf7, int CommitteesOf7, int CommitteesOf3, int BothOf3, int Changes, int Staying)
{
    /// <summary>The communities that are rural (涉农), the first ones; villages always are.</summary>
    public int Rural { get; init; }

    public int? YearsNow { get; init; }

    public int? YearsThen { get; init; }

    public int? LeftForAge { get; init; }

    public int? MoreWithCollege { get; init; }

    public int UnitsThen { get; set; }

    public int Count => Communities + Villages;

    public static string NameOf(DivisionCode code) =>
        $"合成{(code.CommitteeKind is CommitteeKind.Villagers ? "村" : "社区")}{code.Value / 1000 % 100:D2}{code.Value % 1000:D3}";

    public DivisionCode Code(int local) => DivisionCode.Parse($"430105{Number:D3}{local:D3}");

    /// <summary>The last three digits: communities from 001, villages from 201.</summary>
    public int Local(int i) => i < Communities ? i + 1 : i - Communities + 201;

    public bool IsRural(int i) => i < Rural || i >= Communities;

    public Organisation Organisation(int i, Lineage? lineage) => new()
    {
        Code = Code(Local(i)),
        Kind = i < Communities ? OrganisationKind.Community : OrganisationKind.Village,
        Name = NameOf(Code(Local(i))),
        UrbanRuralClass = i >= Communities ? UrbanRuralClass.Village : IsRural(i) ? UrbanRuralClass.UrbanRuralFringe : UrbanRuralClass.MainUrban,
        Rural = IsRural(i),
        CollectiveEconomies = IsRural(i) ? i < Merged ? 2 : 1 : 0,
        Lineage = lineage,
    };

    public Seats SeatsNow(int i) => new(
        Dealing.Pick(Count - 1 - i, PartyOf7, Count) ? 7 : 5,
        i < Communities ? Dealing.Pick(i, CommitteesOf7, Communities) ? 7 : 5 : Dealing.Pick(i - Communities, CommitteesOf3, Villages) ? 3 : 5,
        Dealing.Pick(i, BothOf3, Count) ? 3 : 2);
}

/// <summary>The seats of the two committees, and how many people sit in both.</summary>
internal readonly record struct Seats(int Party, int Committee, int Both);

/// <summary>One organisation in one term.</summary>
internal sealed record Unit(District District, Organisation Organisation, Seats Seats, bool OneShoulder)
{
    public DivisionCode Code => Organisation.Code;

    /// <summary>The people of the two committees, the secretary first.</summary>
    public List<Person> People { get; } = [];

    /// <summary>The people of the supervision committee, its head first.</summary>
    public List<Person> Watch { get; } = [];

    /// <summary>The people of last term who are in the bodies no more.</summary>
    public List<Person> Left { get; } = [];

    /// <summary>
    /// The posts, person by person: first the Party's, then those of the committee only. The first of the Party's sit in the
    /// committee too; where the secretary is not the director, the deputy secretary is, and the secretary sits in the Party's only.
    /// </summary>
    public PostSet[] Posts()
    {
        var posts = new PostSet[Seats.Party + Seats.Committee - Seats.Both];
        var director = OneShoulder ? 0 : 1;
        for (var i = 0; i < posts.Length; i++)
        {
            if (i < Seats.Party)
            {
                posts[i] = posts[i].With(i == 0 ? Post.Secretary : i == 1 ? Post.DeputySecretary : Post.PartyCommitteeMember);
            }

            if ((i >= director && i < director + Seats.Both) || i >= Seats.Party)
            {
                posts[i] = posts[i].With(i == director ? Post.Director : i == director + 1 ? Post.DeputyDirector : Post.CommitteeMember);
            }
        }

        return posts;
    }

    public Roster ToRoster(Func<Person, PostSet> posts, Term term, (LocalDate Party, LocalDate Committee) finished, LocalDate today) => new()
    {
        Organisation = Organisation,
        Members = [.. People.Concat(Watch).Select(person => person.ToMember(posts(person), today))],
        Term = term,
        Seats = new() { PartyOrganisation = Seats.Party, Committee = Seats.Committee, Supervision = 3 },
        PartyElectedOn = finished.Party,
        CommitteeElectedOn = finished.Committee,
        Departures = [.. Left.Select(person => new Departure { Person = person.Id, Reason = person.Reason, On = new PartialDate(today.Year, today.Month) })],
    };
}

/// <summary>One made-up person: no name, no citizen number. The same in both terms but for the posts.</summary>
internal sealed class Person(int number)
{
    private static readonly DepartureReason[] Reasons =
    [
        DepartureReason.NotElected, DepartureReason.NotElected, DepartureReason.Transferred, DepartureReason.Resigned,
        DepartureReason.NotElected, DepartureReason.Health, DepartureReason.Other,
    ];

    public int Number => number;

    public PersonId Id { get; } = PersonId.Parse($"P-{number:D6}");

    public PostSet Then { get; init; }

    public PostSet Now { get; set; }

    /// <summary>The age today in whole years; 0 until it is dealt.</summary>
    public int Age { get; set; }

    public bool Woman { get; set; }

    public Education Education { get; set; }

    public DepartureReason Reason { get; set; } = Reasons[number % Reasons.Length];

    public bool WasHead => Then.Contains(Post.Secretary);

    public bool IsHead => Now.Contains(Post.Secretary);

    public bool Stays => !Then.IsEmpty && !Now.IsEmpty;

    private bool IsCpcMember => number % 2 == 0 || Then.SitsOn(Body.PartyOrganisation) || Now.SitsOn(Body.PartyOrganisation);

    public Member ToMember(PostSet posts, LocalDate today)
    {
        // Every twenty-third birth date is known to the month only: any but January, so that the age on 28 January is certain.
        // A day is never after the 28th, so only who is born in January has had the birthday of the year.
        var toTheMonth = number % 23 == 7;
        var month = toTheMonth ? 2 + (number * 5 % 11) : 1 + (number * 5 % 12);
        var year = today.Year - Age - (month > 1 ? 1 : 0);
        return new()
        {
            Id = Id,
            Posts = posts,
            BirthDate = toTheMonth ? new PartialDate(year, month) : new PartialDate(year, month, 1 + (number * 11 % 28)),
            Sex = Woman ? Sex.Female : Sex.Male,
            Education = Education,
            EthnicGroup = EthnicGroup.Parse(number % 31 == 5 ? "土家" : number % 53 == 11 ? "苗" : number % 97 == 13 ? "侗" : "汉"),
            Affiliation = IsCpcMember ? PoliticalAffiliation.CpcMember : number % 15 == 1 ? PoliticalAffiliation.DemocraticLeague : PoliticalAffiliation.Masses,
            PartyJoined = IsCpcMember ? new PartialDate(year + 20 + (number % 3), 7, 1) : null,
        };
    }
}

#!/usr/bin/env dotnet
#:project ../src/HuanJie.Core/HuanJie.Core.csproj
// Tells the election of a villagers' committee from the list of voters to next term's roster, in Chinese and in English, with the article behind each step.
//
//     dotnet run seeds/election.cs
//
// The village, its people and its counts are made up. The law is Zhejiang's of November 2020: a first vote with a tie and a seat that nobody reached, a vote among those level,
// a further vote, and a handover that comes two days late. Exit code 0 when every seat is filled and the roster holds everybody elected; 1 otherwise.
using System.Text;
using HuanJie;
using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;
using HuanJie.Text;
using NodaTime;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
LocalDate pollingDay = new(2020, 11, 8), rerunDay = new(2020, 11, 22);
var book = RuleBooks.Under("zhejiang");
var law = book.On(pollingDay);

Head("一、村情和日程", "1. The ground and the calendar");
Organisation village = new() { Code = DivisionCode.Parse("339901101201"), Kind = OrganisationKind.Village };
Roster lastTerm = new()
{
    Organisation = village,
    Term = new(new(2017, 11, 10), new(2020, 11, 10), 11),
    Seats = new() { Committee = 5 },
    Members = [Before("V-01", Post.Director, Sex.Male, "1972-04-09"), Before("V-02", Post.DeputyDirector, Sex.Male, "1969-01-30"), Before("V-05", Post.CommitteeMember, Sex.Female, "1984-12-02")],
};
var calendar = ElectionCalendar.Of(law, new()
{
    Body = ElectedBody.VillagersCommittee,
    TermStart = lastTerm.Term.Start,
    Actual =
    [
        new(Milestone.VoterListPublished, new(2020, 10, 18)), new(Milestone.CandidateListPublished, new(2020, 11, 2)), new(Milestone.ProxyFiled, new(2020, 11, 5)),
        new(Milestone.Rerun, rerunDay), new(Milestone.CommitteeProduced, rerunDay), new(Milestone.Handover, new(2020, 12, 4)),
    ],
});
foreach (var entry in calendar.Entries.Where(entry => entry.Verdict.Kind is not VerdictKind.Undetermined))
{
    Both(language => entry.Verdict.Describe(language));
}

Console.WriteLine($"   {calendar.Dates.Actual.Count} days checked, {calendar.Findings.Count} not kept; days are counted so: {calendar.Counting}");

Head("二、正式选举", "2. The first vote");
var course = ElectionCourse.Start(ElectedBody.VillagersCommittee, PollMode.Voters, [Seats(Post.Director, 1), Seats(Post.DeputyDirector, 1), Seats(Post.CommitteeMember, 3)]);
course = course.Apply(law, new()
{
    Body = course.Body,
    Mode = course.Mode,
    Registered = 1240,
    Issued = 1010,
    Recovered = 1000,
    Spoiled = 12,
    SeatsOfBody = 5,
    Proxies = [new() { Holder = Id("V-20"), Proxies = 2, Relations = [Relation.Parent, Relation.Spouse] }],
    Kin = [],
    Contests =
    [
        Vote(Post.Director, 1, ("V-01", 655), ("V-03", 320)),
        Vote(Post.DeputyDirector, 1, ("V-02", 490), ("V-04", 470)),
        Vote(Post.CommitteeMember, 3, ("V-05", 720), ("V-06", 610), ("V-07", 540), ("V-08", 540)),
    ],
});
Tell();
var margin = Margin.Of(course.Polls[^1]);
Console.WriteLine($"   margin 余量: {margin}; attendance 参选余量: {margin.Attendance}");

Head("三、票数相等,再次投票", "3. A vote among those level");
course = course.Apply(law, Next(PollRound.Revote, 1240, 960, ("V-07", 430), ("V-08", 511)));
Tell();

Head("四、另行选举", "4. The further vote");
course = course.Apply(book.On(rerunDay), Next(PollRound.Rerun, 1240, 900, ("V-02", 460), ("V-04", 415)));
Tell();

Head("五、移交和新一届花名册", "5. The handover and next term's roster");
foreach (var late in calendar.Findings)
{
    Both(language => late.Describe(language));
}

var roster = ElectedRoster.Of(village, new(rerunDay, rerunDay.PlusYears(5), 12), course.Polls, People(), lastTerm);
foreach (var member in roster.Members)
{
    Console.WriteLine($"   {member}, {member.Entry}");
}

Both(language => string.Join("; ", book.On(rerunDay).Judge(roster).Where(verdict => verdict.Kind is VerdictKind.Satisfied or VerdictKind.Violated).Select(verdict => $"{verdict.Rule.Id}: {verdict.Reason(language)}")));
Console.WriteLine($"   {course}");
return course.Stage is CourseStage.Complete && roster.SeatsFilled(Body.Committee) == course.Elected.Count && roster.Vacancies(Body.Committee) == 0 ? 0 : 1;

void Tell()
{
    Both(language => course.Polls[^1].Describe(language));
    foreach (var line in course.NextLines)
    {
        Console.WriteLine($"   next 下一步: {course.NextRound}, {line}");
    }
}

Poll Next(PollRound round, int registered, int recovered, params (string Id, int Votes)[] votes) => new()
{
    Body = course.Body,
    Mode = course.Mode,
    Round = round,
    Registered = registered,
    Issued = recovered,
    Recovered = recovered,
    Spoiled = 0,
    Proxies = [],
    Kin = [],
    Contests = [Vote(course.NextLines[0].Post, course.NextLines[0].Seats, votes)],
};

static void Head(string chinese, string english) => Console.WriteLine($"\n{chinese} / {english}");

static void Both(Func<Language, string> text)
{
    foreach (var line in new[] { Language.Chinese, Language.English }.SelectMany(language => text(language).Split('\n')))
    {
        Console.WriteLine($"   {line}");
    }
}

static PersonId Id(string id) => PersonId.Parse(id);

static Contest Seats(Post post, int seats) => new() { Post = post, Seats = seats, Candidates = [] };

static Contest Vote(Post post, int seats, params (string Id, int Votes)[] votes) =>
    new() { Post = post, Seats = seats, Candidates = [.. votes.Select(vote => new PollCandidate { Id = Id(vote.Id), Votes = vote.Votes })] };

static Member Before(string id, Post post, Sex sex, string birth) =>
    new() { Id = Id(id), Posts = [post], Sex = sex, BirthDate = HuanJie.Dates.PartialDate.Parse(birth), Entry = Entry.Continuing };

static IEnumerable<Candidate> People() =>
    from person in new[] { ("V-06", Sex.Male, "1990-06-18"), ("V-07", Sex.Male, "1988-03-03"), ("V-08", Sex.Female, "1993-10-21") }
    select new Candidate
    {
        Id = Id(person.Item1),
        Body = ElectedBody.VillagersCommittee,
        Position = Position.Member,
        Sex = person.Item2,
        BirthDate = HuanJie.Dates.PartialDate.Parse(person.Item3),
    };

using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>Every path of a small election to its end: three ballots of four voters, a director and two members, every vote that matters, void and undecided polls too.</summary>
public sealed class CourseExplorationTests
{
    private const int Ballots = 3;
    private const int MostPolls = 5;

    private static readonly PersonId[] Members = [Id("c"), Id("d"), Id("e")];

    [Theory]
    [InlineData("zhejiang", true)]
    [InlineData("zhejiang", false)]
    [InlineData("shanghai", false)]
    [InlineData("", false)]
    public void Every_path_keeps_its_seats_and_ends(string under, bool related)
    {
        var rules = Law("2020-11-08", under);
        var kin = related ? new ValueList<Kinship>([new(Id("a"), Id("c"), Relation.Spouse), new(Id("d"), Id("e"), Relation.Sibling)]) : [];
        var start = ElectionCourse.Start(ElectedBody.VillagersCommittee, PollMode.Voters, [Director(), Seats(2)], MostPolls);
        Dictionary<string, ElectionCourse> front = new(StringComparer.Ordinal) { [Key(start)] = start };
        HashSet<CourseStage> met = [];
        var states = 0;
        for (var polls = 0; front.Count > 0; polls++)
        {
            Assert.True(polls <= MostPolls, "A course went on after the most polls.");
            Dictionary<string, ElectionCourse> next = new(StringComparer.Ordinal);
            foreach (var course in front.Values)
            {
                states++;
                met.Add(course.Stage);
                Holds(course);
                MayEnd(course, rules);
                foreach (var poll in course.IsOver ? [] : NextPolls(course, kin))
                {
                    var after = course.Apply(rules, poll);
                    Assert.Equal(course.Polls.Count + 1, after.Polls.Count);
                    Follows(course, after);
                    next.TryAdd(Key(after), after);
                }
            }

            front = next;
        }

        Assert.Equal([CourseStage.First, CourseStage.Revote, CourseStage.Rerun, CourseStage.Complete, CourseStage.Stopped], met.Order());
        Assert.True(states > 100, $"{states} states were met.");
    }

    // A course is at most where its lines and its stage say; the polls behind it differ and decide nothing more but whether seats may stay empty.
    private static string Key(ElectionCourse course) => $"{course.Stage} {course.Polls.Count} {course.MayLeaveVacant} " + string.Join(" | ", course.Lines.Select(static line =>
        $"{string.Join(' ', line.Holders.Select(static held => held.Person).Order())}; {string.Join(' ', line.Tied.Order())} for {line.TiedSeats}; {string.Join(' ', line.Next.Order())}"));

    private static void Holds(ElectionCourse course)
    {
        Assert.All(course.Lines, static line =>
        {
            Assert.True(line.Open >= 0, $"{line} and {line.TiedSeats} level: more than there are.");
            Assert.All(line.Holders, held => Assert.Equal(line.Post, held.Post));
        });
        Assert.Equal(course.Elected.Count, course.Elected.DistinctBy(static held => held.Person).Count());
        Assert.Equal(course.Stage is CourseStage.Complete, course.Lines.All(static line => line is { Open: 0, TiedSeats: 0 }));
        Assert.Equal(course.IsOver, course.NextRound is null);
        Assert.Equal(course.IsOver, course.NextLines.Count == 0);
        Assert.True(course.Polls.Count < MostPolls || course.IsOver);
    }

    private static void MayEnd(ElectionCourse course, RulesInForce rules)
    {
        if (course.MayLeaveVacant)
        {
            Assert.Equal(CourseStage.LeftVacant, course.LeaveVacant().Stage);
            Assert.True(course.Elected.Count >= 3 && course.Stage is CourseStage.Rerun && rules.Book.Layers[^1].Name is "zhejiang" or "shanghai");
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => course.LeaveVacant());
        }

        if (course.IsOver)
        {
            Assert.Throws<InvalidOperationException>(() => course.Apply(rules, Villagers(4, 3, Director(("a", 3)))));
        }
        else
        {
            Assert.Equal(CourseStage.Stopped, course.Stop().Stage);
        }
    }

    // Whoever is new reached the votes that elect in this very poll, and whoever is gone left it to kin or for a higher post.
    private static void Follows(ElectionCourse before, ElectionCourse after)
    {
        var outcome = after.Polls[^1];
        foreach (var held in after.Elected.Except(before.Elected))
        {
            var contest = outcome.Contests.Single(contest => contest.Contest.Post == held.Post);
            Assert.True(contest.Results.Single(result => result.Person == held.Person).Votes >= contest.Threshold);
        }

        Assert.Equal(outcome.Leaving.Order(Comparer<SeatHeld>.Create(static (a, b) => a.Person.CompareTo(b.Person))), before.Elected.Except(after.Elected).OrderBy(static held => held.Person));
        if (outcome.Kind is not OutcomeKind.Valid)
        {
            Assert.Equal(before.Lines, after.Lines);
        }
    }

    // What the course asks for, with every vote that matters; one poll that is void, one that nobody can decide.
    private static IEnumerable<Poll> NextPolls(ElectionCourse course, ValueList<Kinship> kin)
    {
        IEnumerable<ValueList<Contest>> ballots = [[]];
        foreach (var line in course.NextLines)
        {
            PersonId[] stand = line.Candidates.Count > 0 ? [.. line.Candidates] : line.Post is Post.Director ? [Id("a"), Id("b")] : [.. Members.Where(person => course.Elected.All(held => held.Person != person))];
            var votes = Votes(stand.Length, line.Seats * Ballots).ToArray();
            ballots = [.. ballots.SelectMany(contests => votes.Select(vote => contests.Add(new()
            {
                Post = line.Post,
                ForWoman = line.ForWoman,
                Seats = line.Seats,
                Candidates = [.. stand.Select((person, i) => new PollCandidate { Id = person, Votes = vote[i] })],
            })))];
        }

        var all = ballots.Select(contests => Villagers(4, Ballots, contests) with { Round = course.NextRound!.Value, Kin = kin }).ToArray();
        return [.. all, all[^1] with { Recovered = 5, Issued = null }, all[^1] with { Recovered = null, Issued = null }];
    }

    private static IEnumerable<int[]> Votes(int people, int marks) =>
        people == 0 ? [[]] : Enumerable.Range(0, Math.Min(Ballots, marks) + 1).SelectMany(votes => Votes(people - 1, marks - votes).Select(rest => (int[])[votes, .. rest]));
}

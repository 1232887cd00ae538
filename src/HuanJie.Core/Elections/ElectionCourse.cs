using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>The course of one body's election (选举过程) as a state machine: each poll leads to the next step that law asks for, until every seat is filled or left empty.</summary>
/// <remarks>
/// A course is immutable: <see cref="Apply"/> gives the next one. A void poll is repeated, those level at the cut are voted on again, seats that nobody reached have a
/// further vote among those who came closest, and seats may stay empty where a rule tolerates it. No seat is filled twice. Law does not bound how often a vote is
/// repeated; a course does, so that every course ends.
/// </remarks>
public sealed record ElectionCourse
{
    private ElectionCourse(ElectedBody body, PollMode mode, ValueList<SeatLine> lines, int mostPolls)
    {
        Body = body;
        Mode = mode;
        Lines = lines;
        MostPolls = mostPolls;
    }

    /// <summary>The body that is elected.</summary>
    public ElectedBody Body { get; }

    /// <summary>Who votes.</summary>
    public PollMode Mode { get; }

    /// <summary>The seats of each line of the ballot, and where each stands.</summary>
    public ValueList<SeatLine> Lines { get; private init; }

    /// <summary>The most polls before the course stops and is referred to the township.</summary>
    public int MostPolls { get; }

    /// <summary>What comes next.</summary>
    public CourseStage Stage { get; private init; }

    /// <summary>The outcomes so far, in the order of the polls.</summary>
    public ValueList<Outcome> Polls { get; private init; }

    /// <summary>Whether <see cref="LeaveVacant"/> may end the course here: a rule in force lets the seats that nobody reached stay empty.</summary>
    /// <remarks>What a valid vote and the vote among those level after it made of the seats decides; a void repetition takes nothing away.</remarks>
    public bool MayLeaveVacant => Stage is CourseStage.Rerun && IsTolerated;

    /// <summary>Whether the course is at an end.</summary>
    public bool IsOver => Stage is CourseStage.Complete or CourseStage.LeftVacant or CourseStage.Stopped;

    /// <summary>Everybody elected and still in the seat, by line and then by the order of election.</summary>
    public ValueList<SeatHeld> Elected => [.. Lines.SelectMany(static line => line.Holders)];

    /// <summary>Starts the election of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="mode">Who votes.</param>
    /// <param name="seats">The lines of the ballot with their seats, each post once and a separate line for a woman beside it; who stands does not matter yet.</param>
    /// <param name="mostPolls">The most polls before the course stops, from 1; 12 unless given.</param>
    /// <exception cref="ArgumentException">There is no line, a line stands twice, or a post is of another body.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostPolls"/> is less than 1.</exception>
    public static ElectionCourse Start(ElectedBody body, PollMode mode, ValueList<Contest> seats, int mostPolls = 12)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostPolls, 1);
        if (seats.Count == 0)
        {
            throw new ArgumentException("The course has no seats. Name at least one post with its seats.", nameof(seats));
        }

        if (seats.DistinctBy(static line => (line.Post, line.ForWoman)).Count() < seats.Count)
        {
            throw new ArgumentException("A post stands in two lines. Give each post one line, and one more for a woman where the ballot has it.", nameof(seats));
        }

        var foreign = seats.FirstOrDefault(line => line.Post.Body != body.Seats);
        return foreign is null
            ? new(body, mode, [.. seats.Select(static line => new SeatLine(line.Post, line.ForWoman, line.Seats))], mostPolls)
            : throw new ArgumentException($"{foreign.Post} is no post of {body}. Name posts of the body that is elected.", nameof(seats));
    }

    /// <summary>What the next poll must ask: the round, and each line's seats with those who must stand, where law names them.</summary>
    /// <remarks>In the first vote anybody may stand, and <see cref="CourseLine.Candidates"/> is empty; later they are named. Empty when the course is over.</remarks>
    public ValueList<CourseLine> NextLines => Stage switch
    {
        CourseStage.First => [.. Lines.Select(static line => new CourseLine(line.Post, line.ForWoman, line.Seats, []))],
        CourseStage.Revote => [.. Lines.Where(static line => line.TiedSeats > 0).Select(static line => new CourseLine(line.Post, line.ForWoman, line.TiedSeats, line.Tied))],
        CourseStage.Rerun => [.. Lines.Where(static line => line.Open > 0).Select(static line => new CourseLine(line.Post, line.ForWoman, line.Open, line.Next) { KeptForWoman = line.KeptForWoman })],
        _ => [],
    };

    /// <summary>The round of the next poll; null when the course is over.</summary>
    public PollRound? NextRound => Stage switch
    {
        CourseStage.First => PollRound.First,
        CourseStage.Revote => PollRound.Revote,
        CourseStage.Rerun => PollRound.Rerun,
        _ => null,
    };

    /// <summary>Decides the next poll and goes on from it.</summary>
    /// <param name="rules">The rules in force on its day.</param>
    /// <param name="poll">The poll that <see cref="NextRound"/> and <see cref="NextLines"/> ask for; whoever is already elected is added to it.</param>
    /// <remarks>A poll that is void, or cannot be decided, elects nobody, and the same step comes again.</remarks>
    /// <exception cref="InvalidOperationException">The course is over.</exception>
    /// <exception cref="ArgumentException">The poll is another than the one that comes next: of another body, way of voting or round, for other seats, or with other people.</exception>
    public ElectionCourse Apply(RulesInForce rules, Poll poll)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(poll);
        Require(poll);
        var outcome = Outcome.Of(rules, poll with { AlreadyElected = Elected });
        var after = this with { Polls = Polls.Add(outcome), Lines = outcome.Kind is OutcomeKind.Valid ? After(outcome) : Lines };
        return outcome.Kind is OutcomeKind.Valid
            ? after with { Stage = after.StageOfLines(), IsTolerated = after.Tolerates(rules) }
            : after with { Stage = after.Polls.Count >= MostPolls ? CourseStage.Stopped : Stage };
    }

    /// <summary>Leaves the seats empty that nobody reached, where a rule in force tolerates it.</summary>
    /// <exception cref="InvalidOperationException">No further vote is due, or no rule allows it: <see cref="MayLeaveVacant"/> is false.</exception>
    public ElectionCourse LeaveVacant() => MayLeaveVacant
        ? this with { Stage = CourseStage.LeftVacant }
        : throw new InvalidOperationException($"The course is at {Stage}, and no rule in force lets the seats left stay empty. Hold the vote that comes next.");

    /// <summary>Stops the course: the township takes it up (报乡镇处理).</summary>
    /// <exception cref="InvalidOperationException">The course is over.</exception>
    public ElectionCourse Stop() => IsOver ? throw Over() : this with { Stage = CourseStage.Stopped };

    /// <summary>The body, the stage and the seats, as in <c>VillagersCommittee: Rerun after 1 polls, 2 of 3 seats filled</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Body}: {Stage} after {Polls.Count} polls, {Elected.Count} of {Lines.Sum(static line => line.Seats)} seats filled");

    private bool IsTolerated { get; init; }

    private static string Name(Post post, bool forWoman) => forWoman ? $"{post} (for a woman)" : $"{post}";

    private InvalidOperationException Over() => new($"The course is over: {Stage} after {Polls.Count} polls.");

    // A vote among those level belongs to the vote that it completes: the rule is asked for that one, with everybody who sits now.
    private bool Tolerates(RulesInForce rules)
    {
        var vote = Polls.Last(static outcome => outcome.Kind is OutcomeKind.Valid && outcome.Poll.Round is not PollRound.Revote).Poll;
        return rules.Checks.ToArray().OfType<VacancyTolerance>().FirstOrDefault(check => check.Concerns(vote))?.ExamineElected([.. Elected.Select(static held => held.Post)]).Kind is VerdictKind.Satisfied;
    }

    private void Require(Poll poll)
    {
        if (NextRound is not { } round)
        {
            throw Over();
        }

        if (poll.Body != Body || poll.Mode != Mode || poll.Round != round)
        {
            throw new ArgumentException($"The poll is {poll.Body}, {poll.Mode}, {poll.Round}. The course asks for {Body}, {Mode}, {round}.", nameof(poll));
        }

        var next = NextLines;
        if (poll.Contests.Count != next.Count)
        {
            throw new ArgumentException($"The poll has {poll.Contests.Count} contests. The course asks for {string.Join("; ", next)}.", nameof(poll));
        }

        foreach (var contest in poll.Contests)
        {
            var line = next.FirstOrDefault(line => line.Post == contest.Post && line.ForWoman == contest.ForWoman && line.Seats == contest.Seats)
                ?? throw new ArgumentException($"The poll has {contest.Seats} seats for {Name(contest.Post, contest.ForWoman)}. The course asks for {string.Join("; ", next)}.", nameof(poll));
            var foreign = Stage is CourseStage.Revote ? contest.Candidates.FirstOrDefault(candidate => !line.Candidates.Contains(candidate.Id))?.Id : null;
            if (foreign is { } person)
            {
                throw new ArgumentException($"{person} was not level at the cut for {Name(contest.Post, contest.ForWoman)}. Those voted on again are {string.Join(", ", line.Candidates)}.", nameof(poll));
            }

            var absent = Stage is CourseStage.Revote ? line.Candidates.Where(level => contest.Candidates.All(candidate => candidate.Id != level)).ToArray() : [];
            if (absent.Length > 0)
            {
                throw new ArgumentException($"{string.Join(", ", absent)} was level at the cut for {Name(contest.Post, contest.ForWoman)} and is not voted on. Name all of {string.Join(", ", line.Candidates)}; who withdrew has no votes.", nameof(poll));
            }

            // Whoever is on the ballot may be elected, so a seat kept for a woman has only women on it.
            if (line is { KeptForWoman: true, Seats: 1 } && contest.Candidates.FirstOrDefault(static candidate => candidate.Sex is not Sex.Female) is { } other)
            {
                throw new ArgumentException($"{other.Id} stands for the seat of {contest.Post} that is kept for a woman, and is not recorded as one. Name women, with their sex.", nameof(poll));
            }
        }
    }

    private ValueList<SeatLine> After(Outcome outcome)
    {
        List<SeatLine> lines = [];
        foreach (var line in Lines)
        {
            ValueList<SeatHeld> stay = [.. line.Holders.Where(held => !outcome.Leaving.Contains(held))];
            var left = line with { Holders = stay };
            var contest = outcome.Contests.FirstOrDefault(contest => contest.Contest.Post == line.Post && contest.Contest.ForWoman == line.ForWoman);
            lines.Add(contest is null ? left : left with
            {
                Holders = [.. stay, .. contest.Elected.Select(person => new SeatHeld(person, line.Post) { Sex = contest.Contest.Candidates.First(candidate => candidate.Id == person).Sex })],
                Tied = contest.Tied,
                TiedSeats = contest.TiedSeats,

                // After a vote among those level, whoever may stand for other seats left is still who came closest before.
                Next = Stage is not CourseStage.Revote ? contest.Next : line.Next.Count > 0 ? line.Next : contest.Unfilled > 0 ? line.Tied : [],
                KeptForWoman = line.KeptForWoman || contest.KeptForWoman,
            });
        }

        var hasWoman = lines.Exists(static line => line.Holders.Any(static held => held.Sex is Sex.Female));
        return [.. lines.Select(line => line with { KeptForWoman = line is { KeptForWoman: true, Open: > 0 } && !hasWoman })];
    }

    // Those level are voted on first, on the same day where it can be; then the seats left.
    private CourseStage StageOfLines() =>
        Lines.All(static line => line.Open == 0 && line.TiedSeats == 0) ? CourseStage.Complete
        : Polls.Count >= MostPolls ? CourseStage.Stopped
        : Lines.Any(static line => line.TiedSeats > 0) ? CourseStage.Revote
        : CourseStage.Rerun;
}

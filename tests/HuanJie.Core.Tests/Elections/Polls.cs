using System.Collections.Concurrent;
using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;
using NodaTime.Text;

namespace HuanJie.Tests.Elections;

/// <summary>Laws of a day, polls with no more than an example is about, and outcomes in few words.</summary>
internal static class Polls
{
    private static readonly ConcurrentDictionary<(string Day, string Under), RulesInForce> Laws = new();

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    public static PersonId Id(string id) => PersonId.Parse(id);

    /// <summary>National law of a day, with the book of a place below it.</summary>
    public static RulesInForce Law(string day, string under = "") => Laws.GetOrAdd((day, under), static key => (key.Under.Length == 0 ? RuleBooks.National : RuleBooks.Under(key.Under)).On(Day(key.Day)));

    /// <summary>National law with a county's rules below it.</summary>
    public static RulesInForce WithCounty(string day, params ValueList<Rule> rules) => WithCounty(RuleBooks.National, day, rules);

    public static RulesInForce WithCounty(RuleBook book, string day, params ValueList<Rule> rules) => RuleBook.Layer(book, RuleBook.Of(new()
    {
        Name = "test-county",
        Title = new("测试县", "Test county"),
        Level = BookLevel.County,
        Rules = rules,
    })).On(Day(day));

    public static Rule Rule(RuleKind kind, params ReadOnlySpan<(string Name, ParameterValue Value)> parameters)
    {
        var all = RuleParameters.None;
        foreach (var (name, value) in parameters)
        {
            all = all.With(name, value);
        }

        return new()
        {
            Id = $"t-{kind.Id}",
            Kind = kind,
            Text = new("测试", "Test"),
            Versions = [new() { Citation = new("测试", "一", new LocalDate(1990, 1, 1)), Parameters = all }],
        };
    }

    /// <summary>A county's rule that takes the place of another, with one parameter changed: the whole that votes are counted on.</summary>
    public static Rule CountedOn(string whole, RuleInForce rule) => rule.Rule with
    {
        Id = $"t-{rule.Rule.Id}",
        Overrides = [new(rule.Rule.Id, OverrideKind.Replacement)],
        Versions = [rule.Version with { Parameters = rule.Parameters.With("of", ParameterValue.Of(whole)) }],
    };

    /// <summary>The law of a day with the votes that elect counted on another whole.</summary>
    public static RulesInForce CountedOn(string whole, string day) =>
        WithCounty(day, [.. Law(day).Rules.Where(static rule => rule.Rule.Kind == WinThreshold.Kind).Select(rule => CountedOn(whole, rule))]);

    public static Contest Line(Post post, int seats, params ReadOnlySpan<(string Id, int Votes)> votes)
    {
        List<PollCandidate> candidates = [];
        foreach (var (id, count) in votes)
        {
            candidates.Add(new() { Id = Id(id), Votes = count });
        }

        return new() { Post = post, Seats = seats, Candidates = [.. candidates] };
    }

    public static Contest Director(params ReadOnlySpan<(string Id, int Votes)> votes) => Line(Post.Director, 1, votes);

    public static Contest Seats(int seats, params ReadOnlySpan<(string Id, int Votes)> votes) => Line(Post.CommitteeMember, seats, votes);

    /// <summary>The women among the candidates; everybody else is a man.</summary>
    public static Contest Women(this Contest contest, params string[] women) =>
        contest with { Candidates = [.. contest.Candidates.Select(candidate => candidate with { Sex = women.Contains($"{candidate.Id}") ? Sex.Female : Sex.Male })] };

    public static Contest WrittenIn(this Contest contest, params string[] people) =>
        contest with { Candidates = [.. contest.Candidates.Select(candidate => candidate with { WrittenIn = people.Contains($"{candidate.Id}") })] };

    public static Poll Villagers(int registered, int recovered, params ValueList<Contest> contests) => new()
    {
        Body = ElectedBody.VillagersCommittee,
        Mode = PollMode.Voters,
        Registered = registered,
        Issued = recovered,
        Recovered = recovered,
        Spoiled = 0,
        Contests = contests,
    };

    public static Poll Residents(PollMode mode, int registered, int recovered, params ValueList<Contest> contests) =>
        Villagers(registered, recovered, contests) with { Body = ElectedBody.ResidentsCommittee, Mode = mode };

    public static Poll Party(int due, int present, params ValueList<Contest> contests) => new()
    {
        Body = ElectedBody.PartyOrganisation,
        Mode = PollMode.GeneralMeeting,
        Due = due,
        Present = present,
        Issued = present,
        Recovered = present,
        Spoiled = 0,
        Contests = contests,
    };

    public static Poll Rerun(this Poll poll) => poll with { Round = PollRound.Rerun };

    public static Poll Related(this Poll poll, params ReadOnlySpan<(string One, string Other, Relation Relation)> kin)
    {
        List<Kinship> pairs = [];
        foreach (var (one, other, relation) in kin)
        {
            pairs.Add(new(Id(one), Id(other), relation));
        }

        return poll with { Kin = [.. pairs] };
    }

    public static Poll Sitting(this Poll poll, params ReadOnlySpan<(string Id, Post Post)> held)
    {
        List<SeatHeld> seats = [];
        foreach (var (id, post) in held)
        {
            seats.Add(new(Id(id), post));
        }

        return poll with { AlreadyElected = [.. seats] };
    }

    /// <summary>As in <c>a b; c d tied for 1; 2 left, next e f | -; 1 left</c>; why, where the poll is not valid.</summary>
    public static string Show(this Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Valid => string.Join(" | ", outcome.Contests.Select(Show)),
        OutcomeKind.Void => $"void by {string.Join(", ", outcome.VoidBy.Select(static verdict => verdict.Rule.Id))}",
        _ => $"undetermined, missing {string.Join(", ", outcome.Missing)}",
    };

    public static string Decide(this RulesInForce rules, Poll poll) => Outcome.Of(rules, poll).Show();

    private static string Show(ContestOutcome contest) =>
        (contest.Elected.Count == 0 ? "-" : string.Join(' ', contest.Elected))
        + (contest.Tied.Count == 0 ? "" : $"; {string.Join(' ', contest.Tied)} tied for {contest.TiedSeats}")
        + (contest.Unfilled == 0 ? "" : $"; {contest.Unfilled} left{(contest.KeptForWoman ? " for a woman" : "")}")
        + (contest.Next.Count == 0 ? "" : $", next {string.Join(' ', contest.Next)}");
}

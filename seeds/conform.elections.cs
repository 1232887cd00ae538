using System.Text.Json;
using HuanJie;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;

/// <summary>Runs the cases about elections: polls, recalls and calendars.</summary>
internal static class ElectionCase
{
    /// <summary>The book of a case that fixes what the votes are counted on: its thresholds replace those of the book, with another whole.</summary>
    public static RuleBook WithReading(RuleBook book, JudgingBasis basis, JsonElement given)
    {
        var named = given.TryGetProperty("denominator", out var denominator) ? denominator.GetString() : null;
        var whole = named is null or "ballots" && given.TryGetProperty("spoiledCount", out var counted) && counted.ValueKind is JsonValueKind.False ? "valid-ballots" : named;
        if (whole is null)
        {
            return book;
        }

        return RuleBook.Layer(book, RuleBook.Of(new()
        {
            Name = "case-reading",
            Title = new("案例采用的分母", "the whole that the case counts on"),
            Level = BookLevel.County,
            Rules =
            [
                .. from rule in book.On(basis).Rules
                   where rule.Rule.Kind == WinThreshold.Kind || rule.Rule.Kind == RerunFloor.Kind
                   select rule.Rule with
                   {
                       Id = $"case-{rule.Rule.Id}",
                       Overrides = [new(rule.Rule.Id, OverrideKind.Replacement)],
                       Versions = [rule.Version with { Parameters = rule.Parameters.With("of", ParameterValue.Of(whole)) }],
                   },
            ],
        }));
    }

    public static Poll Poll(JsonElement given)
    {
        var isSecretary = given.GetProperty("body").GetString() == "party-secretary";
        return new()
        {
            Body = Body(given.GetProperty("body")),
            Mode = Read.Optional(given, "mode", Read.Name<PollMode>) is var mode && isSecretary ? PollMode.Committee : mode,
            Round = Read.Optional(given, "round", Read.Name<PollRound>),
            Registered = Read.Count(given, "registered"),
            Due = Read.Count(given, "due"),
            Present = Read.Count(given, "present"),
            Issued = Read.Count(given, "issued"),
            Recovered = Read.Count(given, "recovered"),
            Spoiled = Read.Count(given, "spoiled"),
            Contests = [.. given.GetProperty("contests").EnumerateArray().Select(Contest)],
            Kin = Read.List(given, "kin", pair => new Kinship(Read.Person(pair.GetProperty("a")), Read.Person(pair.GetProperty("b")), Read.Name<Relation>(pair.GetProperty("relation")))),
        };
    }

    public static IEnumerable<(string What, string Expected, string Got)> Compare(JsonElement expect, Outcome outcome)
    {
        if (expect.TryGetProperty("valid", out var valid))
        {
            yield return ("valid", valid.GetRawText(), outcome.Kind is OutcomeKind.Valid ? "true" : "false");
        }

        if (expect.TryGetProperty("why", out var why))
        {
            var reasons = outcome.VoidBy.Select(verdict => verdict.Rule.Id).ToArray();
            yield return ("why", why.GetString()!, reasons.Contains(why.GetString()) ? why.GetString()! : $"[{string.Join(", ", reasons)}]{(outcome.Missing.Count > 0 ? $", missing {outcome.Missing}" : "")}");
        }

        if (!expect.TryGetProperty("contests", out var contests))
        {
            yield break;
        }

        foreach (var expected in contests.EnumerateArray())
        {
            var (post, forWoman) = Post(expected.GetProperty("post"));
            var place = expected.GetProperty("post").GetString();
            var contest = outcome.Contests.FirstOrDefault(contest => contest.Contest.Post == post && contest.Contest.ForWoman == forWoman)
                ?? throw new FormatException($"The case expects a contest for {place} that it does not give.");
            foreach (var member in expected.EnumerateObject().Where(member => member.Name != "post"))
            {
                yield return ($"{place} {member.Name}", Plain(member.Value), member.Name switch
                {
                    "elected" => List(contest.Elected),
                    "tied" => List(contest.Tied),
                    "next" => List(contest.Next),
                    "unfilled" => $"{contest.Unfilled}",
                    "short" => Pairs(contest.Results.Where(result => result.VotesShort > 0).Select(result => ($"{result.Person}", $"{result.VotesShort}"))),
                    _ => throw new FormatException($"'{member.Name}' is not expected of a contest. Write elected, tied, unfilled, next or short."),
                });
            }
        }
    }

    public static Recall Recall(JsonElement given) => new()
    {
        Body = Body(given.GetProperty("body")),
        Mode = Read.Optional(given, "mode", Read.Name<PollMode>),
        Eligible = Read.Count(given, "eligible"),
        Signatures = Read.Count(given, "signatures"),
        Representatives = Read.Count(given, "representatives"),
        RepresentativeSignatures = Read.Count(given, "representativeSignatures"),
        Registered = Read.Count(given, "registered"),
        Voted = Read.Count(given, "voted"),
        Yes = Read.Count(given, "yes"),
    };

    public static IEnumerable<(string What, string Expected, string Got)> Compare(JsonElement expect, RecallOutcome outcome)
    {
        foreach (var member in expect.EnumerateObject())
        {
            yield return (member.Name, member.Value.GetString()!, member.Name switch
            {
                "petition" => Read.Word(outcome.Petition),
                "recalled" => Read.Word(outcome.Recalled),
                "why" => outcome.Findings.FirstOrDefault(verdict => verdict.Rule.Id == member.Value.GetString())?.Rule.Id ?? $"[{string.Join(", ", outcome.Findings.Select(verdict => verdict.Rule.Id))}]",
                _ => throw new FormatException($"'{member.Name}' is not expected of a recall. Write petition, recalled or why."),
            });
        }
    }

    public static ElectionDates Dates(JsonElement given) => new()
    {
        Body = Body(given.GetProperty("body")),
        PollingDay = given.TryGetProperty("pollingDay", out var polling) ? Read.Day(polling) : null,
        TermStart = given.TryGetProperty("termStart", out var start) ? Read.Day(start) : null,
        Actual = [.. Read.Members(given, "actual").Select(day => new ActualDay(Read.Named<Milestone>(day.Name), Read.Day(day.Value)))],
    };

    public static IEnumerable<(string What, string Expected, string Got)> Compare(JsonElement expect, ElectionCalendar calendar)
    {
        foreach (var (name, day) in Read.Members(expect, "latest"))
        {
            yield return ($"latest {name}", day.GetString()!, calendar.Latest(Read.Named<Milestone>(name)) is { } latest ? Read.Text(latest) : "none");
        }

        foreach (var (name, day) in Read.Members(expect, "earliest"))
        {
            yield return ($"earliest {name}", day.GetString()!, calendar.Earliest(Read.Named<Milestone>(name)) is { } earliest ? Read.Text(earliest) : "none");
        }

        if (expect.TryGetProperty("late", out var late))
        {
            yield return ("late", Plain(late), Pairs(calendar.Entries.Where(entry => entry is { IsEarliest: false, DaysOff: > 0 }).GroupBy(entry => entry.Milestone).Select(entries => (Read.Word(entries.Key), $"{entries.Max(entry => entry.DaysOff)}"))));
        }
    }

    private static ElectedBody Body(JsonElement body) => body.GetString() is "party-committee" or "party-secretary" ? ElectedBody.PartyOrganisation : Read.Name<ElectedBody>(body);

    private static (Post Post, bool ForWoman) Post(JsonElement post) => post.GetString() switch
    {
        "woman-member" => (HuanJie.Members.Post.CommitteeMember, true),
        "party-member" => (HuanJie.Members.Post.PartyCommitteeMember, false),
        _ => (Read.Name<Post>(post), false),
    };

    private static Contest Contest(JsonElement given)
    {
        var (post, forWoman) = Post(given.GetProperty("post"));
        return new()
        {
            Post = post,
            ForWoman = forWoman,
            Seats = given.GetProperty("seats").GetInt32(),
            Candidates = [.. given.GetProperty("candidates").EnumerateArray().Select(candidate => new PollCandidate
            {
                Id = Read.Person(candidate.GetProperty("id")),
                Votes = candidate.GetProperty("votes").GetInt32(),
                Sex = Read.Optional(candidate, "sex", Read.Name<Sex>),
            })],
        };
    }

    private static string List(ValueList<PersonId> people) => $"[{string.Join(", ", people)}]";

    private static string Pairs(IEnumerable<(string Name, string Value)> pairs) => $"{{{string.Join(", ", pairs.OrderBy(pair => pair.Name, StringComparer.Ordinal).Select(pair => $"{pair.Name}: {pair.Value}"))}}}";

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(item => item.GetString()))}]",
        JsonValueKind.Object => Pairs(value.EnumerateObject().Select(member => (member.Name, member.Value.GetRawText()))),
        _ => value.GetRawText(),
    };
}

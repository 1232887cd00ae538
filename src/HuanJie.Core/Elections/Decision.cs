using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Decides one poll: the account, the rules, then the contests.</summary>
internal sealed class Decision(RulesInForce rules, Poll poll)
{
    private readonly PollCheck[] _checks = [.. rules.Checks.ToArray().OfType<PollCheck>()];

    public Outcome Make()
    {
        var breaches = BallotAccount.Check(poll);
        List<Verdict> verdicts = [.. _checks.Select(check => check.Judge(poll))];
        var voidBy = _checks.Zip(verdicts).Where(static pair => pair.First.VoidsPoll && pair.Second.Kind is VerdictKind.Violated).Select(static pair => pair.Second).ToValueList();
        var threshold = Threshold();
        List<string> missing = [.. _checks.Zip(verdicts).Where(static pair => pair.First.VoidsPoll && pair.Second.Kind is VerdictKind.Undetermined).SelectMany(static pair => pair.Second.Missing)];
        if (threshold is null)
        {
            missing.AddRange(WhyNoThreshold());
        }

        if (IsByStrangers())
        {
            missing.Add(PollFacts.Electorate);
        }

        var kind = voidBy.Count > 0 ? OutcomeKind.Void : missing.Count > 0 || breaches.Any(static breach => breach.IsDecisive) ? OutcomeKind.Undetermined : OutcomeKind.Valid;
        if (kind is OutcomeKind.Valid)
        {
            var count = new Count(this, poll, threshold!.Value);
            var contests = count.Make();
            missing.AddRange(count.Missing);
            if (missing.Count == 0)
            {
                // What a rule decided in the count takes the place of what it could say before.
                Verdict[] decided = [.. count.Verdicts, .. Vacancies(contests, count.Leaving)];
                verdicts.RemoveAll(verdict => verdict.Kind is VerdictKind.NotApplicable && Array.Exists(decided, later => later.Rule == verdict.Rule));
                verdicts.AddRange(decided);
                return new(poll, rules) { Kind = kind, Contests = contests, Verdicts = [.. verdicts], Breaches = breaches, Leaving = count.Leaving };
            }

            kind = OutcomeKind.Undetermined;
        }

        return new(poll, rules)
        {
            Kind = kind,
            Contests = [.. poll.Contests.Select(contest => Undecided(contest, threshold))],
            Verdicts = [.. verdicts],
            Breaches = breaches,
            Missing = [.. missing.Distinct()],
            VoidBy = voidBy,
        };
    }

    public TCheck? Find<TCheck>()
        where TCheck : PollCheck => Array.Find(_checks, check => check is TCheck && check.Concerns(poll)) as TCheck;

    /// <summary>How many more stand in a further vote than there are seats left; null when no rule says.</summary>
    public int? ExtraCandidates => _checks.OfType<RerunFloor>().FirstOrDefault(check => check.ConcernsVoters(poll))?.ExtraCandidates;

    // In a vote among those level the most votes elect; one vote is the least that anybody can be elected with.
    private long? Threshold()
    {
        if (poll.Round is PollRound.Revote)
        {
            return Array.Exists(_checks, check => check is Turnout or ThresholdCheck or TieRevote && check.ConcernsVoters(poll)) ? 1 : null;
        }

        var thresholds = Thresholds();
        var least = thresholds.Select(check => check.Least(poll)).ToArray();
        return least.Length == 0 || least.Contains(null) ? null : Math.Max(1, least.Max()!.Value);
    }

    // Law says by how many of whom a body is elected; whoever it does not name, such as a Party meeting for a villagers' committee, elects nobody.
    private bool IsByStrangers()
    {
        var ofBody = _checks.OfType<Turnout>().Where(check => check.Rule.Rule.Scope.Covers(poll.Body)).ToArray();
        return ofBody.Length > 0 && !Array.Exists(ofBody, check => poll.Round is PollRound.Rerun or PollRound.Revote ? check.ConcernsVoters(poll) : check.Concerns(poll));
    }

    private ThresholdCheck[] Thresholds()
    {
        ThresholdCheck[] floors = [.. _checks.OfType<RerunFloor>().Where(check => check.Concerns(poll))];
        return floors.Length > 0 ? floors : [.. _checks.OfType<WinThreshold>().Where(check => check.Concerns(poll))];
    }

    private IEnumerable<string> WhyNoThreshold() => Thresholds() is { Length: > 0 } checks ? checks.SelectMany(check => check.Examine(poll).Missing) : ["threshold"];

    private IEnumerable<Verdict> Vacancies(ValueList<ContestOutcome> contests, ValueList<SeatHeld> leaving)
    {
        if (contests.All(static contest => contest.Unfilled == 0) || Find<VacancyTolerance>() is not { } tolerance)
        {
            return [];
        }

        ValueList<Post> elected = [.. poll.AlreadyElected.Where(held => !leaving.Contains(held)).Select(static held => held.Post), .. contests.SelectMany(static contest => contest.Elected.Select(_ => contest.Contest.Post))];
        return [tolerance.Say(tolerance.ExamineElected(elected))];
    }

    private static ContestOutcome Undecided(Contest contest, long? threshold) => new(contest)
    {
        Threshold = threshold,
        Results = [.. contest.Candidates.Select(static candidate => new CandidateResult(candidate.Id, candidate.Votes, ResultKind.Undetermined))],
    };
}

using System.Globalization;
using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Text;

/// <summary>Words the outcome of a poll for people (选举结果文字): by ids, with the votes and the articles. No name stands in it.</summary>
public static class OutcomeText
{
    /// <param name="outcome">The outcome.</param>
    extension(Outcome outcome)
    {
        /// <summary>
        /// The outcome line by line: whether it is valid, the rules that it keeps or that make it void, each contest, what rules decided in the count, the rules broken beside
        /// that, and figures that do not agree.
        /// </summary>
        public ValueList<string> Lines(Language language)
        {
            ArgumentNullException.ThrowIfNull(outcome);
            var wording = VerdictWording.In(language);
            List<string> lines =
            [
                Sentence(wording.Part(
                    $"outcome.{Scoping.Word(outcome.Kind)}",
                    ("body", wording.Word(Scoping.Word(outcome.Poll.Body))),
                    ("mode", outcome.Poll.Mode is PollMode.Committee ? wording.Parts["outcome.by-committee"] : wording.Word(Scoping.Word(outcome.Poll.Mode))),
                    ("round", wording.Word(Scoping.Word(outcome.Poll.Round))))),
                .. outcome.VoidBy.Select(verdict => verdict.Describe(language)),
            ];
            if (outcome.Missing.Count > 0)
            {
                lines.Add(wording.Part("outcome.missing", ("facts", string.Join(wording.Parts["list"], outcome.Missing.Select(wording.Word)))));
            }

            if (outcome.Kind is OutcomeKind.Valid)
            {
                lines.AddRange(outcome.Verdicts.Where(static verdict => verdict.Kind is VerdictKind.Satisfied && !Decides(verdict)).Select(verdict => verdict.Describe(language)));
                lines.AddRange(outcome.Contests.Select(contest => Line(contest, outcome.Poll.Round, wording)));
                lines.AddRange(outcome.Verdicts.Where(static verdict => Decides(verdict)).Select(verdict => verdict.Describe(language)));
            }

            lines.AddRange(outcome.Findings.Where(finding => !outcome.VoidBy.Contains(finding) && !Decides(finding)).Select(finding => finding.Describe(language)));
            lines.AddRange(outcome.Breaches.Select(breach => wording.Part("outcome.account", ("breach", breach.Describe(language)))));
            return [.. lines];
        }

        /// <summary>The lines, each on its own.</summary>
        public string Describe(Language language) => string.Join('\n', outcome.Lines(language));
    }

    // What a rule decided in the count: a tie, kin, a woman's seat, vacancies.
    private static bool Decides(Verdict verdict) =>
        verdict is { Kind: VerdictKind.Satisfied or VerdictKind.Violated, Judgement.Steps: [{ Key: not "tie-revote.round.satisfied" }, ..] }
        && (verdict.Rule.Kind == TieRevote.Kind || verdict.Rule.Kind == KinElected.Kind || verdict.Rule.Kind == WomanSeat.Kind || verdict.Rule.Kind == VacancyTolerance.Kind);

    private static string Line(ContestOutcome contest, PollRound round, VerdictWording wording)
    {
        var post = wording.Word(Scoping.Word(contest.Contest.Post));
        List<string> parts = [contest.Elected.Count == 0 ? wording.Parts["outcome.nobody"] : wording.Part(round is PollRound.PreElection ? "outcome.candidates" : "outcome.elected", ("people", People(contest.Elected)))];
        Add(contest.Tied.Count > 0, () => wording.Part("outcome.tied", ("people", People(contest.Tied)), ("seats", Number(contest.TiedSeats))));
        Add(contest.Unfilled > 0, () => wording.Part("outcome.unfilled", ("seats", Number(contest.Unfilled))));
        Add(contest.KeptForWoman, () => wording.Parts["outcome.kept"]);
        Add(contest.Next.Count > 0, () => wording.Part("outcome.next", ("people", Ids(contest.Next))));
        ValueList<CandidateResult> others = [.. contest.Results.Where(static result => result.Kind is not (ResultKind.Elected or ResultKind.Tied))];
        Add(others.Count > 0, () => wording.Part("outcome.others", ("people", string.Join(wording.Parts["list"], others.Select(Person)))));
        var head = wording.Part(
            round is PollRound.Revote ? "outcome.contest.most" : round is PollRound.PreElection ? "outcome.contest.candidates" : "outcome.contest",
            ("post", contest.Contest.ForWoman ? wording.Part("outcome.for-woman", ("post", post)) : post),
            ("seats", Number(contest.Contest.Seats)),
            ("threshold", Number(contest.Threshold ?? 0)));
        return Sentence(head) + wording.Parts["outcome.colon"] + string.Join(wording.Parts["separator"], parts);

        string Person(CandidateResult result) => wording.Part(
            result.VotesShort > 0 ? "outcome.short" : "outcome.person",
            ("person", result.Person.ToString()),
            ("votes", Number(result.Votes)),
            ("short", Number(result.VotesShort ?? 0)));

        string People(ValueList<PersonId> people) => string.Join(wording.Parts["list"], people.Select(person => Person(contest.Results.First(result => result.Person == person))));

        string Ids(ValueList<PersonId> people) => string.Join(wording.Parts["list"], people);

        void Add(bool applies, Func<string> part)
        {
            if (applies)
            {
                parts.Add(part());
            }
        }
    }

    // The line begins with a word of the vocabulary, which gets a capital in a language that has them.
    private static string Sentence(string line) => char.IsAsciiLetterLower(line[0]) ? char.ToUpperInvariant(line[0]) + line[1..] : line;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}

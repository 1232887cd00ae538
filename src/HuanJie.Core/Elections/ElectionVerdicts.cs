using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Asks one rule about polls, recalls, calendars and offices (单条规则的评判); the outcomes ask all of them.</summary>
public static class ElectionVerdicts
{
    /// <param name="rules">The rules in force.</param>
    extension(RulesInForce rules)
    {
        /// <summary>What one rule says of a poll; of a rule that decides within the count, such as one on ties, what it decided.</summary>
        /// <exception cref="ArgumentException">No rule of the book has the id.</exception>
        public Verdict Judge(string ruleId, Poll poll)
        {
            ArgumentNullException.ThrowIfNull(rules);
            ArgumentNullException.ThrowIfNull(poll);
            return rules.Judge(ruleId, _ => Last(ruleId, Outcome.Of(rules, poll).Verdicts));
        }

        /// <summary>What one rule says of a recall.</summary>
        /// <exception cref="ArgumentException">No rule of the book has the id.</exception>
        public Verdict Judge(string ruleId, Recall recall)
        {
            ArgumentNullException.ThrowIfNull(rules);
            ArgumentNullException.ThrowIfNull(recall);
            return rules.Judge(ruleId, _ => Last(ruleId, RecallOutcome.Of(rules, recall).Verdicts));
        }

        /// <summary>What one rule says of the days of an election; not applicable where what it counts from is not known.</summary>
        /// <exception cref="ArgumentException">No rule of the book has the id.</exception>
        public Verdict Judge(string ruleId, ElectionDates dates)
        {
            ArgumentNullException.ThrowIfNull(rules);
            ArgumentNullException.ThrowIfNull(dates);
            return rules.Judge(ruleId, _ => Worst(ruleId, ElectionCalendar.Of(rules, dates)));
        }

        /// <summary>What one rule says of an office: violated when it has ended.</summary>
        /// <exception cref="ArgumentException">No rule of the book has the id.</exception>
        public Verdict Judge(string ruleId, OfficeRecord office)
        {
            ArgumentNullException.ThrowIfNull(rules);
            ArgumentNullException.ThrowIfNull(office);
            return rules.Judge(ruleId, _ => Last(ruleId, OfficeOutcome.Of(rules, office).Verdicts));
        }
    }

    // What was decided in the count comes after what was asked before it.
    private static Judgement Last(string ruleId, ValueList<Verdict> verdicts) =>
        verdicts.LastOrDefault(verdict => verdict.Rule.Id == ruleId)?.Judgement ?? Judgement.NotApplicable("subject");

    // A window sets two days; one that is not kept tells, then one that is open.
    private static Judgement Worst(string ruleId, ElectionCalendar calendar)
    {
        Judgement[] days = [.. calendar.Entries.Where(entry => entry.Verdict.Rule.Id == ruleId).Select(static entry => entry.Verdict.Judgement)];
        return days.Length == 0 ? Judgement.NotApplicable("subject") : Judgement.All(days);
    }
}

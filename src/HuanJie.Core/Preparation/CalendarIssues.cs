using HuanJie.Elections;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>What the calendar of the next election says: days missed, days planned too late, no day at all.</summary>
internal sealed class CalendarIssues(LocalDate day, RuleBook book)
{
    private readonly Dictionary<LocalDate, RulesInForce> _rules = [];
    private readonly Dictionary<ElectionDates, ElectionCalendar> _calendars = [];

    public IEnumerable<ReadinessIssue> Of(DivisionCode organisation, PlannedElection? election)
    {
        var owner = Responsible.For(organisation, ResponsibleLevel.Community);
        if (election is null)
        {
            yield return new(IssueKind.NoElection, Responsible.For(organisation, ResponsibleLevel.Subdistrict));
            yield break;
        }

        if (election.PollingDay is not { } pollingDay)
        {
            yield return new(IssueKind.NoPollingDay, Responsible.For(organisation, ResponsibleLevel.Subdistrict));
            yield break;
        }

        foreach (var entry in CalendarOf(UpToDay(election.Dates, pollingDay), pollingDay).Entries.Where(IsMissed).OrderBy(static entry => entry.Day).ThenBy(static entry => entry.Milestone).ThenBy(static entry => entry.Verdict.Rule.Id, StringComparer.Ordinal))
        {
            yield return new(IssueKind.DeadlineMissed, owner, Math.Max(1, entry.Actual is null ? Period.DaysBetween(entry.Day, day) : entry.DaysOff)) { Rule = entry.Verdict.Rule.Id, Since = entry.Day };
        }

        if (pollingDay < day)
        {
            yield return new(IssueKind.PollingOverdue, owner, Period.DaysBetween(pollingDay, day)) { Since = pollingDay };
        }
    }

    // A day that must be kept before the vote was not, will not be, or has gone by with nothing recorded. Objections, withdrawals and proxies need not happen.
    private bool IsMissed(CalendarEntry entry) => entry.Milestone switch
    {
        Milestone.VoterListPublished or Milestone.CandidateListPublished => entry.Verdict.Kind is VerdictKind.Violated || (entry.Actual is null && !entry.IsEarliest && entry.Day <= day),
        Milestone.EarlyLimit or Milestone.LateLimit or Milestone.SelfNomination or Milestone.ListDecision or Milestone.ProxyListPublished => entry.Verdict.Kind is VerdictKind.Violated,
        _ => false,
    };

    // What happens after the day is not known on it.
    private ElectionDates UpToDay(ElectionDates dates, LocalDate pollingDay) =>
        dates.Actual.All(actual => actual.Day <= day) ? dates : dates with { PollingDay = pollingDay, Actual = [.. dates.Actual.Where(actual => actual.Day <= day)] };

    private ElectionCalendar CalendarOf(ElectionDates dates, LocalDate pollingDay)
    {
        if (!_calendars.TryGetValue(dates, out var calendar))
        {
            if (!_rules.TryGetValue(pollingDay, out var rules))
            {
                _rules.Add(pollingDay, rules = book.On(pollingDay));
            }

            _calendars.Add(dates, calendar = ElectionCalendar.Of(rules, dates));
        }

        return calendar;
    }
}

using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Elections;

/// <summary>The calendar of an election (选举日程表): from the polling day and the rules in force every statutory day, forwards and backwards, checked against what happened.</summary>
public sealed record ElectionCalendar
{
    private const string TermKind = "term";

    private ElectionCalendar(ElectionDates dates, DayCounting counting, ValueList<CalendarEntry> entries)
    {
        Dates = dates;
        Counting = counting;
        Entries = entries;
    }

    /// <summary>The days that are known.</summary>
    public ElectionDates Dates { get; }

    /// <summary>How days were counted.</summary>
    public DayCounting Counting { get; }

    /// <summary>The statutory days, by day; several rules may set one for the same milestone.</summary>
    public ValueList<CalendarEntry> Entries { get; }

    /// <summary>The rules that were not kept, each lateness one.</summary>
    public ValueList<Verdict> Findings => [.. Entries.Select(static entry => entry.Verdict).Where(static verdict => verdict.Kind is VerdictKind.Violated)];

    /// <summary>Makes the calendar of an election.</summary>
    /// <param name="rules">The rules in force on the polling day.</param>
    /// <param name="dates">The days that are known.</param>
    /// <param name="counting">How days are counted; <see cref="DayCounting.Default"/> unless given.</param>
    /// <remarks>A bound that is counted from something whose day is not known is left out: nobody knows when the days begin.</remarks>
    public static ElectionCalendar Of(RulesInForce rules, ElectionDates dates, DayCounting? counting = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(dates);
        counting ??= DayCounting.Default;
        var known = new Dictionary<Milestone, LocalDate>();
        foreach (var day in dates.Actual)
        {
            known[day.Milestone] = day.Day;
        }

        known[Milestone.Polling] = dates.PollingDay ?? known.GetValueOrDefault(Milestone.Polling, rules.Basis.PollingDay);

        // Unless another day is given, the poll produced the committee.
        known.TryAdd(Milestone.CommitteeProduced, known[Milestone.Polling]);
        List<CalendarEntry> entries = [];
        var termDue = TermDue(rules, dates);
        if (termDue is { } due)
        {
            known[Milestone.TermDue] = due.Day;

            // That a term is over is a fact of the calendar, and no lateness of its own; the window says how late a turnover may be.
            entries.Add(new(Milestone.TermDue, due.Day, IsEarliest: false, Say(due.Rule, rules, Bound(Milestone.TermDue, due.Day, isEarliest: false, null))));
            foreach (var window in rules.Checks.ToArray().OfType<TurnoverWindow>().Where(window => window.Rule.Rule.Scope.Covers(dates.Body)))
            {
                Add(window.Rule, Milestone.EarlyLimit, window.EarlyMonths is { } early ? due.Day.PlusMonths(-early) : null, isEarliest: true, known[Milestone.Polling]);
                Add(window.Rule, Milestone.LateLimit, window.LateMonths is { } late ? due.Day.PlusMonths(late) : null, isEarliest: false, known[Milestone.Polling]);
            }
        }

        foreach (var deadline in rules.Checks.ToArray().OfType<Deadline>().Where(deadline => deadline.Rule.Rule.Scope.Covers(dates.Body)))
        {
            if (known.TryGetValue(deadline.From, out var from))
            {
                Add(deadline.Rule, deadline.Of, deadline.Day(from, counting), deadline.IsEarliest, dates.On(deadline.Of));
            }
        }

        return new(dates, counting, [.. entries.OrderBy(static entry => entry.Day).ThenBy(static entry => entry.Milestone)]);

        void Add(RuleInForce rule, Milestone milestone, LocalDate? day, bool isEarliest, LocalDate? actual)
        {
            if (day is { } bound)
            {
                entries.Add(new(milestone, bound, isEarliest, Say(rule, rules, Bound(milestone, bound, isEarliest, actual))) { Actual = actual });
            }
        }
    }

    /// <summary>The last day allowed for something: the earliest of the days that rules set; null when none does.</summary>
    public LocalDate? Latest(Milestone milestone) => Entries.Where(entry => entry.Milestone == milestone && !entry.IsEarliest).Select(static entry => (LocalDate?)entry.Day).Min();

    /// <summary>The first day allowed for something: the last of the days that rules set; null when none does.</summary>
    public LocalDate? Earliest(Milestone milestone) => Entries.Where(entry => entry.Milestone == milestone && entry.IsEarliest).Select(static entry => (LocalDate?)entry.Day).Max();

    /// <summary>By how many days something was too late or too early; 0 when it was in time or is not known.</summary>
    public int DaysOff(Milestone milestone) => Entries.Where(entry => entry.Milestone == milestone).Select(static entry => entry.DaysOff).DefaultIfEmpty(0).Max();

    /// <summary>The number of days and of breaches.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Entries.Count} statutory days, {Findings.Count} not kept");

    private static (RuleInForce Rule, LocalDate Day)? TermDue(RulesInForce rules, ElectionDates dates)
    {
        if (dates.TermStart is not { } start)
        {
            return null;
        }

        // A term is as long as it was when the committee was elected; the change to five years did not lengthen the terms that ran.
        foreach (var layer in rules.Book.Layers)
        {
            foreach (var rule in layer.Rules)
            {
                if (IsTermOf(rule) && rule.On(start) is { } version && !IsLaterRule(version))
                {
                    return (new(rule, version, layer.Name, start), Over(version));
                }
            }
        }

        foreach (var rule in rules.Rules)
        {
            if (IsTermOf(rule.Rule) && !IsLaterRule(rule.Version))
            {
                return (rule, Over(rule.Version));
            }
        }

        return null;

        bool IsTermOf(Rule rule) => rule.Kind.Id == TermKind && rule.Scope.Covers(dates.Body);

        bool IsLaterRule(RuleVersion version) => version.Parameters.Flag("fromNextTerm") && start < version.Citation.InForceFrom;

        LocalDate Over(RuleVersion version) => start.PlusYears(version.Parameters.WholeNumber("years", 0));
    }

    private static Verdict Say(RuleInForce rule, RulesInForce rules, Judgement judgement) => new(rule.Rule, rule, rules.Basis, judgement);

    private static Judgement Bound(Milestone milestone, LocalDate bound, bool isEarliest, LocalDate? actual)
    {
        var word = new Argument("milestone", Scoping.Word(milestone), IsWord: true);
        var step = isEarliest ? "calendar.earliest" : "calendar.latest";
        var judgement = actual is not { } day
            ? Judgement.Of(step, VerdictKind.Undetermined, word, Argument.Of("bound", bound)) with { Missing = [Scoping.Word(milestone)] }
            : Judgement.Of(
                step,
                (isEarliest ? day >= bound : day <= bound) ? VerdictKind.Satisfied : VerdictKind.Violated,
                word,
                Argument.Of("bound", bound),
                Argument.Of("actual", day),
                Argument.Of("days", Math.Abs(Period.DaysBetween(bound, day))));
        return judgement with { Boundary = bound };
    }
}

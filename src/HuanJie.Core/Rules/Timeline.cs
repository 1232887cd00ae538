using HuanJie.Members;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>What a book says of one subject on every polling day of a period (结论时间线).</summary>
/// <remarks>
/// The subject stays as it is recorded; the calendar and the law move. So a candidate is "eligible until 2026-05-11", and a committee lawful until its
/// term is over or a member is over age.
/// </remarks>
public sealed class Timeline
{
    private Timeline(LocalDate from, LocalDate to, ValueList<RuleTimeline> rules)
    {
        From = from;
        To = to;
        Rules = rules;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate To { get; }

    /// <summary>The timeline of each rule that speaks on some day of the period, in the order of the book.</summary>
    /// <remarks>For a roster the rules about its seats come first, once for each seat, then those about its committees.</remarks>
    public ValueList<RuleTimeline> Rules { get; }

    /// <summary>The first day on which a <see cref="Severity.Must"/> rule is broken; null when none is in the period.</summary>
    public LocalDate? BrokenFrom => Musts
        .SelectMany(static rule => rule.Intervals)
        .Where(static interval => interval.Kind is VerdictKind.Violated)
        .Select(static interval => (LocalDate?)interval.From)
        .Min();

    /// <summary>The last day through which, from the first, every <see cref="Severity.Must"/> rule holds; null when one is broken on the first day.</summary>
    /// <remarks>A rule that is undetermined counts as holding; <see cref="Rules"/> has the days on which one is.</remarks>
    public LocalDate? HoldsThrough => BrokenFrom is not { } broken ? To : broken > From ? broken.PlusDays(-1) : null;

    /// <summary>The rules broken on <see cref="BrokenFrom"/>, in the order of the book.</summary>
    public IEnumerable<Rule> BrokenFirst => BrokenFrom is { } day ? Musts.Where(rule => rule.On(day) is VerdictKind.Violated).Select(static rule => rule.Rule).Distinct() : [];

    private IEnumerable<RuleTimeline> Musts => Rules.Where(static rule => rule.Rule.Severity is Severity.Must);

    /// <summary>The timeline of a candidate.</summary>
    /// <param name="book">The rule book.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="from">The first polling day.</param>
    /// <param name="to">The last polling day, included.</param>
    /// <param name="basis">The readings, and the day of the register where it stays; its polling day is not used.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>, or one of the two is not of the years 1900 to 2999.</exception>
    public static Timeline Of(RuleBook book, Candidate candidate, LocalDate from, LocalDate to, JudgingBasis? basis = null)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return Of(
            book,
            from,
            to,
            basis,
            rules => rules.Judge(candidate).Select(static verdict => (Key: verdict.Rule.Id, verdict.Rule, verdict.Kind)),
            (check, days) => check.AddTurningDays(candidate, days),
            RuleSubjects.Candidate);
    }

    /// <summary>The timeline of an organisation: its committees, and each seat by what the roster says.</summary>
    /// <inheritdoc cref="Of(RuleBook, Candidate, LocalDate, LocalDate, JudgingBasis?)"/>
    /// <param name="book">The rule book.</param>
    /// <param name="roster">The roster.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    /// <param name="basis">The readings; its polling day is not used.</param>
    public static Timeline Of(RuleBook book, Roster roster, LocalDate from, LocalDate to, JudgingBasis? basis = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        (string Seat, Candidate Holder)[] seats =
        [
            .. from member in roster.Members
               from post in member.Posts
               select ($"{member.Id} {post} ", SeatHolder.AsCandidate(roster, member, post)),
        ];
        return Of(
            book,
            from,
            to,
            basis,
            rules =>
            [
                .. seats.SelectMany(seat => rules.Judge(seat.Holder).Select(verdict => (Key: seat.Seat + verdict.Rule.Id, verdict.Rule, verdict.Kind))),
                .. rules.Judge(roster).Select(static verdict => (Key: verdict.Rule.Id, verdict.Rule, verdict.Kind)),
            ],
            (check, days) =>
            {
                if ((check.Rule.Rule.Kind.Subjects & RuleSubjects.Candidate) != 0)
                {
                    Array.ForEach(seats, seat => check.AddTurningDays(seat.Holder, days));
                }

                if ((check.Rule.Rule.Kind.Subjects & RuleSubjects.Committee) != 0)
                {
                    check.AddTurningDays(roster, days);
                }
            },
            RuleSubjects.Candidate | RuleSubjects.Committee);
    }

    /// <summary>The period and the day on which it is broken.</summary>
    public override string ToString() => BrokenFrom is { } day ? $"{From:R} to {To:R}, broken from {day:R}" : $"{From:R} to {To:R}, never broken";

    // Judges on the days on which something can change, and holds each verdict until the next.
    private static Timeline Of(
        RuleBook book,
        LocalDate from,
        LocalDate to,
        JudgingBasis? basis,
        Func<RulesInForce, IEnumerable<(string Key, Rule Rule, VerdictKind Kind)>> judge,
        Action<RuleCheck, TurningDays> turn,
        RuleSubjects subjects)
    {
        ArgumentNullException.ThrowIfNull(book);
        (from, to) = (JudgingBasis.Checked(from, nameof(from)), JudgingBasis.Checked(to, nameof(to)));
        if (to < from)
        {
            throw new ArgumentOutOfRangeException(nameof(to), $"The period is from {from:R} to {to:R}. The last day must not be before the first; are the two swapped?");
        }

        var readings = basis ?? new(from);
        var days = new TurningDays(from, to);
        AddChangesOfLaw(book, days);
        foreach (var day in days.All.ToList())
        {
            foreach (var check in book.On(readings with { PollingDay = day }).Checks)
            {
                if ((check.Rule.Rule.Kind.Subjects & subjects) != 0)
                {
                    turn(check, days);
                }
            }
        }

        var spoken = new Dictionary<string, (Rule Rule, Dictionary<LocalDate, VerdictKind> ByDay)>(StringComparer.Ordinal);
        foreach (var day in days.All)
        {
            foreach (var (key, rule, kind) in judge(book.On(readings with { PollingDay = day })))
            {
                if (!spoken.TryGetValue(key, out var line))
                {
                    spoken[key] = line = (rule, []);
                }

                line.ByDay[day] = kind;
            }
        }

        // A rule that comes into force later would otherwise stand last; the keys of seats have a space.
        var places = book.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(static pair => pair.Id, static pair => pair.index, StringComparer.Ordinal);
        List<LocalDate> all = [.. days.All];
        return new(from, to, [.. spoken
            .OrderBy(static line => line.Key.Contains(' ', StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(line => places[line.Value.Rule.Id])
            .Select(line => new RuleTimeline(line.Value.Rule, Joined(line.Value.ByDay, all, to)))]);
    }

    private static void AddChangesOfLaw(RuleBook book, TurningDays days)
    {
        foreach (var citation in book.Rules.SelectMany(static rule => rule.Versions).Select(static version => version.Citation))
        {
            days.Add(citation.InForceFrom);
            if (citation.InForceTo is { } last && last < days.Last)
            {
                days.Add(last.PlusDays(1));
            }
        }
    }

    // On a day without a verdict the rule is not in force.
    private static ValueList<VerdictInterval> Joined(Dictionary<LocalDate, VerdictKind> byDay, List<LocalDate> days, LocalDate to)
    {
        List<VerdictInterval> joined = [];
        for (var i = 0; i < days.Count; i++)
        {
            var kind = byDay.GetValueOrDefault(days[i], VerdictKind.NotApplicable);
            var last = i + 1 < days.Count ? days[i + 1].PlusDays(-1) : to;
            if (joined.Count > 0 && joined[^1].Kind == kind)
            {
                joined[^1] = joined[^1] with { To = last };
            }
            else
            {
                joined.Add(new(days[i], last, kind));
            }
        }

        return [.. joined];
    }
}

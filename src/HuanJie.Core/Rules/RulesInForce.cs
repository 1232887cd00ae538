using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>The rules in force on a day (当日有效的规则), made ready to judge candidates, committees and regions.</summary>
/// <remarks>Made by <see cref="RuleBook.On(JudgingBasis)"/>; immutable, and safe to share between threads. Verdicts come in the order of the book.</remarks>
public sealed partial class RulesInForce
{
    private readonly RuleCheck[] _checks;
    private SeatPlans? _plans;

    internal RulesInForce(RuleBook book, JudgingBasis basis)
    {
        Book = book;
        Basis = basis;
        List<RuleInForce> applying = [];
        List<RuleNotInForce> absent = [];
        var replaced = Replacements(book, basis);
        foreach (var layer in book.Layers)
        {
            foreach (var rule in layer.Rules)
            {
                var day = basis.DayThat(rule.ChosenBy);
                if (rule.On(day) is not { } version)
                {
                    absent.Add(new(rule, AbsenceOf(rule, day)));
                }
                else if (replaced.TryGetValue(rule.Id, out var by))
                {
                    absent.Add(new(rule, AbsenceReason.Replaced, by));
                }
                else
                {
                    applying.Add(new(rule, version, layer.Name, day));
                }
            }
        }

        Rules = [.. applying];
        NotInForce = [.. absent];
        _checks = [.. applying.Select(rule => rule.Rule.Kind.Prepare(rule, basis))];
    }

    /// <summary>The book.</summary>
    public RuleBook Book { get; }

    /// <summary>The days and readings that judgements rest on.</summary>
    public JudgingBasis Basis { get; }

    /// <summary>The rules that apply, each with its version and the day that chose it.</summary>
    public ValueList<RuleInForce> Rules { get; }

    /// <summary>The rules of the book that do not apply, each with the reason.</summary>
    public ValueList<RuleNotInForce> NotInForce { get; }

    internal ReadOnlySpan<RuleCheck> Checks => _checks;

    /// <summary>Judges a candidate by every rule about candidates, in the order of the book.</summary>
    public ValueList<Verdict> Judge(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return [.. CheckedFor(RuleSubjects.Candidate).Select(check => Say(check, Scoping.Examine(check, candidate)))];
    }

    /// <summary>Judges the committees of an organisation by every rule about committees, in the order of the book.</summary>
    public ValueList<Verdict> Judge(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return [.. CheckedFor(RuleSubjects.Committee).Select(check => Say(check, Scoping.Examine(check, roster)))];
    }

    /// <summary>Judges the holder of a seat as a candidate for it, from what the roster says.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="member">One of its members.</param>
    /// <param name="post">A post that the member holds.</param>
    public ValueList<Verdict> Judge(Roster roster, Member member, Post post) => Judge(SeatHolder.AsCandidate(roster, member, post));

    /// <summary>Judges a region by every rule about regions, in the order of the book.</summary>
    public ValueList<Verdict> Judge(Turnover region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return [.. CheckedFor(RuleSubjects.Region).Select(check => Say(check, Scoping.Examine(check, region)))];
    }

    /// <summary>What one rule says of a candidate; not applicable when it is in the book and not in force, with the reason.</summary>
    /// <exception cref="ArgumentException">No rule of the book has the id.</exception>
    public Verdict Judge(string ruleId, Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return Judge(ruleId, check => Scoping.Examine(check, candidate));
    }

    /// <summary>What one rule says of an organisation; not applicable when it is in the book and not in force.</summary>
    /// <remarks>A rule about candidates only is asked about every seat: it is broken when one breaks it.</remarks>
    /// <exception cref="ArgumentException">No rule of the book has the id.</exception>
    public Verdict Judge(string ruleId, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        return Judge(ruleId, check => check.Rule.Rule.Kind.Subjects is RuleSubjects.Candidate ? OverSeats(check, roster) : Scoping.Examine(check, roster));
    }

    /// <summary>What one rule says of a region; not applicable when it is in the book and not in force.</summary>
    /// <exception cref="ArgumentException">No rule of the book has the id.</exception>
    public Verdict Judge(string ruleId, Turnover region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return Judge(ruleId, check => Scoping.Examine(check, region));
    }

    /// <summary>The polling day and the number of rules, as in <c>31 rules in force, polling day 2021-01-28, leap day February28</c>.</summary>
    public override string ToString() => $"{Rules.Count} rules in force, {Basis}";

    private static Dictionary<string, string> Replacements(RuleBook book, JudgingBasis basis)
    {
        var replaced = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in book.Layers.Where(static layer => !layer.Independent).SelectMany(static layer => layer.Rules).Where(rule => rule.On(basis.DayThat(rule.ChosenBy)) is not null))
        {
            foreach (var named in rule.Overrides.Where(static named => named.How is OverrideKind.Replacement))
            {
                replaced[named.Rule] = rule.Id;
            }
        }

        return replaced;
    }

    private static AbsenceReason AbsenceOf(Rule rule, NodaTime.LocalDate day) =>
        day < rule.Versions[0].Citation.InForceFrom ? AbsenceReason.NotYet
        : day > rule.Versions[^1].Citation.InForceFrom ? AbsenceReason.Ended
        : AbsenceReason.Between;

    private static Judgement OverSeats(RuleCheck check, Roster roster)
    {
        Judgement[] seats =
        [
            .. from member in roster.Members
               from post in member.Posts
               select Scoping.Examine(check, SeatHolder.AsCandidate(roster, member, post)),
        ];
        return seats.Length == 0 ? Judgement.NotApplicable("no-members") : Judgement.All(seats);
    }

    private IEnumerable<RuleCheck> CheckedFor(RuleSubjects subject) => _checks.Where(check => (check.Rule.Rule.Kind.Subjects & subject) != 0);

    internal Verdict Judge(string ruleId, Func<RuleCheck, Judgement> examine)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        if (Array.Find(_checks, check => check.Rule.Rule.Id == ruleId) is { } check)
        {
            return Say(check, examine(check));
        }

        var rule = Book.Find(ruleId)
            ?? throw new ArgumentException($"No rule has the id '{ruleId}'. {NearestName.Question(ruleId, Book.Rules.Select(static other => other.Id))}The book is {Book}; its ids are in Rules.", nameof(ruleId));
        return new(rule, null, Basis, Judgement.NotApplicable("not-in-force"));
    }

    private Verdict Say(RuleCheck check, Judgement judgement) => new(check.Rule.Rule, check.Rule, Basis, judgement);
}

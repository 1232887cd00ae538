using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Composition;

/// <summary>A committee's term of office is not over (任期), and where the rule asks for it the recorded end is the lawful one.</summary>
/// <remarks>
/// A term of five years from 2021-03-18 is over on 2026-03-18: that day is no longer in it. The end recorded in a roster does not make a term longer.
/// </remarks>
public sealed class TermOfOffice : CommitteeCheck
{
    private readonly int _years;
    private readonly bool _checkLength;
    private readonly LocalDate? _firstStart;

    private TermOfOffice(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _years = rule.Parameters.WholeNumber("years", 0);
        _checkLength = rule.Parameters.Flag("checkLength");
        _firstStart = rule.Parameters.Flag("fromNextTerm") ? rule.Citation.InForceFrom : null;
    }

    /// <summary>The kind <c>term</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "term",
        Subjects = RuleSubjects.Committee,
        Meaning = new("任期未满", "the term of office not over"),
        Parameters =
        [
            new() { Name = "years", Kind = ParameterKind.WholeNumber, Meaning = new("每届任期(年)", "the length of a term in years"), Required = true, Least = 1, Most = 20, Strictness = Strictness.Smaller },
            new() { Name = "checkLength", Kind = ParameterKind.Flag, Meaning = new("是否核对花名册记载的届满日", "whether the recorded end must be the lawful one"), Default = ParameterValue.Of(false), Strictness = Strictness.More },
            new() { Name = "fromNextTerm", Kind = ParameterKind.Flag, Meaning = new("施行前已换届的,从下一届起执行", "whether a term that began before is left alone"), Default = ParameterValue.Of(false), Strictness = Strictness.Neutral },
        ],
        Relation = Relate,
        Prepare = static (rule, basis) => new TermOfOffice(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Roster roster, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(days);
        if (roster.Term is { } term)
        {
            days.Add(Over(term.Start));
        }
    }

    private protected override VerdictKind Decide(RosterFacts facts) => facts.Roster.Term switch
    {
        null => VerdictKind.Undetermined,
        { } term when term.Start < _firstStart => VerdictKind.NotApplicable,
        { } term when Basis.PollingDay >= Over(term.Start) || (_checkLength && term.DueEnd != Over(term.Start)) => VerdictKind.Violated,
        _ => VerdictKind.Satisfied,
    };

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        if (facts.Roster.Term is not { } term)
        {
            return Judgement.ForWantOf(FactNames.TermStart);
        }

        var over = Over(term.Start);
        var step = verdict is VerdictKind.Violated && Basis.PollingDay < over ? "term.length" : "term";
        return Judgement.Of(
            step,
            verdict,
            Argument.Of("start", term.Start),
            Argument.Of("years", _years),
            Argument.Of("over", over),
            Argument.Of("dueEnd", term.DueEnd),
            Argument.Of("day", Basis.PollingDay)).Using(FactNames.TermStart, term.Start) with
        {
            Boundary = over,
        };
    }

    private protected override string WhyNot(RosterFacts facts) => "next-term";

    // A term has one length. To check the recorded end is stricter; to leave alone a term that began before is laxer.
    private static RuleRelation Relate(RuleParameters one, RuleParameters other)
    {
        if (one.WholeNumber("years", 0) != other.WholeNumber("years", 0))
        {
            return RuleRelation.Contradictory;
        }

        var length = one.Flag("checkLength").CompareTo(other.Flag("checkLength"));
        var next = other.Flag("fromNextTerm").CompareTo(one.Flag("fromNextTerm"));
        return (length > 0 || next > 0, length < 0 || next < 0) switch
        {
            (false, false) => RuleRelation.Equal,
            (true, false) => RuleRelation.Stricter,
            (false, true) => RuleRelation.Laxer,
            _ => RuleRelation.Crossed,
        };
    }

    private LocalDate Over(LocalDate start) => start.Year + _years > CalendarSystem.Iso.MaxYear ? new(CalendarSystem.Iso.MaxYear, 12, 31) : start.PlusYears(_years);
}

using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Elections;

/// <summary>An office ends by law (职务自行终止): on an event that the rule names, or on so many like it in a row.</summary>
/// <remarks>
/// 村民委员会组织法 (2018) arts 18, 33: on loss of capacity or a criminal sentence, and on two appraisals as incompetent in a row; (2025) art. 20: on the approval of a
/// resignation, so that a resignation alone ends nothing. The rule is satisfied while the office goes on.
/// </remarks>
public sealed class OfficeEnds : RuleCheck
{
    private readonly OfficeEventKind[] _events;
    private readonly int _inARow;

    private OfficeEnds(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _events = [.. Enum.GetValues<OfficeEventKind>().Where(kind => rule.Parameters.Texts("events").Contains(Scoping.Word(kind)))];
        _inARow = rule.Parameters.WholeNumber("inARow", 1);
    }

    /// <summary>The kind <c>office-ends</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "office-ends",
        Subjects = RuleSubjects.Office,
        Meaning = new("职务终止的情形", "what ends an office"),
        Parameters =
        [
            new()
            {
                Name = "events",
                Kind = ParameterKind.Names,
                Meaning = new("使职务终止的情形", "the events that end it"),
                Choices = [.. Enum.GetValues<OfficeEventKind>().Select(Scoping.Word)],
                Required = true,
                Strictness = Strictness.More,
            },
            new() { Name = "inARow", Kind = ParameterKind.WholeNumber, Meaning = new("连续次数", "how many of them in a row"), Least = 1, Most = 20, Default = ParameterValue.Of(1), Strictness = Strictness.Smaller },
        ],
        Relation = static (one, other) => one.Texts("events").Any(other.Texts("events").Contains)
            ? one.WholeNumber("inARow", 1).CompareTo(other.WholeNumber("inARow", 1)) switch { < 0 => RuleRelation.Stricter, > 0 => RuleRelation.Laxer, _ => Equals(one, other) ? RuleRelation.Equal : RuleRelation.Crossed }
            : RuleRelation.Unrelated,
        Prepare = static (rule, basis) => new OfficeEnds(rule, basis),
    };

    internal Verdict Judge(OfficeRecord record) => new(
        Rule.Rule,
        Rule,
        Basis,
        !Rule.Rule.Scope.Covers(record.Body) ? Judgement.NotApplicable("body") : Examine(record));

    private Judgement Examine(OfficeRecord record)
    {
        if (record.Events is not { } events)
        {
            return Judgement.ForWantOf("events");
        }

        var inARow = 0;
        foreach (var entry in events.Where(entry => entry.Day <= Basis.PollingDay).OrderBy(static entry => entry.Day))
        {
            if (_events.Contains(entry.Kind))
            {
                inARow++;
                if (inARow == _inARow)
                {
                    return Judgement.Of(_inARow > 1 ? "office-ends.in-a-row" : "office-ends", VerdictKind.Violated, new("event", Scoping.Word(entry.Kind), IsWord: true), Argument.Of("day", entry.Day), Argument.Of("times", _inARow)) with { Boundary = entry.Day };
                }
            }
            else if (entry.Kind is OfficeEventKind.AppraisedCompetent)
            {
                inARow = 0;
            }
        }

        return Judgement.Of("office-ends", VerdictKind.Satisfied, Argument.Of("day", Basis.PollingDay));
    }
}

/// <summary>Whether and since when an office is at an end (职务是否终止), by the rules in force.</summary>
public sealed record OfficeOutcome
{
    private OfficeOutcome(OfficeRecord office, ValueList<Verdict> verdicts)
    {
        Office = office;
        Verdicts = verdicts;
    }

    /// <summary>The office.</summary>
    public OfficeRecord Office { get; }

    /// <summary>What each rule about the end of an office says, in the order of the book.</summary>
    public ValueList<Verdict> Verdicts { get; }

    /// <summary>The first day on which a rule ended the office; null while it goes on, or when nothing is known.</summary>
    public LocalDate? EndedOn => Verdicts.Where(static verdict => verdict.Kind is VerdictKind.Violated).Select(static verdict => verdict.Judgement.Boundary).Min();

    /// <summary>Asks the rules in force.</summary>
    public static OfficeOutcome Of(RulesInForce rules, OfficeRecord office)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(office);
        return new(office, [.. rules.Checks.ToArray().OfType<OfficeEnds>().Select(check => check.Judge(office))]);
    }

    /// <summary>As in <c>P-1, VillagersCommittee: ended 2022-03-01</c>.</summary>
    public override string ToString() => EndedOn is { } day ? $"{Office}: ended {day:R}" : $"{Office}: goes on";
}

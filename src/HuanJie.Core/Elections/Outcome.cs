using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>The outcome of a poll (选举结果): valid or void with the reasons, and for each contest who is elected.</summary>
/// <remarks>Nobody is elected by a void poll, nor by one that cannot be decided: a figure is not known, contradicts another, or no rule in force says what elects.</remarks>
public sealed record Outcome
{
    internal Outcome(Poll poll, RulesInForce rules)
    {
        Poll = poll;
        Rules = rules;
    }

    /// <summary>The poll.</summary>
    public Poll Poll { get; }

    /// <summary>Whether it is valid.</summary>
    public OutcomeKind Kind { get; internal init; }

    /// <summary>The outcome of each contest, in the order of the ballot; nobody elected unless the poll is valid.</summary>
    public ValueList<ContestOutcome> Contests { get; internal init; }

    /// <summary>What each rule about polls says, in the order of the book; then what was decided by one: ties, kin, a woman's seat, vacancies.</summary>
    public ValueList<Verdict> Verdicts { get; internal init; }

    /// <summary>The contradictions within the figures.</summary>
    public ValueList<AccountBreach> Breaches { get; internal init; }

    /// <summary>The facts without which the poll cannot be decided; <c>threshold</c> where no rule in force says what elects.</summary>
    public ValueList<string> Missing { get; internal init; }

    /// <summary>Those who held a seat before and leave it: to kin elected to a higher post, or because they are elected to a higher post themselves.</summary>
    public ValueList<SeatHeld> Leaving { get; internal init; }

    /// <summary>The rules that make the poll void; empty when it is not.</summary>
    public ValueList<Verdict> VoidBy { get; internal init; }

    /// <summary>The rules that the poll breaks, those that make it void among them.</summary>
    public ValueList<Verdict> Findings => [.. Verdicts.Where(static verdict => verdict.Kind is VerdictKind.Violated)];

    /// <summary>Whether the seats left may stay empty by a rule in force.</summary>
    public bool MayStayVacant => Verdicts.Any(static verdict => verdict.Rule.Kind.Id == VacancyTolerance.Kind.Id && verdict.Kind is VerdictKind.Satisfied);

    internal RulesInForce Rules { get; }

    /// <summary>Decides a poll by the rules in force.</summary>
    /// <remarks>It never throws for a poll that can be built.</remarks>
    public static Outcome Of(RulesInForce rules, Poll poll)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(poll);
        return new Decision(rules, poll).Make();
    }

    /// <summary>As in <c>Valid: VillagersCommittee, Voters, First, 3 contests</c>.</summary>
    public override string ToString() => $"{Kind}: {Poll}";
}

/// <summary>Whether a poll is valid (选举是否有效).</summary>
public enum OutcomeKind : byte
{
    /// <summary>Valid (有效).</summary>
    Valid = 0,

    /// <summary>Void: the election is held again (无效,重新选举).</summary>
    Void = 1,

    /// <summary>It cannot be decided (不能确定).</summary>
    Undetermined = 2,
}

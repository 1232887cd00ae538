using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>A rule made ready for a day (规则检查): it judges subjects without looking at JSON or at the calendar of versions again.</summary>
/// <remarks>
/// A kind derives from it and overrides what it can judge. A check is immutable and judges from many threads. It never throws for a subject that can be
/// built: what is not known is undetermined. Whom the rule concerns is decided before it is asked.
/// </remarks>
public abstract class RuleCheck
{
    /// <summary>Makes a check.</summary>
    protected RuleCheck(RuleInForce rule, JudgingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(basis);
        Rule = rule;
        Basis = basis;
    }

    /// <summary>The rule in force.</summary>
    public RuleInForce Rule { get; }

    /// <summary>The days and readings.</summary>
    public JudgingBasis Basis { get; }

    /// <summary>The bounds within which a seat of a roster cannot break the rule, whatever is not known; null where the check does not say.</summary>
    /// <remarks>
    /// A roster holds neither political rights nor registration nor a record: a rule about these alone is broken by no seat and says
    /// <see cref="SeatBounds.Any"/>. Where the check does not say, every seat is examined.
    /// </remarks>
    protected internal virtual SeatBounds? Bounds => null;

    /// <summary>Whether <see cref="Bounds"/> are exactly what the rule asks for, so that two such rules can be compared by them.</summary>
    protected internal virtual bool BoundsAreExact => false;

    /// <summary>Judges a candidate.</summary>
    protected internal virtual Judgement Examine(Candidate candidate) => Judgement.NotApplicable("subject");

    /// <summary>Judges the committees of one organisation.</summary>
    protected internal virtual Judgement Examine(Roster roster) => Judgement.NotApplicable("subject");

    /// <summary>Judges a region.</summary>
    protected internal virtual Judgement Examine(Turnover region) => Judgement.NotApplicable("subject");

    /// <summary>The verdict on the committees of one organisation, from counts made once for all checks; the same as <see cref="Examine(Roster)"/> gives.</summary>
    /// <remarks>Override it where the counts suffice: a million rosters are screened without allocating.</remarks>
    protected internal virtual VerdictKind Screen(RosterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Examine(facts.Roster).Kind;
    }

    /// <summary>The verdict on the holder of a seat, where what a roster says of the member decides it; the same as <see cref="Examine(Candidate)"/> gives. Null where it does not.</summary>
    /// <remarks>
    /// It is asked about the holders of a seat who may be outside the <see cref="Bounds"/> of one of its rules, so about some who are within this one's, too. Override it with them: a finding then costs no explanation that nobody has asked for.
    /// </remarks>
    protected internal virtual VerdictKind? Screen(Member member) => null;

    /// <summary>Adds the polling days on which the verdict on a candidate may change while the law stays.</summary>
    /// <remarks>Where a kind does not say, every day may be one.</remarks>
    protected internal virtual void AddTurningDays(Candidate candidate, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        days.AddEveryDay();
    }

    /// <summary>Adds the days on which the verdict on committees may change while the law and the members stay.</summary>
    protected internal virtual void AddTurningDays(Roster roster, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        days.AddEveryDay();
    }
}

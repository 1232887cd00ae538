using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>A check of committees that decides by what is counted once over a roster (班子检查), and explains its decision when asked.</summary>
public abstract class CommitteeCheck : RuleCheck
{
    private readonly Body _bodyInVillage;
    private readonly Body _bodyInCommunity;

    private protected CommitteeCheck(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _bodyInVillage = BodyIn(rule.Rule.Scope.Bodies, OrganisationKind.Village);
        _bodyInCommunity = BodyIn(rule.Rule.Scope.Bodies, OrganisationKind.Community);
    }

    /// <summary>The verdict, without allocating.</summary>
    protected internal sealed override VerdictKind Screen(RosterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Decide(facts);
    }

    /// <summary>The verdict with its explanation.</summary>
    protected internal sealed override Judgement Examine(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        var facts = new RosterFacts(roster);
        var verdict = Decide(facts);
        return verdict is VerdictKind.NotApplicable ? Judgement.NotApplicable(WhyNot(facts)) : Explain(verdict, facts);
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Roster roster, TurningDays days)
    {
        // Posts and facts are recorded as they stand; a check that looks at the calendar says so.
    }

    private protected abstract VerdictKind Decide(RosterFacts facts);

    private protected abstract Judgement Explain(VerdictKind verdict, RosterFacts facts);

    private protected virtual string WhyNot(RosterFacts facts) => "no-members";

    /// <summary>The body that the rule is about in an organisation: the first of its scope that the organisation has, else the committee.</summary>
    private protected Body BodyIn(Roster roster) => roster.Organisation.Kind switch
    {
        OrganisationKind.Village => _bodyInVillage,
        OrganisationKind.Community => _bodyInCommunity,
        var kind => BodyIn(Rule.Rule.Scope.Bodies, kind),
    };

    /// <summary>Decides "at least so many" when some are not known.</summary>
    private protected static VerdictKind AtLeast(int least, int known, int unknown) =>
        known >= least ? VerdictKind.Satisfied : known + unknown < least ? VerdictKind.Violated : VerdictKind.Undetermined;

    private protected static Argument Named(Body body) => new("body", Scoping.Word(body), IsWord: true);

    /// <summary>The facts missing about the members of a body.</summary>
    private protected static ValueList<string> MissingOf(Roster roster, Body body, string fact, Func<Member, bool> isMissing) =>
        [.. roster.Members.Where(member => member.SitsOn(body) && isMissing(member)).Select(member => FactNames.OfMember(member.Id, fact))];

    private static Body BodyIn(ValueList<ElectedBody> bodies, OrganisationKind kind)
    {
        foreach (var body in bodies.AsSpan())
        {
            if (body.ExistsIn(kind) && body.Seats is { } seats)
            {
                return seats;
            }
        }

        return Body.Committee;
    }
}

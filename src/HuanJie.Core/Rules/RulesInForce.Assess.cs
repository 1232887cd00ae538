using System.Runtime.CompilerServices;
using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <content>Assessing many rosters: every member and every committee, without allocating for what keeps the rules.</content>
public sealed partial class RulesInForce
{
    /// <summary>Assesses rosters: every seat by the rules about candidates, every organisation by the rules about committees.</summary>
    /// <remarks>
    /// It reports what is broken for sure. What a roster cannot tell (political rights, registration, a record) is undetermined and no finding;
    /// <see cref="Judge(Roster, Member, Post)"/> says so for one seat. The same findings come from judging each seat and each roster alone.
    /// </remarks>
    public Assessment Assess(IEnumerable<Roster> rosters)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        return Assess(rosters is ValueList<Roster> list ? list : [.. rosters]);
    }

    /// <inheritdoc cref="Assess(IEnumerable{Roster})"/>
    public Assessment Assess(ValueList<Roster> rosters)
    {
        var plans = _plans ??= new(_checks);
        var findings = default(FindingBuffer);
        var facts = new RosterFacts();
        var seats = 0L;
        var span = rosters.AsSpan();
        for (var i = 0; i < span.Length; i++)
        {
            seats += AssessOne(span[i], i, plans, facts, ref findings);
        }

        return new(this, rosters, findings.TakeAll(), seats);
    }

    // Not a part of the loop over rosters, which .NET would replace while it runs, and less well than what is called often.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AssessOne(Roster roster, int index, SeatPlans plans, RosterFacts facts, ref FindingBuffer findings)
    {
        var ofKind = plans.Of(roster.Organisation.Kind);
        facts.Read(roster);
        foreach (var member in roster.Members.AsSpan())
        {
            if (!ofKind.Hold(member))
            {
                ofKind.Examine(roster, index, member, ref findings);
            }
        }

        foreach (var check in ofKind.CommitteeChecks)
        {
            if (check.Screen(facts) is VerdictKind.Violated)
            {
                findings.Add(new(check.Rule, index, roster.Organisation.Code));
            }
        }

        return facts.Seats;
    }
}

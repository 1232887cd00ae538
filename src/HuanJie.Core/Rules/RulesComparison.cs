using HuanJie.Members;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>Compares two sets of rules in force (规则比较): one book on two days, or two books; and whose verdict changes.</summary>
/// <param name="Before">The first set.</param>
/// <param name="After">The second set.</param>
public sealed record RulesComparison(RulesInForce Before, RulesInForce After)
{
    /// <summary>The rules that are added, removed or in another version: in the order of the second set, then what is removed in the order of the first.</summary>
    public ValueList<RuleChange> Changes
    {
        get
        {
            var before = Before.Rules.ToDictionary(static rule => rule.Rule.Id, StringComparer.Ordinal);
            List<RuleChange> changes = [];
            foreach (var rule in After.Rules)
            {
                if (!before.Remove(rule.Rule.Id, out var old))
                {
                    changes.Add(new(RuleChangeKind.Added, null, rule));
                }
                else if (old.Version != rule.Version || old.Rule.Severity != rule.Rule.Severity || old.Rule.Scope != rule.Rule.Scope || old.Rule.Kind != rule.Rule.Kind)
                {
                    changes.Add(new(RuleChangeKind.Changed, old, rule));
                }
            }

            return [.. changes, .. Before.Rules.Where(rule => before.ContainsKey(rule.Rule.Id)).Select(static rule => new RuleChange(RuleChangeKind.Removed, rule, null))];
        }
    }

    /// <summary>The verdicts on candidates that differ, by candidate as given, then by rule.</summary>
    /// <remarks>A rule that applies in one set only counts where it says satisfied, violated or undetermined.</remarks>
    public IEnumerable<VerdictChange> VerdictChanges(IEnumerable<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return candidates.SelectMany(candidate => Differences(candidate.Id.ToString(), Before.Judge(candidate), After.Judge(candidate)));
    }

    /// <summary>The verdicts on seats and committees that differ, by roster as given, then by member, post and rule.</summary>
    public IEnumerable<VerdictChange> VerdictChanges(IEnumerable<Roster> rosters)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        foreach (var roster in rosters)
        {
            foreach (var member in roster.Members)
            {
                foreach (var post in member.Posts)
                {
                    foreach (var change in Differences($"{roster.Organisation.Code} {member.Id} {post}", Before.Judge(roster, member, post), After.Judge(roster, member, post)))
                    {
                        yield return change;
                    }
                }
            }

            foreach (var change in Differences($"{roster.Organisation.Code}", Before.Judge(roster), After.Judge(roster)))
            {
                yield return change;
            }
        }
    }

    /// <summary>How many rules are added, removed and changed.</summary>
    public override string ToString()
    {
        var changes = Changes;
        return $"{changes.Count(static change => change.Kind is RuleChangeKind.Added)} added, {changes.Count(static change => change.Kind is RuleChangeKind.Removed)} removed, {changes.Count(static change => change.Kind is RuleChangeKind.Changed)} changed";
    }

    private static IEnumerable<VerdictChange> Differences(string subject, ValueList<Verdict> before, ValueList<Verdict> after)
    {
        var old = before.ToDictionary(static verdict => verdict.Rule.Id, StringComparer.Ordinal);
        foreach (var verdict in after)
        {
            old.Remove(verdict.Rule.Id, out var was);
            if ((was?.Kind ?? VerdictKind.NotApplicable) != verdict.Kind)
            {
                yield return new(subject, was, verdict);
            }
        }

        foreach (var verdict in before.Where(verdict => old.ContainsKey(verdict.Rule.Id) && verdict.Kind is not VerdictKind.NotApplicable))
        {
            yield return new(subject, verdict, null);
        }
    }
}

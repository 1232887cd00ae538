using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>What the rules in force find in rosters (审查结果): every rule broken, in the order of rosters, members, posts and rules.</summary>
public sealed class Assessment
{
    private readonly RulesInForce _rules;
    private readonly ValueList<Roster> _rosters;

    internal Assessment(RulesInForce rules, ValueList<Roster> rosters, ValueList<Finding> findings, long seats)
    {
        _rules = rules;
        _rosters = rosters;
        Findings = findings;
        Seats = seats;
    }

    /// <summary>The rules broken: of each roster first by its members, in their order, then by its committees.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>How many rosters were assessed.</summary>
    public int Organisations => _rosters.Count;

    /// <summary>How many seats were assessed: the posts that members hold.</summary>
    public long Seats { get; }

    /// <summary>How often each rule is broken, in the order of the book; rules that are not broken are left out.</summary>
    public IEnumerable<(RuleInForce Rule, int Count)> ByRule
    {
        get
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var finding in Findings)
            {
                counts[finding.Rule.Rule.Id] = counts.GetValueOrDefault(finding.Rule.Rule.Id) + 1;
            }

            return [.. _rules.Rules.Where(rule => counts.ContainsKey(rule.Rule.Id)).Select(rule => (rule, counts[rule.Rule.Id]))];
        }
    }

    /// <summary>The full verdict behind a finding of this assessment.</summary>
    /// <exception cref="ArgumentException">The finding is of another assessment.</exception>
    public Verdict Explain(Finding finding)
    {
        if (finding.Rule is null || finding.RosterIndex >= _rosters.Count || _rosters[finding.RosterIndex].Organisation.Code != finding.Organisation)
        {
            throw new ArgumentException("The finding is not of this assessment. Ask the assessment that found it.", nameof(finding));
        }

        var roster = _rosters[finding.RosterIndex];
        return finding.IsAboutMember
            ? _rules.Judge(finding.Rule.Rule.Id, SeatHolder.AsCandidate(roster, roster.Members.First(member => member.Id == finding.Person), finding.Post))
            : _rules.Judge(finding.Rule.Rule.Id, roster);
    }

    /// <summary>How many findings there are, in how many seats and organisations.</summary>
    public override string ToString() => $"{Findings.Count} findings in {Seats} seats of {Organisations} organisations";
}

using HuanJie.Organisations;
using NodaTime;

namespace HuanJie.Rules;

/// <summary>Looks a rule book over (规则集检查): rules that contradict each other, can never apply, or are always kept when another is.</summary>
/// <remarks>
/// Rules of one kind are compared by their parameters; rules of different kinds that bound birth dates, education or Party standing by those bounds, on the
/// days on which a version of either begins. What it reports is so; what it does not report may be so.
/// </remarks>
public static class RuleBookLint
{
    /// <summary>What a reader should look at, in the order of the book.</summary>
    public static ValueList<LintFinding> Of(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        (BookLayer Layer, Rule Rule)[] rules = [.. book.Layers.SelectMany(static layer => layer.Rules.Select(rule => (layer, rule)))];
        List<LintFinding> findings = [];
        for (var i = 0; i < rules.Length; i++)
        {
            if (WhyNever(rules[i].Rule, rules) is { } why)
            {
                findings.Add(new(LintKind.NeverApplies, rules[i].Rule.Id, null, why));
            }

            for (var j = 0; j < i; j++)
            {
                if (!Replaces(rules[i], rules[j].Rule) && !Replaces(rules[j], rules[i].Rule) && Between(rules[j].Rule, rules[i].Rule) is { } finding)
                {
                    findings.Add(finding);
                }
            }
        }

        return [.. findings];
    }

    private static string? WhyNever(Rule rule, (BookLayer Layer, Rule Rule)[] all)
    {
        var replacing = all.FirstOrDefault(other =>
            Replaces(other, rule)
            && rule.Versions.All(version => other.Rule.Versions.Any(by => Spans(by.Citation, version.Citation))));
        if (replacing.Rule is { } by)
        {
            return $"'{by.Id}' ({by.Versions[0].Citation}) replaces it on every day on which it is in force.";
        }

        if (rule.Scope.IsEmpty)
        {
            return $"No organisation has what it is about: {rule.Scope}.";
        }

        var sitsNowhere = rule.Kind.Subjects is RuleSubjects.Committee && rule.Scope.Bodies.Count > 0 && rule.Scope.Bodies.All(static body => body.Seats is null);
        return sitsNowhere ? $"It judges committees of rosters, and {rule.Scope} has no seats in one." : null;
    }

    // The two are never in force together. A book that stands beside others replaces nothing.
    private static bool Replaces((BookLayer Layer, Rule Rule) placed, Rule other) =>
        !placed.Layer.Independent && placed.Rule.Overrides.Any(named => named.Rule == other.Id && named.How is OverrideKind.Replacement);

    private static bool Spans(Citation outer, Citation inner) =>
        outer.InForceFrom <= inner.InForceFrom && (outer.InForceTo is null || (inner.InForceTo is { } last && last <= outer.InForceTo));

    private static LintFinding? Between(Rule upper, Rule lower)
    {
        if (!upper.Scope.Meets(lower.Scope) || (upper.Kind.Subjects & lower.Kind.Subjects) == 0)
        {
            return null;
        }

        LintFinding? implied = null;
        foreach (var above in upper.Versions)
        {
            foreach (var below in lower.Versions)
            {
                var start = LocalDate.Max(above.Citation.InForceFrom, below.Citation.InForceFrom);
                if (!above.Citation.IsInForceOn(start) || !below.Citation.IsInForceOn(start))
                {
                    continue;
                }

                var relation = RuleRelations.Between(lower, below, upper, above, start);
                var citations = $"{lower.Id}: {below.Parameters} ({below.Citation}); {upper.Id}: {above.Parameters} ({above.Citation}).";
                if (relation is RuleRelation.Contradictory)
                {
                    return new(LintKind.Contradiction, lower.Id, upper.Id, $"Nobody can keep both. {citations}");
                }

                implied ??= relation switch
                {
                    RuleRelation.Laxer or RuleRelation.Equal when upper.Scope.Includes(lower.Scope) => new(LintKind.Implied, lower.Id, upper.Id, $"Who keeps {upper.Id} keeps {lower.Id}. {citations}"),
                    RuleRelation.Stricter when lower.Scope.Includes(upper.Scope) => new(LintKind.Implied, upper.Id, lower.Id, $"Who keeps {lower.Id} keeps {upper.Id}. {citations}"),
                    _ => null,
                };
            }
        }

        return implied;
    }
}

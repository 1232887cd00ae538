using System.Buffers;
using System.Globalization;
using HuanJie.Organisations;

namespace HuanJie.Rules;

/// <summary>Finds what is wrong with one rule by itself: its id, its versions and their parameters.</summary>
internal static class RuleSoundness
{
    private static readonly SearchValues<char> Ordinary = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_. ");

    public static IEnumerable<RuleBookProblem> Of(BookLayer layer, Rule rule, string path)
    {
        if (!Members.ConductKind.TryParse(rule.Id, out _))
        {
            var found = rule.Id.Length == 0 ? "The id is empty" : $"{QuotedText.Of(rule.Id, Ordinary)} is no id of a rule";
            yield return Problem("id", $"{found}. Write words of lower-case ASCII letters and digits joined by hyphens, such as 'vc-woman-member'.");
        }

        if (rule.Text.IsBlank)
        {
            yield return Problem("text", "The text is empty in a language. Write one sentence in each.");
        }

        if (rule.Kind.NeverMust && rule.Severity is Severity.Must)
        {
            yield return Problem("severity", $"The kind '{rule.Kind.Id}' is a target or a diagnostic and never a condition of validity. Write the severity 'should'.");
        }

        foreach (var (name, message) in ProblemsOf(rule.Kind, rule.Scope))
        {
            yield return Problem($"scope.{name}", message);
        }

        for (var i = 1; i < rule.Overrides.Count; i++)
        {
            if (rule.Overrides.Take(i).Any(earlier => earlier.Rule == rule.Overrides[i].Rule))
            {
                yield return Problem(At($"overrides[{i}]"), $"'{rule.Overrides[i].Rule}' is overridden twice. Name it once, with the 'how' that is meant.");
            }
        }

        if (rule.Versions.Count == 0)
        {
            yield return Problem("versions", "There is no version. Write at least one, with its citation and its parameters.");
        }

        for (var i = 0; i < rule.Versions.Count; i++)
        {
            var version = rule.Versions[i];
            if (i > 0 && Overlap(rule.Versions[i - 1].Citation, version.Citation) is { } overlap)
            {
                yield return Problem(At($"versions[{i}].citation"), overlap);
            }

            foreach (var (name, message) in ProblemsOf(rule.Kind, version.Parameters))
            {
                yield return Problem(At($"versions[{i}].parameters") + (name.Length == 0 ? "" : $".{name}"), message);
            }
        }

        RuleBookProblem Problem(string place, string message) => new(layer.Name, rule.Id, message) { Path = $"{path}.{place}" };
    }

    private static string At(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string? Overlap(Citation before, Citation after) =>
        before.InForceTo is { } last && last < after.InForceFrom
            ? null
            : after.InForceFrom == before.InForceFrom
                ? $"Two versions begin on {after.InForceFrom:R}: {before}, and {after}. Keep one, or give each days of its own."
            : after.InForceFrom < before.InForceFrom
                ? $"The version from {after.InForceFrom:R} stands after the one from {before.InForceFrom:R}. Put versions in the order of their days."
                : $"Two versions are in force on {after.InForceFrom:R}: {before}, and {after}. Write 'inForceTo' in the first, at the latest {after.InForceFrom.PlusDays(-1):R}.";

    // What of a scope its kind does not look at: a committee has no sex, and a region no position.
    private static IEnumerable<(string Name, string Message)> ProblemsOf(RuleKind kind, RuleScope scope)
    {
        if (kind.Subjects is not RuleSubjects.None && (kind.Subjects & RuleSubjects.Candidate) == 0)
        {
            var judged = (kind.Subjects & RuleSubjects.Committee) != 0 ? "the committees of an organisation" : (kind.Subjects & RuleSubjects.Region) != 0 ? "regions" : "elections";
            var narrowing = new (string Name, bool Narrows)[]
            {
                ("positions", scope.Positions.Count > 0 && !kind.ByContest), ("entry", scope.Entry is not Members.Entry.Unknown), ("sex", scope.Sex is not Members.Sex.Unknown), ("exceptional", scope.Exceptional is not null),
            };
            foreach (var (name, _) in narrowing.Where(static selector => selector.Narrows))
            {
                yield return (name, $"The kind '{kind.Id}' judges {judged} and not people one by one, so '{name}' would select nothing. Take it out, and narrow by 'bodies' and 'organisations'; or write a kind that judges candidates.");
            }
        }

        if (kind.OneBody && OrganisationKindsWithTwo(scope).Any())
        {
            yield return ("bodies", $"The kind '{kind.Id}' judges one body of an organisation, and these are several: {string.Join(", ", scope.Bodies.Where(static body => body.Seats is not null).Select(Scoping.Word))}. Write a rule for each.");
        }
    }

    private static IEnumerable<OrganisationKind> OrganisationKindsWithTwo(RuleScope scope) =>
        Enum.GetValues<OrganisationKind>().Where(kind =>
            scope.Covers(kind) && scope.Bodies.Where(body => body.ExistsIn(kind)).Select(static body => body.Seats).OfType<Body>().Distinct().Count() > 1);

    private static List<(string Name, string Message)> ProblemsOf(RuleKind kind, RuleParameters parameters)
    {
        var problems = new List<(string Name, string Message)>();
        foreach (var name in parameters.Names.Where(name => !kind.Parameters.Any(spec => spec.Name == name)))
        {
            var known = kind.Parameters.Count == 0 ? "It has none" : $"They are {string.Join(", ", kind.Parameters.Select(spec => spec.Name))}";
            problems.Add((name, $"'{name}' is no parameter of the kind '{kind.Id}'. {known}; correct the name or take it out."));
        }

        foreach (var spec in kind.Parameters)
        {
            var value = parameters.Find(spec.Name);
            if (value is null && spec.Required)
            {
                problems.Add(("", $"The parameter '{spec.Name}' of the kind '{kind.Id}' is missing. {spec.Allowed}"));
            }
            else if (value is not null && spec.ProblemOf(value) is { } problem)
            {
                problems.Add((spec.Name, problem));
            }
        }

        if (problems.Count == 0 && kind.FaultOf?.Invoke(parameters) is { } fault)
        {
            problems.Add(("", fault));
        }

        return problems;
    }
}

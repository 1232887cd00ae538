using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>Asks a check only about those whom its rule concerns.</summary>
internal static class Scoping
{
    public static Judgement Examine(RuleCheck check, Candidate candidate)
    {
        var scope = check.Rule.Rule.Scope;
        if (!scope.Covers(candidate.Body) || IsOfOtherOrganisation(scope, candidate))
        {
            return Judgement.NotApplicable("body").Using("body", Word(candidate.Body));
        }

        if (!scope.Covers(candidate.Position))
        {
            return Judgement.NotApplicable("position").Using("position", Word(candidate.Position));
        }

        List<string> open = [];
        if (!Selects(scope.Entry is Entry.Unknown, candidate.Entry is Entry.Unknown, scope.Entry == candidate.Entry, FactNames.Entry, open))
        {
            return Judgement.NotApplicable("entry").Using(FactNames.Entry, Word(candidate.Entry));
        }

        if (!Selects(scope.Sex is Sex.Unknown, candidate.Sex is not (Sex.Male or Sex.Female), scope.Sex == candidate.Sex, FactNames.Sex, open))
        {
            return Judgement.NotApplicable("sex").Using(FactNames.Sex, Word(candidate.Sex));
        }

        if (!Selects(scope.Exceptional is null, candidate.Exceptional is null, scope.Exceptional == candidate.Exceptional, FactNames.Exceptional, open))
        {
            return Judgement.NotApplicable("exceptional").Using(FactNames.Exceptional, candidate.Exceptional is true ? "true" : "false");
        }

        var judgement = check.Examine(candidate);
        return open.Count > 0 && judgement.Kind is VerdictKind.Violated or VerdictKind.Undetermined ? WithOpenSelectors(judgement, open) : judgement;
    }

    public static Judgement Examine(RuleCheck check, Roster roster) =>
        Concerns(check, roster.Organisation.Kind) ? check.Examine(roster) : Judgement.NotApplicable("body");

    /// <summary>Whether the rule is about a body that organisations of a kind have.</summary>
    public static bool Concerns(RuleCheck check, OrganisationKind kind)
    {
        var bodies = check.Rule.Rule.Scope.Bodies;
        foreach (var body in bodies.AsSpan())
        {
            if (body.ExistsIn(kind))
            {
                return true;
            }
        }

        return bodies.Count == 0;
    }

    internal static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    // A supervision body is of a village or of a community, and two rules speak of it: each names the committee that it keeps apart.
    private static bool IsOfOtherOrganisation(RuleScope scope, Candidate candidate) =>
        candidate.Organisation is { } kind && scope.Bodies.Count > 0 && !scope.Bodies.Any(body => body.ExistsIn(kind));

    private static bool Selects(bool takesAll, bool isUnknown, bool matches, string fact, List<string> open)
    {
        if (!takesAll && isUnknown)
        {
            open.Add(fact);
            return true;
        }

        return takesAll || matches;
    }

    // It may or may not concern the candidate: only a rule that would be kept is kept for sure.
    private static Judgement WithOpenSelectors(Judgement judgement, List<string> open) => judgement with
    {
        Kind = VerdictKind.Undetermined,
        Missing = [.. open, .. judgement.Missing],
        Steps = [.. judgement.Steps, new Step("undetermined.selector", [new("facts", string.Join(", ", open), IsWord: true)])],
    };
}

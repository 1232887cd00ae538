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
        var organisation = OrganisationOf(candidate);
        if (!Selects(scope.Organisations.Count == 0, organisation is null, organisation is { } kind && scope.Covers(kind), FactNames.Organisation, open))
        {
            return Judgement.NotApplicable("organisation").Using(FactNames.Organisation, Word(organisation!.Value));
        }

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

    public static Judgement Examine(RuleCheck check, Roster roster)
    {
        var kind = roster.Organisation.Kind;
        return Concerns(check, kind) ? check.Examine(roster)
            : HasBody(check.Rule.Rule.Scope, kind) ? Judgement.NotApplicable("organisation").Using(FactNames.Organisation, Word(kind))
            : Judgement.NotApplicable("body");
    }

    /// <summary>Asks about the part of a region that the rule concerns.</summary>
    public static Judgement Examine(RuleCheck check, Turnover region)
    {
        var scope = check.Rule.Rule.Scope;
        return check.Examine(scope.Bodies.Count == 0 && scope.Organisations.Count == 0 ? region : region with
        {
            Current = [.. region.Current.Where(roster => Concerns(check, roster.Organisation.Kind))],
            Previous = [.. region.Previous.Where(roster => Concerns(check, roster.Organisation.Kind))],
        });
    }

    /// <summary>Whether the rule is about organisations of a kind, and about a body that they have.</summary>
    public static bool Concerns(RuleCheck check, OrganisationKind kind) => check.Rule.Rule.Scope.Covers(kind) && HasBody(check.Rule.Rule.Scope, kind);

    internal static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static bool HasBody(RuleScope scope, OrganisationKind kind)
    {
        var bodies = scope.Bodies;
        foreach (var body in bodies.AsSpan())
        {
            if (body.ExistsIn(kind))
            {
                return true;
            }
        }

        return bodies.Count == 0;
    }

    // What is recorded; else what the body says, or else the committee in which posts and kin's posts are held.
    private static OrganisationKind? OrganisationOf(Candidate candidate)
    {
        if (candidate.Organisation is not null || Of(candidate.Body) is not null)
        {
            return candidate.Organisation ?? Of(candidate.Body);
        }

        var told = (candidate.Kin ?? []).Select(static tie => Of(tie.Body)).Concat((candidate.Holds ?? []).Select(static post => Of(post.Body)))
            .OfType<OrganisationKind>().Distinct().ToList();
        return told is [var only] ? only : null;

        static OrganisationKind? Of(ElectedBody body) => body switch
        {
            ElectedBody.VillagersCommittee => OrganisationKind.Village,
            ElectedBody.ResidentsCommittee => OrganisationKind.Community,
            _ => null,
        };
    }

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

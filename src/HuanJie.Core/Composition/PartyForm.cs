using HuanJie.Organisations;
using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>The form of a Party organisation fits the number of its full members (党组织设置): branch, general branch or committee.</summary>
/// <remarks>
/// A branch of its own needs three full members, fewer join a neighbour's; above fifty, or by need, a general branch; from a hundred a committee. Source:
/// 中国共产党农村基层组织工作条例 (2019) art. 5.
/// </remarks>
public sealed class PartyForm : CommitteeCheck
{
    private readonly int _branchFrom;
    private readonly int _branchTo;
    private readonly int? _committeeFrom;

    private PartyForm(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _branchFrom = rule.Parameters.WholeNumber("branchFrom", 3);
        _branchTo = rule.Parameters.WholeNumber("branchTo", 50);
        _committeeFrom = rule.Parameters.WholeNumber("committeeFrom");
    }

    /// <summary>The kind <c>party-organisation-form</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "party-organisation-form",
        Subjects = RuleSubjects.Committee,
        Meaning = new("党组织设置形式与正式党员人数相符", "a form of Party organisation that fits the number of its full members"),
        Parameters =
        [
            new() { Name = "branchFrom", Kind = ParameterKind.WholeNumber, Meaning = new("单独成立党支部的最少正式党员数", "the least full members of a branch of its own"), Required = true, Most = 9999, Strictness = Strictness.Incomparable },
            new() { Name = "branchTo", Kind = ParameterKind.WholeNumber, Meaning = new("党支部的最多党员数", "the most members of a branch"), Required = true, Most = 9999, Strictness = Strictness.Incomparable },
            new() { Name = "committeeFrom", Kind = ParameterKind.WholeNumber, Meaning = new("成立党委的最少党员数;不写则只管党支部", "the least members of a committee; without it the rule is about branches only"), Most = 99999, Strictness = Strictness.Incomparable },
        ],
        FaultOf = static parameters => parameters.WholeNumber("branchFrom", 0) > parameters.WholeNumber("branchTo", 0)
            ? "'branchFrom' is above 'branchTo'. Write a least that is not above the most; are the two swapped?"
            : null,
        Prepare = static (rule, basis) => new PartyForm(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var form = facts.Roster.Organisation.PartyOrganisation;
        return facts.Roster.Organisation.PartyMembers is not { } members || form is PartyOrganisationKind.Unknown
            ? VerdictKind.Undetermined
            : _committeeFrom is null && form is PartyOrganisationKind.GeneralBranch or PartyOrganisationKind.Committee ? VerdictKind.NotApplicable
            : Fits(form, members) ? VerdictKind.Satisfied : VerdictKind.Violated;
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var (form, members) = (facts.Roster.Organisation.PartyOrganisation, facts.Roster.Organisation.PartyMembers);
        if (verdict is VerdictKind.Undetermined)
        {
            string[] missing = [.. members is null ? [FactNames.PartyMembers] : Array.Empty<string>(), .. form is PartyOrganisationKind.Unknown ? [FactNames.PartyOrganisation] : Array.Empty<string>()];
            return Judgement.ForWantOf(missing);
        }

        return Judgement.Of(
            _committeeFrom is null ? "party-organisation-form.branch" : "party-organisation-form",
            verdict,
            new Argument("form", form is PartyOrganisationKind.Committee ? "party-committee" : Scoping.Word(form), IsWord: true),
            Argument.Of("members", members!.Value),
            Argument.Of("branchFrom", _branchFrom),
            Argument.Of("branchTo", _branchTo),
            new Argument("committeeFrom", _committeeFrom is { } from ? from.ToString(System.Globalization.CultureInfo.InvariantCulture) : "-")).Using(FactNames.PartyMembers, members.Value).Using(FactNames.PartyOrganisation, Scoping.Word(form));
    }

    private protected override string WhyNot(RosterFacts facts) => "other-form";

    private bool Fits(PartyOrganisationKind form, int members) => form switch
    {
        PartyOrganisationKind.JointBranch => true,
        PartyOrganisationKind.Branch => members >= _branchFrom && members <= _branchTo,
        PartyOrganisationKind.GeneralBranch => members >= _branchFrom,
        _ => members >= _committeeFrom,
    };
}

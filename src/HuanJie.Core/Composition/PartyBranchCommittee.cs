using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>A Party branch with enough full members has a committee of a certain size; one with fewer has a secretary and no committee (支部委员会).</summary>
/// <remarks>
/// Where the form of the organisation is not recorded, one of up to fifty full members is taken for a branch, as 中国共产党支部工作条例(试行) (2018) art. 5 puts a
/// branch's usual limit there. Source: the same, chapter 6.
/// </remarks>
public sealed class PartyBranchCommittee : CommitteeCheck
{
    private const int UsualBranch = 50;
    private readonly int? _from;
    private readonly int? _below;
    private readonly int _min;
    private readonly int _max;

    private PartyBranchCommittee(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _from = rule.Parameters.WholeNumber("from");
        _below = rule.Parameters.WholeNumber("below");
        _min = rule.Parameters.WholeNumber("min", 0);
        _max = rule.Parameters.WholeNumber("max", 0);
    }

    /// <summary>The kind <c>party-branch-committee</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "party-branch-committee",
        Subjects = RuleSubjects.Committee,
        Meaning = new("党支部委员会的设置与人数", "a branch's committee, or none, by the number of full members"),
        Parameters =
        [
            new() { Name = "from", Kind = ParameterKind.WholeNumber, Meaning = new("设立委员会的最少正式党员数", "the least full members of a branch with a committee"), Most = 9999, Strictness = Strictness.Incomparable },
            new() { Name = "below", Kind = ParameterKind.WholeNumber, Meaning = new("不设委员会的正式党员数界线", "the number of full members below which there is no committee"), Least = 1, Most = 9999, Strictness = Strictness.Incomparable },
            new() { Name = "min", Kind = ParameterKind.WholeNumber, Meaning = new("委员会最少人数", "the least size of the committee"), Most = 99, Strictness = Strictness.Greater },
            new() { Name = "max", Kind = ParameterKind.WholeNumber, Meaning = new("委员会(不设委员会的,书记和副书记)最多人数", "the greatest size of the committee, or of secretary and deputies"), Required = true, Most = 99, Strictness = Strictness.Smaller },
        ],
        FaultOf = static parameters => (parameters.Find("from") is null) == (parameters.Find("below") is null)
            ? "Write 'from' for branches with a committee, or 'below' for those without; one of the two."
            : CommitteeSize.Fault(parameters),
        Prepare = static (rule, basis) => new PartyBranchCommittee(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var organisation = facts.Roster.Organisation;
        if (facts.People(Body.PartyOrganisation) == 0 || organisation.PartyOrganisation is PartyOrganisationKind.GeneralBranch or PartyOrganisationKind.Committee)
        {
            return VerdictKind.NotApplicable;
        }

        var size = facts.People(Body.PartyOrganisation);
        var keeps = _from is not null ? size >= _min && size <= _max : facts.Holders(Post.PartyCommitteeMember) == 0 && size <= _max;
        if (organisation.PartyMembers is not { } members)
        {
            return VerdictKind.Undetermined;
        }

        var isOther = (organisation.PartyOrganisation is PartyOrganisationKind.Unknown && members > UsualBranch) || members < _from || members >= _below;
        return isOther ? VerdictKind.NotApplicable : keeps ? VerdictKind.Satisfied : VerdictKind.Violated;
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var size = facts.People(Body.PartyOrganisation);
        return facts.Roster.Organisation.PartyMembers is not { } members
            ? Judgement.ForWantOf(FactNames.PartyMembers)
            : Judgement.Of(
                _from is not null ? "party-branch-committee" : "party-branch-no-committee",
                verdict,
                Argument.Of("members", members),
                Argument.Of("bound", _from ?? _below ?? 0),
                Argument.Of("size", size),
                Argument.Of("ordinary", facts.Holders(Post.PartyCommitteeMember)),
                Argument.Of("min", _min),
                Argument.Of("max", _max)).Using(FactNames.PartyMembers, members).Using("people", size);
    }

    private protected override string WhyNot(RosterFacts facts) => facts.People(Body.PartyOrganisation) == 0 ? "no-members" : "other-form";
}

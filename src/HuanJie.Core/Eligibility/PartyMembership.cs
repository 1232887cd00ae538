using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>A candidate is a full member of the Party and not under probation within it (正式党员且不在留党察看期).</summary>
/// <remarks>Probationary members and members under 留党察看 neither vote nor stand: 中国共产党基层组织选举工作条例 (2020) art. 5.</remarks>
public sealed class PartyMembership : RuleCheck
{
    private PartyMembership(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
    }

    /// <summary>The kind <c>party-standing</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "party-standing",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("正式党员,不在留党察看期间", "a full Party member, not under probation within the Party"),
        Prepare = static (rule, basis) => new PartyMembership(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => new SeatBounds { FullMembersOnly = true };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var standing = candidate.Affiliation.PartyStanding;
        var membership = standing is PartyStanding.Unknown
            ? Judgement.ForWantOf(FactNames.PartyStanding)
            : Judgement.Of("party-standing", standing is PartyStanding.Full ? VerdictKind.Satisfied : VerdictKind.Violated, new Argument("standing", Scoping.Word(standing), IsWord: true))
                .Using(FactNames.PartyStanding, Scoping.Word(standing));
        var probation = candidate.UnderPartyProbation switch
        {
            null => Judgement.ForWantOf(FactNames.PartyProbation),
            true => Judgement.Of("party-probation", VerdictKind.Violated).Using(FactNames.PartyProbation, "true"),
            _ => Judgement.Of("party-probation", VerdictKind.Satisfied).Using(FactNames.PartyProbation, "false"),
        };
        return Judgement.All(membership, probation);
    }

    /// <inheritdoc/>
    protected internal override VerdictKind? Screen(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);

        // A roster says nothing of probation, so nobody keeps the rule for sure.
        return member.Affiliation.PartyStanding is PartyStanding.Probationary or PartyStanding.None ? VerdictKind.Violated : VerdictKind.Undetermined;
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // The fact is recorded as it stands; no day moves it.
    }
}

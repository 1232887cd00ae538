using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>A candidate has been a Party member for a number of months on a day (党龄).</summary>
public sealed class PartyAge : RuleCheck
{
    private readonly int _months;
    private readonly LocalDate _asOf;
    private readonly LocalDate _last;

    private PartyAge(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _months = rule.Parameters.WholeNumber("minMonths", 0);
        _asOf = rule.Parameters.AsOf("asOf", basis.PollingDay);
        _last = MonthSpan.LatestStart(_months, _asOf);
    }

    /// <summary>The kind <c>party-age</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "party-age",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("党龄不少于规定月数", "a least Party age in months"),
        Parameters =
        [
            new()
            {
                Name = "minMonths",
                Kind = ParameterKind.WholeNumber,
                Meaning = new("党龄月数", "the least Party age in months"),
                Required = true,
                Most = 600,
                Strictness = Strictness.Greater,
            },
            AgeFloor.AsOf,
        ],
        Prepare = static (rule, basis) => new PartyAge(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => new SeatBounds { FullMembersOnly = true, LatestPartyJoined = _last };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var verdict = Decide(candidate.Affiliation, candidate.PartyJoined);
        if (candidate.Affiliation.PartyStanding is PartyStanding.None)
        {
            return Judgement.Of("party-standing", verdict, new Argument("standing", "none", IsWord: true)).Using(FactNames.PartyStanding, "none");
        }

        if (candidate.PartyJoined is not { IsEmpty: false } joined)
        {
            return Judgement.ForWantOf(FactNames.PartyJoined) with { Boundary = _last };
        }

        return Judgement.Of("party-age", verdict, new("joined", joined.ToString()), Argument.Of("months", _months), Argument.Of("asOf", _asOf), Argument.Of("boundary", _last)) with
        {
            Facts = [new(FactNames.PartyJoined, joined.ToString())],
            Missing = verdict is VerdictKind.Undetermined ? [FactNames.PartyJoined] : [],
            Boundary = _last,
        };
    }

    /// <inheritdoc/>
    protected internal override VerdictKind? Screen(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Decide(member.Affiliation, member.PartyJoined);
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(days);
        if (candidate.PartyJoined is { } joined && Rule.Parameters.Day("asOf") is null)
        {
            days.AddMonths(joined, _months);
        }
    }

    private VerdictKind Decide(PoliticalAffiliation affiliation, PartialDate? known) =>
        affiliation.PartyStanding is PartyStanding.None ? VerdictKind.Violated
        : known is not { IsEmpty: false } joined ? VerdictKind.Undetermined
        : joined.Latest <= _last ? VerdictKind.Satisfied
        : joined.Earliest > _last ? VerdictKind.Violated
        : VerdictKind.Undetermined;
}

using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>A candidate may vote and stand (选举权和被选举权): old enough on a day, and not deprived of political rights.</summary>
/// <remarks>The two stand in one sentence of the law: 村民委员会组织法 (2018) art. 13, 城市居民委员会组织法 (2018) art. 8. Either failing is enough.</remarks>
public sealed class VoterQualification : RuleCheck
{
    private readonly int _min;
    private readonly LocalDate _asOf;
    private readonly LocalDate _last;

    private VoterQualification(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _min = rule.Parameters.WholeNumber("min", 0);
        _asOf = rule.Parameters.AsOf("asOf", basis.PollingDay);
        _last = Age.LatestBirth(_min, _asOf, basis.LeapDay);
    }

    /// <summary>The kind <c>voter-qualification</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "voter-qualification",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("达到规定周岁且未被剥夺政治权利", "a least age in whole years, and political rights"),
        Parameters = [AgeFloor.Min, AgeFloor.AsOf],
        Prepare = static (rule, basis) => new VoterQualification(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => new SeatBounds { LatestBirth = _last };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return Judgement.All(
            AgeFloor.Judge(candidate.BirthDate, _min, _asOf, _last, Basis.LeapDay),
            PoliticalRights.Judge(candidate.PoliticalRights));
    }

    /// <inheritdoc/>
    protected internal override VerdictKind? Screen(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);

        // A roster says nothing of political rights, so nobody keeps the rule for sure.
        return BirthRule.ScreenOnOrBefore(member.BirthDate, _last) is VerdictKind.Violated ? VerdictKind.Violated : VerdictKind.Undetermined;
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(days);
        if (candidate.BirthDate is { } birth && Rule.Parameters.Day("asOf") is null)
        {
            days.AddBirthday(birth, _min, Basis.LeapDay);
        }
    }
}

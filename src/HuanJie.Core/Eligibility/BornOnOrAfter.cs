using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>A candidate is born on or after a day (出生日期界线): the safest way to write an age ceiling.</summary>
public sealed class BornOnOrAfter : RuleCheck
{
    private readonly LocalDate _first;

    private BornOnOrAfter(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _first = rule.Parameters.Day("date")!.Value;

    /// <summary>The kind <c>born-on-or-after</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "born-on-or-after",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("规定日期及以后出生", "a first birth date"),
        Parameters =
        [
            new()
            {
                Name = "date",
                Kind = ParameterKind.Day,
                Meaning = new("出生日期界线(含当日)", "the first birth date that passes"),
                Required = true,
                Strictness = Strictness.Greater,
            },
        ],
        Prepare = static (rule, basis) => new BornOnOrAfter(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => new SeatBounds { EarliestBirth = _first };

    /// <inheritdoc/>
    protected internal override bool BoundsAreExact => true;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return BirthRule.OnOrAfter("born-on-or-after", candidate.BirthDate, _first);
    }

    /// <inheritdoc/>
    protected internal override VerdictKind? Screen(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return BirthRule.ScreenOnOrAfter(member.BirthDate, _first);
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // A fixed cut-off does not move with the polling day.
    }
}

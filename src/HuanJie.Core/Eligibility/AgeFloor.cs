using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>A candidate has completed a number of years on a day (年龄下限).</summary>
/// <remarks>
/// Years are 周岁, complete on the birthday. So "at least 18 on 2021-01-28" is "born on or before 2003-01-28". The number itself passes: 民法典 art. 1259, 以上
/// includes the number.
/// </remarks>
public sealed class AgeFloor : RuleCheck
{
    internal static readonly ParameterSpec Min = new()
    {
        Name = "min",
        Kind = ParameterKind.WholeNumber,
        Meaning = new("至少达到的周岁", "the least age in whole years"),
        Required = true,
        Most = 130,
        Strictness = Strictness.Greater,
    };

    internal static readonly ParameterSpec AsOf = new()
    {
        Name = "asOf",
        Kind = ParameterKind.AsOf,
        Meaning = new("年龄截止日", "the day on which age is counted"),
        Default = ParameterValue.Of(ParameterSpec.PollingDay),
        Strictness = Strictness.Incomparable,
    };

    private readonly int _min;
    private readonly LocalDate _asOf;
    private readonly LocalDate _last;

    private AgeFloor(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _min = rule.Parameters.WholeNumber("min", 0);
        _asOf = rule.Parameters.AsOf("asOf", basis.PollingDay);
        _last = Age.LatestBirth(_min, _asOf, basis.LeapDay);
    }

    /// <summary>The kind <c>age-floor</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "age-floor",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("年龄不低于规定周岁", "a least age in whole years"),
        Parameters = [Min, AsOf],
        Prepare = static (rule, basis) => new AgeFloor(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => new SeatBounds { LatestBirth = _last };

    /// <inheritdoc/>
    protected internal override bool BoundsAreExact => true;

    internal static Judgement Judge(PartialDate? birth, int min, LocalDate asOf, LocalDate last, LeapDayBirthday leapDay)
    {
        var age = BirthRule.AgeText(birth, asOf, leapDay);
        return BirthRule.OnOrBefore(BirthRule.StepOf("age-floor", age), birth, last, Argument.Of("min", min), Argument.Of("asOf", asOf), new Argument("age", age));
    }

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return Judge(candidate.BirthDate, _min, _asOf, _last, Basis.LeapDay);
    }

    /// <inheritdoc/>
    protected internal override VerdictKind? Screen(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return BirthRule.ScreenOnOrBefore(member.BirthDate, _last);
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

using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>A candidate is not over a number of whole years on a day (年龄上限).</summary>
/// <remarks>
/// The number itself passes, up to the day before the next birthday: "at most 54 on 2021-12-31" is "born on or after 1967-01-01". Where a notice also
/// prints a birth cut-off, the two must agree, or the book is refused; and the cut-off decides, whatever the reading of 29 February. Post, entry, sex and
/// exceptions are the rule's scope.
/// </remarks>
public sealed class AgeCeiling : RuleCheck
{
    private readonly int _max;
    private readonly LocalDate _asOf;
    private readonly LocalDate _first;
    private readonly bool _cutOffDecides;

    private AgeCeiling(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _max = rule.Parameters.WholeNumber("max", 0);
        _asOf = rule.Parameters.AsOf("asOf", basis.PollingDay);
        var first = FirstBirth(_max, _asOf, basis.LeapDay);
        _first = rule.Parameters.Day("bornOnOrAfter") ?? first;
        _cutOffDecides = _first != first;
    }

    /// <summary>The kind <c>age-ceiling</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "age-ceiling",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("年龄不超过规定周岁", "a greatest age in whole years"),
        Parameters =
        [
            new()
            {
                Name = "max",
                Kind = ParameterKind.WholeNumber,
                Meaning = new("不超过的周岁", "the greatest age in whole years"),
                Required = true,
                Most = 130,
                Strictness = Strictness.Smaller,
            },
            AgeFloor.AsOf,
            new()
            {
                Name = "bornOnOrAfter",
                Kind = ParameterKind.Day,
                Meaning = new("通知同时写明的出生日期界线,以此为准", "the birth cut-off that the notice also prints, which decides"),
                Strictness = Strictness.Greater,
            },
        ],
        FaultOf = FaultOf,
        Prepare = static (rule, basis) => new AgeCeiling(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => new SeatBounds { EarliestBirth = _first };

    /// <inheritdoc/>
    protected internal override bool BoundsAreExact => true;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var age = BirthRule.AgeText(candidate.BirthDate, _asOf, Basis.LeapDay);
        return BirthRule.OnOrAfter(
            _cutOffDecides ? "born-on-or-after" : BirthRule.StepOf("age-ceiling", age),
            candidate.BirthDate,
            _first,
            Argument.Of("max", _max),
            Argument.Of("asOf", _asOf),
            new Argument("age", age));
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
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(days);
        if (candidate.BirthDate is { } birth && Rule.Parameters.Day("asOf") is null)
        {
            days.AddBirthday(birth, _max + 1, Basis.LeapDay);
        }
    }

    private static LocalDate FirstBirth(int max, LocalDate asOf, LeapDayBirthday leapDay) => Age.LatestBirth(max + 1, asOf, leapDay).PlusDays(1);

    private static string? FaultOf(RuleParameters parameters)
    {
        if (parameters.Day("bornOnOrAfter") is not { } cutOff)
        {
            return null;
        }

        if (parameters.Day("asOf") is not { } asOf)
        {
            return "A birth cut-off stands beside an age on the polling day, which moves. Give 'asOf' a day, or take 'bornOnOrAfter' out.";
        }

        var max = parameters.WholeNumber("max", 0);
        var first = FirstBirth(max, asOf, LeapDayBirthday.February28);
        return first == cutOff
            ? null
            : $"At most {max} on {asOf:R} is born on or after {first:R}, and the cut-off is {cutOff:R}. The two must agree; correct one, or keep the cut-off alone with the kind 'born-on-or-after'.";
    }
}

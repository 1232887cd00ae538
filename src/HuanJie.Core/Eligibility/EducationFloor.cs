using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>A candidate has at least a level of education (学历下限).</summary>
/// <remarks>
/// Bands include their level, as 大专以上 includes 大专: the classes of GB/T 4658-2006. The standard does not say whether 结业 or 肄业 has the level, so it is a
/// parameter. Where graduation alone counts, who left the level asked for without it is below; of who left a higher one, or of whom the end is not known, it is
/// not known from which level they graduated.
/// </remarks>
public sealed class EducationFloor : RuleCheck
{
    // From the lowest; the place in the list is the rank.
    private static readonly ValueList<string> Levels = ["none", "primary", "junior-high", "high-school", "college", "bachelor", "postgraduate"];

    private readonly int _min;
    private readonly bool _graduatesOnly;

    private EducationFloor(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _min = Levels.ToImmutableArray().IndexOf(rule.Parameters.Text("min")!);
        _graduatesOnly = rule.Parameters.Flag("graduatesOnly");
    }

    /// <summary>The kind <c>education-floor</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "education-floor",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("学历不低于规定层次", "a least level of education"),
        Parameters =
        [
            new()
            {
                Name = "min",
                Kind = ParameterKind.Name,
                Meaning = new("最低学历层次(含本级)", "the lowest level, itself included"),
                Required = true,
                Choices = Levels,
                Strictness = Strictness.Greater,
            },
            new()
            {
                Name = "graduatesOnly",
                Kind = ParameterKind.Flag,
                Meaning = new("只认毕业(不认结业、肄业)", "whether graduation alone counts"),
                Default = ParameterValue.Of(false),
                Strictness = Strictness.More,
            },
        ],
        Prepare = static (rule, basis) => new EducationFloor(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => WithinFrom(_graduatesOnly && _min > 0 ? _min + 1 : _min) is { } band ? new SeatBounds { LeastEducation = band } : null;

    /// <inheritdoc/>
    protected internal override bool BoundsAreExact => _min >= 3 && !_graduatesOnly;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (candidate.Education is not { Code: not 0 } education)
        {
            return Judgement.ForWantOf(FactNames.Education);
        }

        var rank = RankOf(education);
        var verdict = Decide(education);
        var step = rank < _min || verdict is VerdictKind.Satisfied ? "education-floor" : education.Completion is EducationCompletion.NotStated ? "education-floor.not-stated" : "education-floor.left";
        return Judgement.Of(step, verdict, new Argument("education", Levels[rank], IsWord: true), new Argument("min", Levels[_min], IsWord: true)) with
        {
            Facts = [new(FactNames.Education, education.ToString())],
            Missing = verdict is VerdictKind.Undetermined ? [FactNames.Education] : [],
        };
    }

    /// <inheritdoc/>
    protected internal override VerdictKind? Screen(Member member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Decide(member.Education);
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // The fact is recorded as it stands; no day moves it.
    }

    // The bands begin at high school; below it, whoever is in the lowest band is examined. Above the highest level nobody is.
    private static EducationBand? WithinFrom(int level) => level switch
    {
        0 => EducationBand.Unknown,
        <= 3 => EducationBand.HighSchool,
        4 => EducationBand.College,
        5 => EducationBand.Bachelor,
        6 => EducationBand.Postgraduate,
        _ => null,
    };

    private static int RankOf(Education education) => (education.Code / 10) switch
    {
        1 => 6,
        2 => 5,
        3 => 4,
        4 or 6 => 3,
        7 => 2,
        8 => 1,
        _ => 0,
    };

    private VerdictKind Decide(Education? known)
    {
        if (known is not { Code: not 0 } education)
        {
            return VerdictKind.Undetermined;
        }

        // At just the asked level it is graduation that counts; who left a higher level may or may not have graduated from this one.
        var rank = RankOf(education);
        return rank < _min ? VerdictKind.Violated
            : !_graduatesOnly || _min == 0 || education.Completion is EducationCompletion.Graduated ? VerdictKind.Satisfied
            : rank > _min || education.Completion is EducationCompletion.NotStated ? VerdictKind.Undetermined
            : VerdictKind.Violated;
    }
}

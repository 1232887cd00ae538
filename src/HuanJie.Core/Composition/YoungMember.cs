using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rosters;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Composition;

/// <summary>The two committees have a member up to an age (35岁以下的成员): 35 is included.</summary>
public sealed class YoungMember : CommitteeCheck
{
    private readonly int _maxAge;
    private readonly int _min;
    private readonly LocalDate _asOf;
    private readonly int _firstKey;

    private YoungMember(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _maxAge = rule.Parameters.WholeNumber("maxAge", 35);
        _min = rule.Parameters.WholeNumber("min", 1);
        _asOf = rule.Parameters.AsOf("asOf", basis.PollingDay);
        _firstKey = PartialDate.From(FirstBirth).Key;
    }

    /// <summary>The kind <c>young-member</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "young-member",
        Subjects = RuleSubjects.Committee,
        Meaning = new("两委班子中有年轻成员", "a young member in the two committees"),
        Parameters =
        [
            new() { Name = "maxAge", Kind = ParameterKind.WholeNumber, Meaning = new("年龄上限(含)", "the greatest age, included"), Most = 130, Default = ParameterValue.Of(35), Strictness = Strictness.Smaller },
            new() { Name = "min", Kind = ParameterKind.WholeNumber, Meaning = new("至少几人", "the least number of such members"), Least = 1, Most = 99, Default = ParameterValue.Of(1), Strictness = Strictness.Greater },
            new() { Name = "asOf", Kind = ParameterKind.AsOf, Meaning = new("年龄截止日", "the day on which age is counted"), Default = ParameterValue.Of(ParameterSpec.PollingDay), Strictness = Strictness.Incomparable },
        ],
        Prepare = static (rule, basis) => new YoungMember(rule, basis),
    };

    private LocalDate FirstBirth => Age.LatestBirth(_maxAge + 1, _asOf, Basis.LeapDay).PlusDays(1);

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Roster roster, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(days);
        foreach (var member in roster.Members)
        {
            if (member.BirthDate is { } birth && Rule.Parameters.Day("asOf") is null)
            {
                days.AddBirthday(birth, _maxAge + 1, Basis.LeapDay);
            }
        }
    }

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var (young, unknown) = Count(facts);
        return facts.TwoCommittees == 0 ? VerdictKind.NotApplicable : AtLeast(_min, young, unknown);
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var (young, unknown) = Count(facts);
        return Judgement.Of(
            "young-member",
            verdict,
            Argument.Of("young", young),
            Argument.Of("unknown", unknown),
            Argument.Of("min", _min),
            Argument.Of("maxAge", _maxAge),
            Argument.Of("asOf", _asOf),
            Argument.Of("boundary", FirstBirth)).Using("young", young) with
        {
            Boundary = FirstBirth,
            Missing = verdict is VerdictKind.Undetermined
                ? [.. facts.Roster.Members.Where(member => member.Posts.SitsOnTwoCommittees && IsYoung(member) is null).Select(member => FactNames.OfMember(member.Id, FactNames.Birth))]
                : [],
        };
    }

    private (int Young, int Unknown) Count(RosterFacts facts)
    {
        var (young, unknown) = (0, 0);
        foreach (var member in facts.Roster.Members.AsSpan())
        {
            if (member.Posts.SitsOnTwoCommittees)
            {
                var isYoung = IsYoung(member);
                young += isYoung is true ? 1 : 0;
                unknown += isYoung is null ? 1 : 0;
            }
        }

        return (young, unknown);
    }

    private bool? IsYoung(Member member) => member.BirthDate is not { IsEmpty: false } birth ? null
        : PartialDate.EarliestKey(birth.Key) >= _firstKey ? true
        : PartialDate.LatestKey(birth.Key) < _firstKey ? false
        : null;
}

using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>A committee's area has a number of households within usual bounds (居民户数).</summary>
public sealed class HouseholdRange : CommitteeCheck
{
    private readonly int _min;
    private readonly int _max;

    private HouseholdRange(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _min = rule.Parameters.WholeNumber("min", 0);
        _max = rule.Parameters.WholeNumber("max", int.MaxValue);
    }

    /// <summary>The kind <c>households</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "households",
        Subjects = RuleSubjects.Committee,
        Meaning = new("户数在规定范围内", "a number of households within bounds"),
        Parameters =
        [
            new() { Name = "min", Kind = ParameterKind.WholeNumber, Meaning = new("最少户数", "the least number of households"), Required = true, Most = 999_999, Strictness = Strictness.Greater },
            new() { Name = "max", Kind = ParameterKind.WholeNumber, Meaning = new("最多户数", "the greatest number of households"), Required = true, Most = 999_999, Strictness = Strictness.Smaller },
        ],
        FaultOf = CommitteeSize.Fault,
        Contradicts = static (one, other) => Math.Max(one.WholeNumber("min", 0), other.WholeNumber("min", 0)) > Math.Min(one.WholeNumber("max", 0), other.WholeNumber("max", 0)),
        Prepare = static (rule, basis) => new HouseholdRange(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts) => facts.Roster.Organisation.Households is not { } households ? VerdictKind.Undetermined
        : households >= _min && households <= _max ? VerdictKind.Satisfied
        : VerdictKind.Violated;

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts) => facts.Roster.Organisation.Households is not { } households
        ? Judgement.ForWantOf(FactNames.Households)
        : Judgement.Of("households", verdict, Argument.Of("households", households), Argument.Of("min", _min), Argument.Of("max", _max)).Using(FactNames.Households, households);
}

using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>A committee has a number of people within bounds, odd where the rule asks for it (班子人数).</summary>
/// <remarks>People are counted, not seats: 三至七人组成 is about who sits there. The bounds include their numbers (民法典 art. 1259).</remarks>
public sealed class CommitteeSize : CommitteeCheck
{
    private readonly int _min;
    private readonly int _max;
    private readonly bool _odd;

    private CommitteeSize(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _min = rule.Parameters.WholeNumber("min", 0);
        _max = rule.Parameters.WholeNumber("max", int.MaxValue);
        _odd = rule.Parameters.Flag("odd");
    }

    /// <summary>The kind <c>committee-size</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "committee-size",
        Subjects = RuleSubjects.Committee,
        OneBody = true,
        Meaning = new("班子人数在规定范围内", "a number of people within bounds"),
        Parameters =
        [
            new() { Name = "min", Kind = ParameterKind.WholeNumber, Meaning = new("最少人数", "the least number of people"), Required = true, Most = 99, Strictness = Strictness.Greater },
            new() { Name = "max", Kind = ParameterKind.WholeNumber, Meaning = new("最多人数", "the greatest number of people"), Required = true, Most = 99, Strictness = Strictness.Smaller },
            new() { Name = "odd", Kind = ParameterKind.Flag, Meaning = new("须为单数", "whether the number must be odd"), Default = ParameterValue.Of(false), Strictness = Strictness.More },
        ],
        FaultOf = static parameters => Fault(parameters),
        Contradicts = static (one, other) =>
            Math.Max(one.WholeNumber("min", 0), other.WholeNumber("min", 0)) > Math.Min(one.WholeNumber("max", 99), other.WholeNumber("max", 99)),
        Prepare = static (rule, basis) => new CommitteeSize(rule, basis),
    };

    internal static string? Fault(RuleParameters parameters)
    {
        var (min, max) = (parameters.WholeNumber("min", 0), parameters.WholeNumber("max", int.MaxValue));
        return min > max ? $"The least is {min} and the greatest {max}. Write a least that is not above the greatest; are the two swapped?"
            : min == max && parameters.Flag("odd") && min % 2 == 0 ? $"The number must be {min} and odd, which no number is. Take 'odd' out, or change a bound."
            : null;
    }

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        var people = facts.People(body);
        return people == 0 && facts.Roster.Seats.Of(body) is null or 0 ? VerdictKind.NotApplicable
            : people < _min || people > _max || (_odd && people % 2 == 0) ? VerdictKind.Violated
            : VerdictKind.Satisfied;
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        var people = facts.People(body);
        var step = people >= _min && people <= _max ? _odd ? "committee-size.odd" : "committee-size" : "committee-size";
        return Judgement.Of(step, verdict, Named(body), Argument.Of("people", people), Argument.Of("min", _min), Argument.Of("max", _max)).Using("people", people);
    }
}

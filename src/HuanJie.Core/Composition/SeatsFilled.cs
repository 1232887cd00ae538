using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>A body has no more people than seats, and no more seats empty than the rule tolerates (职数与空缺).</summary>
public sealed class SeatsFilled : CommitteeCheck
{
    private readonly int? _maxVacancies;

    private SeatsFilled(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _maxVacancies = rule.Parameters.WholeNumber("maxVacancies");

    /// <summary>The kind <c>seats-filled</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "seats-filled",
        Subjects = RuleSubjects.Committee,
        OneBody = true,
        Meaning = new("不超职数配备,空缺不超过规定", "no more people than seats, and few seats empty"),
        Parameters =
        [
            new() { Name = "maxVacancies", Kind = ParameterKind.WholeNumber, Meaning = new("允许的空缺数;不写则不限", "the empty seats tolerated; any number unless given"), Most = 99, Strictness = Strictness.Smaller },
        ],
        Prepare = static (rule, basis) => new SeatsFilled(rule, basis),
    };

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        return facts.Roster.Seats.Of(body) is not { } seats ? VerdictKind.Undetermined
            : facts.People(body) > seats || seats - facts.People(body) > _maxVacancies ? VerdictKind.Violated
            : VerdictKind.Satisfied;
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var body = BodyIn(facts.Roster);
        if (facts.Roster.Seats.Of(body) is not { } seats)
        {
            return Judgement.ForWantOf(FactNames.Seats);
        }

        var people = facts.People(body);
        var step = people > seats ? "seats-filled.over" : "seats-filled";
        return Judgement.Of(step, verdict, Named(body), Argument.Of("seats", seats), Argument.Of("people", people), Argument.Of("vacant", Math.Max(0, seats - people)))
            .Using(FactNames.Seats, seats).Using("people", people);
    }
}

using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>A candidate is registered as a voter by one of the law's routes (选民登记途径); a rule of a route that does not fit the facts is not applicable.</summary>
/// <remarks>
/// Routes: <c>resident</c>, hukou here and living here; <c>absent</c>, hukou here, living elsewhere, stating the wish; <c>outsider</c>, hukou elsewhere, living here (or
/// doing village work, where the rule says so) for a time, with an application and consent; <c>wish</c>, hukou or home here and the wish; <c>worker</c>, a
/// community worker with neither, confirmed by the election committee. Sources: 村民委员会组织法 (2018) art. 13, (2025) art. 16; 城市居民委员会组织法 (2025) art. 16.
/// </remarks>
public sealed class RegistrationRoute : RuleCheck
{
    private readonly string _route;
    private readonly int _months;
    private readonly bool _workCounts;
    private readonly LocalDate _day;

    private RegistrationRoute(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _route = rule.Parameters.Text("route")!;
        _months = rule.Parameters.WholeNumber("months", 0);
        _workCounts = rule.Parameters.Flag("workCounts");
        _day = rule.ChosenOn;
    }

    /// <summary>The kind <c>registration</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "registration",
        Subjects = RuleSubjects.Candidate,
        Meaning = new("经法定途径登记为选民", "registered as a voter by a route of the law"),
        Parameters =
        [
            new()
            {
                Name = "route",
                Kind = ParameterKind.Name,
                Meaning = new("登记途径", "the route"),
                Required = true,
                Choices = ["resident", "absent", "outsider", "wish", "worker"],
                Strictness = Strictness.Incomparable,
            },
            new() { Name = "months", Kind = ParameterKind.WholeNumber, Meaning = new("居住或工作满几个月", "the least months of living or working here"), Most = 600, Default = ParameterValue.Of(0), Strictness = Strictness.Greater },
            new() { Name = "workCounts", Kind = ParameterKind.Flag, Meaning = new("从事村务工作可代替居住", "whether village work counts as living here does"), Default = ParameterValue.Of(false), Strictness = Strictness.Incomparable },
        ],
        FaultOf = static parameters => parameters.Text("route") is "outsider" or "worker" || (parameters.Find("months") is null && parameters.Find("workCounts") is null)
            ? null
            : $"The route '{parameters.Text("route")}' asks for no months and no work. Take 'months' and 'workCounts' out, or write the route 'outsider' or 'worker'.",
        Prepare = static (rule, basis) => new RegistrationRoute(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var facts = candidate.Registration ?? Registration.Unknown;
        var (hukou, resides) = (facts.HukouHere, facts.ResidesHere);

        // Whether the route fits; then what it asks for.
        return _route switch
        {
            "resident" => Judge(hukou & resides, [(FactNames.HukouHere, hukou), (FactNames.ResidesHere, resides)], []),
            "absent" => Judge(hukou & !resides, [(FactNames.HukouHere, hukou), (FactNames.ResidesHere, resides)], [(FactNames.StatesWish, facts.StatesWish)]),
            "wish" => Judge(hukou | resides, [(FactNames.HukouHere, hukou), (FactNames.ResidesHere, resides)], [(FactNames.StatesWish, facts.StatesWish)]),
            "worker" => Judge(
                !(hukou | resides),
                [(FactNames.HukouHere, hukou), (FactNames.ResidesHere, resides)],
                [(FactNames.WorksSince, Since(facts.WorksSince)), (FactNames.Applied, facts.Applied), (FactNames.Consent, facts.Consent)]),
            _ => Judge(!hukou, [(FactNames.HukouHere, hukou)], [.. Living(facts), (FactNames.Applied, facts.Applied), (FactNames.Consent, facts.Consent)]),
        };
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(days);
        foreach (var since in (PartialDate?[])[candidate.Registration?.ResidesSince, candidate.Registration?.WorksSince])
        {
            if (since is { } start && _route is "outsider" or "worker")
            {
                days.AddMonths(start, _months);
            }
        }
    }

    private static Judgement Judge(bool? fits, (string Name, bool? Fact)[] route, (string Name, bool? Fact)[] asked)
    {
        if (fits is false)
        {
            return Judgement.NotApplicable("route") with { Facts = Known(route) };
        }

        var broken = asked.Where(static fact => fact.Fact is false).Select(static fact => fact.Name).ToValueList();
        var missing = route.Where(_ => fits is null).Concat(asked).Where(static fact => fact.Fact is null).Select(static fact => fact.Name).ToValueList();
        var verdict = missing.Count == 0 || (fits is true && broken.Count > 0)
            ? broken.Count > 0 ? VerdictKind.Violated : VerdictKind.Satisfied
            : VerdictKind.Undetermined;
        var named = verdict is VerdictKind.Violated ? broken : verdict is VerdictKind.Undetermined ? missing : route.Concat(asked).Select(static fact => fact.Name).ToValueList();
        return Judgement.Of("registration", verdict, new Argument("facts", string.Join(", ", named), IsWord: true)) with
        {
            Facts = Known([.. route, .. asked]),
            Missing = verdict is VerdictKind.Undetermined ? missing : [],
        };
    }

    private static ValueList<Fact> Known((string Name, bool? Fact)[] facts) =>
        [.. facts.Where(static fact => fact.Fact is not null).Select(static fact => new Fact(fact.Name, fact.Fact is true ? "true" : "false"))];

    // Living here long enough, or working here where work counts: one of the two is enough.
    private (string Name, bool? Fact)[] Living(Registration facts)
    {
        var lives = facts.ResidesHere is false ? false : Since(facts.ResidesSince);
        var works = _workCounts ? Since(facts.WorksSince) : false;
        return (lives | works) switch
        {
            null => [.. new (string Name, bool? Fact)[] { (FactNames.ResidesSince, lives), (FactNames.WorksSince, works) }.Where(static fact => fact.Fact is null)],
            true => [(works is true ? FactNames.WorksSince : FactNames.ResidesSince, true)],
            _ => _workCounts ? [(FactNames.ResidesSince, lives), (FactNames.WorksSince, works)] : [(FactNames.ResidesSince, lives)],
        };
    }

    private bool? Since(PartialDate? start) => start is not { IsEmpty: false } since ? null
        : _day >= MonthSpan.CompleteOn(since.Latest, _months) ? true
        : _day < MonthSpan.CompleteOn(since.Earliest, _months) ? false
        : null;
}

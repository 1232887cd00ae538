using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Eligibility;

/// <summary>A candidate is registered as a voter by one of the law's routes (选民登记途径); a rule of a route that does not fit the facts is not applicable.</summary>
/// <remarks>
/// Routes: <c>resident</c>, hukou here and living here; <c>absent</c>, hukou here, living elsewhere, stating the wish; <c>outsider</c>, hukou elsewhere, living here (or
/// doing village work, where the rule says so) for a time, with an application and consent; <c>wish</c>, hukou or home here and the wish; <c>worker</c>, a
/// community worker without hukou here, confirmed by the election committee. Who has no hukou here and lives here may take either of the last two. Sources:
/// 村民委员会组织法 (2018) art. 13, (2025) art. 16; 城市居民委员会组织法 (2025) art. 16.
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
        Condition here = new(FactNames.HukouHere, hukou), living = new(FactNames.ResidesHere, resides);
        Condition[] consent = [new(FactNames.Applied, facts.Applied), new(FactNames.Consent, facts.Consent)];

        // Whether the route fits; then what it asks for.
        return _route switch
        {
            "resident" => Judge(hukou & resides, [here, living], []),
            "absent" => Judge(hukou & !resides, [here, living], [new(FactNames.StatesWish, facts.StatesWish)]),
            "wish" => Judge(hukou | resides, [here, living], [new(FactNames.StatesWish, facts.StatesWish)]),
            "worker" => Judge(!hukou, [here], [Since(FactNames.WorksSince, facts.WorksSince), .. consent]),
            _ => Judge(!hukou, [here], [.. Living(facts), .. consent]),
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

    private Judgement Judge(bool? fits, Condition[] route, Condition[] asked)
    {
        if (fits is false)
        {
            return Judgement.NotApplicable("route") with { Facts = Known(route) };
        }

        var broken = asked.Where(static condition => condition.Holds is false).ToList();
        var missing = route.Where(_ => fits is null).Concat(asked).Where(static condition => condition.Holds is null).ToList();
        var verdict = missing.Count == 0 || (fits is true && broken.Count > 0)
            ? broken.Count > 0 ? VerdictKind.Violated : VerdictKind.Satisfied
            : VerdictKind.Undetermined;
        IEnumerable<Condition> telling = verdict switch { VerdictKind.Violated => broken, VerdictKind.Undetermined => missing, _ => route.Concat(asked) };
        return new Judgement(verdict, "")
        {
            Facts = Known([.. route, .. asked]),
            Missing = verdict is VerdictKind.Undetermined ? [.. missing.Select(static condition => condition.Name)] : [],
            Boundary = telling.Select(static condition => condition.CompleteOn).FirstOrDefault(static day => day is not null),
            Steps = Say(verdict, [.. telling]),
        };
    }

    private static ValueList<Fact> Known(Condition[] conditions) =>
        [.. conditions.Where(static condition => condition.Holds is not null || condition.Since is not null).Select(static condition => new Fact(condition.Name, condition.Since is { } since ? since.ToString() : condition.Holds is true ? "true" : "false"))];

    // What has a day is said with its day, the months and the day on which they are complete; the rest by name, in one sentence.
    private ValueList<Step> Say(VerdictKind verdict, Condition[] conditions)
    {
        var suffix = Judgement.Suffix(verdict);
        var plain = conditions.Where(static condition => condition.Since is null).Select(static condition => condition.Name).ToList();
        return
        [
            .. from condition in conditions
               where condition.Since is not null
               select new Step(
                   $"{(condition.Name == FactNames.WorksSince ? "registration.works" : "registration.lives")}.{suffix}",
                   [
                       new("since", condition.Since!.Value.ToString()),
                       Argument.Of("months", _months),
                       new("complete", condition.CompleteOn is { } complete ? Days.Text(complete) : ""),
                       Argument.Of("day", _day),
                   ]),
            .. plain.Count == 0 ? Array.Empty<Step>() : [new Step($"registration.{suffix}", [new("facts", string.Join(", ", plain), IsWord: true)])],
        ];
    }

    // Living here long enough, or working here where work counts: one of the two is enough.
    private Condition[] Living(Registration facts)
    {
        var lives = facts.ResidesHere is false ? new(FactNames.ResidesHere, Holds: false) : Since(FactNames.ResidesSince, facts.ResidesSince);
        if (!_workCounts)
        {
            return [lives];
        }

        var works = Since(FactNames.WorksSince, facts.WorksSince);
        return lives.Holds is true ? [lives]
            : works.Holds is true ? [works]
            : (lives.Holds | works.Holds) is null ? [.. new[] { lives, works }.Where(static condition => condition.Holds is null)]
            : [lives, works];
    }

    private Condition Since(string name, PartialDate? start)
    {
        if (start is not { IsEmpty: false } since)
        {
            return new(name, Holds: null);
        }

        var (first, last) = (MonthSpan.CompleteOn(since.Earliest, _months), MonthSpan.CompleteOn(since.Latest, _months));
        return new(name, _day >= last ? true : _day < first ? false : null, since, first == last ? first : null);
    }

    // One thing that a route asks for; where it is about a time, since when and the day on which its months are complete.
    private readonly record struct Condition(string Name, bool? Holds, PartialDate? Since = null, LocalDate? CompleteOn = null);
}

using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Preparation;

/// <summary>Plans carried out on the rosters of a region (析置、合并实施): the rosters with which the turnover begins, what each plan did, and what does not work out.</summary>
/// <remarks>
/// The turnover has last term's rosters under the codes of that time beside those after the plans, so the statistics compare them by lineage: whoever stays in a
/// part is continuing, and a predecessor of two is counted once.
/// </remarks>
public sealed record Reorganisation
{
    private Reorganisation(Turnover turnover, ValueList<ReorganisationEffect> effects, ValueList<ReorganisationProblem> problems)
    {
        Turnover = turnover;
        Effects = effects;
        Problems = problems;
    }

    /// <summary>Last term's rosters, and after the plans: those of the successors and those that no plan touched, by code.</summary>
    public Turnover Turnover { get; }

    /// <summary>What each plan that was carried out did, in the order given.</summary>
    public ValueList<ReorganisationEffect> Effects { get; }

    /// <summary>What does not work out, by plan in the order given.</summary>
    public ValueList<ReorganisationProblem> Problems { get; }

    /// <summary>Carries plans out, in the order given. One that cannot be is left out and reported; the others go on.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="rosters">Last term's rosters, each organisation once.</param>
    /// <exception cref="ArgumentException">Two rosters have the same code.</exception>
    public static Reorganisation Of(IEnumerable<ReorganisationPlan> plans, ValueList<Roster> rosters)
    {
        ArgumentNullException.ThrowIfNull(plans);
        var last = new Turnover { Current = [], Previous = rosters };
        var byCode = rosters.ToDictionary(static roster => roster.Organisation.Code);
        var now = new SortedDictionary<DivisionCode, Roster>(byCode);
        HashSet<DivisionCode> used = [];
        List<ReorganisationEffect> effects = [];
        List<ReorganisationProblem> problems = [];
        foreach (var plan in plans)
        {
            var refused = Refuse(plan, now, used).ToList();
            problems.AddRange(refused);
            if (refused.Count > 0)
            {
                continue;
            }

            var effect = ReorganisationEffect.Of(plan, byCode);
            effects.Add(effect);
            problems.AddRange(Doubts(effect));
            foreach (var code in plan.Predecessors)
            {
                used.Add(code);
                now.Remove(code);
            }

            foreach (var roster in effect.After)
            {
                used.Add(roster.Organisation.Code);
                now.Add(roster.Organisation.Code, roster);
            }
        }

        return new(last with { Current = [.. now.Values] }, [.. effects], [.. problems]);
    }

    /// <summary>How many plans were carried out, and how much does not work out.</summary>
    public override string ToString() => $"{Effects.Count} plans, {Turnover.Previous.Count} -> {Turnover.Current.Count} organisations, {Problems.Count} problems";

    private static IEnumerable<ReorganisationProblem> Refuse(ReorganisationPlan plan, SortedDictionary<DivisionCode, Roster> now, HashSet<DivisionCode> used) =>
        plan.Predecessors.Where(used.Contains).Select(code => new ReorganisationProblem(plan.Id, ReorganisationProblemKind.PredecessorTaken, code, 1))
            .Concat(plan.Successors.Select(static successor => successor.Organisation.Code)
                .Where(code => !plan.Predecessors.Contains(code) && (now.ContainsKey(code) || used.Contains(code)))
                .Select(code => new ReorganisationProblem(plan.Id, ReorganisationProblemKind.CodeTaken, code, 1)));

    private static IEnumerable<ReorganisationProblem> Doubts(ReorganisationEffect effect)
    {
        var plan = effect.Plan.Id;
        foreach (var code in effect.WithoutRoster)
        {
            yield return new(plan, ReorganisationProblemKind.NoRoster, code, 1);
        }

        foreach (var roster in effect.After)
        {
            if (roster.Organisation.KindAgreesWithCode is false)
            {
                yield return new(plan, ReorganisationProblemKind.CodeOfOtherKind, roster.Organisation.Code, 1);
            }

            foreach (var body in Enum.GetValues<Body>())
            {
                if (roster.SeatsFilled(body) - roster.Seats.Of(body) is > 0 and var excess)
                {
                    yield return new(plan, ReorganisationProblemKind.TooManyPeople, roster.Organisation.Code, excess) { Body = body };
                }
            }
        }

        if (effect.Unplaced.Count is > 0 and var unplaced)
        {
            yield return new(plan, ReorganisationProblemKind.Unplaced, null, unplaced);
        }

        if (effect.Strangers.Count is > 0 and var strangers)
        {
            yield return new(plan, ReorganisationProblemKind.Stranger, null, strangers);
        }
    }
}

using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Preparation;

/// <summary>What a plan does to rosters, codes and the comparison with last term (析置、合并方案的影响).</summary>
public sealed record ReorganisationEffect
{
    private ReorganisationEffect(ReorganisationPlan plan, ValueList<Roster> before, ValueList<Roster> after)
    {
        Plan = plan;
        Before = before;
        After = after;
    }

    /// <summary>The plan.</summary>
    public ReorganisationPlan Plan { get; }

    /// <summary>The rosters of the predecessors that are there, each once, in the order of the plan. The comparison with last term is with these.</summary>
    public ValueList<Roster> Before { get; }

    /// <summary>The rosters of the successors, in the order of the plan: everybody who goes there, with the posts held before, and a lineage.</summary>
    public ValueList<Roster> After { get; }

    /// <summary>The codes that end (撤销代码), ascending.</summary>
    public ValueList<DivisionCode> Retired => [.. Plan.Predecessors.Except(Plan.Successors.Select(static successor => successor.Organisation.Code)).Order()];

    /// <summary>The codes that are new (新设代码), ascending.</summary>
    public ValueList<DivisionCode> Created => [.. Plan.Successors.Select(static successor => successor.Organisation.Code).Except(Plan.Predecessors).Order()];

    /// <summary>The codes that go on (沿用代码), ascending.</summary>
    public ValueList<DivisionCode> Kept => [.. Plan.Successors.Select(static successor => successor.Organisation.Code).Intersect(Plan.Predecessors).Order()];

    /// <summary>The people in office before, each once, by id.</summary>
    public ValueList<PersonId> People => [.. Before.SelectMany(static roster => roster.Members).Select(static member => member.Id).Distinct().Order()];

    /// <summary>Those of them who go nowhere (未安排), by id.</summary>
    public ValueList<PersonId> Unplaced => [.. People.Except(After.SelectMany(static roster => roster.Members).Select(static member => member.Id))];

    /// <summary>Those whom the plan names and who are in no predecessor's roster, by id; they are in no roster after it.</summary>
    public ValueList<PersonId> Strangers => [.. Plan.Successors.SelectMany(static successor => successor.Members).Except(People).Order()];

    /// <summary>The predecessors of which no roster is there, ascending.</summary>
    public ValueList<DivisionCode> WithoutRoster => [.. Plan.Predecessors.Except(Before.Select(static roster => roster.Organisation.Code)).Order()];

    /// <summary>The seats of each body before and after, in the order of the bodies.</summary>
    public ValueList<SeatAccount> Seats => [.. Enum.GetValues<Body>().Select(Account)];

    /// <summary>Works out what a plan does.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rosters">The rosters before it; those that it does not touch do not matter.</param>
    public static ReorganisationEffect Of(ReorganisationPlan plan, IEnumerable<Roster> rosters)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(rosters);
        var byCode = new Dictionary<DivisionCode, Roster>();
        foreach (var roster in rosters)
        {
            byCode.TryAdd(roster.Organisation.Code, roster);
        }

        return Of(plan, byCode);
    }

    internal static ReorganisationEffect Of(ReorganisationPlan plan, IReadOnlyDictionary<DivisionCode, Roster> byCode)
    {
        ValueList<Roster> before = [.. plan.Predecessors.Where(byCode.ContainsKey).Select(code => byCode[code])];

        // Somebody who holds posts in two of those that are merged stands in the new roster once, with the posts of both.
        var people = new Dictionary<PersonId, Member>();
        foreach (var member in before.SelectMany(static roster => roster.Members))
        {
            people[member.Id] = people.TryGetValue(member.Id, out var known) ? known with { Posts = PostSet.FromBits(known.Posts.Bits | member.Posts.Bits) } : member;
        }

        var terms = before.Select(static roster => roster.Term).Distinct().ToList();
        return new(plan, before, [.. plan.Successors.Select(successor => new Roster
        {
            Organisation = successor.Organisation with { Lineage = plan.Lineage },
            Members = plan.Successors.Count == 1
                ? [.. people.Values]
                : [.. successor.Members.Where(people.ContainsKey).Select(person => people[person])],
            Term = terms.Count == 1 ? terms[0] : null,
            Seats = successor.Seats,
        })]);
    }

    /// <summary>The plan, and how many people go and do not go.</summary>
    public override string ToString() => $"{Plan}; {People.Count} people, {Unplaced.Count} unplaced";

    private SeatAccount Account(Body body) => new(body, WithoutRoster.Count > 0 ? null : Sum(Before, body), Sum(After, body), Holders(Before, body), Holders(After, body));

    private static int? Sum(ValueList<Roster> rosters, Body body)
    {
        int? known = 0;
        foreach (var roster in rosters)
        {
            known += roster.Seats.Of(body);
        }

        return known;
    }

    private static int Holders(ValueList<Roster> rosters, Body body) =>
        rosters.SelectMany(static roster => roster.Members).Where(member => member.SitsOn(body)).Select(static member => member.Id).Distinct().Count();
}

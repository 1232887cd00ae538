using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>No two people of certain bodies are near kin (近亲属回避): within one body, or across several taken together.</summary>
/// <remarks>
/// Which kin count is a named set, because instruments differ. Of a candidate's kin only those who hold a post count, not those who seek one. Source of the
/// national rule: 村民委员会组织法 (2025) art. 8, among members of the committee.
/// </remarks>
public sealed class NoKin : CommitteeCheck
{
    private readonly KinSet _set;
    private readonly ElectedBody[] _bodies;
    private readonly BodyBits _bits;

    private NoKin(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _ = KinSet.TryParse(rule.Parameters.Text("set"), out var set);
        _set = set!;
        _bodies = [.. rule.Parameters.Texts("bodies").Select(BodyNames.Parse)];
        _bits = new(_bodies);
    }

    /// <summary>The kind <c>no-kin</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "no-kin",
        Subjects = RuleSubjects.Candidate | RuleSubjects.Committee,
        Meaning = new("所列机构成员之间没有近亲属关系", "no near kin among the people of certain bodies"),
        Parameters =
        [
            new() { Name = "set", Kind = ParameterKind.Name, Meaning = new("近亲属范围", "which kin count"), Required = true, Choices = [.. KinSet.All.Select(static set => set.Name)], Strictness = Strictness.Incomparable },
            new() { Name = "bodies", Kind = ParameterKind.Names, Meaning = new("所列机构", "the bodies, taken together"), Required = true, Choices = BodyNames.All, Strictness = Strictness.More },
        ],
        Relation = Relate,
        Prepare = static (rule, basis) => new NoKin(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (!_bodies.Contains(candidate.Body))
        {
            return Judgement.NotApplicable("body").Using("body", Scoping.Word(candidate.Body));
        }

        if (candidate.Kin is not { } ties)
        {
            return Judgement.ForWantOf(FactNames.Kin);
        }

        var near = ties.FirstOrDefault(tie => tie.Role is KinRole.Holder && _set.Contains(tie.Relation) && _bodies.Contains(tie.Body));
        return near is null
            ? Judgement.Of("no-kin", VerdictKind.Satisfied, BodiesNamed(), SetNamed()).Using(FactNames.Kin, ties.Count)
            : Judgement.Of("no-kin.candidate", VerdictKind.Violated, new Argument("relation", Scoping.Word(near.Relation), IsWord: true), new Argument("body", Scoping.Word(near.Body), IsWord: true), SetNamed())
                .Using(FactNames.Kin, Scoping.Word(near.Relation));
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // Kin are recorded as they stand; no day moves them.
    }

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var bodies = _bits.In(facts.Roster.Organisation.Kind);
        var people = bodies == 0 ? 0 : facts.PeopleOnAny(bodies);
        return people == 0 ? VerdictKind.NotApplicable
            : people == 1 ? VerdictKind.Satisfied
            : facts.Roster.Kin is null ? VerdictKind.Undetermined
            : FirstPair(facts) is null ? VerdictKind.Satisfied
            : VerdictKind.Violated;
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts) => verdict switch
    {
        VerdictKind.Undetermined => Judgement.ForWantOf(FactNames.Kin),
        VerdictKind.Violated when FirstPair(facts) is { } pair => Judgement.Of(
            "no-kin",
            verdict,
            new Argument("person", pair.Person.ToString()),
            new Argument("other", pair.Other.ToString()),
            new Argument("relation", Scoping.Word(pair.Relation), IsWord: true),
            SetNamed(),
            BodiesNamed()).Using(FactNames.Kin, pair),
        _ => Judgement.Of("no-kin", verdict, BodiesNamed(), SetNamed()),
    };

    private protected override string WhyNot(RosterFacts facts) => _bits.In(facts.Roster.Organisation.Kind) == 0 ? "body" : "no-members";

    private static RuleRelation Relate(RuleParameters one, RuleParameters other)
    {
        var (mine, theirs) = (one.Texts("bodies"), other.Texts("bodies"));
        _ = KinSet.TryParse(one.Text("set"), out var set);
        _ = KinSet.TryParse(other.Text("set"), out var otherSet);
        var (has, lacks) = (theirs.All(mine.Contains) && set!.Includes(otherSet!), mine.All(theirs.Contains) && otherSet!.Includes(set!));
        return (has, lacks) switch
        {
            (true, true) => RuleRelation.Equal,
            (true, false) => RuleRelation.Stricter,
            (false, true) => RuleRelation.Laxer,
            _ => mine.Any(theirs.Contains) ? RuleRelation.Crossed : RuleRelation.Unrelated,
        };
    }

    private Argument BodiesNamed() => new("bodies", string.Join(", ", _bodies.Select(Scoping.Word)), IsWord: true);

    private Argument SetNamed() => KinSetWord.Of(_set, Basis.PollingDay);

    private Kinship? FirstPair(RosterFacts facts)
    {
        var bodies = _bits.In(facts.Roster.Organisation.Kind);
        return KinPairs.First(facts.Roster, _set, bodies, bodies);
    }
}

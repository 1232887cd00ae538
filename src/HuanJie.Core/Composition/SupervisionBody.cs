using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;

namespace HuanJie.Composition;

/// <summary>The supervision body is apart from the committee that it supervises (监督机构回避): none of its members sits on the committee, nor do their near kin; and it has its size.</summary>
/// <remarks>村民委员会组织法 (2018) art. 32, (2025) art. 37; 城市居民委员会组织法 (2025) art. 36. Provinces add a size and kin sets of their own.</remarks>
public sealed class SupervisionBody : CommitteeCheck
{
    private readonly KinSet _set;
    private readonly ElectedBody[] _apart;
    private readonly BodyBits _bits;
    private readonly int _min;
    private readonly int _max;
    private readonly bool _odd;

    private SupervisionBody(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _ = KinSet.TryParse(rule.Parameters.Text("set"), out var set);
        _set = set!;
        _apart = [.. rule.Parameters.Texts("apartFrom").Select(BodyNames.Parse)];
        _bits = new(_apart);
        _min = rule.Parameters.WholeNumber("min", 0);
        _max = rule.Parameters.WholeNumber("max", int.MaxValue);
        _odd = rule.Parameters.Flag("odd");
    }

    /// <summary>The kind <c>supervision-body</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "supervision-body",
        Subjects = RuleSubjects.Candidate | RuleSubjects.Committee,
        Meaning = new("监督机构成员不由村(居)委会成员及其近亲属担任", "a supervision body without members of the committee and their near kin"),
        Parameters =
        [
            new() { Name = "set", Kind = ParameterKind.Name, Meaning = new("近亲属范围", "which kin count"), Required = true, Choices = [.. KinSet.All.Select(static set => set.Name)], Strictness = Strictness.Incomparable },
            new() { Name = "apartFrom", Kind = ParameterKind.Names, Meaning = new("须回避的机构", "the bodies whose members and kin are kept out"), Required = true, Choices = BodyNames.All, Strictness = Strictness.Incomparable },
            new() { Name = "min", Kind = ParameterKind.WholeNumber, Meaning = new("最少人数", "the least number of people"), Most = 99, Strictness = Strictness.Greater },
            new() { Name = "max", Kind = ParameterKind.WholeNumber, Meaning = new("最多人数", "the greatest number of people"), Most = 99, Strictness = Strictness.Smaller },
            new() { Name = "odd", Kind = ParameterKind.Flag, Meaning = new("须为单数", "whether the number must be odd"), Default = ParameterValue.Of(false), Strictness = Strictness.More },
        ],
        FaultOf = CommitteeSize.Fault,
        Prepare = static (rule, basis) => new SupervisionBody(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (candidate.Body is not ElectedBody.SupervisionCommittee || IsOfOtherOrganisation(candidate))
        {
            return Judgement.NotApplicable("body").Using("body", Scoping.Word(candidate.Body));
        }

        return Judgement.All(JudgeOwn(candidate.Holds), JudgeKin(candidate.Kin));
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // Seats and kin are recorded as they stand; no day moves them.
    }

    private protected override VerdictKind Decide(RosterFacts facts)
    {
        var people = facts.People(Body.Supervision);
        var apart = _bits.In(facts.Roster.Organisation.Kind);
        if (people == 0 || apart == 0)
        {
            return VerdictKind.NotApplicable;
        }

        var isWrongSize = people < _min || people > _max || (_odd && people % 2 == 0);
        if (isWrongSize || IsDoubled(facts, apart))
        {
            return VerdictKind.Violated;
        }

        return facts.PeopleOnAny(apart) == 0 ? VerdictKind.Satisfied
            : facts.Roster.Kin is null ? VerdictKind.Undetermined
            : KinPairs.First(facts.Roster, _set, PostSet.Bit(Body.Supervision), apart) is null ? VerdictKind.Satisfied
            : VerdictKind.Violated;
    }

    private protected override Judgement Explain(VerdictKind verdict, RosterFacts facts)
    {
        var apart = _bits.In(facts.Roster.Organisation.Kind);
        var people = facts.People(Body.Supervision);
        if (verdict is VerdictKind.Undetermined)
        {
            return Judgement.ForWantOf(FactNames.Kin);
        }

        if (verdict is VerdictKind.Satisfied)
        {
            return Judgement.Of("supervision-body", verdict, Argument.Of("people", people), Apart(), SetNamed()).Using("people", people);
        }

        if (Doubled(facts.Roster, apart) is { } doubled)
        {
            return Judgement.Of("supervision-body.own", verdict, new Argument("person", doubled.Id.ToString()), Apart()).Using("posts", doubled.Id);
        }

        return facts.Roster.Kin is not null && KinPairs.First(facts.Roster, _set, PostSet.Bit(Body.Supervision), apart) is { } pair
            ? Judgement.Of(
                "supervision-body.kin",
                verdict,
                new Argument("person", pair.Person.ToString()),
                new Argument("other", pair.Other.ToString()),
                new Argument("relation", Scoping.Word(pair.Relation), IsWord: true),
                SetNamed(),
                Apart()).Using(FactNames.Kin, pair)
            : Judgement.Of("supervision-body.size", verdict, Argument.Of("people", people), Argument.Of("min", _min), Argument.Of("max", _max)).Using("people", people);
    }

    private protected override string WhyNot(RosterFacts facts) => _bits.In(facts.Roster.Organisation.Kind) == 0 ? "body" : "no-members";

    // Where the rule keeps the body apart from itself, each of its members is on both.
    private static bool IsDoubled(RosterFacts facts, int apart) => facts.PeopleOnBoth(PostSet.Bit(Body.Supervision), apart) > 0;

    private static Member? Doubled(Rosters.Roster roster, int apart)
    {
        foreach (var member in roster.Members.AsSpan())
        {
            if (member.SitsOn(Body.Supervision) && KinPairs.Sits(member, apart))
            {
                return member;
            }
        }

        return null;
    }

    // A supervision body is a village's or a community's: where that is not recorded, the committee in which posts and kin's posts are held tells.
    private bool IsOfOtherOrganisation(Candidate candidate)
    {
        if (candidate.Organisation is { } kind)
        {
            return !_apart.Any(body => body.ExistsIn(kind));
        }

        ElectedBody[] committees =
        [
            .. (candidate.Kin ?? []).Select(static tie => tie.Body).Concat((candidate.Holds ?? []).Select(static post => post.Body))
                .Where(static body => body is ElectedBody.VillagersCommittee or ElectedBody.ResidentsCommittee),
        ];
        return committees.Length > 0 && !committees.Any(_apart.Contains);
    }

    private Judgement JudgeOwn(ValueList<HeldPost>? holds)
    {
        if (holds is not { } held)
        {
            return Judgement.ForWantOf(FactNames.Holds);
        }

        var kept = held.FirstOrDefault(post => _apart.Contains(post.Body));
        return kept is null
            ? Judgement.Of("supervision-body.holds", VerdictKind.Satisfied, Apart()).Using(FactNames.Holds, held.Count)
            : Judgement.Of("supervision-body.holds", VerdictKind.Violated, new Argument("body", Scoping.Word(kept.Body), IsWord: true)).Using(FactNames.Holds, Scoping.Word(kept.Body));
    }

    private Judgement JudgeKin(ValueList<KinTie>? kin)
    {
        if (kin is not { } ties)
        {
            return Judgement.ForWantOf(FactNames.Kin);
        }

        var near = ties.FirstOrDefault(tie => tie.Role is KinRole.Holder && _set.Contains(tie.Relation) && _apart.Contains(tie.Body));
        return near is null
            ? Judgement.Of("supervision-body.candidate", VerdictKind.Satisfied, Apart(), SetNamed()).Using(FactNames.Kin, ties.Count)
            : Judgement.Of("supervision-body.candidate", VerdictKind.Violated, new Argument("relation", Scoping.Word(near.Relation), IsWord: true), new Argument("body", Scoping.Word(near.Body), IsWord: true), SetNamed())
                .Using(FactNames.Kin, Scoping.Word(near.Relation));
    }

    private Argument Apart() => new("bodies", string.Join(", ", _apart.Select(Scoping.Word)), IsWord: true);

    private Argument SetNamed() => KinSetWord.Of(_set, Basis.PollingDay);
}

using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Rules;

namespace HuanJie.Eligibility;

/// <summary>A post is not sought or held together with a seat in certain bodies, one's own or near kin's (不得兼任、任职回避).</summary>
/// <remarks>
/// The usual case is the election committee: whoever is nominated leaves it, and since 2026 so do the near kin of the nominated: 村民委员会组织法 (2018) art. 12,
/// (2025) art. 15. It is seen from both sides: a candidate's kin on the election committee, and its member's kin among the candidates.
/// </remarks>
public sealed class IncompatiblePosts : RuleCheck
{
    private readonly ElectedBody[] _with;
    private readonly BodyBits _withBits;
    private readonly BodyBits _scopeBits;
    private readonly KinSet? _kin;
    private readonly bool _own;

    private IncompatiblePosts(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _with = [.. rule.Parameters.Texts("with").Select(BodyNames.Parse)];
        _withBits = new(_with);
        _scopeBits = new([.. rule.Rule.Scope.Bodies]);
        _ = KinSet.TryParse(rule.Parameters.Text("kin"), out _kin);
        _own = rule.Parameters.Flag("own", true);
    }

    /// <summary>The kind <c>incompatible-posts</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "incompatible-posts",
        Subjects = RuleSubjects.Candidate | RuleSubjects.Committee,
        Meaning = new("本人或者近亲属不得同时在所列机构任职", "no seat in certain bodies at the same time, one's own or near kin's"),
        Parameters =
        [
            new() { Name = "with", Kind = ParameterKind.Names, Meaning = new("不得同时任职的机构", "the bodies in which no seat is held"), Required = true, Choices = BodyNames.All, Strictness = Strictness.More },
            new() { Name = "kin", Kind = ParameterKind.Name, Meaning = new("适用的近亲属范围", "the kin whose seats count too"), Choices = KinSetNames, Strictness = Strictness.Incomparable },
            new() { Name = "own", Kind = ParameterKind.Flag, Meaning = new("是否包括本人", "whether one's own seat counts"), Default = ParameterValue.Of(true), Strictness = Strictness.More },
        ],
        FaultOf = static parameters => parameters.Flag("own", true) || parameters.Find("kin") is not null ? null : "Neither one's own seats nor kin's are asked about. Write 'own': true, or name a kin set in 'kin'.",
        Prepare = static (rule, basis) => new IncompatiblePosts(rule, basis),
    };

    private static ValueList<string> KinSetNames => [.. KinSet.All.Select(static set => set.Name)];

    /// <inheritdoc/>
    protected internal override SeatBounds? Bounds => SeatBounds.Any;

    /// <inheritdoc/>
    protected internal override Judgement Examine(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var isOtherSide = _with.Contains(candidate.Body);
        return isOtherSide && _kin is null
            ? Judgement.NotApplicable("own-candidacy")
            : Judgement.All(
                _own && !isOtherSide ? JudgeOwn(candidate.Holds) : Judgement.NotApplicable("own-candidacy"),
                _kin is { } set ? JudgeKin(candidate.Kin, set, isOtherSide) : Judgement.NotApplicable("own-candidacy"));
    }

    /// <inheritdoc/>
    protected internal override Judgement Examine(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        Body[] with = [.. SeatsIn(_with, roster)], here = [.. SeatsIn(Rule.Rule.Scope.Bodies, roster).Except(with)];
        if (with.Length == 0 || here.Length == 0)
        {
            return Judgement.NotApplicable("body");
        }

        var doubled = _own ? roster.Members.FirstOrDefault(member => here.Any(member.SitsOn) && with.Any(member.SitsOn)) : null;
        return doubled is not null
            ? Judgement.Of("incompatible-posts", VerdictKind.Violated, new Argument("person", doubled.Id.ToString()), new Argument("bodies", string.Join(", ", with.Select(Scoping.Word)), IsWord: true))
            : Judgement.Of("incompatible-posts", VerdictKind.Satisfied, new Argument("bodies", string.Join(", ", with.Select(Scoping.Word)), IsWord: true));
    }

    /// <inheritdoc/>
    protected internal override VerdictKind Screen(RosterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var with = _withBits.In(facts.Roster.Organisation.Kind);
        var here = _scopeBits.In(facts.Roster.Organisation.Kind) & ~with;
        return with == 0 || here == 0 ? VerdictKind.NotApplicable
            : _own && facts.PeopleOnBoth(here, with) > 0 ? VerdictKind.Violated
            : VerdictKind.Satisfied;
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Candidate candidate, TurningDays days)
    {
        // Seats and kin are recorded as they stand; no day moves them.
    }

    /// <inheritdoc/>
    protected internal override void AddTurningDays(Roster roster, TurningDays days)
    {
        // Seats and kin are recorded as they stand; no day moves them.
    }

    private static IEnumerable<Body> SeatsIn(IEnumerable<ElectedBody> bodies, Roster roster) =>
        bodies.Where(body => body.ExistsIn(roster.Organisation.Kind)).Select(static body => body.Seats).OfType<Body>();

    private Judgement JudgeOwn(ValueList<HeldPost>? holds)
    {
        if (holds is not { } held)
        {
            return Judgement.ForWantOf(FactNames.Holds);
        }

        var kept = held.FirstOrDefault(post => _with.Contains(post.Body));
        return kept is null
            ? Judgement.Of("incompatible-posts.own", VerdictKind.Satisfied, With()).Using(FactNames.Holds, held.Count)
            : Judgement.Of("incompatible-posts.own", VerdictKind.Violated, new Argument("body", Scoping.Word(kept.Body), IsWord: true)).Using(FactNames.Holds, Scoping.Word(kept.Body));
    }

    private Judgement JudgeKin(ValueList<KinTie>? kin, KinSet set, bool isOtherSide)
    {
        if (kin is not { } ties)
        {
            return Judgement.ForWantOf(FactNames.Kin);
        }

        var scope = Rule.Rule.Scope;
        var role = isOtherSide ? KinRole.Candidate : KinRole.Holder;
        var near = ties.FirstOrDefault(tie => tie.Role == role && set.Contains(tie.Relation) && (isOtherSide ? scope.Covers(tie.Body) && !_with.Contains(tie.Body) : _with.Contains(tie.Body)));
        return near is null
            ? Judgement.Of("incompatible-posts.kin", VerdictKind.Satisfied, With(), KinSetWord.Of(set, Basis.PollingDay)).Using(FactNames.Kin, ties.Count)
            : Judgement.Of(
                near.Role is KinRole.Candidate ? "incompatible-posts.kin-candidate" : "incompatible-posts.kin",
                VerdictKind.Violated,
                new Argument("relation", Scoping.Word(near.Relation), IsWord: true),
                new Argument("body", Scoping.Word(near.Body), IsWord: true),
                KinSetWord.Of(set, Basis.PollingDay)).Using(FactNames.Kin, Scoping.Word(near.Relation));
    }

    private Argument With() => new("bodies", string.Join(", ", _with.Select(Scoping.Word)), IsWord: true);
}

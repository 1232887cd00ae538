using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>There are more candidates than seats, by as many as the rule asks for (差额选举): otherwise the poll is no lawful election.</summary>
/// <remarks>
/// 村民委员会组织法 (2018) art. 15: more candidates than seats. Party committees: a fifth more, rounded up, since 1.2 times six seats is 7.2 and seven are fewer.
/// People whom voters wrote in are no candidates. The scope's positions say which contests a rule is about.
/// </remarks>
public sealed class CandidateMargin : PollCheck
{
    private readonly int _least;
    private readonly int? _most;
    private readonly int? _mostMembers;
    private readonly Majority? _share;

    private CandidateMargin(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _least = rule.Parameters.WholeNumber("least", 0);
        _most = rule.Parameters.WholeNumber("most");
        _mostMembers = rule.Parameters.WholeNumber("mostMembers") ?? _most;
        _share = rule.Parameters.Share("leastShare") is { } share ? new(share, MustExceed: false) : null;
    }

    /// <summary>The kind <c>candidate-margin</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "candidate-margin",
        Subjects = RuleSubjects.Poll,
        Meaning = new("候选人多于应选名额的差额", "by how many the candidates exceed the seats"),
        ByContest = true,
        Parameters =
        [
            new() { Name = "least", Kind = ParameterKind.WholeNumber, Meaning = new("最少差额(人)", "the least margin in people"), Most = 99, Default = ParameterValue.Of(0), Strictness = Strictness.Greater },
            new() { Name = "leastShare", Kind = ParameterKind.Share, Meaning = new("最少差额占应选名额的比例,向上取整", "the least margin as a share of the seats, rounded up"), Strictness = Strictness.Greater },
            new() { Name = "most", Kind = ParameterKind.WholeNumber, Meaning = new("最多差额(人)", "the greatest margin in people"), Most = 99, Strictness = Strictness.Smaller },
            new()
            {
                Name = "mostMembers",
                Kind = ParameterKind.WholeNumber,
                Meaning = new("委员的最多差额(人),与其他职务不同时写明", "the greatest margin for ordinary members, where it is another"),
                Most = 99,
                Strictness = Strictness.Smaller,
            },
            Modes,
            Rounds,
        ],
        FaultOf = static parameters =>
            parameters.WholeNumber("most") < parameters.WholeNumber("least", 0)
                ? $"The least margin is {parameters.WholeNumber("least", 0)} and the greatest {parameters.WholeNumber("most")}. Write a least that is not above the greatest; are the two swapped?"
            : parameters.Names.All(static name => name is "modes" or "rounds")
                ? "No margin is given. Write 'least', 'leastShare' or 'most'."
                : null,
        Contradicts = static (one, other) => one.WholeNumber("most") < other.WholeNumber("least", 0) || other.WholeNumber("most") < one.WholeNumber("least", 0),
        Prepare = static (rule, basis) => new CandidateMargin(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override bool VoidsPoll => true;

    /// <summary>By how many the candidates must exceed some seats.</summary>
    internal int LeastFor(int seats) => Math.Max(_least, (int)(_share?.Least(seats) ?? 0));

    internal bool IsAbout(Contest contest) => Rule.Rule.Scope.Covers(contest.Post.Position);

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        Judgement[] contests = [.. poll.Contests.Where(IsAbout).Select(Examine)];
        return contests.Length == 0 ? Judgement.NotApplicable("position") : Judgement.All(contests);
    }

    private Judgement Examine(Contest contest)
    {
        var candidates = contest.Candidates.Count(static candidate => !candidate.WrittenIn);
        var (margin, least) = (candidates - contest.Seats, LeastFor(contest.Seats));
        var most = contest.Post.Position is Position.Member ? _mostMembers : _most;
        return Judgement.Of(
            margin >= least && !(margin > most) ? "candidate-margin" : margin < least ? "candidate-margin.few" : "candidate-margin.many",
            margin < least || margin > most ? VerdictKind.Violated : VerdictKind.Satisfied,
            new Argument("post", Scoping.Word(contest.Post), IsWord: true),
            Argument.Of("seats", contest.Seats),
            Argument.Of("candidates", candidates),
            Argument.Of("least", contest.Seats + least),
            Argument.Of("most", contest.Seats + (most ?? 0))).Using("candidates", candidates);
    }
}

using HuanJie.Members;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>Who may vote for others, and for how many (委托投票): a cap for each holder, no candidates, kin only where the rule asks for it.</summary>
/// <remarks>村民委员会组织法 (2018) art. 15: near kin only; (2025) art. 18: near kin or another villager, at most three, no candidate. A breach is reported; the count stands.</remarks>
public sealed class ProxyLimit : PollCheck
{
    private readonly int _most;
    private readonly bool _candidatesMay;
    private readonly KinSet? _set;

    private ProxyLimit(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        _most = rule.Parameters.WholeNumber("most", int.MaxValue);
        _candidatesMay = rule.Parameters.Flag("candidatesMay", otherwise: true);
        _set = KinSet.TryParse(rule.Parameters.Text("set"), out var set) ? set : null;
    }

    /// <summary>The kind <c>proxies</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "proxies",
        Subjects = RuleSubjects.Poll,
        Meaning = new("受委托投票的人和受委托的人数", "who may vote for others, and for how many"),
        Parameters =
        [
            new() { Name = "most", Kind = ParameterKind.WholeNumber, Meaning = new("每人接受委托的上限;0为不得委托", "the most proxies of one holder; 0 for none at all"), Most = 99, Strictness = Strictness.Smaller },
            new() { Name = "candidatesMay", Kind = ParameterKind.Flag, Meaning = new("候选人可否接受委托", "whether a candidate may hold proxies"), Default = ParameterValue.Of(true), Strictness = Strictness.Neutral },
            new() { Name = "set", Kind = ParameterKind.Name, Meaning = new("只能委托的近亲属范围", "the kin to whom proxies are limited"), Choices = [.. KinSet.All.Select(static set => set.Name)], Strictness = Strictness.Neutral },
            Modes,
        ],
        Prepare = static (rule, basis) => new ProxyLimit(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Poll poll)
    {
        ArgumentNullException.ThrowIfNull(poll);
        if (poll.Proxies is not { } proxies)
        {
            return Judgement.ForWantOf("proxies");
        }

        List<Judgement> broken = [.. proxies.Select(holder => Fault(poll, holder)).OfType<Judgement>()];
        return broken.Count > 0 ? Judgement.All([.. broken])
            : proxies.Count == 0 ? Judgement.Of("proxies.unused", VerdictKind.Satisfied)
            : Judgement.Of("proxies", VerdictKind.Satisfied, Argument.Of("holders", proxies.Count), Argument.Of("most", proxies.Max(static holder => holder.Proxies)));
    }

    private Judgement? Fault(Poll poll, ProxyHolder holder)
    {
        var person = new Argument("person", holder.Holder.ToString());
        if (holder.Proxies > _most)
        {
            return Judgement.Of(_most == 0 ? "proxies.none" : "proxies.many", VerdictKind.Violated, person, Argument.Of("proxies", holder.Proxies), Argument.Of("most", _most));
        }

        if (!_candidatesMay && poll.Contests.Any(contest => contest.Candidates.Any(candidate => candidate.Id == holder.Holder && !candidate.WrittenIn)))
        {
            return Judgement.Of("proxies.candidate", VerdictKind.Violated, person);
        }

        return _set is not { } set ? null
            : holder.Relations is not { } relations ? Judgement.ForWantOf($"proxies.{holder.Holder}.relations")
            : relations.Count(set.Contains) >= holder.Proxies ? null
            : Judgement.Of("proxies.kin", VerdictKind.Violated, person, new Argument("set", set.Name, IsWord: true));
    }
}

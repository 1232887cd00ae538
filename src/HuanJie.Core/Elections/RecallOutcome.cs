using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>What the rules say of a recall (罢免结果): whether enough asked for it, and whether the vote passed.</summary>
public sealed record RecallOutcome
{
    private RecallOutcome(Recall recall, ValueList<Verdict> verdicts)
    {
        Recall = recall;
        Verdicts = verdicts;
    }

    /// <summary>The recall.</summary>
    public Recall Recall { get; }

    /// <summary>What each rule about recalls says, in the order of the book.</summary>
    public ValueList<Verdict> Verdicts { get; }

    /// <summary>Whether enough ask for it: every rule in force about petitions; not applicable where there is none.</summary>
    public VerdictKind Petition => Together(RecallPetition.Kind, RecallRepeat.Kind);

    /// <summary>Whether the member is recalled: every rule in force about the vote; not applicable where there is none.</summary>
    public VerdictKind Recalled => Together(RecallPass.Kind);

    /// <summary>The rules that are not met.</summary>
    public ValueList<Verdict> Findings => [.. Verdicts.Where(static verdict => verdict.Kind is VerdictKind.Violated)];

    /// <summary>Judges a recall by the rules in force.</summary>
    public static RecallOutcome Of(RulesInForce rules, Recall recall)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(recall);
        return new(recall, [.. rules.Checks.ToArray().OfType<RecallCheck>().Select(check => check.Judge(recall))]);
    }

    /// <summary>As in <c>petition Satisfied, recalled Violated</c>.</summary>
    public override string ToString() => $"petition {Petition}, recalled {Recalled}";

    private VerdictKind Together(params ReadOnlySpan<RuleKind> kinds)
    {
        List<Judgement> judgements = [];
        foreach (var verdict in Verdicts)
        {
            if (kinds.Contains(verdict.Rule.Kind))
            {
                judgements.Add(verdict.Judgement);
            }
        }

        return Judgement.All([.. judgements]).Kind;
    }
}

using NodaTime;

namespace HuanJie.Rules;

/// <summary>What a rule says of one subject (评判结论), with everything that explains it: the rule and its source, the facts, the reasoning.</summary>
public sealed record Verdict
{
    internal Verdict(Rule rule, RuleInForce? inForce, JudgingBasis basis, Judgement judgement)
    {
        Rule = rule;
        InForce = inForce;
        Basis = basis;
        Judgement = judgement;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The version that applied; null when none is in force.</summary>
    public RuleInForce? InForce { get; }

    /// <summary>The days and readings that the judgement rests on.</summary>
    public JudgingBasis Basis { get; }

    /// <summary>What the rule's kind found.</summary>
    public Judgement Judgement { get; }

    /// <summary>The verdict.</summary>
    public VerdictKind Kind => Judgement.Kind;

    /// <summary>The facts that would decide an undetermined verdict.</summary>
    public ValueList<string> Missing => Judgement.Missing;

    /// <summary>Where the birth date is not known to the day: the first birth days that have another verdict than those before.</summary>
    public ValueList<LocalDate> Flips => Judgement.Flips;

    /// <summary>The rule and the verdict, as in <c>vc-voter-age: Violated</c>; <c>HuanJie.Text</c> words it for people.</summary>
    public override string ToString() => $"{Rule.Id}: {Kind}";
}

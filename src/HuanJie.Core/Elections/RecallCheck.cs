using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>A rule about recalls made ready for a day (罢免规则检查).</summary>
public abstract class RecallCheck : RuleCheck
{
    private readonly ValueList<string> _modes;

    private protected RecallCheck(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _modes = rule.Parameters.Texts("modes");

    /// <summary>Judges a recall that the rule concerns.</summary>
    protected internal abstract Judgement Examine(Recall recall);

    internal Verdict Judge(Recall recall) => new(
        Rule.Rule,
        Rule,
        Basis,
        !Rule.Rule.Scope.Covers(recall.Body) ? Judgement.NotApplicable("body")
        : _modes.Count > 0 && !_modes.Contains(Scoping.Word(recall.Mode)) ? Judgement.NotApplicable("mode")
        : Examine(recall));

    private protected static Judgement Share(string step, Majority majority, string partName, int? part, string wholeName, int? whole)
    {
        if (part is not { } some || whole is not { } all)
        {
            return Judgement.ForWantOf([.. Missing()]);
        }

        // A part above its whole is a figure that cannot be, and decides nothing; of nobody there is no majority.
        return some > all
            ? new Judgement(VerdictKind.Undetermined, "recall.contradiction", [new("partName", partName, IsWord: true), Argument.Of("part", some), new("wholeName", wholeName, IsWord: true), Argument.Of("whole", all)]) { Missing = [partName, wholeName] }
            : Judgement.Of(
                step,
                all > 0 && majority.IsReached(some, all) ? VerdictKind.Satisfied : VerdictKind.Violated,
                [Argument.Of("part", some), Argument.Of("whole", all), .. majority.Arguments(all)]).Using(partName, some).Using(wholeName, all);

        IEnumerable<string> Missing()
        {
            if (part is null)
            {
                yield return partName;
            }

            if (whole is null)
            {
                yield return wholeName;
            }
        }
    }
}

using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>A recall that did not pass is not asked for again within a time (罢免未通过的限期内不得再提).</summary>
/// <remarks>浙江省村民委员会选举办法 (2020) art. 36: within a year on the same facts; 北京市村民委员会选举办法 (2012) art. 34: within the term.</remarks>
public sealed class RecallRepeat : RecallCheck
{
    private readonly int? _months;

    private RecallRepeat(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis) => _months = rule.Parameters.WholeNumber("months");

    /// <summary>The kind <c>recall-repeat</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "recall-repeat",
        Subjects = RuleSubjects.Recall,
        Meaning = new("罢免未通过的,限期内不得以同一理由再次提出", "a recall that did not pass is not asked for again on the same facts within a time"),
        Parameters =
        [
            new() { Name = "months", Kind = ParameterKind.WholeNumber, Meaning = new("限期(月);不写为本届任期内", "the time in months; for the rest of the term where it is left out"), Least = 1, Most = 240, Strictness = Strictness.Greater },
            PollCheck.Modes,
        ],
        Prepare = static (rule, basis) => new RecallRepeat(rule, basis),
    };

    /// <inheritdoc/>
    protected internal override Judgement Examine(Recall recall)
    {
        ArgumentNullException.ThrowIfNull(recall);
        if (recall.LastFailedOn is not { } failed)
        {
            return Judgement.NotApplicable("no-earlier-recall");
        }

        if (_months is not { } months)
        {
            return Judgement.Of("recall-repeat.term", VerdictKind.Violated, Argument.Of("failed", failed));
        }

        var free = failed.PlusMonths(months);
        var asked = recall.AskedOn ?? Basis.PollingDay;
        return Judgement.Of(
            "recall-repeat",
            asked >= free ? VerdictKind.Satisfied : VerdictKind.Violated,
            Argument.Of("failed", failed),
            Argument.Of("asked", asked),
            Argument.Of("months", months),
            Argument.Of("free", free)) with
        {
            Boundary = free,
        };
    }
}

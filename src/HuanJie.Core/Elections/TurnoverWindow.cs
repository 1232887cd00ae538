using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>How much earlier or later than the end of the term a turnover may be (提前或者延期换届), in months.</summary>
/// <remarks>中国共产党基层组织选举工作条例 (2020) art. 3: a year at most, with approval; 浙江省村民委员会选举办法 (2020) art. 3: six months.</remarks>
public sealed class TurnoverWindow : RuleCheck
{
    private TurnoverWindow(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        EarlyMonths = rule.Parameters.WholeNumber("earlyMonths");
        LateMonths = rule.Parameters.WholeNumber("lateMonths");
    }

    /// <summary>The kind <c>turnover-window</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "turnover-window",
        Subjects = RuleSubjects.Calendar,
        Meaning = new("提前或者延期换届的期限", "how much earlier or later than the end of the term a turnover may be"),
        Parameters =
        [
            new() { Name = "earlyMonths", Kind = ParameterKind.WholeNumber, Meaning = new("最多提前(月)", "at most so many months early"), Most = 60, Strictness = Strictness.Smaller },
            new() { Name = "lateMonths", Kind = ParameterKind.WholeNumber, Meaning = new("最多延期(月)", "at most so many months late"), Most = 60, Strictness = Strictness.Smaller },
        ],
        FaultOf = static parameters => parameters.Find("earlyMonths") is null && parameters.Find("lateMonths") is null ? "No window is given. Write 'earlyMonths', 'lateMonths' or both." : null,
        Prepare = static (rule, basis) => new TurnoverWindow(rule, basis),
    };

    internal int? EarlyMonths { get; }

    internal int? LateMonths { get; }
}

using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Elections;

/// <summary>Something happens no later than a number of days before or after something else, or no earlier (法定期限).</summary>
/// <remarks>村民委员会组织法 (2018) arts 14, 20: the list of voters twenty days before polling day, five days to object, three to decide, ten to hand over.</remarks>
public sealed class Deadline : RuleCheck
{
    private Deadline(RuleInForce rule, JudgingBasis basis)
        : base(rule, basis)
    {
        Of = Parse(rule.Parameters.Text("milestone"));
        From = Parse(rule.Parameters.Text("from"));
        Days = rule.Parameters.WholeNumber("days", 0);
        Months = rule.Parameters.WholeNumber("months", 0);
        IsBefore = rule.Parameters.Text("direction") == "before";
        IsEarliest = rule.Parameters.Flag("notBefore");
    }

    /// <summary>The kind <c>deadline</c>.</summary>
    public static RuleKind Kind { get; } = new()
    {
        Id = "deadline",
        Subjects = RuleSubjects.Calendar,
        Meaning = new("在规定的期限内", "by a day that the law sets"),
        Parameters =
        [
            new() { Name = "milestone", Kind = ParameterKind.Name, Meaning = new("受期限约束的事项", "what the bound is for"), Choices = Milestones, Required = true },
            new() { Name = "from", Kind = ParameterKind.Name, Meaning = new("起算的事项", "what the days are counted from"), Choices = Milestones, Required = true },
            new() { Name = "direction", Kind = ParameterKind.Name, Meaning = new("之前还是之后", "before it or after it"), Choices = ["before", "after"], Required = true },
            new() { Name = "days", Kind = ParameterKind.WholeNumber, Meaning = new("天数", "days"), Most = 3660, Strictness = Strictness.Neutral },
            new() { Name = "months", Kind = ParameterKind.WholeNumber, Meaning = new("月数", "months"), Most = 120, Strictness = Strictness.Neutral },
            new() { Name = "notBefore", Kind = ParameterKind.Flag, Meaning = new("是最早日而不是最晚日", "whether it is the earliest day and not the last"), Default = ParameterValue.Of(false) },
        ],
        FaultOf = static parameters => parameters.Find("days") is null == parameters.Find("months") is null ? "Write either 'days' or 'months'."
            : parameters.Text("milestone") == parameters.Text("from") ? "The days are counted from the milestone itself. Name another in 'from'."
            : null,
        Relation = static (one, other) => Relate(one, other),
        Prepare = static (rule, basis) => new Deadline(rule, basis),
    };

    internal Milestone Of { get; }

    internal Milestone From { get; }

    internal int Days { get; }

    internal int Months { get; }

    internal bool IsBefore { get; }

    internal bool IsEarliest { get; }

    private static ValueList<string> Milestones => [.. Enum.GetValues<Milestone>().Select(Scoping.Word)];

    internal LocalDate Day(LocalDate from, DayCounting counting) => IsBefore ? counting.Before(from, Days, Months) : counting.After(from, Days, Months);

    private static Milestone Parse(string? word) => Enum.GetValues<Milestone>().First(milestone => Scoping.Word(milestone) == word);

    // Later is laxer after something and stricter before it, the other way round for an earliest day. Days and months are not compared.
    private static RuleRelation Relate(RuleParameters one, RuleParameters other)
    {
        string[] same = ["milestone", "from", "direction", "notBefore"];
        if (same.Any(name => !Equals(one.Find(name), other.Find(name))) || (one.Find("days") is null) != (other.Find("days") is null))
        {
            return RuleRelation.Unrelated;
        }

        var difference = (one.WholeNumber("days") ?? one.WholeNumber("months", 0)) - (other.WholeNumber("days") ?? other.WholeNumber("months", 0));
        var stricter = (one.Text("direction") == "before") != one.Flag("notBefore") ? difference > 0 : difference < 0;
        return difference == 0 ? RuleRelation.Equal : stricter ? RuleRelation.Stricter : RuleRelation.Laxer;
    }
}

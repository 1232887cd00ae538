using NodaTime;

namespace HuanJie.Rules;

/// <summary>A rule in the version that applies (适用的规则版本), and why it is that one.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Version">The version.</param>
/// <param name="Book">The name of the book that it stands in.</param>
/// <param name="ChosenOn">The day by which the version was chosen; <see cref="Rules.Rule.ChosenBy"/> says which day that is.</param>
public sealed record RuleInForce(Rule Rule, RuleVersion Version, string Book, LocalDate ChosenOn)
{
    /// <summary>The source of the version.</summary>
    public Citation Citation => Version.Citation;

    /// <summary>The parameters of the version.</summary>
    public RuleParameters Parameters => Version.Parameters;

    /// <summary>The id, the source and the day, as in <c>vc-size: 村民委员会组织法(2018) 第六条, 2018-12-29 to 2025-12-31, chosen by PollingDay 2021-01-28</c>.</summary>
    public override string ToString() => $"{Rule.Id}: {Citation}, chosen by {Rule.ChosenBy} {ChosenOn:R}";
}

using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests.Rules;

/// <summary>Rules of a test's own, of one county's book, in force from 2000 unless a test says otherwise.</summary>
internal static class OwnRules
{
    public static Candidate Villager { get; } = new() { Id = Examples.Id("P-1"), Body = ElectedBody.VillagersCommittee, Position = Position.Member };

    public static RuleParameters Parameters(params ReadOnlySpan<(string Name, object Value)> values)
    {
        var parameters = RuleParameters.None;
        foreach (var (name, value) in values)
        {
            parameters = parameters.With(name, value switch
            {
                int number => ParameterValue.Of((long)number),
                bool flag => ParameterValue.Of(flag),
                string[] texts => ParameterValue.Of([.. texts]),
                _ => ParameterValue.Of((string)value),
            });
        }

        return parameters;
    }

    public static Rule Rule(string id, RuleKind kind, params ReadOnlySpan<(string Name, object Value)> values) => new()
    {
        Id = id,
        Kind = kind,
        Text = new("测试规则", "A rule of a test"),
        Severity = kind.NeverMust || kind.Subjects is RuleSubjects.Region ? Severity.Should : Severity.Must,
        Versions = [new() { Citation = new("测试规定", "第一条", new(2000, 1, 1)), Parameters = Parameters(values) }],
    };

    public static RuleBook Book(params ValueList<Rule> rules) => RuleBook.Of(Layer(rules));

    public static BookLayer Layer(params ValueList<Rule> rules) => new() { Name = "own", Title = new("测试", "Test"), Level = BookLevel.County, Rules = rules };

    public static ValueList<RuleBookProblem> ProblemsOf(Func<RuleBook> make) => Assert.Throws<RuleBookException>(make).Problems;

    public static Verdict Judge(this Rule rule, string day, Candidate candidate) => Book(rule).On(Day(day)).Judge(rule.Id, candidate);

    public static LocalDate Day(string text) => Books.RuleCase.Date(text);
}

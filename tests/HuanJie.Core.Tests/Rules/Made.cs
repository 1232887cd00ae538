using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Tests.Rules;

/// <summary>Rules made in code for examples and laws: in force from 1950, of one layer, with no more than a test is about.</summary>
internal static class Made
{
    /// <summary>Somebody who seeks a seat on a villagers' committee, of whom nothing is known.</summary>
    public static Candidate Seeker { get; } = new() { Id = Examples.Id("P-1"), Body = ElectedBody.VillagersCommittee, Position = Position.Member };

    public static RuleParameters Parameters(params ReadOnlySpan<(string Name, object Value)> values)
    {
        var parameters = RuleParameters.None;
        foreach (var (name, value) in values)
        {
            parameters = parameters.With(name, value switch
            {
                int number => ParameterValue.Of((long)number),
                bool flag => ParameterValue.Of(flag),
                LocalDate day => ParameterValue.Of(day.ToString("uuuu-MM-dd", null)),
                string[] texts => ParameterValue.Of([.. texts]),
                _ => ParameterValue.Of((string)value),
            });
        }

        return parameters;
    }

    public static RuleVersion Version(RuleParameters parameters, LocalDate? from = null, LocalDate? to = null) =>
        new() { Citation = new("测试规定", "第一条", from ?? new(1950, 1, 1), to), Parameters = parameters };

    public static Rule Rule(string id, RuleKind kind, params ValueList<RuleVersion> versions) =>
        new() { Id = id, Kind = kind, Text = new("测试规则", "A test rule"), Versions = versions, Severity = kind.NeverMust ? Severity.Should : Severity.Must };

    public static Rule Rule(string id, RuleKind kind, RuleParameters parameters) => Rule(id, kind, Version(parameters));

    public static BookLayer Layer(string name, BookLevel level, params ValueList<Rule> rules) =>
        new() { Name = name, Title = new("测试", "Test"), Level = level, Rules = rules };

    public static RuleBook Book(params ValueList<Rule> rules) => RuleBook.Of(Layer("made", BookLevel.Nation, rules));
}

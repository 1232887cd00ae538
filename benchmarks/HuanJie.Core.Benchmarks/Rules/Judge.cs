using BenchmarkDotNet.Attributes;
using HuanJie.Benchmarks.Peers;
using HuanJie.Benchmarks.Rosters;
using HuanJie.Rosters;
using HuanJie.Rules;

namespace HuanJie.Benchmarks.Rules;

/// <summary>How long does it take to judge every member and every committee of a nation by eight kinds of rules at once?</summary>
[MemoryDiagnoser]
[MedianColumn]
public class Judge
{
    private readonly FluentJudge _fluent = new();
    private readonly RulesEngineJudge _rulesEngine = new();
    private readonly RulesInForce _rules = JudgeBook.InForce;
    private List<Roster> _rosters = [];
    private ValueList<Roster> _list;

    /// <summary>The organisations of the nation; 60,000 unless the environment asks for others.</summary>
    [ParamsSource(nameof(Sizes))]
    public int Organisations { get; set; }

    public static IEnumerable<int> Sizes => NationSizes.FromEnvironment;

    [GlobalSetup]
    public async Task MakeNation()
    {
        _rosters = await LoadedNation.Of(new() { Organisations = Organisations, Seed = 2, SupervisionPerThousand = 1_000, KinPerThousand = 50 });
        _list = [.. _rosters];
        var assessment = Assess();
        List<Broken> expected = [.. assessment.Findings.Select(finding => new Broken(finding.Rule.Rule.Id, finding.Organisation, finding.Person, finding.Post)).Order()];
        Agreement.Require(expected, [.. Linq().Order()], nameof(Linq));
        Agreement.Require(expected, [.. LinqOnePass().Order()], nameof(LinqOnePass));
        Agreement.Require(expected, [.. FluentValidation().Order()], nameof(FluentValidation));
        Agreement.Require(expected, [.. (await RulesEngine()).Order()], nameof(RulesEngine));
        Agreement.Require(expected, [.. HandLoop().Order()], nameof(HandLoop));
        var people = expected.Where(broken => !broken.Person.IsEmpty).Select(broken => (broken.Organisation, broken.Person, broken.Post)).Distinct().Count();
        Console.WriteLine($"// {Organisations} organisations, {assessment.Seats} seats; {expected.Count} findings, {people} of them about seats: {string.Join(", ", assessment.ByRule.Select(rule => $"{rule.Rule.Rule.Id} {rule.Count}"))}");
    }

    /// <summary>One query a rule, ages by NodaTime's periods.</summary>
    [Benchmark(Baseline = true)]
    public IReadOnlyList<Broken> Linq() => LinqJudge.Of(_rosters);

    /// <summary>All conditions in one query over seats and one over committees.</summary>
    [Benchmark]
    public IReadOnlyList<Broken> LinqOnePass() => LinqOnePassJudge.Of(_rosters);

    /// <summary>FluentValidation 12, ages by birth cut-offs.</summary>
    [Benchmark]
    public IReadOnlyList<Broken> FluentValidation() => _fluent.Of(_rosters);

    /// <summary>Microsoft's RulesEngine 6, ages by birth cut-offs.</summary>
    [Benchmark]
    public Task<IReadOnlyList<Broken>> RulesEngine() => _rulesEngine.Of(_rosters);

    /// <summary>One careful loop, written for these rules and this data.</summary>
    [Benchmark]
    public IReadOnlyList<Broken> HandLoop() => CarefulJudge.Of(_rosters);

    /// <summary>The library, with rules from a book in JSON, made ready once.</summary>
    [Benchmark]
    public Assessment Assess() => _rules.Assess(_list);
}

using BenchmarkDotNet.Attributes;
using HuanJie.Books;
using HuanJie.Elections;
using HuanJie.Rules;
using NodaTime;

namespace HuanJie.Benchmarks.Elections;

/// <summary>How long does it take to decide the first votes of all the villages of a nation?</summary>
[MemoryDiagnoser]
public class Decide
{
    private readonly RulesInForce _rules = RuleBooks.National.On(new LocalDate(2021, 1, 28));
    private List<Poll> _polls = [];

    /// <summary>The polls.</summary>
    [Params(600_000)]
    public int Polls { get; set; }

    [GlobalSetup]
    public void MakePolls()
    {
        _polls = VillagePolls.Of(Polls);
        var (undecided, voided, tied, unfilled) = (0, 0, 0, 0);
        for (var i = 0; i < _polls.Count; i++)
        {
            var outcome = HuanJie.Elections.Outcome.Of(_rules, _polls[i]);
            var (expected, actual) = (PlainDecision.Of(_polls[i]), PlainDecision.Of(outcome));
            if (expected != actual)
            {
                throw new InvalidOperationException($"The library differs from the queries in poll {i}: {actual}, not {expected}.");
            }

            undecided += outcome.Kind is OutcomeKind.Undetermined ? 1 : 0;
            voided += outcome.Kind is OutcomeKind.Void ? 1 : 0;
            tied += outcome.Contests.Any(static contest => contest.Tied.Count > 0) ? 1 : 0;
            unfilled += outcome.Contests.Any(static contest => contest.Unfilled > 0) ? 1 : 0;
        }

        if (undecided > 0)
        {
            throw new InvalidOperationException($"{undecided} polls cannot be decided; the generator makes figures that contradict each other.");
        }

        Console.WriteLine($"// {Polls} polls: {voided} void, {tied} with a tie at the cut, {unfilled} with seats left, {Linq()} people elected");
    }

    /// <summary>The same outcomes by plain queries, with one version of one law in the code, and no reasons.</summary>
    [Benchmark(Baseline = true)]
    public long Linq()
    {
        var elected = 0L;
        foreach (var poll in _polls)
        {
            elected += PlainDecision.Of(poll).Contests.Sum(static contest => contest.Elected.Count);
        }

        return elected;
    }

    /// <summary>The library, by whatever rules are in force: the account, a verdict of each rule with its article, and what became of each candidate.</summary>
    [Benchmark]
    public long Outcome()
    {
        var elected = 0L;
        foreach (var poll in _polls)
        {
            foreach (var contest in HuanJie.Elections.Outcome.Of(_rules, poll).Contests)
            {
                elected += contest.Elected.Count;
            }
        }

        return elected;
    }
}

using System.Text.Json.Serialization;
using HuanJie.Members;
using NodaTime;

namespace HuanJie.Preparation;

/// <summary>One stage of a competitive selection (选拔环节): who took part, and how it is decided.</summary>
/// <remarks>
/// With <see cref="Places"/> the scores decide: whoever is among so many by mean goes on. Those level at the cut are not parted here: they are undecided, until
/// more places or another stage part them. Whoever has fewer scores than there were judges has no mean yet, and may end anywhere. Without it the recorded results stand.
/// </remarks>
public sealed record SelectionStage
{
    /// <summary>What kind of stage it is.</summary>
    public required SelectionStageKind Kind { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init => field = Shape.Iso(value); }

    /// <summary>Who took part, each person once.</summary>
    /// <exception cref="ArgumentException">A person stands twice.</exception>
    public required ValueList<StageEntry> Entries { get; init => field = Shape.Distinct(value, static entry => entry.Person, "A person takes part in a stage once."); }

    /// <summary>How many go on by the judges' scores.</summary>
    /// <value>Zero or more; the default is <see langword="null"/>: the recorded results stand.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? Places { get; init => field = Shape.NotNegative(value); }

    /// <summary>Whether the highest and the lowest score of each person are left out (去掉最高分、最低分), where there are three or more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool DropsExtremes { get; init; }

    /// <summary>What became of everybody: in order of means where the scores decide, highest first, then by person; otherwise in the order given.</summary>
    public ValueList<StageOutcome> Outcomes()
    {
        if (Places is not { } places)
        {
            return [.. Entries.Select(entry => new StageOutcome(entry.Person, entry.Result, entry.Result is StageResult.Fell ? entry.Reason : FallReason.Unknown) { Mean = Mean(entry) })];
        }

        // Who has fewer scores than the others had judges is not scored yet.
        var judges = Entries.Where(static entry => entry.Result is not StageResult.Withdrew).Select(static entry => entry.Scores.Count).DefaultIfEmpty(0).Max();
        var scored = Entries.Where(static entry => entry.Result is not StageResult.Withdrew)
            .Select(entry => (entry.Person, Mean: entry.Scores.Count < judges ? null : Mean(entry)))
            .OrderByDescending(static entry => entry.Mean).ThenBy(static entry => entry.Person)
            .ToList();
        var unscored = scored.Count(static entry => entry.Mean is null);
        var means = scored.Select(static entry => entry.Mean).OfType<Ratio>().ToList();
        List<StageOutcome> outcomes = [];
        for (var i = 0; i < scored.Count; i++)
        {
            var (person, mean) = scored[i];
            var result = mean is { } own ? Decide(own) : StageResult.Undecided;
            outcomes.Add(new(person, result, result is StageResult.Fell ? FallReason.Score : FallReason.Unknown) { Mean = mean });
        }

        outcomes.AddRange(Entries.Where(static entry => entry.Result is StageResult.Withdrew).Select(entry => new StageOutcome(entry.Person, StageResult.Withdrew, FallReason.Unknown) { Mean = Mean(entry) }));
        return [.. outcomes];

        // Means are in descending order, so those above end where the own mean begins, and those at or above where it ends.
        StageResult Decide(Ratio own)
        {
            var above = FirstNot(mean => mean > own);
            var atOrAbove = FirstNot(mean => mean >= own);
            return atOrAbove + unscored <= places ? StageResult.Passed : above >= places ? StageResult.Fell : StageResult.Undecided;
        }

        int FirstNot(Func<Ratio, bool> holds)
        {
            var (low, high) = (0, means.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = holds(means[middle]) ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }

    /// <summary>The kind, the day and how many took part.</summary>
    public override string ToString() => $"{Kind} on {On:R}: {Entries.Count} people";

    private Ratio? Mean(StageEntry entry)
    {
        if (entry.Scores.Count == 0)
        {
            return null;
        }

        var sum = entry.Scores.Sum(static score => (long)score);
        return DropsExtremes && entry.Scores.Count >= 3
            ? new Ratio(sum - entry.Scores.Max() - entry.Scores.Min(), entry.Scores.Count - 2)
            : new Ratio(sum, entry.Scores.Count);
    }
}

/// <summary>What became of one person in a stage (环节结论).</summary>
/// <param name="Person">The person.</param>
/// <param name="Result">What became of the person.</param>
/// <param name="Reason">Why the person did not go on, by kind.</param>
public sealed record StageOutcome(PersonId Person, StageResult Result, FallReason Reason)
{
    /// <summary>The exact mean of the judges' scores; null where nobody scored, or where the scores decide and one is missing.</summary>
    public Ratio? Mean { get; internal init; }

    /// <summary>The person and the result; no reason.</summary>
    public override string ToString() => $"{Person}: {Result}";
}

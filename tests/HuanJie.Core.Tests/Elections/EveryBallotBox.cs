using HuanJie.Elections;
using HuanJie.Rules;

namespace HuanJie.Tests.Elections;

/// <summary>Every box of so many ballots, and how many ballots must be replaced until the outcome of their count is another: an oracle for the margin, by plain search.</summary>
/// <remarks>
/// A ballot names at most as many people for a line as it has seats, nobody twice, is blank, or is spoiled. Boxes are multisets of ballots; two are neighbours when one ballot is
/// replaced. Whoever has a count knows no box: the margin is the least over all boxes behind it.
/// </remarks>
internal sealed class EveryBallotBox
{
    private readonly Poll _frame;
    private readonly int[][] _names;
    private readonly List<byte[]> _boxes = [];
    private readonly Dictionary<string, int> _indexOfBox = new(StringComparer.Ordinal);
    private readonly List<Poll> _counts = [];
    private readonly List<string> _outcomes = [];
    private readonly List<int> _countOfBox = [];
    private readonly int[][] _neighbours;

    /// <param name="rules">The rules.</param>
    /// <param name="frame">The poll with its lines and people; its votes do not matter.</param>
    /// <param name="ballots">The ballots in the box.</param>
    public EveryBallotBox(RulesInForce rules, Poll frame, int ballots)
    {
        _frame = frame;
        _names = [.. Ballots(frame)];
        Fill(new byte[_names.Length + 1], 0, ballots);
        var byCount = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var box in _boxes)
        {
            var poll = Count(box, ballots);
            var key = Key(poll);
            if (!byCount.TryGetValue(key, out var count))
            {
                byCount[key] = count = _counts.Count;
                _counts.Add(poll);
                _outcomes.Add(Substance(Outcome.Of(rules, poll)));
            }

            _countOfBox.Add(count);
        }

        _neighbours = [.. _boxes.Select(box => Neighbours(box).ToArray())];
    }

    /// <summary>The counts, each once.</summary>
    public IReadOnlyList<Poll> Counts => _counts;

    /// <summary>The fewest ballots from a count to one that another valid outcome has; null where there is none.</summary>
    public int? Margin(int count) => Walk(count, there => _outcomes[there] != _outcomes[count] && _outcomes[there].Length > 0);

    /// <summary>The fewest ballots from a count to another.</summary>
    public int? Distance(int count, Poll to)
    {
        var key = Key(to);
        return Walk(count, there => Key(_counts[there]) == key);
    }

    /// <summary>The fewest ballots from a count to every count.</summary>
    public int[] Distances(int count)
    {
        var distances = new int[_counts.Count];
        Array.Fill(distances, int.MaxValue);
        Walk(count, (there, steps) =>
        {
            distances[there] = Math.Min(distances[there], steps);
            return false;
        });
        return distances;
    }

    /// <summary>What decides whether two outcomes are the same; empty for one that is not valid.</summary>
    public static string Substance(Outcome outcome) => outcome.Kind is not OutcomeKind.Valid ? "" : string.Join(" | ", outcome.Contests.Select(static contest =>
        $"{string.Join(' ', contest.Elected.Order())}; {string.Join(' ', contest.Tied.Order())} for {contest.TiedSeats}; {contest.Unfilled}")) + $" < {string.Join(' ', outcome.Leaving)}";

    private static string Key(Poll poll) => string.Join(",", poll.Contests.SelectMany(static contest => contest.Candidates).Select(static candidate => candidate.Votes).Append(poll.Spoiled!.Value));

    // Every ballot that is not spoiled, as the places of the people it names over all lines.
    private static IEnumerable<int[]> Ballots(Poll frame)
    {
        IEnumerable<int[]> all = [[]];
        var first = 0;
        foreach (var contest in frame.Contests)
        {
            var (start, people) = (first, contest.Candidates.Count);
            int[][] named = [.. Enumerable.Range(0, 1 << people).Where(set => int.PopCount(set) <= contest.Seats).Select(set => Enumerable.Range(0, people).Where(i => (set >> i & 1) == 1).Select(i => start + i).ToArray())];
            all = all.SelectMany(ballot => named.Select(names => (int[])[.. ballot, .. names])).ToArray();
            first += people;
        }

        return all;
    }

    private void Fill(byte[] box, int kind, int left)
    {
        if (kind == box.Length - 1)
        {
            box[kind] = (byte)left;
            _indexOfBox[Convert.ToHexString(box)] = _boxes.Count;
            _boxes.Add([.. box]);
            return;
        }

        for (var some = 0; some <= left; some++)
        {
            box[kind] = (byte)some;
            Fill(box, kind + 1, left - some);
        }
    }

    private Poll Count(byte[] box, int ballots)
    {
        var votes = new int[_frame.Contests.Sum(static contest => contest.Candidates.Count)];
        for (var kind = 0; kind < _names.Length; kind++)
        {
            foreach (var place in _names[kind])
            {
                votes[place] += box[kind];
            }
        }

        var next = 0;
        ValueList<Contest> contests = [.. _frame.Contests.Select(contest => contest with { Candidates = [.. contest.Candidates.Select(candidate => candidate with { Votes = votes[next++] })] })];
        return _frame with { Recovered = ballots, Spoiled = box[^1], Contests = contests };
    }

    private IEnumerable<int> Neighbours(byte[] box)
    {
        var other = (byte[])box.Clone();
        for (var gone = 0; gone < box.Length; gone++)
        {
            for (var come = 0; come < box.Length; come++)
            {
                if (box[gone] > 0 && come != gone)
                {
                    (other[gone], other[come]) = ((byte)(box[gone] - 1), (byte)(box[come] + 1));
                    yield return _indexOfBox[Convert.ToHexString(other)];
                    (other[gone], other[come]) = (box[gone], box[come]);
                }
            }
        }
    }

    private int? Walk(int count, Func<int, bool> isThere) => Walk(count, (there, _) => isThere(there));

    private int? Walk(int count, Func<int, int, bool> isThere)
    {
        var seen = new bool[_boxes.Count];
        List<int> front = [.. Enumerable.Range(0, _boxes.Count).Where(box => _countOfBox[box] == count)];
        front.ForEach(box => seen[box] = true);
        for (var steps = 0; front.Count > 0; steps++)
        {
            if (front.Exists(box => isThere(_countOfBox[box], steps)))
            {
                return steps;
            }

            List<int> next = [];
            foreach (var box in front.SelectMany(box => _neighbours[box]).Where(box => !seen[box]))
            {
                if (!seen[box])
                {
                    seen[box] = true;
                    next.Add(box);
                }
            }

            front = next;
        }

        return null;
    }
}

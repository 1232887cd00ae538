using System.Collections.Immutable;
using System.Globalization;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Json;

/// <summary>The tallies of a stream of rosters (流式汇总), read and counted in one go in constant memory, and what was wrong with the lines that were refused.</summary>
/// <remarks>Memory holds a buffer, one roster, one tally a division and a limited number of problems, however long the stream is.</remarks>
public sealed class StreamTally
{
    /// <summary>The most problems that are kept, unless the caller sets another limit: 1,000.</summary>
    public const int DefaultMaxProblems = 1_000;

    private readonly TallyBasis _basis;

    private StreamTally(ImmutableSortedDictionary<DivisionCode, Tally> divisions, TallyBasis basis, long rosters, long refused, ValueList<JsonProblem> problems)
    {
        _basis = basis;
        Divisions = divisions;
        Rosters = rosters;
        Refused = refused;
        Problems = problems;
    }

    /// <summary>One tally a division, in ascending order of code.</summary>
    public ImmutableSortedDictionary<DivisionCode, Tally> Divisions { get; }

    /// <summary>The tally of all of them.</summary>
    public Tally Total => Tally.Sum(Divisions.Values, _basis);

    /// <summary>The rosters that were read and counted.</summary>
    public long Rosters { get; }

    /// <summary>The documents that were refused and are not counted.</summary>
    public long Refused { get; }

    /// <summary>What is wrong with the refused documents, each with its line, in the order of the stream: the first of them, up to the limit.</summary>
    public ValueList<JsonProblem> Problems { get; }

    /// <summary>Reads and tallies a stream of rosters, JSON Lines or one JSON array. The stream stays open.</summary>
    /// <param name="utf8Json">The stream; in the order of codes it is fastest.</param>
    /// <param name="level">The level of the divisions to tally by.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="maxProblems">The most problems to keep; <see cref="Refused"/> counts on beyond it. Zero or more.</param>
    /// <param name="progress">Is told how many rosters are counted so far, every thousand and at the end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxProblems"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<StreamTally> ReadAsync(
        Stream utf8Json,
        DivisionLevel level,
        TallyBasis basis,
        int maxProblems = DefaultMaxProblems,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentOutOfRangeException.ThrowIfNegative(maxProblems);
        var problems = new List<JsonProblem>();
        long rosters = 0, refused = 0;
        var items = HuanJieJson.Rosters.ReadManyAsync(utf8Json, cancellationToken: cancellationToken);
        var divisions = await Tally.ByAsync(items.Values(Refuse, cancellationToken), Division, basis, comparer: null, cancellationToken).ConfigureAwait(false);
        progress?.Report(rosters);
        return new(divisions, basis, rosters, refused, [.. problems]);

        void Refuse(ReadItem<Roster> item)
        {
            refused++;
            problems.AddRange(item.Problems.Take(maxProblems - problems.Count));
        }

        DivisionCode Division(Organisation organisation)
        {
            rosters++;
            if (rosters % 1_000 == 0)
            {
                progress?.Report(rosters);
            }

            return organisation.Code.At(level);
        }
    }

    /// <summary>How much was counted and refused, as in <c>599998 rosters in 2817 divisions, 2 refused</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rosters} rosters in {Divisions.Count} divisions, {Refused} refused");
}

using System.Runtime.ExceptionServices;

namespace HuanJie.Statistics;

/// <summary>Spreads independent pieces of work over some threads: results come back in the order of the pieces, whoever did them.</summary>
/// <param name="degree">The most threads at work at once; 1 is the caller's own.</param>
/// <param name="progress">Is told how much is done.</param>
/// <param name="cancellationToken">Ends the work between two pieces.</param>
internal sealed class Spread(int degree, IProgress<long>? progress, CancellationToken cancellationToken)
{
    private readonly int _degree = degree >= 1
        ? degree
        : throw new ArgumentOutOfRangeException(nameof(degree), degree, $"The work is to be spread over {degree} threads. Give 1 or more, such as Environment.ProcessorCount.");

    private long _done;

    /// <summary>Does the work piece by piece.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="state">What one thread keeps from piece to piece.</param>
    /// <param name="work">Does one piece.</param>
    /// <param name="size">How much progress a piece is.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TResult[] Map<TPiece, TState, TResult>(IReadOnlyList<TPiece> pieces, Func<TState> state, Func<TPiece, TState, TResult> work, Func<TPiece, long> size)
    {
        var results = new TResult[pieces.Count];
        if (_degree == 1)
        {
            var own = state();
            for (var at = 0; at < results.Length; at++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                results[at] = work(pieces[at], own);
                Report(size(pieces[at]));
            }

            return results;
        }

        try
        {
            Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = _degree, CancellationToken = cancellationToken }, state, (at, _, own) =>
            {
                results[at] = work(pieces[at], own);
                Report(size(pieces[at]));
                return own;
            }, static _ => { });
        }
        catch (AggregateException exception)
        {
            // A caller's own function that throws is met as it would be on one thread.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return results;
    }

    private void Report(long size)
    {
        var done = Interlocked.Add(ref _done, size);
        progress?.Report(done);
    }
}

using HuanJie.Statistics;

namespace HuanJie.Tests.Folds;

/// <summary>Folds the shards of a nation into one total, whatever silos die meanwhile, as long as one lives.</summary>
/// <param name="grains">The cluster.</param>
/// <param name="name">The name of the fold; another fold has another total.</param>
/// <param name="files">The file of each shard, by name.</param>
/// <param name="basis">The basis of the numbers.</param>
public sealed class Fold(IGrainFactory grains, string name, IReadOnlyDictionary<string, string> files, TallyBasis basis)
{
    // How long to leave the cluster to itself after a silo was lost; no result depends on it.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly string[] _shards = [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Where the tallies of the shards are.</summary>
    public ITotal Total { get; } = grains.GetGrain<ITotal>(name);

    /// <summary>Counts what is missing until nothing is, and returns the total.</summary>
    /// <param name="progress">Is told of each shard that is counted.</param>
    /// <param name="cancellationToken">Ends the waiting; shards that are being counted go on and do no harm.</param>
    /// <exception cref="InvalidDataException">A roster of a shard was refused.</exception>
    public async Task<Tally> RunAsync(IFoldProgress? progress = null, CancellationToken cancellationToken = default)
    {
        for (; ; await Task.Delay(Pause, cancellationToken))
        {
            try
            {
                var missing = await Total.MissingAsync(_shards).WaitAsync(cancellationToken);
                await Task.WhenAll(missing.Select(shard => CountAsync(shard, progress))).WaitAsync(cancellationToken);
                if (await Total.SumAsync(_shards, basis).WaitAsync(cancellationToken) is { } sum)
                {
                    return sum;
                }
            }
            catch (Exception exception) when (IsLoss(exception) && !cancellationToken.IsCancellationRequested)
            {
                // The total's silo is gone; the next round finds the total on another, without what it held.
            }
        }
    }

    private async Task CountAsync(string shard, IFoldProgress? progress)
    {
        try
        {
            await grains.GetGrain<IShard>(shard).CountAsync(files[shard], basis, Total, progress);
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            // Nobody knows whether it was handed over. The next round asks the total, and counts it again if not.
        }
    }

    // Orleans cancels a message that grew too old before a silo was found for its grain; nobody asked for that, so it is a loss like the others.
    private static bool IsLoss(Exception exception) => exception is OrleansException or TimeoutException or OperationCanceledException;
}

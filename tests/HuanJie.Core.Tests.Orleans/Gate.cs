using System.Collections.Concurrent;

namespace HuanJie.Tests.Folds;

/// <summary>Stops one silo in mid-fold: its first shard may hand its tally over; the others are counted, and held until the gate is opened.</summary>
public sealed class Gate(string stopped) : IFoldProgress
{
    private readonly TaskCompletionSource<string> _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _arrived;

    /// <summary>What was counted where, as it was told: a shard that is counted again is here again.</summary>
    public ConcurrentQueue<(string Shard, string Silo)> Counted { get; } = [];

    /// <summary>A shard that is counted and held, as soon as there is one.</summary>
    public Task<string> Held => _held.Task;

    public async Task CountedAsync(string shard, string silo)
    {
        Counted.Enqueue((shard, silo));
        if (silo == stopped && Interlocked.Increment(ref _arrived) > 1)
        {
            _held.TrySetResult(shard);
            await _open.Task;
        }
    }

    /// <summary>Lets everything through.</summary>
    public void Open() => _open.TrySetResult();
}

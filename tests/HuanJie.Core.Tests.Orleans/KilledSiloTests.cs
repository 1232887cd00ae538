using System.Globalization;
using HuanJie.Statistics;

namespace HuanJie.Tests.Folds;

/// <summary>A silo dies in mid-fold, and no number changes. Each test has a cluster of its own, for it breaks it.</summary>
public sealed class KilledSiloTests(ShardedNation nation) : IClassFixture<ShardedNation>, IAsyncLifetime
{
    // What is asked of a silo that dies is asked again after five seconds. On a machine so slow that a living one takes longer, it is asked again too.
    private readonly Cluster _cluster = new() { Patience = TimeSpan.FromSeconds(5) };

    public Task InitializeAsync() => _cluster.InitializeAsync();

    public Task DisposeAsync() => _cluster.DisposeAsync();

    [Theory]
    [InlineData("second")]
    [InlineData("first")]
    public async Task A_silo_killed_in_mid_fold_changes_no_number(string siloOfTheTotal)
    {
        var victim = _cluster.Second;
        var fold = new Fold(_cluster.Client, await NameOnAsync(siloOfTheTotal), nation.Files, ShardedNation.Basis);
        var gate = new Gate(victim.Name);
        var folding = fold.RunAsync(_cluster.Client.CreateObjectReference<IFoldProgress>(gate));

        var held = await Deadline.For(gate.Held, "a shard to be counted and held", _cluster);
        Assert.Equal([held], await AskAsync(() => fold.Total.MissingAsync([held])));
        Assert.False(folding.IsCompleted);
        await victim.KillAsync();
        Assert.True(victim.HasExited);
        gate.Open();

        var total = await Deadline.For(folding, "the total", _cluster);
        Assert.Equal(Tally.Of(nation.Rosters, ShardedNation.Basis), total);
        Assert.Contains((held, _cluster.First.Name), gate.Counted);
        Assert.Equal(nation.Files.Keys.Order(StringComparer.Ordinal), gate.Counted.Select(counted => counted.Shard).Distinct().Order(StringComparer.Ordinal));
        Assert.True(gate.Counted.Count > nation.Files.Count, "No shard was counted twice, so nothing was retried.");
        Assert.Equal(_cluster.First.Name, await AskAsync(fold.Total.SiloAsync));
    }

    private static async Task<T> AskAsync<T>(Func<Task<T>> question)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await question();
            }
            catch (Exception exception) when (attempt < 10 && exception is TimeoutException or OperationCanceledException)
            {
                // A slow machine; the question changes nothing, so it can be asked again.
            }
        }
    }

    // A grain is on the silo that its name hashes to, which differs from run to run with the ports.
    private async Task<string> NameOnAsync(string silo)
    {
        for (var attempt = 0; attempt < 1_000; attempt++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"fold-{attempt}");
            if (await AskAsync(_cluster.Client.GetGrain<ITotal>(name).SiloAsync) == silo)
            {
                return name;
            }
        }

        throw new InvalidOperationException($"None of 1000 totals is on the silo '{silo}'. {_cluster.Log}");
    }
}

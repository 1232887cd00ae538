using HuanJie.Statistics;
using Orleans.Placement;

namespace HuanJie.Tests.Folds;

/// <summary>A total in memory. When its silo dies the shards are missing in the next one, and whoever runs the fold asks for them again.</summary>
/// <remarks>Where counting a shard again is dear, keep the dictionary in a grain storage of Orleans; nothing else changes.</remarks>
[HashBasedPlacement]
public sealed class Total(ILocalSiloDetails silo) : Grain, ITotal
{
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.Ordinal);

    public Task PutAsync(string shard, Tally tally)
    {
        _tallies[shard] = tally;
        return Task.CompletedTask;
    }

    public Task<Tally?> OfAsync(string shard) => Task.FromResult(_tallies.GetValueOrDefault(shard));

    public Task<string[]> MissingAsync(string[] shards) => Task.FromResult(Array.FindAll(shards, shard => !_tallies.ContainsKey(shard)));

    public Task<Tally?> SumAsync(string[] shards, TallyBasis basis) =>
        Task.FromResult(shards.All(_tallies.ContainsKey) ? Tally.Sum(shards.Distinct(StringComparer.Ordinal).Select(shard => _tallies[shard]), basis) : null);

    public Task<string> SiloAsync() => Task.FromResult(silo.Name);
}

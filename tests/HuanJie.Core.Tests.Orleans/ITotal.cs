using HuanJie.Statistics;

namespace HuanJie.Tests.Folds;

/// <summary>The total of a fold (总汇总): one tally a shard, kept under the shard's name. Its key is the name of the fold.</summary>
/// <remarks>It keeps values, not a running sum: a shard that is handed over again replaces what it handed over before, so nothing is added twice.</remarks>
public interface ITotal : IGrainWithStringKey
{
    /// <summary>Takes a shard's tally in place of what the shard handed over before, if anything.</summary>
    Task PutAsync(string shard, Tally tally);

    /// <summary>What a shard handed over last; <see langword="null"/> when nothing is here.</summary>
    Task<Tally?> OfAsync(string shard);

    /// <summary>Those of some shards of which nothing is here, in the order given.</summary>
    Task<string[]> MissingAsync(string[] shards);

    /// <summary>The sum over some shards; <see langword="null"/> as long as one of them is missing, for a sum of a part is no total.</summary>
    Task<Tally?> SumAsync(string[] shards, TallyBasis basis);

    /// <summary>The name of the silo on which it is.</summary>
    Task<string> SiloAsync();
}

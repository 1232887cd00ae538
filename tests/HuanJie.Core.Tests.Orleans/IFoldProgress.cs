namespace HuanJie.Tests.Folds;

/// <summary>Follows a fold from outside the cluster.</summary>
public interface IFoldProgress : IGrainObserver
{
    /// <summary>A shard is counted on a silo, and hands its tally over when this is done.</summary>
    Task CountedAsync(string shard, string silo);
}

namespace HuanJie.Tests.Folds;

/// <summary>Turns a test that would wait for ever into one that fails and says what it was waiting for.</summary>
public static class Deadline
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    public static async Task<T> For<T>(Task<T> work, string what, Cluster cluster)
    {
        try
        {
            return await work.WaitAsync(Limit);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            throw new TimeoutException($"Still waiting for {what} after {Limit.TotalSeconds} seconds. {cluster.Log}");
        }
    }
}

namespace HuanJie.Benchmarks;

/// <summary>Checks before anything is timed that all contestants give the same answer.</summary>
internal static class Agreement
{
    public static void Require<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual, string contestant)
    {
        if (expected.Count != actual.Count)
        {
            throw new InvalidOperationException($"{contestant} gives {actual.Count} rows, the baseline {expected.Count}.");
        }

        for (var i = 0; i < expected.Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(expected[i], actual[i]))
            {
                throw new InvalidOperationException($"{contestant} differs from the baseline in row {i}: {actual[i]}, not {expected[i]}.");
            }
        }
    }
}

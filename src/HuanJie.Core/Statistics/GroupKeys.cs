namespace HuanJie.Statistics;

/// <summary>What the keys of groups mean: which are one group, and in which order the groups come.</summary>
internal static class GroupKeys
{
    /// <summary>A table of groups: two keys are one group when the given comparer says that they are equal; without one, by the key's own equality.</summary>
    public static IDictionary<TKey, TGroup> Table<TKey, TGroup>(IComparer<TKey>? comparer)
        where TKey : notnull => comparer is null ? new Dictionary<TKey, TGroup>() : new SortedDictionary<TKey, TGroup>(comparer);

    /// <summary>The order of the keys: the one given, ordinal for text, otherwise the default.</summary>
    public static IComparer<TKey> Order<TKey>(IComparer<TKey>? comparer) =>
        comparer ?? (StringComparer.Ordinal as IComparer<TKey>) ?? Comparer<TKey>.Default;
}

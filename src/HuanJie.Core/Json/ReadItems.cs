using System.Runtime.CompilerServices;

namespace HuanJie.Json;

/// <summary>Many documents one after another (逐条读取): the good ones go on, the refused ones are reported.</summary>
public static class ReadItems
{
    /// <summary>The documents that were read, as they come.</summary>
    /// <param name="items">What <see cref="DocumentFormat{T}.ReadManyAsync"/> reads.</param>
    /// <param name="refused">Is given each document that was refused, with its line and its problems.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IAsyncEnumerable<T> Values<T>(this IAsyncEnumerable<ReadItem<T>> items, Action<ReadItem<T>> refused, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(refused);
        return Enumerate(items, refused, cancellationToken);
    }

    private static async IAsyncEnumerable<T> Enumerate<T>(IAsyncEnumerable<ReadItem<T>> items, Action<ReadItem<T>> refused, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (item.TryGet(out var value))
            {
                yield return value;
            }
            else
            {
                refused(item);
            }
        }
    }
}

using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace HuanJie.Json;

/// <content>Reading many documents from one stream.</content>
public abstract partial class DocumentFormat<T>
{
    /// <summary>The largest document that is read from a stream of many, unless the caller sets another limit: 16 MiB.</summary>
    public const int DefaultMaxBytes = 16 * 1024 * 1024;

    /// <summary>
    /// Reads many documents from a stream of UTF-8 text as they come: JSON Lines, or one JSON array. The stream stays open.
    /// </summary>
    /// <param name="utf8Json">The stream. Blank lines and a byte-order mark are skipped.</param>
    /// <param name="maxBytes">The largest document in bytes; a larger one is reported and skipped, in constant memory. At least 1.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// One item a document, in the order of the file. A document that is refused is an item with problems, each with the line of the file,
    /// and the reading goes on with the next. In an array whose brackets do not match, it cannot; the last item says so.
    /// </returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<ReadItem<T>> ReadManyAsync(Stream utf8Json, int maxBytes = DefaultMaxBytes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        return Enumerate(utf8Json, maxBytes, cancellationToken);
    }

    /// <summary>Reads many documents from a stream to the end: the good ones, and everything that is wrong with the others.</summary>
    /// <param name="utf8Json">The stream of JSON Lines, or of one JSON array.</param>
    /// <param name="maxBytes">The largest document in bytes.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ReadResult<T>> LoadAsync(Stream utf8Json, int maxBytes = DefaultMaxBytes, CancellationToken cancellationToken = default)
    {
        var items = new List<T>();
        var problems = new List<JsonProblem>();
        await foreach (var item in ReadManyAsync(utf8Json, maxBytes, cancellationToken).ConfigureAwait(false))
        {
            if (item.TryGet(out var value))
            {
                items.Add(value);
            }
            else
            {
                problems.AddRange(item.Problems);
            }
        }

        return new([.. items], [.. problems]);
    }

    private async IAsyncEnumerable<ReadItem<T>> Enumerate(Stream utf8Json, int maxBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(utf8Json, new StreamPipeReaderOptions(bufferSize: 1 << 17, minimumReadSize: 1 << 14, leaveOpen: true));
        try
        {
            var splitter = new RecordSplitter(maxBytes);
            while (true)
            {
                var result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                var buffer = result.Buffer;
                while (splitter.TryTake(ref buffer, result.IsCompleted, out var record))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return Item(record);
                }

                pipe.AdvanceTo(buffer.Start, buffer.End);
                if (result.IsCompleted || splitter.IsStopped)
                {
                    break;
                }
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    private ReadItem<T> Item(in JsonRecord record)
    {
        if (record.Problem is { } problem)
        {
            return new(record.Line, null, [new(record.Line, record.Path, problem)]);
        }

        if (record.Bytes.IsSingleSegment)
        {
            return Item(record.Bytes.FirstSpan, record);
        }

        var length = (int)record.Bytes.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            record.Bytes.CopyTo(rented);
            return Item(rented.AsSpan(0, length), record);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    private ReadItem<T> Item(ReadOnlySpan<byte> utf8, in JsonRecord record)
    {
        var value = Parse(utf8, record.Line, out var problems);
        if (record.Path != "$")
        {
            var path = record.Path;
            problems = [.. problems.Select(problem => problem with { Path = path + problem.Path[1..] })];
        }

        return new(record.Line, value, problems);
    }
}

namespace HuanJie.Tests.Json;

/// <summary>Gives what it holds in pieces of given sizes, over and over, and knows whether it was closed.</summary>
internal sealed class ChunkedStream(byte[] bytes, params int[] sizes) : MemoryStream(bytes)
{
    private int _read;

    public bool IsClosed { get; private set; }

    // The base reads every span by way of an array, so this is the one place.
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, Next()));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }

    private int Next() => sizes.Length == 0 ? int.MaxValue : sizes[_read++ % sizes.Length];
}

/// <summary>One letter so many times, then a text; it makes the letters as they are asked for.</summary>
internal sealed class LongStream(string before, long letters, string after) : Stream
{
    private readonly byte[] _before = Documents.Utf8(before);
    private readonly byte[] _after = Documents.Utf8(after);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => _before.Length + letters + _after.Length;

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, Length - Position);
        var part = buffer[..count];
        part.Fill((byte)'x');
        if (Position < _before.Length)
        {
            _before.AsSpan((int)Position, (int)Math.Min(count, _before.Length - Position)).CopyTo(part);
        }

        var afterStart = _before.Length + letters;
        if (Position + count > afterStart)
        {
            var skip = Math.Max(0, afterStart - Position);
            _after.AsSpan((int)(Position + skip - afterStart), (int)(count - skip)).CopyTo(part[(int)skip..]);
        }

        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using System.Buffers;

namespace HuanJie.Json;

/// <summary>Finds the documents in a stream of many: one on each line, or the elements of one array, by the first byte.</summary>
/// <remarks>It only finds where a document ends; whether it is one is for the reader of documents to say. It remembers how far it has looked.</remarks>
internal sealed class RecordSplitter(int maxBytes)
{
    private enum Mode
    {
        Mark,
        Start,
        Lines,
        Array,
        AfterArray,
        Stopped,
    }

    // What an array has before the place that is looked at.
    private enum Place
    {
        AfterBracket,
        AfterComma,
        AfterElement,
    }

    private readonly JsonValueScanner _scanner = new();
    private Mode _mode;
    private long _line = 1;
    private long _elementLine = 1;
    private long _index;
    private long _looked;
    private bool _skipping;
    private Place _place;

    /// <summary>Whether nothing more is taken, whatever follows.</summary>
    public bool IsStopped => _mode is Mode.Stopped;

    /// <summary>Takes the next document off the front of a buffer.</summary>
    /// <param name="buffer">What has been read and not taken; what is taken or skipped is sliced off.</param>
    /// <param name="isFinal">Whether nothing follows the buffer.</param>
    /// <param name="record">The document, or a problem in its place.</param>
    /// <returns>Whether there is one; otherwise more must be read, or the stream is at its end.</returns>
    public bool TryTake(ref ReadOnlySequence<byte> buffer, bool isFinal, out JsonRecord record)
    {
        record = default;
        if (_mode is Mode.Mark or Mode.Start && !TryStart(ref buffer, isFinal))
        {
            return false;
        }

        return _mode switch
        {
            Mode.Lines => TryTakeLine(ref buffer, isFinal, out record),
            Mode.Array => TryTakeElement(ref buffer, isFinal, out record),
            Mode.AfterArray => TryTakeRest(ref buffer, out record),
            _ => false,
        };
    }

    private string TooLong => $"The document has more than {maxBytes} bytes and is skipped. Is a line feed missing? If it is right, allow more bytes.";

    // One byte-order mark, blank space, and '[' for an array.
    private bool TryStart(ref ReadOnlySequence<byte> buffer, bool isFinal)
    {
        if (_mode is Mode.Mark)
        {
            var mark = "\uFEFF"u8;
            if (buffer.Length < mark.Length && !isFinal)
            {
                return false;
            }

            Span<byte> head = stackalloc byte[mark.Length];
            head = head[..(int)Math.Min(buffer.Length, mark.Length)];
            buffer.Slice(0, head.Length).CopyTo(head);
            buffer = head.SequenceEqual(mark) ? buffer.Slice(mark.Length) : buffer;
            _mode = Mode.Start;
        }

        SkipSpace(ref buffer);
        if (buffer.IsEmpty)
        {
            return false;
        }

        _mode = Mode.Lines;
        if (buffer.FirstSpan[0] == (byte)'[')
        {
            _mode = Mode.Array;
            buffer = buffer.Slice(1);
        }

        return true;
    }

    private bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool isFinal, out JsonRecord record)
    {
        record = default;
        while (true)
        {
            if (buffer.Slice(_looked).PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
                if (TryMakeLine(line, ref record))
                {
                    return true;
                }

                continue;
            }

            if (buffer.Length > maxBytes || _skipping)
            {
                _skipping = true;
                buffer = buffer.Slice(buffer.End);
            }

            _looked = buffer.Length;
            if (!isFinal || (buffer.IsEmpty && !_skipping))
            {
                return false;
            }

            var last = buffer;
            buffer = buffer.Slice(buffer.End);
            return TryMakeLine(last, ref record);
        }
    }

    private bool TryMakeLine(ReadOnlySequence<byte> line, ref JsonRecord record)
    {
        var number = _line++;
        var tooLong = _skipping || line.Length > maxBytes;
        _looked = 0;
        _skipping = false;
        if (!tooLong && IsBlank(line))
        {
            return false;
        }

        record = tooLong ? new(number, "$", default, TooLong) : new(number, "$", line);
        return true;
    }

    private bool TryTakeElement(ref ReadOnlySequence<byte> buffer, bool isFinal, out JsonRecord record)
    {
        record = default;
        if (!_scanner.IsInValue && !_skipping && !TryFindElement(ref buffer, isFinal, ref record))
        {
            return record.Problem is not null;
        }

        var end = _scanner.FindEnd(buffer.Slice(_looked));
        if (end < 0)
        {
            _looked = buffer.Length;
            if (isFinal)
            {
                return Stop(ref buffer, "The array ends in the middle of an element. Is the file cut off, or a bracket or quote missing?", out record);
            }

            if (_looked > maxBytes || _skipping)
            {
                _skipping = true;
                _line += CountLines(buffer);
                buffer = buffer.Slice(buffer.End);
                _looked = 0;
            }

            return false;
        }

        var element = buffer.Slice(0, _looked + end);
        var path = $"$[{_index++}]";
        record = _skipping || element.Length > maxBytes ? new(_elementLine, path, default, TooLong) : new(_elementLine, path, element);
        _line += CountLines(element);
        buffer = buffer.Slice(element.End);
        _looked = 0;
        _skipping = false;
        _place = Place.AfterElement;
        return true;
    }

    // Goes to the first byte of the next element; false when there is none yet, or none at all.
    private bool TryFindElement(ref ReadOnlySequence<byte> buffer, bool isFinal, ref JsonRecord record)
    {
        SkipSpace(ref buffer);
        if (!buffer.IsEmpty && buffer.FirstSpan[0] == (byte)',' && _place is Place.AfterElement)
        {
            _place = Place.AfterComma;
            buffer = buffer.Slice(1);
            SkipSpace(ref buffer);
        }

        _elementLine = _line;
        if (buffer.IsEmpty)
        {
            return isFinal && Stop(ref buffer, "The array is not closed. Is the file cut off?", out record) && false;
        }

        var next = buffer.FirstSpan[0];
        if (next == (byte)']' && _place is not Place.AfterComma)
        {
            _mode = Mode.AfterArray;
            buffer = buffer.Slice(1);
            return TryTakeRest(ref buffer, out record) && false;
        }

        if (_place is Place.AfterElement || next is (byte)',' or (byte)']' or (byte)'}')
        {
            var found = next is > 0x20 and < 0x7F ? $"'{(char)next}'" : $"The byte 0x{next:X2}";
            var expected = _place is Place.AfterElement ? "a comma or the end of the array" : "an element";
            return Stop(ref buffer, $"{found} stands where {expected} is expected. The rest is not read.", out record) && false;
        }

        return true;
    }

    private bool TryTakeRest(ref ReadOnlySequence<byte> buffer, out JsonRecord record)
    {
        record = default;
        SkipSpace(ref buffer);
        _elementLine = _line;
        return !buffer.IsEmpty && Stop(ref buffer, "Something follows the array. Write one array, or JSON Lines.", out record);
    }

    private bool Stop(ref ReadOnlySequence<byte> buffer, string problem, out JsonRecord record)
    {
        record = new(_elementLine, _mode is Mode.AfterArray ? "$" : $"$[{_index}]", default, problem);
        _mode = Mode.Stopped;
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private void SkipSpace(ref ReadOnlySequence<byte> buffer)
    {
        var reader = new SequenceReader<byte>(buffer);
        reader.AdvancePastAny(" \t\r\n"u8);
        _line += CountLines(buffer.Slice(0, reader.Position));
        buffer = buffer.Slice(reader.Position);
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        var reader = new SequenceReader<byte>(line);
        reader.AdvancePastAny(" \t\r\n"u8);
        return reader.End;
    }

    private static long CountLines(ReadOnlySequence<byte> bytes)
    {
        var lines = 0L;
        foreach (var segment in bytes)
        {
            lines += segment.Span.Count((byte)'\n');
        }

        return lines;
    }
}

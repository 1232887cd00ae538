using System.Buffers;

namespace HuanJie.Json;

/// <summary>Finds the end of a JSON value by its quotes and brackets, over as many buffers as it takes.</summary>
internal sealed class JsonValueScanner
{
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> Outside = SearchValues.Create("\"{}[],"u8);

    private long _depth;
    private bool _inText;
    private bool _afterBackslash;

    /// <summary>Whether a value has begun and not ended.</summary>
    public bool IsInValue { get; private set; }

    /// <summary>Looks on for the end of the value.</summary>
    /// <param name="bytes">The bytes after those looked at before.</param>
    /// <returns>How many of them belong to the value, or -1 when it goes on after them.</returns>
    public long FindEnd(ReadOnlySequence<byte> bytes)
    {
        IsInValue = true;
        var before = 0L;
        foreach (var segment in bytes)
        {
            var end = FindEnd(segment.Span);
            if (end >= 0)
            {
                IsInValue = false;
                return before + end;
            }

            before += segment.Length;
        }

        return -1;
    }

    private int FindEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            if (_afterBackslash)
            {
                _afterBackslash = false;
                continue;
            }

            var next = bytes[at..].IndexOfAny(_inText ? InText : Outside);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            switch (bytes[at])
            {
                case (byte)'\\':
                    _afterBackslash = true;
                    break;
                case (byte)'"':
                    _inText = !_inText;
                    break;
                case (byte)'{' or (byte)'[':
                    _depth++;
                    break;
                case (byte)'}' or (byte)']' when _depth > 0:
                    _depth--;
                    if (_depth == 0)
                    {
                        return at + 1;
                    }

                    break;
                default:
                    // A comma, or the array's own bracket: it ends a value without brackets.
                    if (_depth == 0)
                    {
                        return at;
                    }

                    break;
            }
        }

        return -1;
    }
}

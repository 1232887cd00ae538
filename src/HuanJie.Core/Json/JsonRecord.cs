using System.Buffers;

namespace HuanJie.Json;

/// <summary>The bytes of one document in a stream of many, or the reason why there are none.</summary>
/// <param name="Line">The line of the file on which it starts, from 1.</param>
/// <param name="Path">Its place: <c>$</c> for a line, <c>$[3]</c> in an array.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Problem">Why it could not be taken.</param>
internal readonly record struct JsonRecord(long Line, string Path, ReadOnlySequence<byte> Bytes, string? Problem = null);

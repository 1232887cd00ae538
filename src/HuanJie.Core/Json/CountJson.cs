using System.Text.Json;

namespace HuanJie.Json;

/// <summary>Reads whole numbers for the converters of distributions.</summary>
internal static class CountJson
{
    public static long Read(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out var count)
            ? count
            : throw TokenText.Unexpected(reader.TokenType, "a whole number of 64 bits");
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HuanJie.Json;

/// <summary>Reads and writes a value as its text form, as a value and as the name of a member.</summary>
internal class ParsableJsonConverter<T> : JsonConverter<T>, IDescribesSchema
    where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw TokenText.Unexpected(reader.TokenType, "text");
        }

        return ReadText(ref reader);
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Written(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Written(value));

    public JsonObject Describe(JsonSerializerOptions options)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (TextPatterns.Of(typeof(T)) is { } pattern)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }

    /// <summary>The text that is written, which must be read back.</summary>
    protected virtual string TextOf(T value) => value.ToString()!;

    private static T ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return T.Parse(reader.GetString()!, null);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    // The default of an id or a code is written as nothing, which no reader takes.
    private string Written(T value) =>
        TextOf(value) is { Length: > 0 } text
            ? text
            : throw new JsonException($"An empty {typeof(T).Name} has no JSON. Give it a value; where it is optional and not known, leave it null.");
}

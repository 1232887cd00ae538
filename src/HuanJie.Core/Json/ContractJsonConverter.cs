using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HuanJie.Json;

/// <summary>Reads and writes one record of the contract inside a document of the caller's own, by the contract and not by the caller's options.</summary>
internal sealed class ContractJsonConverter<T> : JsonConverter<T>
    where T : class
{
    private static readonly JsonTypeInfo<T> Metadata = (JsonTypeInfo<T>)HuanJieJsonContext.Default.Options.GetTypeInfo(typeof(T));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        RefuseNulls(reader);
        try
        {
            return JsonSerializer.Deserialize(ref reader, Metadata);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(ExceptionText.WithoutParameter(exception), exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Metadata);

    // The reader is a copy: looking ahead moves nothing.
    private static void RefuseNulls(Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType is JsonTokenType.Null)
            {
                throw new JsonException("null stands here. Leave the member out when its value is not known.");
            }
        }
    }
}

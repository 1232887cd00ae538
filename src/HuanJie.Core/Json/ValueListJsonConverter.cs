using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HuanJie.Json;

/// <summary>Reads and writes a list as an array.</summary>
internal sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>, IDescribesSchema, IListConverter
{
    public Type ElementType => typeof(T);

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw TokenText.Unexpected(reader.TokenType, "an array");
        }

        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, element) ?? throw TokenText.Unexpected(JsonTokenType.Null, "a value"));
        }

        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var element = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, element);
        }

        writer.WriteEndArray();
    }

    public JsonObject Describe(JsonSerializerOptions options) => new()
    {
        ["type"] = "array",
        ["items"] = DocumentSchemas.Export(options.GetTypeInfo(typeof(T))),
    };
}

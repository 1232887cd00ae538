using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HuanJie.Statistics;

namespace HuanJie.Json;

/// <summary>Reads and writes a distribution as an object of the parts that are not zero, such as <c>{"male": 62, "female": 52}</c>.</summary>
internal sealed class DistributionJsonConverter<TKey> : JsonConverter<Distribution<TKey>>, IDescribesSchema
    where TKey : struct, Enum
{
    public override Distribution<TKey> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw TokenText.Unexpected(reader.TokenType, "an object of counts");
        }

        var parts = new Dictionary<TKey, long>();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var key = EnumNames<TKey>.Read(ref reader);
            reader.Read();
            if (!parts.TryAdd(key, CountJson.Read(ref reader)))
            {
                throw new JsonException($"The part {EnumNames<TKey>.Of(key)} stands twice. Write each part once.");
            }
        }

        return Distribution<TKey>.Of([.. parts.Select(part => (part.Key, part.Value))]);
    }

    public override void Write(Utf8JsonWriter writer, Distribution<TKey> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var key in Distribution<TKey>.Keys)
        {
            if (value[key] != 0)
            {
                writer.WriteNumber(EnumNames<TKey>.Of(key), value[key]);
            }
        }

        writer.WriteEndObject();
    }

    public JsonObject Describe(JsonSerializerOptions options) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(EnumNames<TKey>.All.Select(name => KeyValuePair.Create(name, (JsonNode?)new JsonObject { ["type"] = "integer" }))),
        ["additionalProperties"] = false,
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HuanJie.Json;

/// <summary>Reads and writes an enumeration as its name, as a value and as the name of a member; a number is refused.</summary>
internal sealed class EnumNameJsonConverter<TEnum> : JsonConverter<TEnum>, IDescribesSchema
    where TEnum : struct, Enum
{
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumNames<TEnum>.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(EnumNames<TEnum>.Of(value));

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumNames<TEnum>.Read(ref reader);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WritePropertyName(EnumNames<TEnum>.Of(value));

    public JsonObject Describe(JsonSerializerOptions options) => new()
    {
        ["enum"] = new JsonArray([.. EnumNames<TEnum>.All.Select(name => JsonValue.Create(name))]),
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HuanJie.Json;

/// <summary>Reads and writes the version of the contract: <c>huanjie/1</c> and no other.</summary>
internal sealed class DocumentSchemaJsonConverter : JsonConverter<DocumentSchema>, IDescribesSchema
{
    public const string Name = "huanjie/1";

    public override DocumentSchema Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw TokenText.Unexpected(reader.TokenType, $"\"{Name}\"");
        }

        var text = reader.GetString()!;
        return text == Name
            ? DocumentSchema.HuanJie1
            : throw new JsonException($"{TokenText.Quote(text)} is not a version of the contract that this library reads. Write \"{Name}\", or read the document with the release that wrote it.");
    }

    public override void Write(Utf8JsonWriter writer, DocumentSchema value, JsonSerializerOptions options) => writer.WriteStringValue(Name);

    public JsonObject Describe(JsonSerializerOptions options) => new() { ["enum"] = new JsonArray(Name) };
}

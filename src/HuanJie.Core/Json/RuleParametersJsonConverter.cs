using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HuanJie.Rules;

namespace HuanJie.Json;

/// <summary>Reads and writes the parameters of a rule as an object of whole numbers, yes or no, texts and lists of texts.</summary>
/// <remarks>What each kind allows is checked afterwards, beside the kind.</remarks>
internal sealed class RuleParametersJsonConverter : JsonConverter<RuleParameters>, IDescribesSchema
{
    public override RuleParameters Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw TokenText.Unexpected(reader.TokenType, "an object of parameters");
        }

        var parameters = RuleParameters.None;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (parameters.Find(name) is not null)
            {
                throw new JsonException($"The parameter {TokenText.Quote(name)} stands twice. Write it once.");
            }

            reader.Read();
            parameters = parameters.With(name, ReadValue(ref reader, name));
        }

        return parameters;
    }

    public override void Write(Utf8JsonWriter writer, RuleParameters value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var name in value.Names)
        {
            writer.WritePropertyName(name);
            Write(writer, value.Find(name)!);
        }

        writer.WriteEndObject();
    }

    public JsonObject Describe(JsonSerializerOptions options) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "integer" },
                new JsonObject { ["type"] = "boolean" },
                new JsonObject { ["type"] = "string" },
                new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } }),
        },
    };

    private static void Write(Utf8JsonWriter writer, ParameterValue value)
    {
        switch (value.Shape)
        {
            case ParameterShape.WholeNumber:
                writer.WriteNumberValue(value.WholeNumber);
                break;
            case ParameterShape.Flag:
                writer.WriteBooleanValue(value.Flag);
                break;
            case ParameterShape.Text:
                writer.WriteStringValue(value.Text);
                break;
            default:
                writer.WriteStartArray();
                foreach (var text in value.Texts)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
                break;
        }
    }

    private static ParameterValue ReadValue(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when reader.TryGetInt64(out var number):
                return ParameterValue.Of(number);
            case JsonTokenType.True or JsonTokenType.False:
                return ParameterValue.Of(reader.GetBoolean());
            case JsonTokenType.String:
                return ParameterValue.Of(reader.GetString()!);
            case JsonTokenType.StartArray:
                var texts = new List<string>();
                while (reader.Read() && reader.TokenType is JsonTokenType.String)
                {
                    texts.Add(reader.GetString()!);
                }

                return reader.TokenType is JsonTokenType.EndArray
                    ? ParameterValue.Of([.. texts])
                    : throw new JsonException($"{TokenText.Kind(reader.TokenType)} stands in the list of the parameter {TokenText.Quote(name)}. Write texts in it.");
            case JsonTokenType.Number:
                throw new JsonException($"A number that is not whole, or of more than 64 bits, stands at the parameter {TokenText.Quote(name)}. Write a whole number; write a share as a text, such as '4/5'.");
            default:
                throw new JsonException($"{TokenText.Kind(reader.TokenType)} stands at the parameter {TokenText.Quote(name)}. Write a whole number, true or false, a text, or a list of texts.");
        }
    }
}

using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace HuanJie.Json;

/// <summary>Exports JSON Schemas from the contract's metadata.</summary>
internal static class DocumentSchemas
{
    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transform,
    };

    public static JsonNode Export(JsonTypeInfo type) => type.GetJsonSchemaAsNode(Options);

    // A converter describes what it reads and writes; and null is never written: what is not known is left out.
    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (Describe(context.TypeInfo) is { } described)
        {
            return described;
        }

        if (schema is not JsonObject node)
        {
            return schema;
        }

        if (node["type"] is JsonArray types)
        {
            var kept = types.Select(name => name!.GetValue<string>()).Where(name => name != "null").ToList();
            node["type"] = kept.Count == 1 ? kept[0] : new JsonArray([.. kept.Select(name => JsonValue.Create(name))]);
        }

        if (node["properties"] is JsonObject properties)
        {
            CompleteDefaults(context.TypeInfo, properties);
        }

        return node;
    }

    // Where a constructor's parameter has a default, the exporter puts it into a new node and forgets to have that one transformed.
    private static void CompleteDefaults(JsonTypeInfo type, JsonObject properties)
    {
        foreach (var property in type.Properties.Where(property => property.AssociatedParameter is { HasDefaultValue: true }))
        {
            var exported = properties[property.Name]!.AsObject();
            exported.Remove("default", out var value);
            if (Describe(type.Options.GetTypeInfo(property.PropertyType)) is { } described)
            {
                exported = described;
                properties[property.Name] = described;
            }

            if (value is not null)
            {
                exported["default"] = value;
            }
        }
    }

    private static JsonObject? Describe(JsonTypeInfo type)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) is { } underlying ? type.Options.GetTypeInfo(underlying) : type;
        return plain.Converter is IDescribesSchema converter ? converter.Describe(plain.Options) : null;
    }
}

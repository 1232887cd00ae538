using System.Text.Json.Nodes;
using HuanJie.Rules;

namespace HuanJie.Json;

/// <summary>The JSON Schema of a kind's parameters, from what the kind says of them.</summary>
internal static class RuleKindSchema
{
    /// <summary>The parameters as an object.</summary>
    public static JsonObject Of(RuleKind kind)
    {
        var schema = new JsonObject
        {
            ["description"] = kind.Meaning.ToString(),
            ["type"] = "object",
            ["properties"] = new JsonObject([.. kind.Parameters.Select(static spec => KeyValuePair.Create<string, JsonNode?>(spec.Name, Of(spec)))]),
            ["additionalProperties"] = false,
        };
        if (kind.Parameters.Any(static spec => spec.Required))
        {
            schema["required"] = new JsonArray([.. kind.Parameters.Where(static spec => spec.Required).Select(static spec => JsonValue.Create(spec.Name))]);
        }

        return schema;
    }

    /// <summary>That a rule of the kind has the kind's parameters.</summary>
    public static JsonObject When(RuleKind kind) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind.Id } }, ["required"] = new JsonArray("kind") },
        ["then"] = new JsonObject
        {
            ["properties"] = new JsonObject
            {
                ["versions"] = new JsonObject
                {
                    ["items"] = new JsonObject { ["properties"] = new JsonObject { ["parameters"] = new JsonObject { ["$ref"] = $"#/$defs/{kind.Id}" } } },
                },
            },
        },
    };

    private static JsonObject Of(ParameterSpec spec)
    {
        var schema = spec.Kind switch
        {
            ParameterKind.WholeNumber when spec.Most == long.MaxValue => new JsonObject { ["type"] = "integer", ["minimum"] = spec.Least },
            ParameterKind.WholeNumber => new JsonObject { ["type"] = "integer", ["minimum"] = spec.Least, ["maximum"] = spec.Most },
            ParameterKind.Flag => new JsonObject { ["type"] = "boolean" },
            ParameterKind.Names => new JsonObject { ["type"] = "array", ["items"] = Name(spec), ["minItems"] = 1, ["uniqueItems"] = true },
            ParameterKind.Windows => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z][a-z0-9-]*=[0-9]+$" }, ["minItems"] = 1 },
            ParameterKind.Name => Name(spec),
            ParameterKind.Day => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            ParameterKind.AsOf => new JsonObject { ["type"] = "string", ["pattern"] = $"^({ParameterSpec.PollingDay}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})$" },
            ParameterKind.Share => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]+(/[0-9]+|(\\.[0-9]+)?%?)$" },
            _ => new JsonObject { ["type"] = "string", ["minLength"] = 1 },
        };
        schema["description"] = spec.Meaning.ToString();
        return schema;
    }

    private static JsonObject Name(ParameterSpec spec) => spec.Choices.Count == 0
        ? new() { ["type"] = "string", ["pattern"] = "^[a-z][a-z0-9-]*$" }
        : new() { ["enum"] = new JsonArray([.. spec.Choices.Select(static choice => JsonValue.Create(choice))]) };
}

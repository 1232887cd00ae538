using System.Text.Json.Nodes;
using HuanJie.Claims;

namespace HuanJie.Json;

/// <summary>The JSON Schema of reports; it is written here and not exported, since a report is read without the contract's metadata.</summary>
internal static class ReportSchema
{
    private const string NamePattern = "^[A-Za-z][A-Za-z0-9_]{0,99}$";
    private const string NumberPattern = @"^(?=[0-9.]{1,16}$)(?!(?:[0-9]{16}))[0-9]+(\.[0-9]{1,6})?$";

    public static JsonNode Make() => new JsonObject
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "report",
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("id", "figures"),
        ["properties"] = new JsonObject
        {
            ["id"] = Text(),
            ["place"] = TextOrNull(),
            ["level"] = TextOrNull(),
            ["term_year"] = new JsonObject { ["type"] = new JsonArray("integer", "null") },
            ["published"] = TextOrNull(),
            ["kind"] = TextOrNull(),
            ["note"] = TextOrNull(),
            ["figures"] = new JsonObject { ["type"] = "array", ["items"] = Figure() },
            ["relations"] = new JsonObject { ["type"] = new JsonArray("array", "null"), ["items"] = Text() },
        },
    };

    private static JsonObject Figure() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("ref", "key", "value", "unit"),
        ["properties"] = new JsonObject
        {
            ["ref"] = new JsonObject { ["type"] = "string", ["pattern"] = NamePattern },
            ["key"] = Text(),
            ["label_zh"] = TextOrNull(),
            ["value"] = new JsonObject { ["type"] = "string", ["pattern"] = NumberPattern },
            ["unit"] = Names<ClaimUnit>(),
            ["decimals"] = new JsonObject { ["type"] = new JsonArray("integer", "null") },
            ["qualifier"] = NamesOrNull<ClaimQualifier>(),
            ["group"] = NamesOrNull<ClaimGroup>(),
            ["term"] = NamesOrNull<ClaimTerm>(),
            ["direction"] = NamesOrNull<ClaimDirection>(),
            ["scope"] = TextOrNull(),
        },
    };

    private static JsonObject Text() => new() { ["type"] = "string" };

    private static JsonObject TextOrNull() => new() { ["type"] = new JsonArray("string", "null") };

    private static JsonObject Names<TEnum>()
        where TEnum : struct, Enum => new() { ["enum"] = new JsonArray([.. Enum.GetValues<TEnum>().Select(static value => (JsonNode)ReportReader.Word(value))]) };

    private static JsonObject NamesOrNull<TEnum>()
        where TEnum : struct, Enum
    {
        var names = Names<TEnum>();
        names["enum"]!.AsArray().Add((JsonNode?)null);
        return names;
    }
}

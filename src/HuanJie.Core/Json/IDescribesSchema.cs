using System.Text.Json;
using System.Text.Json.Nodes;

namespace HuanJie.Json;

/// <summary>A converter that says what its JSON looks like, which the schema exporter cannot know.</summary>
internal interface IDescribesSchema
{
    /// <summary>The JSON Schema of the values that the converter reads and writes.</summary>
    JsonObject Describe(JsonSerializerOptions options);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HuanJie.Members;

namespace HuanJie.Json;

/// <summary>Reads and writes the posts of a member as an array of names.</summary>
internal sealed class PostSetJsonConverter : JsonConverter<PostSet>, IDescribesSchema
{
    public override PostSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw TokenText.Unexpected(reader.TokenType, "an array of posts, such as [\"secretary\", \"director\"],");
        }

        var posts = default(PostSet);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            var post = EnumNames<Post>.Read(ref reader);
            if (posts.Contains(post))
            {
                throw new JsonException($"The post {EnumNames<Post>.Of(post)} stands twice. A person holds a post once; name it once.");
            }

            posts = posts.With(post);
        }

        return posts;
    }

    public override void Write(Utf8JsonWriter writer, PostSet value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var post in value)
        {
            writer.WriteStringValue(EnumNames<Post>.Of(post));
        }

        writer.WriteEndArray();
    }

    public JsonObject Describe(JsonSerializerOptions options) => new()
    {
        ["type"] = "array",
        ["items"] = new EnumNameJsonConverter<Post>().Describe(options),
        ["uniqueItems"] = true,
    };
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HuanJie.Json;

/// <summary>A format whose document is an object of the contract's version and the content.</summary>
internal class EnvelopeFormat<TDocument, T>(string name, JsonTypeInfo<TDocument> metadata, Func<TDocument, T> open, Func<T, TDocument> close) : DocumentFormat<T>
    where TDocument : class
    where T : class
{
    public override string Name => name;

    private protected override JsonTypeInfo Metadata => metadata;

    private protected override T? Deserialize(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, metadata) is { } document ? open(document) : null;

    private protected override void WriteTo(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, close(value), metadata);
}

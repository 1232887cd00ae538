using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace HuanJie.Json;

/// <summary>The JSON of one kind of document (文档格式): reading, writing, and its schema.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
/// <remarks>
/// Reading is strict: unknown, doubled, missing and null members are refused, each with its path. A document that is refused
/// throws a <see cref="DocumentException"/> with every problem in it. What is written reads back equal. Thread-safe.
/// </remarks>
public abstract partial class DocumentFormat<T>
    where T : class
{
    private protected static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private protected static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    private protected DocumentFormat()
    {
    }

    /// <summary>The JSON Schema of the document (draft 2020-12), exported from the same metadata that reads it.</summary>
    public virtual JsonNode Schema
    {
        get
        {
            var schema = new JsonObject
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["title"] = $"huanjie/1 {Name}",
            };
            foreach (var (name, value) in DocumentSchemas.Export(Metadata).AsObject())
            {
                schema[name] = value?.DeepClone();
            }

            return schema;
        }
    }

    /// <summary>The name of the member that holds the content, such as <c>roster</c>.</summary>
    public abstract string Name { get; }

    private protected abstract JsonTypeInfo Metadata { get; }

    /// <summary>Reads a document from text.</summary>
    /// <exception cref="DocumentException">The document is refused; <see cref="DocumentException.Problems"/> says why.</exception>
    public T Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a document from UTF-8 text; a byte-order mark is skipped.</summary>
    /// <exception cref="DocumentException">The document is refused.</exception>
    public T Read(ReadOnlySpan<byte> utf8Json) => Parse(WithoutMark(utf8Json), 1, out var problems) ?? throw new DocumentException(problems);

    /// <summary>Reads a document from a stream of UTF-8 text, to its end. The stream stays open.</summary>
    /// <exception cref="DocumentException">The document is refused.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB: use <see cref="ReadManyAsync"/> for many documents.</exception>
    public T Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var buffer = new MemoryStream();
        utf8Json.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Reads a document from a stream of UTF-8 text, to its end. The stream stays open.</summary>
    /// <exception cref="DocumentException">The document is refused.</exception>
    /// <exception cref="IOException">The stream cannot be read, or holds more than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<T> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var buffer = new MemoryStream();
        await utf8Json.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Writes a document as text.</summary>
    /// <param name="value">The content.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces; otherwise the document is one line.</param>
    /// <exception cref="JsonException">An enumeration has a value that it does not name, an id or a code is empty, or a day is not of the years 1 to 9999.</exception>
    public string Write(T value, bool indented = false)
    {
        using var buffer = new MemoryStream();
        Write(buffer, value, indented);
        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Writes a document to a stream as UTF-8 text without a byte-order mark. The stream stays open.</summary>
    /// <remarks>It writes as it goes, so after an exception the stream may hold the first part of a document, which every reader refuses.</remarks>
    /// <param name="utf8Json">Where to write.</param>
    /// <param name="value">The content.</param>
    /// <param name="indented">Whether to break lines and indent by two spaces.</param>
    /// <exception cref="JsonException">An enumeration has a value that it does not name, an id or a code is empty, or a day is not of the years 1 to 9999.</exception>
    public void Write(Stream utf8Json, T value, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(value);
        using var writer = new Utf8JsonWriter(utf8Json, indented ? Indented : Compact);
        WriteTo(writer, value);
    }

    /// <summary>Writes documents as JSON Lines: one on each line, each line ended by a line feed. The stream stays open.</summary>
    /// <exception cref="JsonException">An enumeration has a value that it does not name, an id or a code is empty, or a day is not of the years 1 to 9999.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task WriteLinesAsync(Stream utf8Json, IEnumerable<T> values, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(values);
        using var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer, Compact);
        foreach (var value in values)
        {
            WriteTo(writer, value);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            buffer.WriteByte((byte)'\n');
            writer.Reset();
            if (buffer.Length > 1 << 16)
            {
                await Empty(buffer).ConfigureAwait(false);
            }
        }

        await Empty(buffer).ConfigureAwait(false);

        async Task Empty(MemoryStream full)
        {
            await utf8Json.WriteAsync(full.GetBuffer().AsMemory(0, (int)full.Length), cancellationToken).ConfigureAwait(false);
            full.SetLength(0);
        }
    }

    /// <summary>Reads one document, or says everything that is wrong with it.</summary>
    internal T? Parse(ReadOnlySpan<byte> utf8, long firstLine, out ValueList<JsonProblem> problems)
    {
        problems = [];
        if (TryReadFast(utf8, out var fast))
        {
            return fast;
        }

        if (TryReadByContract(utf8, out var value))
        {
            return value;
        }

        problems = Diagnose(utf8, firstLine);
        problems = problems.Count > 0 ? problems : [new(firstLine, "$", "The document does not keep to the contract. Compare it with the schema.")];
        return null;
    }

    /// <summary>Reads a document by the contract's metadata only; the quick reader must never read anything else.</summary>
    internal bool TryReadByContract(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value)
    {
        value = null;
        try
        {
            value = Deserialize(utf8);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return false;
        }

        value = value is null || HasNull(utf8) ? null : value;
        return value is not null;
    }

    /// <summary>Reads a document quickly, if it can; <see langword="false"/> leaves it to <see cref="Deserialize"/>.</summary>
    private protected virtual bool TryReadFast(ReadOnlySpan<byte> utf8, out T? value)
    {
        value = null;
        return false;
    }

    /// <summary>Says everything that is wrong with a document that was refused.</summary>
    private protected virtual ValueList<JsonProblem> Diagnose(ReadOnlySpan<byte> utf8, long firstLine) => DocumentDiagnosis.Of(utf8, Metadata, firstLine);

    private protected abstract T? Deserialize(ReadOnlySpan<byte> utf8);

    private protected abstract void WriteTo(Utf8JsonWriter writer, T value);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static bool HasNull(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.Null)
            {
                return true;
            }
        }

        return false;
    }
}

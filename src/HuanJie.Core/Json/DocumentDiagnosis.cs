using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HuanJie.Json;

/// <summary>Finds everything that is wrong with a document that was refused, by walking it beside the contract's metadata.</summary>
/// <remarks>
/// The serializer stops at the first problem and words it for programmers. So when it refuses a document, this walk says what is wrong:
/// unknown, doubled, missing and null members, values that their converters refuse, and objects whose parts are sound and do not fit
/// together. It runs only on documents that were refused, and takes time in proportion to their length.
/// </remarks>
internal ref partial struct DocumentDiagnosis
{
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly List<(long Position, string Path, string Message)> _found;
    private Utf8JsonReader _reader;

    private DocumentDiagnosis(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        _utf8 = utf8;
        _found = [];
        _reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
    }

    /// <summary>Everything that is wrong with a document, in its order; empty when nothing is found.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="root">The metadata of its outermost object.</param>
    /// <param name="firstLine">The line of the file on which the document starts, from 1.</param>
    public static ValueList<JsonProblem> Of(ReadOnlySpan<byte> utf8, JsonTypeInfo root, long firstLine)
    {
        var diagnosis = new DocumentDiagnosis(utf8, root.Options.MaxDepth);
        diagnosis.Run(root);

        // What is missing is found at the end of an object and belongs to its start; and lines are counted once for all.
        var problems = new List<JsonProblem>(diagnosis._found.Count);
        var line = firstLine;
        var counted = 0;
        foreach (var (position, path, message) in diagnosis._found.OrderBy(static found => found.Position))
        {
            var at = (int)Math.Min(position, utf8.Length);
            line += utf8[counted..at].Count((byte)'\n');
            counted = at;
            problems.Add(new(line, path, message));
        }

        return [.. problems];
    }

    private void Run(JsonTypeInfo root)
    {
        if (_utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            Report("$", "The document is empty. It starts with { \"schema\": \"huanjie/1\", … }.");
            return;
        }

        try
        {
            _reader.Read();
            Walk(root, "$");
            if (_reader.Read())
            {
                Report("$", "Something follows the document. Write one document, or one on each line in JSON Lines.");
            }
        }
        catch (JsonException exception)
        {
            ReportSyntax(exception);
        }
    }

    // On entry the reader is on the first token of the value, on return on its last.
    private bool Walk(JsonTypeInfo type, string path)
    {
        if (_reader.TokenType is JsonTokenType.Null)
        {
            return Report(path, path == "$" ? "The document is null. Write an object: { \"schema\": \"huanjie/1\", … }." : "null stands here. Leave the member out when its value is not known.");
        }

        type = Nullable.GetUnderlyingType(type.Type) is { } underlying ? type.Options.GetTypeInfo(underlying) : type;
        return type switch
        {
            { Converter: IListConverter list } => WalkList(type.Options.GetTypeInfo(list.ElementType), path),
            { Kind: JsonTypeInfoKind.Object } => WalkObject(type, path),
            _ => WalkValue(type, path),
        };
    }

    private bool WalkList(JsonTypeInfo element, string path)
    {
        if (_reader.TokenType is not JsonTokenType.StartArray)
        {
            return Refuse(path, "an array");
        }

        var sound = true;
        for (var index = 0; _reader.Read() && _reader.TokenType is not JsonTokenType.EndArray; index++)
        {
            sound &= Walk(element, $"{path}[{index}]");
        }

        return sound;
    }

    private bool WalkObject(JsonTypeInfo type, string path)
    {
        if (_reader.TokenType is not JsonTokenType.StartObject)
        {
            return Refuse(path, "an object");
        }

        var start = _reader.TokenStartIndex;
        var members = type.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null).ToDictionary(property => property.Name, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sound = true;
        while (_reader.Read() && _reader.TokenType is JsonTokenType.PropertyName)
        {
            sound &= WalkMember(type, members, seen, path);
        }

        foreach (var missing in members.Values.Where(member => member.IsRequired && !seen.Contains(member.Name)))
        {
            sound = Report(path, $"{TokenText.Quote(missing.Name)} is missing. It is required; add it.", start);
        }

        // Each part is sound; whether they fit together, only the whole can tell.
        return sound && WalkWhole(type, path, start);
    }

    private bool WalkMember(JsonTypeInfo type, Dictionary<string, JsonPropertyInfo> members, HashSet<string> seen, string path)
    {
        if (!TryGetString(out var name) || !members.TryGetValue(name, out var member))
        {
            Report(
                name is not null && TokenText.IsPlain(name) ? $"{path}.{name}" : $"{path}.?",
                name is null ? Unreadable : $"{TokenText.Quote(name)} is not a member here. The members are {string.Join(", ", members.Keys)}; correct the name or take it out.");
            _reader.Read();
            _reader.Skip();
            return false;
        }

        var at = $"{path}.{name}";
        var first = seen.Add(name) || Report(at, $"{TokenText.Quote(name)} stands twice in one object. Write it once.");
        _reader.Read();
        return _reader.TokenType is JsonTokenType.Null && member.IsRequired
            ? Report(at, $"null stands here. {TokenText.Quote(name)} is required; write its value.")
            : Walk(type.Options.GetTypeInfo(member.PropertyType), at) && first;
    }

    private bool WalkValue(JsonTypeInfo type, string path)
    {
        if (_reader.TokenType is JsonTokenType.String && !TryGetString(out _))
        {
            return Report(path, Unreadable);
        }

        var start = _reader.TokenStartIndex;
        var token = _reader.TokenType;
        _reader.Skip();
        return Expected(type.Type) is { } expected ? WalkPlain(type, path, start, token, expected) : WalkWhole(type, path, start);
    }

    // A value of a built-in type: the messages of its converter name types of .NET.
    private bool WalkPlain(JsonTypeInfo type, string path, long start, JsonTokenType token, string expected)
    {
        var raw = _utf8[(int)start..(int)_reader.BytesConsumed];
        try
        {
            JsonSerializer.Deserialize(raw, type);
            return true;
        }
        catch (JsonException)
        {
            var found = type.Type == typeof(string) ? TokenText.Kind(token) : TokenText.Show(token, raw);
            return Report(path, $"{found} stands here; {expected} is expected.", start);
        }
    }

    private bool WalkWhole(JsonTypeInfo type, string path, long start)
    {
        try
        {
            JsonSerializer.Deserialize(_utf8[(int)start..(int)_reader.BytesConsumed], type);
            return true;
        }
        catch (JsonException exception)
        {
            // A text that cannot be read is the one thing that a converter does not word itself.
            return Report(path, exception.InnerException is InvalidOperationException ? Unreadable : exception.Message, start);
        }
        catch (ArgumentException exception)
        {
            return Report(path, ExceptionText.WithoutParameter(exception), start);
        }
    }

    private bool Refuse(string path, string expected)
    {
        var start = _reader.TokenStartIndex;
        var message = TokenText.Unexpected(_reader.TokenType, expected).Message;
        _reader.Skip();
        return Report(path, message, start);
    }

    private readonly bool Report(string path, string message) => Report(path, message, _reader.TokenStartIndex);

    private readonly bool Report(string path, string message, long position)
    {
        _found.Add((position, path, message));
        return false;
    }
}

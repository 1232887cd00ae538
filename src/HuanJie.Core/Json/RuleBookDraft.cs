using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HuanJie.Rules;

namespace HuanJie.Json;

/// <summary>Reads what can be read of a rule book that breaks the contract, so that what is unsound in the rest is reported in one go.</summary>
/// <remarks>Every rule keeps its place. A part that cannot be read is a gap: something harmless stands for it, and nothing is said about it.</remarks>
internal sealed class RuleBookDraft
{
    private static readonly BilingualText NoText = new("-", "-");
    private readonly List<string> _gaps = [];

    private RuleBookDraft(JsonElement book, JsonElement rules) => Content = new()
    {
        Name = Text(book, "name", "name") ?? "-",
        Title = Part(book, "title", "title", NoText),
        Level = Part(book, "level", "level", BookLevel.County),
        Independent = book.TryGetProperty("independent", out var independent) && independent.ValueKind is JsonValueKind.True,
        Rules = [.. rules.EnumerateArray().Select((rule, index) => Rule(rule, string.Create(CultureInfo.InvariantCulture, $"rules[{index}]")))],
    };

    public RuleBookContent Content { get; }

    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out RuleBookDraft? draft)
    {
        draft = null;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            using var document = JsonDocument.ParseValue(ref reader);
            draft = document.RootElement.ValueKind is JsonValueKind.Object
                && document.RootElement.TryGetProperty("ruleBook", out var book) && book.ValueKind is JsonValueKind.Object
                && book.TryGetProperty("rules", out var rules) && rules.ValueKind is JsonValueKind.Array
                ? new(book, rules)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or a name that is no text: the contract's problems say so.
        }

        return draft is not null;
    }

    /// <summary>Whether something is about a gap, or about what lies around one.</summary>
    public bool IsAboutGap(string path) => _gaps.Exists(gap => IsWithin(path, gap) || IsWithin(gap, path));

    private static bool IsWithin(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');

    private static bool HasNull(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => element.EnumerateArray().Any(HasNull),
        JsonValueKind.Object => element.EnumerateObject().Any(static member => HasNull(member.Value)),
        _ => false,
    };

    private RuleContent Rule(JsonElement rule, string path)
    {
        if (rule.ValueKind is not JsonValueKind.Object)
        {
            _gaps.Add(path);
            return new() { Id = "", Kind = "", Severity = Severity.Should, Text = NoText, Versions = [] };
        }

        return new()
        {
            Id = Text(rule, "id", $"{path}.id") ?? "",
            Kind = Text(rule, "kind", $"{path}.kind") ?? "",
            Severity = Part(rule, "severity", $"{path}.severity", Severity.Should),
            Text = Part(rule, "text", $"{path}.text", NoText),
            Scope = rule.TryGetProperty("scope", out _) ? Part(rule, "scope", $"{path}.scope", RuleScope.All) : null,
            Overrides = rule.TryGetProperty("overrides", out _) ? Part(rule, "overrides", $"{path}.overrides", default(ValueList<RuleOverride>)) : [],
            Versions = Versions(rule, $"{path}.versions"),
        };
    }

    // A version that is left out would move the others: then nothing is said about any.
    private ValueList<RuleVersion> Versions(JsonElement rule, string path)
    {
        if (!rule.TryGetProperty("versions", out var versions) || versions.ValueKind is not JsonValueKind.Array)
        {
            _gaps.Add(path);
            return [];
        }

        return [.. versions.EnumerateArray().Select(version => Part<RuleVersion?>(version, path, null)).OfType<RuleVersion>()];
    }

    private string? Text(JsonElement parent, string name, string path)
    {
        if (parent.TryGetProperty(name, out var text) && text.ValueKind is JsonValueKind.String)
        {
            try
            {
                return text.GetString();
            }
            catch (InvalidOperationException)
            {
                // An escape that is half a character.
            }
        }

        _gaps.Add(path);
        return null;
    }

    private T Part<T>(JsonElement parent, string name, string path, T otherwise) => parent.TryGetProperty(name, out var part) ? Part(part, path, otherwise) : Gap(path, otherwise);

    private T Part<T>(JsonElement part, string path, T otherwise)
    {
        try
        {
            return HasNull(part) ? Gap(path, otherwise) : JsonSerializer.Deserialize(part, (JsonTypeInfo<T>)HuanJieJsonContext.Default.Options.GetTypeInfo(typeof(T))) ?? Gap(path, otherwise);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return Gap(path, otherwise);
        }
    }

    private T Gap<T>(string path, T otherwise)
    {
        _gaps.Add(path);
        return otherwise;
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HuanJie.Rules;

namespace HuanJie.Json;

/// <summary>The JSON of rule books (规则集格式): <c>{"schema":"huanjie/1","ruleBook":{…}}</c>, read beside the kinds of rules that are known.</summary>
/// <remarks>
/// A book is refused with every problem in it: an unknown kind, a parameter out of range, a missing citation, versions that overlap, overrides that go round in
/// a circle. Each names the rule and its place, and says what to write instead.
/// </remarks>
public sealed class RuleBookFormat : DocumentFormat<RuleBook>
{
    private readonly Dictionary<string, RuleKind> _kinds;

    internal RuleBookFormat(IEnumerable<RuleKind> kinds)
    {
        _kinds = new(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            if (!_kinds.TryAdd(kind.Id, kind))
            {
                throw new ArgumentException($"The kind '{kind.Id}' stands twice. Give each kind of rule an id of its own.", nameof(kinds));
            }
        }
    }

    /// <inheritdoc/>
    public override string Name => "ruleBook";

    /// <summary>The kinds of rules that are known, by id.</summary>
    public IEnumerable<RuleKind> Kinds => _kinds.Values.OrderBy(static kind => kind.Id, StringComparer.Ordinal);

    /// <summary>The schema, with what each kind allows as parameters.</summary>
    public override JsonNode Schema
    {
        get
        {
            var schema = base.Schema;
            schema["$defs"] = new JsonObject([.. Kinds.Select(static kind => KeyValuePair.Create<string, JsonNode?>(kind.Id, RuleKindSchema.Of(kind)))]);
            var rule = schema["properties"]!["ruleBook"]!["properties"]!["rules"]!["items"]!;
            rule["properties"]!["kind"] = new JsonObject { ["enum"] = new JsonArray([.. Kinds.Select(static kind => JsonValue.Create(kind.Id))]) };
            rule["allOf"] = new JsonArray([.. Kinds.Select(static kind => RuleKindSchema.When(kind))]);
            return schema;
        }
    }

    private protected override JsonTypeInfo Metadata => HuanJieJsonContext.Default.RuleBookDocument;

    /// <summary>Adds kinds of rules of the caller's own.</summary>
    /// <exception cref="ArgumentException">A kind has the id of another.</exception>
    public RuleBookFormat With(params ReadOnlySpan<RuleKind> kinds) => new([.. _kinds.Values, .. kinds]);

    /// <summary>Reads a book from a stream, and names the file in every problem: in those of the document, and in those that come when it is layered.</summary>
    /// <param name="utf8Json">The stream of UTF-8 text; it stays open.</param>
    /// <param name="source">What the problems are to call the file.</param>
    /// <exception cref="DocumentException">The book is refused.</exception>
    public RuleBook Read(Stream utf8Json, string source)
    {
        try
        {
            return Read(utf8Json).From(source);
        }
        catch (DocumentException exception)
        {
            throw new DocumentException(exception.Problems.Select(problem => problem with { Source = source }).ToValueList());
        }
    }

    private protected override RuleBook? Deserialize(ReadOnlySpan<byte> utf8)
    {
        if (JsonSerializer.Deserialize(utf8, HuanJieJsonContext.Default.RuleBookDocument) is not { } document)
        {
            return null;
        }

        var (layer, problems) = Open(document.RuleBook);
        return problems.Count == 0 ? RuleBook.Of(layer) : throw new RuleBookException([.. problems]);
    }

    private protected override ValueList<JsonProblem> Diagnose(ReadOnlySpan<byte> utf8, long firstLine)
    {
        var problems = base.Diagnose(utf8, firstLine);
        if (problems.Count > 0)
        {
            return [.. RuleBookPlaces.WithRules(utf8, problems).Concat(UnsoundBeside(utf8, firstLine)).OrderBy(static problem => problem.Line)];
        }

        // The document keeps to the contract, so what is wrong is wrong between its parts.
        var (layer, found) = Open(JsonSerializer.Deserialize(utf8, HuanJieJsonContext.Default.RuleBookDocument)!.RuleBook);
        List<RuleBookProblem> all = [.. found, .. Unsound(layer)];
        return RuleBookPlaces.Of(utf8, firstLine, all);
    }

    private protected override void WriteTo(Utf8JsonWriter writer, RuleBook value)
    {
        if (value.Layers is not [var layer])
        {
            throw new JsonException($"A rule book of {value.Layers.Count} layers is not one document. Write each of its Layers by RuleBook.Of(layer).");
        }

        JsonSerializer.Serialize(writer, new() { Schema = DocumentSchema.HuanJie1, RuleBook = Close(layer) }, HuanJieJsonContext.Default.RuleBookDocument);
    }

    // What is unsound in the parts that keep to the contract.
    private ValueList<JsonProblem> UnsoundBeside(ReadOnlySpan<byte> utf8, long firstLine)
    {
        if (!RuleBookDraft.TryRead(utf8, out var draft))
        {
            return [];
        }

        var (layer, found) = Open(draft.Content);
        List<RuleBookProblem> all = [.. found, .. Unsound(layer)];
        return RuleBookPlaces.Of(utf8, firstLine, all.Where(problem => !draft.IsAboutGap(problem.Path)));
    }

    private static ValueList<RuleBookProblem> Unsound(BookLayer layer)
    {
        try
        {
            RuleBook.Of(layer);
            return [];
        }
        catch (RuleBookException exception)
        {
            return exception.Problems;
        }
    }

    private static RuleBookContent Close(BookLayer layer) => new()
    {
        Name = layer.Name,
        Title = layer.Title,
        Level = layer.Level,
        Independent = layer.Independent,
        Rules =
        [
            .. layer.Rules.Select(static rule => new RuleContent
            {
                Id = rule.Id,
                Kind = rule.Kind.Id,
                Severity = rule.Severity,
                Text = rule.Text,
                Scope = rule.Scope == RuleScope.All ? null : rule.Scope,
                ChosenBy = rule.ChosenBy,
                Overrides = rule.Overrides,
                Versions = rule.Versions,
            }),
        ],
    };

    // A rule of an unknown kind is reported and left out; the others are looked at all the same. The places of the others stay theirs.
    private (BookLayer Layer, List<RuleBookProblem> Problems) Open(RuleBookContent content)
    {
        List<Rule> rules = [];
        List<RuleBookProblem> problems = [];
        for (var i = 0; i < content.Rules.Count; i++)
        {
            var rule = content.Rules[i];
            if (!_kinds.TryGetValue(rule.Kind, out var kind))
            {
                problems.Add(new(content.Name, rule.Id, $"{TokenText.Quote(rule.Kind)} is not a known kind of rule. Write one of {string.Join(", ", Kinds)}; or give your own kind to RuleBookFormat.With.")
                {
                    Path = string.Create(CultureInfo.InvariantCulture, $"rules[{i}].kind"),
                });
                kind = UnknownKind;
            }

            rules.Add(new()
            {
                Id = rule.Id,
                Kind = kind,
                Severity = rule.Severity,
                Text = rule.Text,
                Scope = rule.Scope ?? RuleScope.All,
                ChosenBy = rule.ChosenBy,
                Overrides = rule.Overrides,
                Versions = kind == UnknownKind ? [.. rule.Versions.Select(static version => version with { Parameters = RuleParameters.None })] : rule.Versions,
            });
        }

        return (new() { Name = content.Name, Title = content.Title, Level = content.Level, Independent = content.Independent, Rules = [.. rules] }, problems);
    }

    private static RuleKind UnknownKind { get; } = new()
    {
        Id = "unknown",
        Subjects = RuleSubjects.None,
        Meaning = new("未知", "unknown"),
        Prepare = static (_, _) => throw new InvalidOperationException("A rule of an unknown kind is never in a book."),
    };
}

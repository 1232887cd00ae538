using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using HuanJie.Rules;

namespace HuanJie.Json;

/// <summary>Puts the line and the rule to what is wrong in a rule book.</summary>
internal static partial class RuleBookPlaces
{
    private const string Root = "$.ruleBook";

    /// <summary>Problems of rules, with the line at which each stands.</summary>
    public static ValueList<JsonProblem> Of(ReadOnlySpan<byte> utf8, long firstLine, IEnumerable<RuleBookProblem> problems)
    {
        var lines = DocumentLines.Of(utf8, firstLine);
        return
        [
            .. problems.Select(problem =>
            {
                var path = problem.Path.Length == 0 ? Root : $"{Root}.{problem.Path}";
                return new JsonProblem(DocumentLines.At(path, lines, firstLine), path, Named(problem.Rule, problem.Message));
            }).OrderBy(static problem => problem.Line),
        ];
    }

    /// <summary>Problems of the contract, with the rule in which each stands.</summary>
    public static ValueList<JsonProblem> WithRules(ReadOnlySpan<byte> utf8, ValueList<JsonProblem> problems)
    {
        List<string> ids;
        try
        {
            ids = IdsOf(utf8);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return problems;
        }

        return
        [
            .. problems.Select(problem =>
            {
                var match = RuleIndex().Match(problem.Path);
                var index = match.Success ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : ids.Count;
                return index < ids.Count ? problem with { Message = Named(ids[index], problem.Message) } : problem;
            }),
        ];
    }

    // An id that may not be shown is left to the line and the path: what is said of it quotes it or tells its length.
    private static string Named(string rule, string message) => TokenText.IsPlain(rule) ? $"rule '{rule}': {message}" : message;

    private static List<string> IdsOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind is JsonValueKind.Object
            && document.RootElement.TryGetProperty("ruleBook", out var book) && book.ValueKind is JsonValueKind.Object
            && book.TryGetProperty("rules", out var rules) && rules.ValueKind is JsonValueKind.Array
            ? [.. rules.EnumerateArray().Select(static rule => rule.ValueKind is JsonValueKind.Object && rule.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String ? TextOf(id) : "")]
            : [];
    }

    // An escape that is half a character cannot be read; the problem itself says so.
    private static string TextOf(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    [GeneratedRegex(@"\A\$\.ruleBook\.rules\[([0-9]{1,6})\]")]
    private static partial Regex RuleIndex();
}

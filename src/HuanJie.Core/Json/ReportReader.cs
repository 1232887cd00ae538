using System.Globalization;
using System.Text.Json;
using HuanJie.Claims;

namespace HuanJie.Json;

/// <summary>Reads a report out of JSON and says everything that is wrong with it: at which figure, and at which column of a relation.</summary>
internal sealed class ReportReader
{
    private static readonly string[] ReportMembers = ["id", "place", "level", "term_year", "published", "kind", "note", "figures", "relations"];
    private static readonly string[] FigureMembers = ["ref", "key", "label_zh", "value", "unit", "decimals", "qualifier", "group", "term", "direction", "scope"];
    private readonly List<(string Path, string Message)> _problems = [];

    public ReportReader(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object)
        {
            Fault("$", $"{root.ValueKind} stands at the top. A report is an object {{ \"id\": …, \"figures\": [ … ], \"relations\": [ … ] }}.");
            return;
        }

        CheckMembers(root, ReportMembers, "$");
        var id = Text(root, "id", "$", isRequired: true);
        if (id is not null && string.IsNullOrWhiteSpace(id))
        {
            Fault("$.id", "The id is empty. Write one, such as kaifu-2021.");
        }

        var figures = Figures(root);
        var relations = Relations(root, figures);
        var (place, level, published, kind, note) = (Text(root, "place", "$"), Text(root, "level", "$"), Text(root, "published", "$"), Text(root, "kind", "$"), Text(root, "note", "$"));
        var year = WholeNumber(root, "term_year", "$");
        if (_problems.Count == 0)
        {
            Report = new ClaimReport(id!, [.. figures], [.. relations]) { Place = place, Level = level, TermYear = year, Published = published, Kind = kind, Note = note };
        }
    }

    /// <summary>The report; null when something is wrong.</summary>
    public ClaimReport? Report { get; }

    /// <summary>What is wrong, in the order of the document.</summary>
    public IReadOnlyList<(string Path, string Message)> Problems => _problems;

    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private List<Claim> Figures(JsonElement root)
    {
        List<Claim> figures = [];
        foreach (var (element, path) in Items(root, "figures", isRequired: true))
        {
            if (element.ValueKind is not JsonValueKind.Object)
            {
                Fault(path, $"{element.ValueKind} stands here. A figure is an object with ref, key, value and unit.");
                continue;
            }

            var before = _problems.Count;
            CheckMembers(element, FigureMembers, path);
            var name = Text(element, "ref", path, isRequired: true);
            var key = Text(element, "key", path, isRequired: true);
            var value = Text(element, "value", path, isRequired: true);
            var unit = Name<ClaimUnit>(element, "unit", path, isRequired: true);
            var qualifier = Name<ClaimQualifier>(element, "qualifier", path);
            var group = Name<ClaimGroup>(element, "group", path);
            var term = Name<ClaimTerm>(element, "term", path);
            var direction = Name<ClaimDirection>(element, "direction", path);
            var (label, scope) = (Text(element, "label_zh", path), Text(element, "scope", path));
            var decimals = WholeNumber(element, "decimals", path);
            if (name is not null && !Claim.IsName(name))
            {
                Fault($"{path}.ref", "This names no figure. Write a letter, then letters, digits and underscores, such as women_count.");
            }
            else if (figures.Exists(figure => figure.Ref == name))
            {
                Fault($"{path}.ref", $"Another figure has the name {name}. Give each its own.");
            }

            if (value is not null && !PrintedNumber.TryParse(value, out _))
            {
                Fault($"{path}.value", "This is no printed number. Write digits with at most one point, such as \"98.2\", of at most 15 digits and 6 decimals.");
            }
            else if (value is not null && decimals is { } said && PrintedNumber.Parse(value).Decimals != said)
            {
                Fault($"{path}.decimals", string.Create(CultureInfo.InvariantCulture, $"The value has {PrintedNumber.Parse(value).Decimals} decimals and {said} is written. Write as many as are printed."));
            }

            if (_problems.Count == before)
            {
                figures.Add(new()
                {
                    Ref = name!,
                    Key = key!,
                    Value = PrintedNumber.Parse(value!),
                    Unit = unit,
                    Label = label ?? "",
                    Qualifier = qualifier,
                    Group = group,
                    Term = term,
                    Direction = direction,
                    Scope = scope,
                });
            }
        }

        return figures;
    }

    private List<Relation> Relations(JsonElement root, List<Claim> figures)
    {
        List<Relation> relations = [];
        HashSet<string> names = [.. figures.Select(static figure => figure.Ref)];
        foreach (var (element, path) in Items(root, "relations", isRequired: false))
        {
            if (element.ValueKind is not JsonValueKind.String)
            {
                Fault(path, $"{element.ValueKind} stands here. A relation is a text, such as \"percent: a / b = c\".");
                continue;
            }

            try
            {
                var relation = Relation.Parse(element.GetString()!);
                foreach (var unknown in relation.Refs.Where(name => !names.Contains(name) && !IsBroken(root, name)))
                {
                    Fault(path, string.Create(CultureInfo.InvariantCulture, $"At column {relation.Text.IndexOf(unknown, StringComparison.Ordinal) + 1} {unknown} names no figure of the report."));
                }

                relations.Add(relation);
            }
            catch (FormatException exception)
            {
                Fault(path, exception.Message);
            }
        }

        return relations;
    }

    // A figure that is there and refused is reported once, where it stands.
    private static bool IsBroken(JsonElement root, string name) =>
        root.GetProperty("figures").EnumerateArray().Any(figure => figure.ValueKind is JsonValueKind.Object && figure.TryGetProperty("ref", out var value) && value.ValueKind is JsonValueKind.String && value.ValueEquals(name));

    private IEnumerable<(JsonElement Item, string Path)> Items(JsonElement root, string name, bool isRequired)
    {
        if (!root.TryGetProperty(name, out var list) || list.ValueKind is JsonValueKind.Null)
        {
            if (isRequired)
            {
                Fault("$", $"The member {name} is missing. Write a list, [ ] for none.");
            }

            return [];
        }

        if (list.ValueKind is not JsonValueKind.Array)
        {
            Fault($"$.{name}", $"{list.ValueKind} stands here. Write a list.");
            return [];
        }

        return list.EnumerateArray().Select((item, index) => (item, string.Create(CultureInfo.InvariantCulture, $"$.{name}[{index}]")));
    }

    private void CheckMembers(JsonElement element, string[] known, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name))
            {
                Fault(path, $"A member is not known here. The members are {string.Join(", ", known)}.");
            }
            else if (!seen.Add(member.Name))
            {
                Fault($"{path}.{member.Name}", "The member stands twice. Write it once.");
            }
        }
    }

    private string? Text(JsonElement element, string name, string path, bool isRequired = false)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
        {
            if (isRequired)
            {
                Fault(path, $"The member {name} is missing. Write a text.");
            }

            return null;
        }

        if (value.ValueKind is not JsonValueKind.String)
        {
            Fault($"{path}.{name}", $"{value.ValueKind} stands here. Write a text{(name == "value" ? ", so that the printed decimals are kept: \"98.20\"" : "")}.");
            return null;
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            Fault($"{path}.{name}", "The text has half a character. Write whole characters.");
            return null;
        }
    }

    private int? WholeNumber(JsonElement element, string name, string path)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        Fault($"{path}.{name}", "This is no whole number. Write one, or null where it is not known.");
        return null;
    }

    private TEnum Name<TEnum>(JsonElement element, string name, string path, bool isRequired = false)
        where TEnum : struct, Enum
    {
        if (Text(element, name, path, isRequired) is not { } word)
        {
            return default;
        }

        foreach (var value in Enum.GetValues<TEnum>())
        {
            if (Word(value) == word)
            {
                return value;
            }
        }

        Fault($"{path}.{name}", $"This is not known here. Write one of {string.Join(", ", Enum.GetValues<TEnum>().Select(Word))}.");
        return default;
    }

    private void Fault(string path, string message) => _problems.Add((path, message));
}

using System.Text;
using HuanJie.Rules;

namespace HuanJie.Text;

/// <summary>Lists the rules of a book as Markdown (规则清单): every rule with every version, its parameters and its citation.</summary>
public static class RuleListing
{
    /// <summary>The listing: a section a layer, a table row a version, in both languages.</summary>
    /// <param name="book">The book; its layers stand in their order.</param>
    /// <returns>Markdown that ends with a line feed.</returns>
    public static string Markdown(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var text = new StringBuilder();
        foreach (var layer in book.Layers)
        {
            text.Append("## ").Append(layer.Title.Zh).Append(" / ").Append(layer.Title.En).Append(" (`").Append(layer.Name).Append("`, ").Append(Scoping.Word(layer.Level)).Append(")\n\n");
            text.Append("| id | rule | kind, severity, scope | parameters | in force | source |\n|---|---|---|---|---|---|\n");
            foreach (var rule in layer.Rules)
            {
                foreach (var version in rule.Versions)
                {
                    AppendRow(text, rule, version);
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendRow(StringBuilder text, Rule rule, RuleVersion version)
    {
        var citation = version.Citation;
        var isFirst = rule.Versions[0] == version;
        List<string> kind = [$"`{rule.Kind.Id}`", Scoping.Word(rule.Severity), .. rule.Scope == RuleScope.All ? [] : new[] { $"{rule.Scope}" }];
        kind.AddRange(rule.Overrides.Select(static other => $"overrides `{other.Rule}` ({Scoping.Word(other.How)})"));
        if (rule.ChosenBy is not ChosenBy.PollingDay)
        {
            kind.Add($"chosen by {Scoping.Word(rule.ChosenBy)}");
        }

        var period = citation.InForceTo is { } last ? $"{Days.Text(citation.InForceFrom)} to {Days.Text(last)}" : $"from {Days.Text(citation.InForceFrom)}";
        var confidence = citation.Confidence is Confidence.High ? "" : $", **{Scoping.Word(citation.Confidence)} confidence**";
        var note = citation.Note is null ? "" : $" ({citation.Note})";
        string[] cells =
        [
            isFirst ? $"`{rule.Id}`" : "",
            isFirst ? $"{rule.Text.Zh}<br>{rule.Text.En}" : "",
            isFirst ? string.Join("; ", kind) : "",
            version.Parameters.ToString(),
            period,
            $"{citation.Instrument} {citation.Article}{confidence}{note}",
        ];
        text.Append("| ").AppendJoin(" | ", cells.Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
    }
}

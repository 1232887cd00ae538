using HuanJie.Rules;

namespace HuanJie.Text;

/// <summary>Words verdicts for people (结论文字): as one line, or as a tree that explains it. No name and no citizen number stands in either.</summary>
public static class VerdictText
{
    /// <param name="verdict">The verdict.</param>
    extension(Verdict verdict)
    {
        /// <summary>The verdict in one line: what is asked for, the reasoning with its arithmetic, and the article.</summary>
        public string Describe(Language language)
        {
            ArgumentNullException.ThrowIfNull(verdict);
            var wording = VerdictWording.In(language);
            return wording.Part(
                "line",
                ("verdict", wording.Parts[$"verdict.{Judgement.Suffix(verdict.Kind)}"]),
                ("text", wording.In(verdict.Rule.Text)),
                ("rule", verdict.Rule.Id),
                ("severity", wording.Parts[$"severity.{Scoping.Word(verdict.Rule.Severity)}"]),
                ("steps", Reasoning(verdict, wording)),
                ("source", Source((verdict.InForce?.Version ?? verdict.Rule.Versions[^1]).Citation, wording)));
        }

        /// <summary>The reasoning alone, in one line: the facts, the bound and the arithmetic.</summary>
        public string Reason(Language language)
        {
            ArgumentNullException.ThrowIfNull(verdict);
            return Reasoning(verdict, VerdictWording.In(language));
        }

        /// <summary>The verdict as a tree: the reasoning, the facts used and missing, the boundary day, the parameters with their version, and the article.</summary>
        public Explanation Explain(Language language)
        {
            ArgumentNullException.ThrowIfNull(verdict);
            var wording = VerdictWording.In(language);
            var judgement = verdict.Judgement;
            List<Explanation> parts = [];
            Add("tree.reason", judgement.Steps.Select(step => wording.Sentence(step, verdict.Rule.Kind)));
            Add("tree.facts", judgement.Facts.Select(fact => $"{wording.FactName(fact.Name)} = {fact.Value}"));
            Add("tree.missing", judgement.Missing.Select(wording.FactName));
            Add("tree.flips", judgement.Flips.Select(Days.Text));
            Add("tree.boundary", judgement.Boundary is { } boundary ? [Days.Text(boundary)] : []);
            Add("tree.short", judgement.Shortfall is { } shortfall ? [shortfall.ToString(System.Globalization.CultureInfo.InvariantCulture)] : []);
            var version = verdict.InForce?.Version ?? verdict.Rule.Versions[^1];
            Add("tree.parameters", version.Parameters.Names.Select(name => $"{Meaning(name)} ({name}) = {version.Parameters.Find(name)}"));
            Add("tree.version", [verdict.InForce is { } inForce ? Version(inForce, wording) : wording.Parts["version.none"]]);
            Add("tree.source", [$"{Source(version.Citation, wording)}, {wording.Parts[$"confidence.{Scoping.Word(version.Citation.Confidence)}"]}"]);
            Add("tree.note", version.Citation.Note is { } note ? [note] : []);
            var head = $"{wording.Parts[$"verdict.{Judgement.Suffix(verdict.Kind)}"]} {verdict.Rule.Id} {wording.In(verdict.Rule.Text)} ({wording.Parts[$"severity.{Scoping.Word(verdict.Rule.Severity)}"]})";
            return new(head, [.. parts]);

            string Meaning(string name) => verdict.Rule.Kind.Parameters.FirstOrDefault(spec => spec.Name == name) is { } spec ? wording.In(spec.Meaning) : name;

            void Add(string label, IEnumerable<string> lines)
            {
                Explanation[] below = [.. lines.Select(static line => new Explanation(line, []))];
                if (below.Length == 1)
                {
                    parts.Add(new($"{wording.Parts[label]}: {below[0].Text}", []));
                }
                else if (below.Length > 1)
                {
                    parts.Add(new(wording.Parts[label], [.. below]));
                }
            }
        }
    }

    // A sentence begins with a capital in a language that has them; what is no word of it, such as an id, stays as it is.
    private static string Reasoning(Verdict verdict, VerdictWording wording)
    {
        var steps = verdict.Judgement.Steps;
        var text = string.Join(wording.Parts["separator"], steps.Select(step => wording.Sentence(step, verdict.Rule.Kind)));
        return text.Length > 0 && char.IsAsciiLetterLower(text[0]) && wording.BeginsWithWord(steps[0], verdict.Rule.Kind) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private static string Source(Citation citation, VerdictWording wording) => wording.Part(
        citation.InForceTo is null ? "source" : "source.ended",
        ("instrument", citation.Instrument),
        ("article", citation.Article),
        ("from", Days.Text(citation.InForceFrom)),
        ("to", citation.InForceTo is { } last ? Days.Text(last) : ""));

    private static string Version(RuleInForce rule, VerdictWording wording) => wording.Part(
        "version",
        ("by", wording.Parts[$"by.{Scoping.Word(rule.Rule.ChosenBy)}"]),
        ("day", Days.Text(rule.ChosenOn)),
        ("from", Days.Text(rule.Citation.InForceFrom)));
}

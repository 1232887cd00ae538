using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HuanJie.Rules;
using HuanJie.Text;

namespace HuanJie.Json;

/// <summary>Writes verdicts as JSON (结论的 JSON): the rule and its source, facts used and missing, days, and the reasoning in both languages.</summary>
/// <remarks>It is written only: a verdict is made again from its subject and its book. No name and no citizen number stands in it.</remarks>
public static class VerdictJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <param name="verdict">The verdict.</param>
    extension(Verdict verdict)
    {
        /// <summary>The verdict as one JSON object.</summary>
        /// <param name="indented">Whether to break lines and indent by two spaces.</param>
        public string ToJson(bool indented = false)
        {
            ArgumentNullException.ThrowIfNull(verdict);
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
            {
                verdict.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        }

        /// <summary>Writes the verdict as one JSON object.</summary>
        public void WriteTo(Utf8JsonWriter writer)
        {
            ArgumentNullException.ThrowIfNull(writer);
            ArgumentNullException.ThrowIfNull(verdict);
            var judgement = verdict.Judgement;
            writer.WriteStartObject();
            writer.WriteString("rule", verdict.Rule.Id);
            writer.WriteString("kind", verdict.Rule.Kind.Id);
            writer.WriteString("severity", EnumNames<Severity>.Of(verdict.Rule.Severity));
            writer.WriteString("verdict", EnumNames<VerdictKind>.Of(verdict.Kind));
            writer.WriteString("pollingDay", Days.Text(verdict.Basis.PollingDay));
            if (judgement.Facts.Count > 0)
            {
                writer.WriteStartObject("facts");
                foreach (var fact in judgement.Facts.DistinctBy(static fact => fact.Name))
                {
                    writer.WriteString(fact.Name, fact.Value);
                }

                writer.WriteEndObject();
            }

            WriteList(writer, "missing", judgement.Missing);
            WriteList(writer, "flips", [.. judgement.Flips.Select(Days.Text)]);
            if (judgement.Boundary is { } boundary)
            {
                writer.WriteString("boundary", Days.Text(boundary));
            }

            if (judgement.Shortfall is { } shortfall)
            {
                writer.WriteNumber("short", shortfall);
            }

            if (verdict.InForce is { } inForce)
            {
                writer.WritePropertyName("parameters");
                JsonSerializer.Serialize(writer, inForce.Parameters, HuanJieJsonContext.Default.RuleParameters);
                writer.WritePropertyName("citation");
                JsonSerializer.Serialize(writer, inForce.Citation, HuanJieJsonContext.Default.Citation);
                writer.WriteString("book", inForce.Book);
                writer.WriteString("chosenBy", EnumNames<ChosenBy>.Of(verdict.Rule.ChosenBy));
                writer.WriteString("chosenOn", Days.Text(inForce.ChosenOn));
            }

            writer.WriteStartArray("reasoning");
            foreach (var step in judgement.Steps)
            {
                writer.WriteStartObject();
                writer.WriteString("key", step.Key);
                foreach (var argument in step.Arguments)
                {
                    writer.WriteString(argument.Name, argument.Value);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartObject("text");
            writer.WriteString("zh", verdict.Describe(Language.Chinese));
            writer.WriteString("en", verdict.Describe(Language.English));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, ValueList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}

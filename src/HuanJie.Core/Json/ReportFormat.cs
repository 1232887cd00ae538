using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HuanJie.Claims;

namespace HuanJie.Json;

/// <summary>Published reports (公布的报告): the format of the collected reports, without an envelope, in which null is what is not known.</summary>
public sealed class ReportFormat : DocumentFormat<ClaimReport>
{
    internal ReportFormat()
    {
    }

    /// <inheritdoc/>
    public override string Name => "report";

    /// <inheritdoc/>
    public override JsonNode Schema => ReportSchema.Make();

    private protected override JsonTypeInfo Metadata => throw new NotSupportedException("A report has no metadata of the contract.");

    private protected override bool TryReadFast(ReadOnlySpan<byte> utf8, out ClaimReport? value)
    {
        value = null;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            using var document = JsonDocument.ParseValue(ref reader);
            var report = new ReportReader(document.RootElement);
            value = reader.Read() || report.Problems.Count > 0 ? null : report.Report;
        }
        catch (JsonException)
        {
            // The diagnosis says what is wrong.
        }

        return value is not null;
    }

    private protected override ClaimReport? Deserialize(ReadOnlySpan<byte> utf8) => TryReadFast(utf8, out var report) ? report : null;

    private protected override ValueList<JsonProblem> Diagnose(ReadOnlySpan<byte> utf8, long firstLine)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            using var document = JsonDocument.ParseValue(ref reader);
            if (reader.Read())
            {
                return [new(firstLine, "$", "Something stands after the report. Write one report to a file.")];
            }

            var lines = DocumentLines.Of(utf8, firstLine);
            return [.. new ReportReader(document.RootElement).Problems.Select(problem => new JsonProblem(DocumentLines.At(problem.Path, lines, firstLine), problem.Path, problem.Message))];
        }
        catch (JsonException exception)
        {
            return [new(firstLine + (exception.LineNumber ?? 0), exception.Path ?? "$", "The text is no JSON here. A report is an object { \"id\": …, \"figures\": [ … ], \"relations\": [ … ] }.")];
        }
    }

    private protected override void WriteTo(Utf8JsonWriter writer, ClaimReport value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("place", value.Place);
        writer.WriteString("level", value.Level);
        if (value.TermYear is { } year)
        {
            writer.WriteNumber("term_year", year);
        }
        else
        {
            writer.WriteNull("term_year");
        }

        writer.WriteString("published", value.Published);
        writer.WriteString("kind", value.Kind);
        if (value.Note is not null)
        {
            writer.WriteString("note", value.Note);
        }

        writer.WriteStartArray("figures");
        foreach (var figure in value.Figures)
        {
            writer.WriteStartObject();
            writer.WriteString("ref", figure.Ref);
            writer.WriteString("key", figure.Key);
            writer.WriteString("label_zh", figure.Label);
            writer.WriteString("value", figure.Value.ToString());
            writer.WriteString("unit", ReportReader.Word(figure.Unit));
            writer.WriteNumber("decimals", figure.Value.Decimals);
            writer.WriteString("qualifier", ReportReader.Word(figure.Qualifier));
            writer.WriteString("group", ReportReader.Word(figure.Group));
            writer.WriteString("term", ReportReader.Word(figure.Term));
            if (figure.Direction is not ClaimDirection.Unknown)
            {
                writer.WriteString("direction", ReportReader.Word(figure.Direction));
            }

            if (figure.Scope is not null)
            {
                writer.WriteString("scope", figure.Scope);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("relations");
        foreach (var relation in value.Relations)
        {
            writer.WriteStringValue(relation.Text);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

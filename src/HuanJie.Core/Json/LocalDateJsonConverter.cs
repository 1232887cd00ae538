using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HuanJie.Dates;
using NodaTime;

namespace HuanJie.Json;

/// <summary>Reads and writes a day as <c>yyyy-MM-dd</c>.</summary>
/// <remarks>It is our own because the ready package of NodaTime is not ready for ahead-of-time compilation.</remarks>
internal sealed class LocalDateJsonConverter : JsonConverter<LocalDate>, IDescribesSchema
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw TokenText.Unexpected(reader.TokenType, "a day as text, such as \"2021-01-28\",");
        }

        var text = reader.GetString()!;
        PartialDate date;
        try
        {
            date = PartialDate.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }

        return date.TryGetDate(out var day) && date.ToString() == text
            ? day
            : throw new JsonException($"{TokenText.Quote(text)} is not a day as year, month and day. Write it as yyyy-MM-dd, such as 2021-01-28.");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        var year = value.WithCalendar(CalendarSystem.Iso).Year;
        if (year is < 1 or > 9999)
        {
            throw new JsonException($"A day of the year {year} has no JSON. Write a day of the years 1 to 9999.");
        }

        writer.WriteStringValue(PartialDate.From(value).ToString());
    }

    public JsonObject Describe(JsonSerializerOptions options) => new()
    {
        ["type"] = "string",
        ["pattern"] = TextPatterns.Of(typeof(LocalDate)),
    };
}

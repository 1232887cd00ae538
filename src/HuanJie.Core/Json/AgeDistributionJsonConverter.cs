using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HuanJie.Statistics;

namespace HuanJie.Json;

/// <summary>
/// Reads and writes ages as <c>{"exact": {"41": 3}, "between": {"35": 1}, "unknown": 2}</c>: three people of 41 years, one of 35 or 36, two not known.
/// </summary>
internal sealed class AgeDistributionJsonConverter : JsonConverter<AgeDistribution>, IDescribesSchema
{
    private const string Exact = "exact";
    private const string Between = "between";
    private const string Unknown = "unknown";

    public override AgeDistribution Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw TokenText.Unexpected(reader.TokenType, "an object of ages");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        AgeCounts exact = default, between = default;
        var unknown = 0L;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!seen.Add(name))
            {
                throw new JsonException($"{TokenText.Quote(name)} stands twice. Write it once.");
            }

            switch (name)
            {
                case Exact:
                    exact = ReadCounts(ref reader, AgeDistribution.MaxAge);
                    break;
                case Between:
                    between = ReadCounts(ref reader, AgeDistribution.MaxAge - 1);
                    break;
                case Unknown:
                    unknown = CountJson.Read(ref reader);
                    break;
                default:
                    throw new JsonException($"{TokenText.Quote(name)} is not known here. Write {Exact}, {Between} or {Unknown}.");
            }
        }

        return new(exact, between, unknown);
    }

    public override void Write(Utf8JsonWriter writer, AgeDistribution value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteCounts(writer, Exact, value.Exact);
        WriteCounts(writer, Between, value.Between);
        if (value.Unknown != 0)
        {
            writer.WriteNumber(Unknown, value.Unknown);
        }

        writer.WriteEndObject();
    }

    public JsonObject Describe(JsonSerializerOptions options)
    {
        return new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { [Exact] = Counts(), [Between] = Counts(), [Unknown] = new JsonObject { ["type"] = "integer" } },
            ["additionalProperties"] = false,
        };

        static JsonObject Counts() => new()
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { ["^(0|[1-9][0-9]{0,2})$"] = new JsonObject { ["type"] = "integer" } },
            ["additionalProperties"] = false,
        };
    }

    private static AgeCounts ReadCounts(ref Utf8JsonReader reader, int maxAge)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            throw TokenText.Unexpected(reader.TokenType, "an object of counts by age");
        }

        Span<long> counts = stackalloc long[AgeDistribution.MaxAge + 1];
        Span<bool> seen = stackalloc bool[AgeDistribution.MaxAge + 1];
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var age) || age > maxAge || name != age.ToString(CultureInfo.InvariantCulture))
            {
                throw new JsonException($"{TokenText.Quote(name)} is not an age. Write whole years from 0 to {maxAge}.");
            }

            if (seen[age])
            {
                throw new JsonException($"The age {age} stands twice. Write it once.");
            }

            reader.Read();
            seen[age] = true;
            counts[age] = CountJson.Read(ref reader);
        }

        return AgeCounts.Of(0, counts);
    }

    private static void WriteCounts(Utf8JsonWriter writer, string name, AgeCounts counts)
    {
        if (counts.Counts.IsEmpty)
        {
            return;
        }

        writer.WriteStartObject(name);
        for (var i = 0; i < counts.Counts.Length; i++)
        {
            if (counts.Counts[i] != 0)
            {
                writer.WriteNumber((counts.First + i).ToString(CultureInfo.InvariantCulture), counts.Counts[i]);
            }
        }

        writer.WriteEndObject();
    }
}

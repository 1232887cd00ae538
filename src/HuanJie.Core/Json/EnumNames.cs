using System.Text.Json;

namespace HuanJie.Json;

/// <summary>The JSON names of an enumeration: its own names in kebab-case, such as <c>deputy-director</c>.</summary>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly (TEnum Value, string Name, byte[] Utf8)[] Table =
    [
        .. from value in Enum.GetValues<TEnum>()
           let name = JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())
           select (value, name, System.Text.Encoding.UTF8.GetBytes(name)),
    ];

    /// <summary>The names, in the order of the values.</summary>
    public static IEnumerable<string> All => Table.Select(row => row.Name);

    /// <summary>The name of a value.</summary>
    /// <exception cref="JsonException">The value is not named.</exception>
    public static string Of(TEnum value)
    {
        foreach (var row in Table)
        {
            if (EqualityComparer<TEnum>.Default.Equals(row.Value, value))
            {
                return row.Name;
            }
        }

        throw new JsonException($"{value} is not a named value of {typeof(TEnum).Name}, so it has no JSON. The names are {string.Join(", ", All)}.");
    }

    /// <summary>Finds the value of a name.</summary>
    public static bool TryGet(ReadOnlySpan<byte> utf8Name, out TEnum value)
    {
        foreach (ref readonly var row in Table.AsSpan())
        {
            if (utf8Name.SequenceEqual(row.Utf8))
            {
                value = row.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Reads the value of the name that a reader is on.</summary>
    /// <exception cref="JsonException">There is no name, or no such name.</exception>
    public static TEnum Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw TokenText.Unexpected(reader.TokenType, $"one of {string.Join(", ", All)}");
        }

        var name = reader.GetString()!;
        return TryGet(System.Text.Encoding.UTF8.GetBytes(name), out var value)
            ? value
            : throw new JsonException($"{TokenText.Quote(name)} is not known here. Write one of {string.Join(", ", All)}.");
    }
}

using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HuanJie.Json;

namespace HuanJie.Tests.Json;

/// <summary>Documents that were sound, with a few tokens or bytes taken out, doubled, replaced or swapped.</summary>
internal static class Mutations
{
    private static readonly string[] Tokens =
    [
        "null", "true", "0", "-1", "1", "1.0", "1e1", "2147483648", "{}", "[]", "\"\"", "\"x\"", "\"1979\"", "\"1979-05\"", "\"1979-05-12\"", "\"1979.5\"",
        "\"2023-02-30\"", "\"430105\"", "\"4301050010011\"", "\"P-1\"", "\"汉族\"", "\"01\"", "\"57\"", "\"11010519491231002X\"", "\"11010519491231002x\"",
        "\"secretary\"", "\"unknown\"", "\"village\"", "\"Village\"", "\"\\u0076illage\"", "\"\\ud800\"", "\"id\":", "\"name\":", "\"kind\":", "\"seats\":", "\"lineage\":",
        "\"members\":[]", "\"seats\":{}", "\"name\":\"x\"", "\"rural\":false", "\"sex\":\"unknown\"", "{\"id\":\"P-1\",\"posts\":[]}", ",", ":", "{", "}", "[", "]", "/*x*/", "\uFEFF",
    ];

    /// <summary>One to three changes, or none.</summary>
    public static Gen<byte[]> Documents =>
        from roster in Domain.RostersGen
        from indented in Domain.Coin
        from count in Gen.Choose(0, 3)
        from mutant in Changed(Encoding.UTF8.GetBytes(HuanJieJson.Rosters.Write(roster, indented)), count)
        select mutant;

    public static Gen<byte[]> Changed(byte[] utf8, int count) =>
        count == 0 ? Gen.Constant(utf8) : Gen.OneOf(ByToken(utf8), ByToken(utf8), ByToken(utf8), ByByte(utf8)).SelectMany(changed => Changed(changed, count - 1));

    private static Gen<byte[]> ByToken(byte[] utf8)
    {
        var spans = Split(utf8);
        return from one in Gen.Choose(0, spans.Count - 1)
               from other in Gen.Choose(0, spans.Count - 1)
               from token in Gen.Elements(Tokens)
               from change in Gen.Choose(0, 4)
               select Join(utf8, spans, one, other, Encoding.UTF8.GetBytes(token), change);
    }

    private static Gen<byte[]> ByByte(byte[] utf8) =>
        from position in Gen.Choose(0, Math.Max(0, utf8.Length - 1))
        from intruder in Gen.OneOf(Gen.Elements(" \t\r\n\"\\{}[],:0123456789-aeX\0"u8.ToArray()), Gen.Choose(0, 255).Select(value => (byte)value))
        from change in Gen.Choose(0, 3)
        select change switch
        {
            _ when utf8.Length == 0 => [intruder],
            0 => [.. utf8[..position], .. utf8[(position + 1)..]],
            1 => [.. utf8[..position], intruder, .. utf8[position..]],
            2 => [.. utf8[..position], intruder, .. utf8[(position + 1)..]],
            _ => utf8[..position],
        };

    // Delete, double, replace, insert, swap.
    private static byte[] Join(byte[] utf8, List<Range> spans, int one, int other, byte[] token, int change)
    {
        var parts = spans.Select(span => utf8[span]).ToList();
        switch (change)
        {
            case 0:
                parts.RemoveAt(one);
                break;
            case 1:
                parts.Insert(one, [.. parts[one], (byte)',']);
                break;
            case 2:
                parts[one] = token;
                break;
            case 3:
                parts.Insert(one, [.. token, (byte)',']);
                break;
            default:
                (parts[one], parts[other]) = (parts[other], parts[one]);
                break;
        }

        return [.. parts.SelectMany(part => part)];
    }

    // Whole members and values, single tokens, and what lies between them; of text that is not JSON, its one whole.
    private static List<Range> Split(byte[] utf8)
    {
        var starts = new SortedSet<int> { 0 };
        var reader = new Utf8JsonReader(utf8);
        try
        {
            while (reader.Read())
            {
                starts.Add((int)reader.TokenStartIndex);
                starts.Add((int)reader.BytesConsumed);
            }
        }
        catch (JsonException)
        {
        }

        starts.Add(utf8.Length);
        int[] bounds = [.. starts];
        return [.. bounds.Zip(bounds.Skip(1), (from, to) => from..to).DefaultIfEmpty(0..utf8.Length)];
    }
}

using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Json;
using HuanJie.Rosters;

namespace HuanJie.Tests.Json;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class SplitterLaws
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", "\"", "\\", "\\\"", "\n", "\r\n", " ", "\t", "\uFEFF", "1", "null", "x", "{}", "[]", "{\"a\":\"b\"}", "{\"a\n\":[1,\n2]}", "\"a,]}\"", ",\n", "，",
    ];

    private static Gen<string> Texts =>
        from start in Gen.Elements("", "", "[", "[", "\uFEFF", "\uFEFF[", " ", "\n\n", "\n [")
        from pieces in Gen.Elements(Pieces).ArrayOf()
        from end in Gen.Elements("", "", "]", "\n")
        select start + string.Concat(pieces) + end;

    private static Gen<int[]> Sizes => Gen.OneOf(Gen.Constant((int[])[1]), Gen.Constant((int[])[2]), Gen.Choose(1, 9).NonEmptyListOf().Select(sizes => sizes.ToArray()));

    [Property(MaxTest = 20_000)]
    public Property Where_a_stream_is_cut_changes_nothing() =>
        Prop.ForAll(
            (from text in Texts
             from sizes in Sizes
             from limit in Gen.Elements(1, 2, 5, 20, 1000)
             select (text, sizes, limit)).ToArbitrary(),
            sample =>
            {
                var utf8 = Documents.Utf8(sample.text);
                Assert.Equal(Split(utf8, [int.MaxValue], sample.limit), Split(utf8, sample.sizes, sample.limit));
            });

    [Property(MaxTest = 50)]
    public Property A_stream_in_pieces_holds_what_it_holds_at_once() =>
        Prop.ForAll(
            (from lines in Mutations.Documents.ArrayOf(4)
             from sizes in Sizes
             from asArray in Domain.Coin
             select (Join(lines, asArray), sizes)).ToArbitrary(),
            sample => Assert.Equal(Load(sample.Item1), Load(sample.Item1, sample.sizes)));

    [Property(MaxTest = 50)]
    public void Lines_and_an_array_of_the_same_rosters_hold_the_same(Roster[] rosters, bool indented)
    {
        var lines = rosters.Select(roster => Documents.Utf8(HuanJieJson.Rosters.Write(roster))).ToArray();
        var elements = rosters.Select(roster => Documents.Utf8(HuanJieJson.Rosters.Write(roster, indented))).ToArray();
        var expected = new ReadResult<Roster>([.. rosters], []);
        Assert.Equal(expected, Load(Join(lines, asArray: false)));
        Assert.Equal(expected, Load(Join(elements, asArray: true)));
    }

    [Property(MaxTest = 200)]
    public Property Every_byte_of_lines_is_in_a_record_or_blank() =>
        Prop.ForAll(Texts.Where(text => !text.TrimStart('\uFEFF', ' ', '\n', '\t', '\r').StartsWith('[')).ToArbitrary(), text =>
        {
            var records = Split(Documents.Utf8(text), [3], 1000);
            var unmarked = text.StartsWith('\uFEFF') ? text[1..] : text;
            var lines = unmarked.Split('\n').Index().Where(line => line.Item.AsSpan().ContainsAnyExcept(" \t\r")).ToList();
            Assert.Equal(lines.Select(line => line.Index + 1L), records.Select(record => record.Line));
            Assert.Equal(lines.Select(line => line.Item.TrimStart(' ', '\t', '\r')), records.Select(record => record.Text.TrimStart(' ', '\t', '\r')));
        });

    private static byte[] Join(byte[][] documents, bool asArray)
    {
        var joined = documents.SelectMany<byte[], byte>((document, index) => index == 0 ? document : [(byte)(asArray ? ',' : '\n'), .. document]);
        return asArray ? [(byte)'[', .. joined, (byte)']'] : [.. joined];
    }

    private static ReadResult<Roster> Load(byte[] utf8, params int[] sizes) => LoadAsync(utf8, sizes).GetAwaiter().GetResult();

    private static async Task<ReadResult<Roster>> LoadAsync(byte[] utf8, int[] sizes)
    {
        using var stream = new ChunkedStream(utf8, sizes);
        return await HuanJieJson.Rosters.LoadAsync(stream);
    }

    // Feeds the splitter as a pipe does, each piece in a segment of its own.
    private static List<(long Line, string Path, string Text, string? Problem)> Split(byte[] utf8, int[] sizes, int limit)
    {
        var splitter = new RecordSplitter(limit);
        var records = new List<(long, string, string, string?)>();
        var (taken, given) = (0, 0);
        for (var piece = 0; ; piece++)
        {
            var bounds = new List<int> { taken };
            given = (int)Math.Min(utf8.Length, (long)given + sizes[piece % sizes.Length]);
            var isFinal = sizes is [int.MaxValue] || piece > utf8.Length;
            for (int at = 0, i = 0; at < given; i++)
            {
                at = (int)Math.Min(given, (long)at + sizes[i % sizes.Length]);
                if (at > taken)
                {
                    bounds.Add(at);
                }
            }

            var buffer = Segment.Sequence(utf8, bounds);
            while (splitter.TryTake(ref buffer, isFinal, out var record))
            {
                records.Add((record.Line, record.Path, Encoding.UTF8.GetString(record.Bytes), record.Problem));
                Assert.True(records.Count <= utf8.Length + 1, "The splitter goes round in circles.");
            }

            taken = given - (int)buffer.Length;
            if (isFinal || splitter.IsStopped)
            {
                return records;
            }
        }
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Sequence(byte[] utf8, List<int> bounds)
        {
            var first = new Segment { Memory = ReadOnlyMemory<byte>.Empty };
            var last = first;
            for (var i = 1; i < bounds.Count; i++)
            {
                var next = new Segment { Memory = utf8.AsMemory(bounds[i - 1]..bounds[i]), RunningIndex = last.RunningIndex + last.Memory.Length };
                last.Next = next;
                last = next;
            }

            return new(first, 0, last, last.Memory.Length);
        }
    }
}

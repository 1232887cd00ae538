using HuanJie.Json;
using HuanJie.Rosters;

namespace HuanJie.Tests.Json;

public sealed class ManyTests
{
    private static readonly string One = Documents.Line(1), Two = Documents.Line(2);

    public static TheoryData<string> SameTwo =>
    [
        $"{One}\n{Two}\n",
        $"{One}\n{Two}",
        $"{One}\r\n{Two}\r\n",
        $"\uFEFF{One}\n{Two}\n",
        $"\uFEFF\n  \n{One}\n\n\r\n   \n{Two}\n\n",
        $"  {One}  \n\t{Two}\t",
        $"[{One},{Two}]",
        $"\uFEFF \n[\n{One}\n,\r\n{Two} ]\n\n",
        $"[{One.Replace(",", ",\n  ", StringComparison.Ordinal)}, {Two}]",
    ];

    public static TheoryData<string, string> Problems => new()
    {
        // What the stream holds, which documents are read, and each problem.
        { $"{One}\n{{}}\n{Two}", "1 2 | 2 $ 'schema' is missing. It is required; add it. | 2 $ 'roster' is missing. It is required; add it." },
        { $"\n\n{One.Replace("kind", "sort", StringComparison.Ordinal)}\r\n\r\n{Two}\r\n", "2 | 3 $.roster.organisation 'kind' is missing. It is required; add it. | 3 $.roster.organisation.sort 'sort' is not a member here. The members are code, kind, name, urbanRuralClass, rural, multiEthnic, collectiveEconomies, households, partyMembers, partyOrganisation, representativeMeeting, lineage; correct the name or take it out." },
        { $"{One}\n{Two[..40]}", "1 | 2 $ The document is cut off: it ends before its last bracket. In JSON Lines each line holds one whole document." },
        { $"{One}\n[]\n{Two}", "1 2 | 2 $ An array stands here; an object is expected." },
        { $"{One}{Two}\n{One}", "1 | 1 $ This is not JSON: '{' is invalid after a single JSON value. Expected end of data." },
        { $"{One}\n\uFEFF{Two}", "1 | 2 $ This is not JSON: '0xEF' is an invalid start of a value." },
        { $"\uFEFF\uFEFF{One}\n{Two}", "2 | 1 $ This is not JSON: '0xEF' is an invalid start of a value." },
        { $"\uFEFF \n \uFEFF{One}\n{Two}", "2 | 2 $ This is not JSON: '0xEF' is an invalid start of a value." },
        { $" \n  \n\uFEFF{One}", "| 3 $ This is not JSON: '0xEF' is an invalid start of a value." },
        { $"[[{One}], {Two}]", "2 | 1 $[0] An array stands here; an object is expected." },
        { $"[{One},\n {{\n\"schema\": \"huanjie/1\" }},\n{Two}]", "1 2 | 2 $[1] 'roster' is missing. It is required; add it." },
        { $"[{One},\n null, 5 ,\"a]b\", {Two}]", "1 2 | 2 $[1] The document is null. Write an object: { \"schema\": \"huanjie/1\", … }. | 2 $[2] A number stands here; an object is expected. | 2 $[3] Text stands here; an object is expected." },
        { $"[{One}, {{\n\"schema\":\n\"huanjie/1\", \"roster\":\n {{\"x\\\"]}}\": 1}}}},{Two}]", "1 2 | 4 $[1].roster 'organisation' is missing. It is required; add it. | 4 $[1].roster 'members' is missing. It is required; add it. | 4 $[1].roster.? A text of 4 characters is not a member here. The members are organisation, members, term, seats, partyElectedOn, committeeElectedOn, departures, kin; correct the name or take it out." },
        { $"[{One},\n{Two}", "1 2 | 2 $[2] The array is not closed. Is the file cut off?" },
        { $"[{One},\n", "1 | 2 $[1] The array is not closed. Is the file cut off?" },
        { $"[{One},\n{Two[..40]}\n\n", "1 | 2 $[1] The array ends in the middle of an element. Is the file cut off, or a bracket or quote missing?" },
        { $"[{One}\n;{Two}]", "1 | 2 $[1] ';' stands where a comma or the end of the array is expected. The rest is not read." },
        { $"[{One} {Two}]", "1 | 1 $[1] '{' stands where a comma or the end of the array is expected. The rest is not read." },
        { $"[{One},\n，{Two}]", "1 | 2 $[1] This is not JSON: '0xEF' is an invalid start of a value." },
        { $"[{One}\n，{Two}]", "1 | 2 $[1] The byte 0xEF stands where a comma or the end of the array is expected. The rest is not read." },
        { $"[{One},,{Two}]", "1 | 1 $[1] ',' stands where an element is expected. The rest is not read." },
        { $"[{One}, ]", "1 | 1 $[1] ']' stands where an element is expected. The rest is not read." },
        { $"[,{One}]", "| 1 $[0] ',' stands where an element is expected. The rest is not read." },
        { $"[}},{One}]", "| 1 $[0] '}' stands where an element is expected. The rest is not read." },
        { $"[{One}]\n\nx\n\n{Two}\n\n\n", "1 | 3 $ Something follows the array. Write one array, or JSON Lines." },
        { $"[]\n[{One}]", "| 2 $ Something follows the array. Write one array, or JSON Lines." },
    };

    [Theory]
    [MemberData(nameof(SameTwo))]
    public async Task Documents_are_read_however_they_are_set_out(string json)
    {
        var result = await Load(json);
        Assert.Empty(result.Problems);
        Assert.Equal([1, 2], result.Items.Select(Documents.NumberOf));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\n")]
    [InlineData("[]")]
    [InlineData("\uFEFF\n[ \n ]\n ")]
    public async Task An_empty_stream_or_array_holds_nothing(string json) => Assert.Equal(new([], []), await Load(json));

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task What_is_refused_is_said_with_its_line_and_the_rest_is_read(string json, string expected)
    {
        foreach (var size in (int[])[int.MaxValue, 1, 2, 3, 7])
        {
            var result = await Load(json, size);
            var said = string.Join(" | ", [string.Join(' ', result.Items.Select(Documents.NumberOf)), .. result.Problems.Select(problem => $"{problem.Line} {problem.Path} {problem.Message}")]).TrimStart();
            Assert.Equal(expected, said);
        }
    }

    [Fact]
    public async Task Each_item_has_the_line_on_which_it_starts()
    {
        var lines = new List<long>();
        using var stream = new ChunkedStream(Documents.Utf8($"[\n{One.Replace(",", "\n,", StringComparison.Ordinal)}\n,\n{Two},{{}}]"), 5);
        await foreach (var item in HuanJieJson.Rosters.ReadManyAsync(stream))
        {
            lines.Add(item.Line);
        }

        // Line 2 and one for each of the four commas, a comma on line 7, and the two others.
        Assert.Equal([2, 8, 8], lines);
        Assert.False(stream.IsClosed);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(1)]
    [InlineData(50)]
    public async Task A_document_above_the_limit_is_skipped_and_the_next_is_read(int size)
    {
        var limit = One.Length;
        var longer = Documents.Line(3, "\n{}\n").Replace("\n", " ", StringComparison.Ordinal);
        var problem = $"The document has more than {limit} bytes and is skipped. Is a line feed missing? If it is right, allow more bytes.";

        var lines = await Load($"{One}\n{longer}\n{Two}", size, limit);
        Assert.Equal([new(2, "$", problem)], lines.Problems);
        Assert.Equal([1, 2], lines.Items.Select(Documents.NumberOf));

        var last = await Load($"{One}\n{longer}", size, limit);
        Assert.Equal([new(2, "$", problem)], last.Problems);

        var elements = await Load($"[{One},\n{Documents.Line(3, "\n{}\n")},\n{Two},7]", size, limit);
        Assert.Equal([new(2, "$[1]", problem), new(5, "$[3]", "A number stands here; an object is expected.")], elements.Problems);
        Assert.Equal([1, 2], elements.Items.Select(Documents.NumberOf));

        var cutOff = await Load($"[{One},\n{Documents.Line(3, "\n{}\n")[..^5]}", size, limit);
        Assert.Equal([new(2, "$[1]", "The array ends in the middle of an element. Is the file cut off, or a bracket or quote missing?")], cutOff.Problems);
    }

    [Fact]
    public async Task Reading_can_be_cancelled_on_the_way_and_the_stream_stays_open()
    {
        using var source = new CancellationTokenSource();
        using var stream = new ChunkedStream(Documents.Utf8($"{One}\n{Two}\n{One}\n"));
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in HuanJieJson.Rosters.ReadManyAsync(stream, cancellationToken: source.Token))
            {
                read++;
                await source.CancelAsync();
            }
        });
        Assert.Equal(1, read);
        Assert.False(stream.IsClosed);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HuanJieJson.Rosters.LoadAsync(stream, cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in HuanJieJson.Rosters.ReadManyAsync(stream).WithCancellation(source.Token))
            {
                read++;
            }
        });
        Assert.Equal(1, read);
    }

    [Fact]
    public async Task Reading_stops_where_the_caller_stops()
    {
        using var stream = new ChunkedStream(Documents.Utf8($"{One}\n{{}}\n"));
        await foreach (var item in HuanJieJson.Rosters.ReadManyAsync(stream))
        {
            Assert.True(item.TryGet(out var roster));
            Assert.Equal("line 1: read", item.ToString());
            Assert.Equal(1, Documents.NumberOf(roster));
            break;
        }

        Assert.False(stream.IsClosed);
    }

    [Fact]
    public async Task Require_gives_all_or_says_why_not()
    {
        Assert.Equal(2, (await Load($"{One}\n{Two}")).Require().Count);
        var result = await Load($"{One}\n{{}}");
        Assert.Equal("1 read, 2 problems", result.ToString());
        Assert.Equal(result.Problems, Assert.Throws<DocumentException>(() => result.Require()).Problems);
    }

    private static async Task<ReadResult<Roster>> Load(string json, int size = int.MaxValue, int maxBytes = DocumentFormat<Roster>.DefaultMaxBytes)
    {
        using var stream = new ChunkedStream(Documents.Utf8(json), size);
        var result = await HuanJieJson.Rosters.LoadAsync(stream, maxBytes);
        Assert.False(stream.IsClosed);
        return result;
    }
}

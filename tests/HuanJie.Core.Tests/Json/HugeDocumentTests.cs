using HuanJie.Json;

namespace HuanJie.Tests.Json;

/// <summary>What is allocated is counted for the whole process, so no other test may run beside.</summary>
[Collection(nameof(Sequential))]
public sealed class HugeDocumentTests
{
    private static readonly string One = Documents.Line(1);

    [Theory]
    [InlineData("", "\n", "")]
    [InlineData("[\"", "\",", "]")]
    public async Task A_document_of_more_than_two_gigabytes_is_skipped_in_constant_memory(string before, string between, string after)
    {
        const long Letters = (1L << 31) + 12345;
        using var stream = new LongStream(before, Letters, between + One + after);
        var allocated = GC.GetTotalAllocatedBytes();
        var result = await HuanJieJson.Rosters.LoadAsync(stream, maxBytes: 1 << 20);
        allocated = GC.GetTotalAllocatedBytes() - allocated;

        Assert.Equal([1], result.Items.Select(Documents.NumberOf));
        var problem = Assert.Single(result.Problems);
        Assert.Equal((1, "The document has more than 1048576 bytes and is skipped. Is a line feed missing? If it is right, allow more bytes."), (problem.Line, problem.Message));
        Assert.InRange(allocated, 0, 1 << 28);
    }
}

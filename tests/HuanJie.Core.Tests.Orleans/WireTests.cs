using System.Text;
using HuanJie.Json;
using HuanJie.Statistics;
using Orleans.Serialization;

namespace HuanJie.Tests.Folds;

/// <summary>What travels between grains is the library's own JSON.</summary>
public sealed class WireTests
{
    private static readonly Tally Sample = Tally.Of(HuanJie.Nations.Nation.Of(40), ShardedNation.Basis);

    [Fact]
    public void A_tally_travels_as_the_document_has_it()
    {
        var document = HuanJieJson.Tallies.Write(Sample);
        var content = document[(document.IndexOf("\"tally\":", StringComparison.Ordinal) + "\"tally\":".Length)..^1];
        var bytes = Serializer.SerializeToArray(Sample);
        Assert.Equal(HuanJieJson.Tallies.Read($$"""{"schema":"huanjie/1","tally":{{content}}}"""), Sample);
        Assert.Contains(content, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tally_arrives_as_it_was_sent() => Assert.Equal(Sample, Serializer.Deserialize<Tally>(Serializer.SerializeToArray(Sample)));

    [Fact]
    public void A_basis_arrives_as_it_was_sent()
    {
        var basis = ShardedNation.Basis with { LeapDay = HuanJie.Dates.LeapDayBirthday.March1 };
        Assert.Equal(basis, Serializer.Deserialize<TallyBasis>(Serializer.SerializeToArray(basis)));
    }

    [Fact]
    public void What_the_contract_refuses_does_not_arrive()
    {
        var bytes = Serializer.SerializeToArray(Sample);
        var name = Encoding.UTF8.GetString(bytes).IndexOf("crossServing", StringComparison.Ordinal);
        Assert.True(name > 0);
        var at = bytes.AsSpan().IndexOf("crossServing"u8);
        "cross_erving"u8.CopyTo(bytes.AsSpan(at));
        var refusal = Assert.ThrowsAny<Exception>(() => Serializer.Deserialize<Tally>(bytes));
        Assert.Contains("cross_erving", refusal.ToString(), StringComparison.Ordinal);
    }

    private static Serializer Serializer { get; } = new ServiceCollection().AddContractSerialization().BuildServiceProvider().GetRequiredService<Serializer>();
}

using HuanJie.Json;
using HuanJie.Organisations;
using HuanJie.Statistics;

namespace HuanJie.Tests.Folds;

/// <summary>Two silos that both live: what is folded, handed over twice, corrected, missing or refused.</summary>
public sealed class FoldTests(ShardedNation nation, Cluster cluster) : IClassFixture<ShardedNation>, IClassFixture<Cluster>
{
    private static readonly TallyBasis Basis = ShardedNation.Basis;

    [Fact]
    public async Task Two_silos_fold_a_nation_to_the_total_of_one_process()
    {
        var gate = new Gate("no silo");
        var fold = new Fold(cluster.Client, "whole", nation.Files, Basis);
        var total = await Deadline.For(fold.RunAsync(cluster.Client.CreateObjectReference<IFoldProgress>(gate)), "the total", cluster);

        Assert.Equal(24, nation.Files.Count);
        Assert.Equal(Tally.Of(nation.Rosters, Basis), total);
        Assert.Equal(["first", "second"], gate.Counted.Select(counted => counted.Silo).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(3, new HashSet<int> { Environment.ProcessId, cluster.First.ProcessId, cluster.Second.ProcessId }.Count);
        foreach (var (county, tally) in Tally.By(nation.Rosters, DivisionLevel.County, Basis))
        {
            Assert.Equal(tally, await fold.Total.OfAsync(county.ToString()));
        }
    }

    [Fact]
    public async Task A_fold_run_again_gives_the_same_total()
    {
        var fold = new Fold(cluster.Client, "again", nation.Files, Basis);
        var first = await Deadline.For(fold.RunAsync(), "the total", cluster);
        Assert.Equal(first, await Deadline.For(fold.RunAsync(), "the total again", cluster));
    }

    [Fact]
    public async Task A_shard_that_is_handed_over_twice_counts_once()
    {
        var (shard, file) = nation.Files.First();
        var total = cluster.Client.GetGrain<ITotal>("twice");
        var grain = cluster.Client.GetGrain<IShard>(shard);
        await grain.CountAsync(file, Basis, total);
        var once = await total.SumAsync([shard], Basis);
        await grain.CountAsync(file, Basis, total);

        Assert.Equal(Tally.Of(nation.Rosters.Where(roster => roster.Organisation.Code.At(DivisionLevel.County).ToString() == shard), Basis), once);
        Assert.Equal(once, await total.SumAsync([shard], Basis));
        Assert.Equal(once, await total.SumAsync([shard, shard], Basis));
    }

    [Fact]
    public async Task A_corrected_shard_replaces_what_it_handed_over_before()
    {
        var total = cluster.Client.GetGrain<ITotal>("corrected");
        Tally before = Tally.Of(nation.Rosters.Take(3), Basis), other = Tally.Of(nation.Rosters.Skip(3).Take(4), Basis), after = Tally.Of(nation.Rosters.Take(2), Basis);
        await total.PutAsync("a", before);
        await total.PutAsync("b", other);
        Assert.Equal(before + other, await total.SumAsync(["a", "b"], Basis));
        await total.PutAsync("a", after);
        Assert.Equal(after + other, await total.SumAsync(["a", "b"], Basis));
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task A_sum_with_a_shard_missing_is_no_total()
    {
        var total = cluster.Client.GetGrain<ITotal>("missing");
        await total.PutAsync("a", Tally.Of(nation.Rosters.Take(3), Basis));
        Assert.Null(await total.SumAsync(["a", "b"], Basis));
        Assert.Equal(["b", "c"], await total.MissingAsync(["b", "a", "c"]));
        Assert.Null(await total.OfAsync("b"));
        Assert.Equal(Tally.Empty(Basis), await total.SumAsync([], Basis));
    }

    [Fact]
    public async Task A_shard_with_a_refused_roster_ends_the_fold_and_says_where()
    {
        var file = await nation.WriteAsync("refused.jsonl", nation.Rosters.Take(2));
        var bad = HuanJieJson.Rosters.Write(nation.Rosters[2]).Replace("\"members\"", "\"membres\"", StringComparison.Ordinal);
        await File.AppendAllTextAsync(file, bad + "\n");
        var fold = new Fold(cluster.Client, "refused", new Dictionary<string, string> { ["east"] = file }, Basis);

        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() => Deadline.For(fold.RunAsync(), "the refusal", cluster));
        Assert.StartsWith("Shard east: 1 of 3 rosters are refused. The first problem: line 3, ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["east"], await fold.Total.MissingAsync(["east"]));
    }
}

using HuanJie.Json;
using HuanJie.Nations;
using HuanJie.Rosters;

namespace HuanJie.Benchmarks.Rosters;

/// <summary>The rosters of a nation as an application has them, from the reader: how a heap was filled decides how fast it is walked, whoever walks it.</summary>
internal static class LoadedNation
{
    private const int Chunk = 60_000;

    public static async Task<List<Roster>> Of(NationPlan plan)
    {
        var nation = new Nation(plan);
        var rosters = new List<Roster>(plan.Organisations);
        for (var first = 0; first < plan.Organisations; first += Chunk)
        {
            using var stream = new MemoryStream();
            await HuanJieJson.Rosters.WriteLinesAsync(stream, nation.Part(first, Math.Min(Chunk, plan.Organisations - first)));
            stream.Position = 0;
            rosters.AddRange((await HuanJieJson.Rosters.LoadAsync(stream)).Require());
        }

        return rosters;
    }
}

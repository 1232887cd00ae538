using HuanJie.Json;
using HuanJie.Organisations;
using HuanJie.Statistics;
using Orleans.Placement;

namespace HuanJie.Tests.Folds;

/// <summary>A shard that reads its file in constant memory. It keeps nothing: it can die at any moment and be asked again elsewhere.</summary>
[HashBasedPlacement]
public sealed class Shard(ILocalSiloDetails silo) : Grain, IShard
{
    public async Task CountAsync(string file, TallyBasis basis, ITotal total, IFoldProgress? progress)
    {
        await using var stream = File.OpenRead(file);
        var counted = await StreamTally.ReadAsync(stream, DivisionLevel.County, basis, maxProblems: 1);
        var name = this.GetPrimaryKeyString();
        if (counted.Refused > 0)
        {
            throw new InvalidDataException(
                $"Shard {name}: {counted.Refused} of {counted.Refused + counted.Rosters} rosters are refused. The first problem: {counted.Problems[0]} Correct the file and fold again.");
        }

        if (progress is not null)
        {
            await progress.CountedAsync(name, silo.Name);
        }

        await total.PutAsync(name, counted.Total);
    }
}

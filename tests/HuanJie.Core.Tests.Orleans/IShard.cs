using HuanJie.Statistics;

namespace HuanJie.Tests.Folds;

/// <summary>One shard of a nation (分片), such as a county: a file of rosters that is counted where the shard is. Its key is the name of the shard.</summary>
public interface IShard : IGrainWithStringKey
{
    /// <summary>Counts the rosters of a file and hands the tally over to the total. Doing it again is harmless.</summary>
    /// <param name="file">The rosters, JSON Lines or an array of the contract.</param>
    /// <param name="basis">The basis of the numbers.</param>
    /// <param name="total">Where the tally goes.</param>
    /// <param name="progress">Is told when the rosters are counted, before the tally is handed over; the handing over waits for it.</param>
    /// <exception cref="InvalidDataException">A roster was refused: a tally without it would be wrong in silence.</exception>
    Task CountAsync(string file, TallyBasis basis, ITotal total, IFoldProgress? progress = null);
}

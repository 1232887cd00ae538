namespace HuanJie.Claims;

/// <content>In which order numbers are decided. It changes which numbers are found and how soon, not whether there are any.</content>
internal sealed partial class IntegerModel
{
    /// <summary>Tries the greater half of a number first. It changes which numbers are found, not whether there are any.</summary>
    public void PreferHigh(int variable) => _highFirst.Add(variable);

    /// <summary>Decides a number before those that are not so marked.</summary>
    public void DecideFirst(int variable) => _first.Add(variable);

    /// <summary>Looks for whole numbers in several orders, each with its share of the effort: where one order is lost in a corner, another seldom is.</summary>
    /// <remarks>It never proves that there are none unless one order does. The orders are the same every time.</remarks>
    public long[]? FindByRestarts(long effort, int orders)
    {
        for (_order = 0; _order < orders; _order++)
        {
            var left = effort / orders;
            long[] low = [.. _low], high = [.. _high];
            if (!Propagate(low, high, Enumerable.Range(0, _constraints.Count), ref left))
            {
                break;
            }

            var (answer, numbers) = Search(low, high, 0, ref left);
            if (answer is not Feasibility.Unknown)
            {
                _order = 0;
                return numbers;
            }
        }

        _order = 0;
        return null;
    }

    // In the first order nothing is turned; in each other one, other numbers are.
    private bool IsTurned(int variable) => _order > 0 && (((uint)(variable + 1) * 2_654_435_761u) ^ ((uint)_order * 2_246_822_519u)) >> 29 < 3;
}

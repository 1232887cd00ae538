namespace HuanJie.Statistics;

/// <summary>A birth date that is not packed beside its class: known to the month or the year, not known, or far from ours.</summary>
/// <param name="Person">The person.</param>
/// <param name="Key">The key of the birth date; 0 when it is not known.</param>
/// <param name="SeatClass">The class.</param>
internal readonly record struct InexactBirth(int Person, int Key, byte SeatClass)
{
    /// <summary>Where in a list by person the first birth is of a person or of a later one.</summary>
    public static int FirstFrom(ReadOnlySpan<InexactBirth> births, int person)
    {
        var (low, high) = (0, births.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = births[middle].Person < person ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

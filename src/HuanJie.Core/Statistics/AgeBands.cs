namespace HuanJie.Statistics;

/// <summary>A division of ages into bands (年龄段): every age is in exactly one, so the bands of a group add up to the group.</summary>
/// <remarks>35岁以下 includes 35, as the published bands 35以下, 36-45, 46-59 that add up to their total show (Weibin 2018).</remarks>
public sealed record AgeBands
{
    /// <summary>Divides the ages after each of some ages.</summary>
    /// <param name="lastAges">The last age of each band but the highest, ascending: 35, 45, 55 make up to 35, 36 to 45, 46 to 55, and 56 or more.</param>
    /// <exception cref="ArgumentException">The ages do not ascend, or one is below 0 or not below <see cref="AgeDistribution.MaxAge"/>.</exception>
    public AgeBands(ValueList<int> lastAges)
    {
        var before = -1;
        foreach (var age in lastAges)
        {
            if (age <= before || age >= AgeDistribution.MaxAge)
            {
                throw new ArgumentException($"The bands end at {lastAges}. Write ascending ages from 0 to {AgeDistribution.MaxAge - 1}, such as 35, 45, 55.", nameof(lastAges));
            }

            before = age;
        }

        LastAges = lastAges;
    }

    /// <summary>Up to 35, 36 to 45, 46 to 55, and 56 or more.</summary>
    public static AgeBands Usual { get; } = new([35, 45, 55]);

    /// <summary>The last age of each band but the highest, ascending.</summary>
    public ValueList<int> LastAges { get; }

    /// <summary>The bands, youngest first.</summary>
    public ValueList<AgeBand> Bands
    {
        get
        {
            var bands = new List<AgeBand>(LastAges.Count + 1);
            var first = 0;
            foreach (var last in LastAges)
            {
                bands.Add(new(first, last));
                first = last + 1;
            }

            bands.Add(new(first, AgeDistribution.MaxAge));
            return [.. bands];
        }
    }

    /// <summary>The people in each band, youngest first, as a share of all whose age is asked about.</summary>
    /// <returns>One figure a band: the least certainly are in it, the most are or may be; the base is everybody in the distribution.</returns>
    public ValueList<Figure> Of(AgeDistribution ages)
    {
        ArgumentNullException.ThrowIfNull(ages);
        return
        [
            .. Bands.Select(band =>
            {
                var (certain, possible) = ages.InRange(band.First, band.Last);
                return new Figure(certain, possible, ages.Total);
            }),
        ];
    }
}

/// <summary>One band of ages (年龄段), both ends included.</summary>
/// <param name="First">The first age in it, in whole years.</param>
/// <param name="Last">The last age in it, in whole years.</param>
public readonly record struct AgeBand(int First, int Last)
{
    /// <summary>The ages, as in <c>36-45</c>, <c>35-</c> or <c>56+</c>.</summary>
    public override string ToString() => First == 0 ? $"{Last}-" : Last == AgeDistribution.MaxAge ? $"{First}+" : $"{First}-{Last}";
}

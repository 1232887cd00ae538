using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace HuanJie.Tests;

/// <summary>Makes ratios: often small, so that two of them are often equal, and now and then beyond 64 bits; not in lowest terms.</summary>
public static class SomeRatios
{
    internal static Gen<Ratio> Any { get; } = Gen.Frequency(
        (4, Of(6, 6)),
        (2, Of(1000, 1000)),
        (1, from ratio in Of(int.MaxValue - 1, int.MaxValue - 1)
            from power in Gen.Choose(0, 30)
            select new Ratio((ratio.Numerator * BigInteger.Pow(10, power)) + 1, ratio.Denominator * BigInteger.Pow(3, power))));

    public static Arbitrary<Ratio> Ratios() => Any.ToArbitrary();

    public static Arbitrary<Rounding> Roundings() => Gen.Elements(Enum.GetValues<Rounding>()).ToArbitrary();

    private static Gen<Ratio> Of(int most, int mostBelow) =>
        from above in Gen.Choose(-most, most)
        from below in Gen.Choose(1, mostBelow)
        select new Ratio(above, below);
}

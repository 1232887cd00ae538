using System.Numerics;

namespace HuanJie.Claims;

/// <summary>DEBIT (二值数据检验): whether a printed mean and standard deviation can both come of so many yes or no answers.</summary>
/// <remarks>
/// Heathers and Brown, DEBIT, 2019. Of n answers with k ones the mean is k/n and the sample variance k(n − k)/(n(n − 1)); a k either prints as both or none does. Standard
/// deviations are compared by their squares, so that no root is taken.
/// </remarks>
public static class Debit
{
    /// <summary>Whether the mean and the standard deviation fit.</summary>
    /// <param name="mean">The mean as printed, a share of ones.</param>
    /// <param name="deviation">The sample standard deviation as printed.</param>
    /// <param name="people">The answers, from 2.</param>
    /// <param name="rounding">How both were rounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two answers.</exception>
    public static DebitResult Check(PrintedNumber mean, PrintedNumber deviation, int people, Rounding rounding = Rounding.HalfUp)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 2);
        var (first, last) = (Interval.Of(mean, rounding) * (Ratio)people).WholeNumbers();
        var variance = Square(Interval.Of(deviation, rounding));
        for (var ones = Math.Max(0, first); ones <= Math.Min(people, last); ones++)
        {
            if (variance.Contains(new Ratio((BigInteger)ones * (people - ones), (BigInteger)people * (people - 1))))
            {
                return new(true, ones);
            }
        }

        return new(false, null);
    }

    internal static Interval Square(Interval value) => new(value.Low * value.Low, value.High * value.High, value.LowOpen, value.HighOpen);
}

/// <summary>What DEBIT finds (二值数据检验结果).</summary>
/// <param name="IsConsistent">Whether some number of ones prints as both.</param>
/// <param name="Ones">The first that does; null when none does.</param>
public sealed record DebitResult(bool IsConsistent, long? Ones)
{
    /// <summary>As in <c>892 ones</c>.</summary>
    public override string ToString() => Ones is { } ones ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ones} ones") : "no number of ones";
}

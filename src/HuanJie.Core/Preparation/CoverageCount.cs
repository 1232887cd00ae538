using System.Globalization;
using System.Numerics;

namespace HuanJie.Preparation;

/// <summary>So many of so many (覆盖数); counts of parts add up to that of the whole.</summary>
/// <param name="Covered">Those that are covered.</param>
/// <param name="Total">All of them.</param>
public readonly record struct CoverageCount(int Covered, int Total) : IAdditionOperators<CoverageCount, CoverageCount, CoverageCount>, IAdditiveIdentity<CoverageCount, CoverageCount>
{
    /// <inheritdoc/>
    static CoverageCount IAdditiveIdentity<CoverageCount, CoverageCount>.AdditiveIdentity => default;

    /// <summary>Those that are not.</summary>
    public int Uncovered => Total - Covered;

    /// <summary>The share that is covered (覆盖率); <see langword="null"/> when there is nothing to cover.</summary>
    public Ratio? Share => Total == 0 ? null : new Ratio(Covered, Total);

    /// <summary>Adds the counts of two parts.</summary>
    public static CoverageCount operator +(CoverageCount left, CoverageCount right) => new(left.Covered + right.Covered, left.Total + right.Total);

    /// <summary>Adds the counts of two parts.</summary>
    public static CoverageCount Add(CoverageCount left, CoverageCount right) => left + right;

    /// <summary>As in <c>16/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Covered}/{Total}");
}

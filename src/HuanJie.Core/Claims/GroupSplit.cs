using System.Globalization;

namespace HuanJie.Claims;

/// <summary>People in two groups whose printed means both come of whole numbers (两组划分).</summary>
/// <param name="First">The first group.</param>
/// <param name="Second">The second group.</param>
public sealed record GroupSplit(GrimResult First, GrimResult Second)
{
    /// <summary>As in <c>23 and 17: total 121 over 23 …; total 80 over 17 …</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First.People} and {Second.People}: {First}; {Second}");
}

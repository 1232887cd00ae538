namespace HuanJie.Claims;

/// <summary>A number that is implied and not printed (隐含数).</summary>
/// <param name="Name">What it is.</param>
/// <param name="Relation">The relation that implies it.</param>
/// <param name="Least">The least that it can be.</param>
/// <param name="Most">The most that it can be.</param>
public sealed record ImpliedNumber(string Name, string Relation, long Least, long Most)
{
    /// <summary>Whether it is known exactly.</summary>
    public bool IsExact => Least == Most;

    /// <summary>As in <c>count behind college_or_above_percent = 110</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name} = {Least}{(IsExact ? "" : $"-{Most}")}");
}

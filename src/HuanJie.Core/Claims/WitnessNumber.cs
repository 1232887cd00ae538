namespace HuanJie.Claims;

/// <summary>A whole number of a witness (见证数).</summary>
/// <param name="Name">The figure, or what is not printed.</param>
/// <param name="Value">The number.</param>
public sealed record WitnessNumber(string Name, long Value)
{
    /// <summary>As in <c>women_count = 52</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name} = {Value}");
}

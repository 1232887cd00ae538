namespace HuanJie.Elections;

/// <summary>A mobile box (流动票箱), carried to those who cannot come, and the ballots in it.</summary>
public sealed record BallotBox
{
    /// <summary>What it is called, such as <c>group-3</c>; never the name of a person.</summary>
    public required string Name
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("The box has no name. Write one, such as 'group-3'.", nameof(Name)) : value;
    }

    /// <summary>The ballots in it, from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Ballots { get; init => field = Counts.Checked(value, "ballots in the box"); }

    /// <summary>The ballots, without the name.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Ballots} ballots");
}

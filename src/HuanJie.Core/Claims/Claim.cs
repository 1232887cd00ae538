using System.Globalization;

namespace HuanJie.Claims;

/// <summary>One published figure (公布数据) as printed: "98.2", with what it counts, of whom, and of which term.</summary>
public sealed record Claim
{
    /// <summary>The name of the figure, unique in its report: a letter, then letters, digits and underscores.</summary>
    /// <exception cref="ArgumentException">The name is none.</exception>
    public required string Ref { get; init => field = IsName(value) ? value : throw new ArgumentException($"A name of a figure is none. Write a letter, then letters, digits and underscores, such as women_count.", nameof(Ref)); }

    /// <summary>What is counted, in the vocabulary of <see cref="ClaimVocabulary"/>; other words are kept.</summary>
    public required string Key { get; init; }

    /// <summary>The number as printed.</summary>
    public required PrintedNumber Value { get; init; }

    /// <summary>The unit.</summary>
    public required ClaimUnit Unit { get; init; }

    /// <summary>The label in the report; empty when there is none.</summary>
    public string Label { get; init; } = "";

    /// <summary>How exactly it is meant.</summary>
    public ClaimQualifier Qualifier { get; init; }

    /// <summary>Whom it is about.</summary>
    public ClaimGroup Group { get; init; }

    /// <summary>Which term it is of.</summary>
    public ClaimTerm Term { get; init; }

    /// <summary>Which way a change goes.</summary>
    public ClaimDirection Direction { get; init; }

    /// <summary>A part of the region or another source, where the figure is of that; null for the report's own.</summary>
    public string? Scope { get; init; }

    /// <summary>The name and the number, as in <c>women_percent = 45.6</c>.</summary>
    public override string ToString() => $"{Ref} = {Value}";

    internal static bool IsName(string? text) =>
        text is { Length: > 0 and <= 100 } && char.IsAsciiLetter(text[0]) && text.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');

    /// <summary>Everything that the figure may stand for: rounding of what is measured, and the qualifier's room.</summary>
    /// <remarks>
    /// 约 gives a unit of the last digit that is not zero in either direction, 余 one above, 近 one below; a share of 95%以上 is anything up to 100%; a count without a qualifier is itself.
    /// </remarks>
    internal Interval Range(Rounding rounding)
    {
        var value = Value.Value;
        var unit = new Ratio(LastUnit(), PrintedNumber.PowerOfTen(Value.Decimals));
        return Qualifier switch
        {
            ClaimQualifier.About => new(value - unit < Ratio.Zero ? Ratio.Zero : value - unit, value + unit),
            ClaimQualifier.Over when Unit is ClaimUnit.Percent && Term is not ClaimTerm.Delta && value <= 100 => new(value, 100),
            ClaimQualifier.Over => new(value, value + unit, false, true),
            ClaimQualifier.Under => new(value - unit < Ratio.Zero ? Ratio.Zero : value - unit, value, value - unit >= Ratio.Zero, false),
            _ => Unit is ClaimUnit.Count && Value.Decimals == 0 ? Interval.At(value) : Interval.Of(Value, rounding),
        };
    }

    private long LastUnit()
    {
        var unit = 1L;
        for (var digits = Value.Digits; digits > 0 && digits % 10 == 0; digits /= 10)
        {
            unit *= 10;
        }

        return unit;
    }

    /// <summary>Whether shares and means have the same decimals: then the greater of two never prints as the smaller, and otherwise rounding may turn them.</summary>
    internal static bool ArePrintedAlike(IEnumerable<Claim> claims) =>
        claims.Where(static claim => claim.Unit is not ClaimUnit.Count).Select(static claim => claim.Value.Decimals).Distinct().Count() <= 1;

    internal string Print() => Unit switch
    {
        ClaimUnit.Percent => string.Create(CultureInfo.InvariantCulture, $"{Value}%"),
        _ => Value.ToString(),
    };
}

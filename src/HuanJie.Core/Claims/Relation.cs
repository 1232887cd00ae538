namespace HuanJie.Claims;

/// <summary>Something that published figures must keep between them (数据关系), as the grammar of reports writes it.</summary>
public sealed record Relation
{
    internal Relation(RelationKind kind, bool isProbe, ValueList<RelationPart> parts, ClaimDirection direction, string text)
    {
        Kind = kind;
        IsProbe = isProbe;
        Parts = parts;
        Direction = direction;
        Text = text;
        Refs = [.. parts.SelectMany(static part => new[] { part.Left, part.Right, part.Share }.OfType<Expression>()).SelectMany(static expression => expression.Refs).Distinct()];
    }

    /// <summary>What must hold.</summary>
    public RelationKind Kind { get; }

    /// <summary>Whether it is a reading that is tried and not claimed (<c>probe</c>).</summary>
    public bool IsProbe { get; }

    /// <summary>Its parts: one, or a pair for each share of a common denominator.</summary>
    public ValueList<RelationPart> Parts { get; }

    /// <summary>Up or down, for a range of a change.</summary>
    public ClaimDirection Direction { get; }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The figures that it names, in the order of the text, each once.</summary>
    public ValueList<string> Refs { get; }

    /// <summary>Reads a relation.</summary>
    /// <exception cref="FormatException">The text is none; the message says at which column and what may stand there.</exception>
    public static Relation Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new RelationParser(s).Parse();
    }

    /// <summary>Reads a relation, or returns <see langword="false"/>.</summary>
    public static bool TryParse(string? s, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Relation? relation)
    {
        relation = null;
        try
        {
            relation = s is null ? null : Parse(s);
        }
        catch (FormatException)
        {
            // The caller asks whether, not why.
        }

        return relation is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Relation? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}

/// <summary>One part of a relation (关系的一项): what is compared, or a count over a whole with the printed share.</summary>
/// <param name="Left">What stands first.</param>
/// <param name="Right">What it is compared with, or the whole; null where there is none.</param>
/// <param name="Share">The printed share or mean; null where there is none.</param>
public sealed record RelationPart(Expression Left, Expression? Right = null, Expression? Share = null);

/// <summary>What a relation asks of its figures (关系种类).</summary>
public enum RelationKind : byte
{
    /// <summary>A printed share in percent of a count over a whole.</summary>
    Percent = 0,

    /// <summary>The same without the factor of a hundred.</summary>
    Ratio = 1,

    /// <summary>A share whose counts or whose print are about, over or under.</summary>
    About = 2,

    /// <summary>Two expressions are equal, as printed.</summary>
    Exact = 3,

    /// <summary>One expression is no more than another.</summary>
    AtMost = 4,

    /// <summary>Printed shares of a partition add up to a hundred, within rounding.</summary>
    SumsTo100 = 5,

    /// <summary>Some whole count over the whole prints as the share.</summary>
    GrimPercent = 6,

    /// <summary>Some whole up to a bound has a count that prints as the share.</summary>
    GrimPercentAny = 7,

    /// <summary>Whole counts behind the shares add up to the whole.</summary>
    GrimSum = 8,

    /// <summary>Some whole total of years over the people prints as the mean.</summary>
    GrimMean = 9,

    /// <summary>The same for every number of people that a count and its share allow.</summary>
    GrimMeanImplied = 10,

    /// <summary>One whole fits all the counts and their shares.</summary>
    CommonDenominator = 11,

    /// <summary>Some whole up to a bound fits the count and its share.</summary>
    ImpliedDenominator = 12,

    /// <summary>A count is the printed multiple of a whole number of last term.</summary>
    MultipleOfInteger = 13,

    /// <summary>Last term's share, read back from a change in points, is between 0 and 100.</summary>
    DeltaRange = 14,

    /// <summary>A count is more than half of another.</summary>
    Majority = 15,

    /// <summary>A relative change; it says something and asks nothing.</summary>
    RelativeChange = 16,

    /// <summary>A note on the granularity; it asks nothing.</summary>
    Granularity = 17,

    /// <summary>Two expressions are equal, as what their figures stand for before they were rounded.</summary>
    Rounded = 18,
}

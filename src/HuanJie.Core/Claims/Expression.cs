using System.Globalization;

namespace HuanJie.Claims;

/// <summary>A sum, difference or product of figures and numbers (算式) in a relation.</summary>
public abstract record Expression
{
    private protected Expression()
    {
    }

    /// <summary>The figures that it names, in the order of the text, each once.</summary>
    public abstract ValueList<string> Refs { get; }

    internal abstract Linear? AsLinear(Func<string, Ratio?> constantOf);

    internal abstract Interval Range(Func<string, Interval> rangeOf);
}

/// <summary>A figure in a relation (引用).</summary>
/// <param name="Name">Its name.</param>
public sealed record RefExpression(string Name) : Expression
{
    /// <inheritdoc/>
    public override ValueList<string> Refs => [Name];

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal override Linear? AsLinear(Func<string, Ratio?> constantOf) => Linear.Of(Name);

    internal override Interval Range(Func<string, Interval> rangeOf) => rangeOf(Name);
}

/// <summary>A number in a relation (数).</summary>
/// <param name="Number">The number.</param>
public sealed record NumberExpression(PrintedNumber Number) : Expression
{
    /// <inheritdoc/>
    public override ValueList<string> Refs => [];

    /// <inheritdoc/>
    public override string ToString() => Number.ToString();

    internal override Linear? AsLinear(Func<string, Ratio?> constantOf) => Linear.Of(Number.Value);

    internal override Interval Range(Func<string, Interval> rangeOf) => Interval.At(Number.Value);
}

/// <summary>Two expressions with a sign between them (和、差、积).</summary>
/// <param name="Left">The left one.</param>
/// <param name="Operator"><c>+</c>, <c>-</c> or <c>*</c>.</param>
/// <param name="Right">The right one.</param>
public sealed record BinaryExpression(Expression Left, char Operator, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override ValueList<string> Refs => [.. Left.Refs.Concat(Right.Refs).Distinct()];

    /// <inheritdoc/>
    public override string ToString() => Operator == '*'
        ? string.Create(CultureInfo.InvariantCulture, $"{Factor(Left)}*{Factor(Right)}")
        : $"{Left} {Operator} {(Operator == '-' && Right is BinaryExpression { Operator: not '*' } ? $"({Right})" : Right)}";

    // A product of two unknowns is no linear expression; of an unknown and a known number it is.
    internal override Linear? AsLinear(Func<string, Ratio?> constantOf)
    {
        if (Left.AsLinear(constantOf) is not { } left || Right.AsLinear(constantOf) is not { } right)
        {
            return null;
        }

        return Operator switch
        {
            '+' => left + right,
            '-' => left + (right * -1),
            _ => left.Constant(constantOf) is { } factor ? right * factor : right.Constant(constantOf) is { } other ? left * other : null,
        };
    }

    internal override Interval Range(Func<string, Interval> rangeOf)
    {
        var (left, right) = (Left.Range(rangeOf), Right.Range(rangeOf));
        return Operator switch
        {
            '+' => left + right,
            '-' => left - right,
            _ => left.Low == left.High ? right * left.Low : right.Low == right.High ? left * right.Low : Product(left, right),
        };
    }

    private static Interval Product(Interval left, Interval right)
    {
        Ratio[] corners = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return new(corners.Min(), corners.Max());
    }

    private static string Factor(Expression expression) => expression is BinaryExpression { Operator: not '*' } ? $"({expression})" : $"{expression}";
}

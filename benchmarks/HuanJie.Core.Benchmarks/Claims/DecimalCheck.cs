using HuanJie.Claims;

namespace HuanJie.Benchmarks.Claims;

/// <summary>Each share, sum and bound of a report by itself, in decimals: what a reader would write first.</summary>
internal static class DecimalCheck
{
    /// <summary>How many of them do not hold.</summary>
    public static int Broken(ClaimReport report)
    {
        var values = report.Figures.ToDictionary(static figure => figure.Ref, static figure => (Value: Value(figure.Value), figure.Value.Decimals), StringComparer.Ordinal);
        return report.Relations.Count(relation => !relation.IsProbe && !Holds(relation));

        bool Holds(Relation relation) => relation.Kind switch
        {
            RelationKind.Percent when relation.Parts[0].Share is RefExpression share && Of(relation.Parts[0].Right!) > 0 =>
                decimal.Round(Of(relation.Parts[0].Left) * 100 / Of(relation.Parts[0].Right!), values[share.Name].Decimals, MidpointRounding.AwayFromZero) == values[share.Name].Value,
            RelationKind.Exact => Of(relation.Parts[0].Left) == Of(relation.Parts[0].Right!),
            RelationKind.AtMost => Of(relation.Parts[0].Left) <= Of(relation.Parts[0].Right!),
            _ => true,
        };

        decimal Of(Expression expression) => expression switch
        {
            RefExpression name => values[name.Name].Value,
            NumberExpression number => Value(number.Number),
            BinaryExpression { Operator: '+' } sum => Of(sum.Left) + Of(sum.Right),
            BinaryExpression { Operator: '-' } difference => Of(difference.Left) - Of(difference.Right),
            BinaryExpression product => Of(product.Left) * Of(product.Right),
            _ => 0,
        };
    }

    private static decimal Value(PrintedNumber number)
    {
        var value = (decimal)number.Digits;
        for (var i = 0; i < number.Decimals; i++)
        {
            value /= 10;
        }

        return value;
    }
}

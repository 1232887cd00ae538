using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Claims;
using Interval = HuanJie.Claims.Interval;

namespace HuanJie.Tests.Claims;

public sealed class RelationParserTests
{
    private const string AllKinds =
        "percent, ratio, about, exact, rounded, le, sum100, grim-percent, grim-percent-any, grim-sum, grim-mean, grim-mean-implied, common-denominator, implied-denominator, multiple-of-integer, delta-range, majority, relative-change, granularity";

    private static readonly string[] Names = ["a", "b", "women_count", "up", "x", "of", "t2"];

    private static Gen<Expression> Expressions { get; } = Gen.Sized(static size => OfSize(Math.Min(size, 12)));

    // One of each kind, in the words of the grammar.
    private static Gen<string> Relations { get; } =
        from kind in Gen.Choose(0, 15)
        from one in Expressions
        from two in Expressions
        from three in Expressions
        from four in Expressions
        from parts in Gen.SubListOf(Names).Where(static parts => parts.Count > 0)
        let sum = string.Join(" + ", parts)
        from probe in Gen.Elements("", "probe ")
        select probe + kind switch
        {
            0 => $"percent: {one} / {two} = {three}",
            1 => $"ratio: {one} / {two} = {three}",
            2 => $"about: {one} / {two} = {three}",
            3 => $"exact: {one} = {two}",
            4 => $"le: {one} <= {two}",
            5 => $"sum100: {sum}",
            6 => $"grim-percent: {one} of {two}",
            7 => $"grim-percent-any: {one} below {two}",
            8 => $"grim-sum: {sum} of {two}",
            9 => $"grim-mean: {one} of {two}",
            10 => $"grim-mean-implied: {one} with {two} / {three}",
            11 => $"common-denominator: {one} / {two} ; {three} / {four}",
            12 => $"implied-denominator: {one} / {two} <= {three}",
            13 => $"multiple-of-integer: {one} = {two} x",
            14 => $"delta-range: {one} down {two}",
            _ => $"majority: {one} of {two}",
        };

    [Property(MaxTest = 500)]
    public Property An_expression_reads_back_as_it_is_printed() => Prop.ForAll(Expressions.ToArbitrary(), static expression =>
    {
        var again = Relation.Parse($"le: {expression} <= 1").Parts[0].Left;
        return again.ToString() == expression.ToString() && ValueOf(again) == ValueOf(expression) && again.Refs == expression.Refs;
    });

    [Property(MaxTest = 500)]
    public Property A_relation_reads_back_as_it_is_printed() => Prop.ForAll(Relations.ToArbitrary(), static text =>
    {
        var relation = Relation.Parse(text);
        var again = Relation.Parse(relation.ToString());
        return relation.ToString() == text
            && again == relation
            && again.Parts == relation.Parts
            && (again.Kind, again.IsProbe, again.Direction) == (relation.Kind, relation.IsProbe, relation.Direction)
            && relation.IsProbe == text.StartsWith("probe ", StringComparison.Ordinal)
            && relation.Refs.Distinct().Count() == relation.Refs.Count;
    });

    [Property(MaxTest = 300)]
    public Property Spaces_do_not_matter() => Prop.ForAll(Relations.ToArbitrary(), static text =>
    {
        var relation = Relation.Parse(text);
        return Relation.Parse("  " + text.Replace(" ", "   ", StringComparison.Ordinal) + " ").Parts == relation.Parts
            && Relation.Parse(text.Replace(" + ", "+", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal).Replace(" / ", "/", StringComparison.Ordinal)).Parts == relation.Parts;
    });

    // Whatever is cut off or put in, a text is read or refused with a column within it.
    [Property(MaxTest = 500)]
    public Property A_damaged_text_is_read_or_refused_at_a_column() => Prop.ForAll(
        Relations.ToArbitrary(),
        Gen.Choose(0, 200).ToArbitrary(),
        Gen.Elements("", "(", ")", "=", "*", "é", "\t", "5.", "of", ";", "😀").ToArbitrary(),
        static (text, at, noise) =>
        {
            at %= text.Length + 1;
            var damaged = text[..at] + noise + text[Math.Min(text.Length, at + (noise.Length == 0 ? 3 : 0))..];
            try
            {
                return Relation.Parse(damaged).Text == damaged && Relation.TryParse(damaged, out _);
            }
            catch (FormatException refused)
            {
                var column = int.Parse(refused.Message.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
                return column >= 1 && column <= damaged.Length + 1 && !Relation.TryParse(damaged, out var none) && none is null;
            }
        });

    [Theory]
    [InlineData("percent: a / b = c", RelationKind.Percent, "a|b|c")]
    [InlineData("le: 2*(a - b) <= c + 10", RelationKind.AtMost, "2*(a - b)|c + 10|")]
    [InlineData("exact: a - (b - c) = d", RelationKind.Exact, "a - (b - c)|d|")]
    [InlineData("exact: a - b - c = d", RelationKind.Exact, "a - b - c|d|")]
    [InlineData("implied-denominator: a / p <= 1000000", RelationKind.ImpliedDenominator, "a|1000000|p")]
    [InlineData("grim-mean-implied: m with a / p", RelationKind.GrimMeanImplied, "a|m|p")]
    [InlineData("multiple-of-integer: a = r x", RelationKind.MultipleOfInteger, "a||r")]
    [InlineData("delta-range: a up b", RelationKind.DeltaRange, "a|b|")]
    [InlineData("common-denominator: a / 100 - p", RelationKind.CommonDenominator, "a||100 - p")]
    [InlineData("relative-change: whatever stands here", RelationKind.RelativeChange, "")]
    [InlineData("granularity:", RelationKind.Granularity, "")]
    public void Parts_are_where_they_belong(string text, RelationKind kind, string parts)
    {
        var relation = Relation.Parse(text);
        Assert.Equal(kind, relation.Kind);
        Assert.Equal(parts, string.Join(';', relation.Parts.Select(static part => $"{part.Left}|{part.Right}|{part.Share}")));
    }

    [Theory]
    [InlineData("", "At column 1 the text ends. Write one of " + AllKinds + ".")]
    [InlineData("percents: a / b = c", "At column 1 'percents: a / b = c' stands. Write one of " + AllKinds + ".")]
    [InlineData("probe nothing: a", "At column 7 'nothing: a' stands. Write one of " + AllKinds + ".")]
    [InlineData("percent a / b = c", "At column 9 'a / b = c' stands. Write ':'.")]
    [InlineData("percent: a / b", "At column 15 the text ends. Write '='.")]
    [InlineData("percent: a = b", "At column 12 '= b' stands. Write '/'.")]
    [InlineData("percent: a / b = ", "At column 18 the text ends. Write the name of a figure, a number or '('.")]
    [InlineData("exact: a + = b", "At column 12 '= b' stands. Write the name of a figure, a number or '('.")]
    [InlineData("exact: (a + b = c", "At column 15 '= c' stands. Write ')'.")]
    [InlineData("exact: a) = c", "At column 9 ') = c' stands. Write '='.")]
    [InlineData("exact: a = b = c", "At column 14 '= c' stands. Write the end of the relation.")]
    [InlineData("le: a < b", "At column 7 '< b' stands. Write '<='.")]
    [InlineData("grim-percent: a off b", "At column 17 'off b' stands. Write 'of'.")]
    [InlineData("grim-percent-any: a of b", "At column 21 'of b' stands. Write 'below'.")]
    [InlineData("grim-mean-implied: a / b", "At column 22 '/ b' stands. Write 'with'.")]
    [InlineData("delta-range: a upon b", "At column 16 'upon b' stands. Write 'up' or 'down'.")]
    [InlineData("multiple-of-integer: a = b", "At column 27 the text ends. Write 'x'.")]
    [InlineData("common-denominator: a / b ;", "At column 28 the text ends. Write the name of a figure, a number or '('.")]
    [InlineData("exact: a = 1.2.3", "At column 12 '1.2.3' stands. Write the name of a figure, a number or '('.")]
    [InlineData("exact: a = 5.", "At column 12 '5.' stands. Write the name of a figure, a number or '('.")]
    [InlineData("exact: a = -5", "At column 12 '-5' stands. Write the name of a figure, a number or '('.")]
    [InlineData("exact: 妇女 = a_long_name_that_does_not_end_soon", "At column 8 stands text that is not repeated here. Write the name of a figure, a number or '('.")]
    public void A_text_that_leaves_the_grammar_is_refused_at_its_column(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Relation.Parse(text)).Message);
        Assert.False(Relation.TryParse(text, out var relation));
        Assert.Null(relation);
    }

    [Fact]
    public void Brackets_go_fifty_deep()
    {
        var fifty = new string('(', 50) + "a" + new string(')', 50);
        Assert.Equal("a", Relation.Parse($"exact: {fifty} = b").Parts[0].Left.ToString());
        var tooDeep = Assert.Throws<FormatException>(() => Relation.Parse($"exact: ({fifty}) = b")).Message;
        Assert.StartsWith("At column 59 ", tooDeep, StringComparison.Ordinal);
        Assert.EndsWith("Write at most 50 brackets within each other.", tooDeep, StringComparison.Ordinal);
    }

    // A sum is read from the left, one number within the other: without a bound a long one would exhaust the stack.
    [Fact]
    public void A_relation_has_a_thousand_figures_and_numbers_at_most()
    {
        var thousand = string.Join(" + ", Enumerable.Repeat("a", 997)) + " + b*2";
        Assert.Equal(["a", "b"], Relation.Parse($"le: {thousand} <= 1").Refs);
        Assert.Equal(
            $"At column {4 + thousand.Length + 8} 'c <= 1' stands. Write at most 1000 figures and numbers in a relation.",
            Assert.Throws<FormatException>(() => Relation.Parse($"le: {thousand} + d + c <= 1")).Message);
        Assert.False(Relation.TryParse("exact: a = " + string.Join('*', Enumerable.Repeat("1", 200_000)), out _));
    }

    private static Gen<Expression> OfSize(int size) => size <= 1
        ? Gen.Frequency(
            (3, Gen.Elements(Names).Select(static Expression (name) => new RefExpression(name))),
            (1, Gen.Choose(0, 500).Select(static Expression (digits) => new NumberExpression(PrintedNumber.Of(digits, digits % 3)))))
        : from sign in Gen.Elements('+', '-', '*')
          from left in OfSize(size / 2)
          from right in OfSize(size - (size / 2) - 1)
          select (Expression)new BinaryExpression(left, sign, right);

    private static Ratio ValueOf(Expression expression) => expression.Range(static name => Interval.At(new Ratio(Array.IndexOf(Names, name) + 2, 7))).Low;
}

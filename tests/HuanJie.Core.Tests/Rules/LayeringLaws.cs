using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Books;
using HuanJie.Rules;

namespace HuanJie.Tests.Rules;

/// <summary>Layering is associative: books in one order give the same book, or are refused, however they are grouped.</summary>
[Properties(Arbitrary = [typeof(Domain)], MaxTest = 500)]
public sealed class LayeringLaws
{
    [Property]
    public void Grouping_does_not_matter(ThreeLayers three)
    {
        if (three.Layers.Select(Only).ToList() is not [{ } first, { } second, { } third])
        {
            return;
        }

        var together = Layers(() => RuleBook.Layer(first, second, third));
        Assert.Equal(together, Layers(() => RuleBook.Layer(RuleBook.Layer(first, second), third)));
        Assert.Equal(together, Layers(() => RuleBook.Layer(first, RuleBook.Layer(second, third))));
    }

    [Property]
    public void An_empty_book_changes_nothing(ThreeLayers three)
    {
        if (Layers(() => RuleBook.Layer([.. three.Layers.Select(RuleBook.Of)])) is { } layers)
        {
            var book = RuleBook.Layer([.. layers.Select(RuleBook.Of)]);
            Assert.Equal(layers, RuleBook.Layer(RuleBook.Empty, book).Layers);
            Assert.Equal(layers, RuleBook.Layer(book, RuleBook.Empty).Layers);
        }
    }

    [Property(MaxTest = 40)]
    public Property Books_that_ship_are_grouped_at_will() => Prop.ForAll(
        (from names in Gen.Shuffle(RuleBooks.Names.Where(static name => RuleBooks.Find(name).Layers[0].Level is BookLevel.Nation).ToArray())
         from cut in Gen.Choose(0, names.Length)
         from place in Gen.Elements("zhejiang", "hunan", "henan", "shanghai", "beijing")
         select (names, cut, place)).ToArbitrary(),
        static sample =>
        {
            RuleBook[] national = [.. sample.names.Select(RuleBooks.Find)];
            var place = RuleBooks.Find(sample.place);
            var together = RuleBook.Layer([.. national, place]);
            Assert.Equal(together, RuleBook.Layer(RuleBook.Layer([.. national[..sample.cut]]), RuleBook.Layer([.. national[sample.cut..], place])));
        });

    // A law that holds only because everything is refused tells nothing.
    [Fact]
    public void Layers_that_go_together_with_overrides_and_layers_that_do_not_are_both_made()
    {
        var all = Domain.ArbitraryThreeLayers().Generator.Sample(2000, new Rnd(2021), 50).Select(static three => Layers(() => RuleBook.Layer([.. three.Layers.Select(RuleBook.Of)]))).ToList();
        Assert.InRange(all.Count(static layers => layers is null), 200, 1800);
        Assert.Contains(all, static layers => layers is { } accepted && accepted.Any(static layer => layer.Rules.Any(static rule => rule.Overrides.Count > 0)) && accepted.Any(static layer => layer.Level is BookLevel.Nation));
        Assert.Equal(
            Enum.GetValues<OverrideKind>(),
            from layers in all
            where layers is not null
            let rules = layers.Value.SelectMany(static layer => layer.Rules).ToList()
            from rule in rules
            from named in rule.Overrides
            where rules.Any(other => other.Id == named.Rule)
            group named by named.How into same
            orderby same.Key
            select same.Key);
    }

    private static RuleBook? Only(BookLayer layer)
    {
        try
        {
            return RuleBook.Of(layer);
        }
        catch (RuleBookException)
        {
            return null;
        }
    }

    private static ValueList<BookLayer>? Layers(Func<RuleBook> make)
    {
        try
        {
            return make().Layers;
        }
        catch (RuleBookException)
        {
            return null;
        }
    }
}

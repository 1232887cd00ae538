using System.Text.RegularExpressions;
using HuanJie.Books;
using HuanJie.Rules;
using HuanJie.Text;

namespace HuanJie.Tests.Books;

public sealed partial class ShippedBookTests
{
    public static TheoryData<string> Names => new(RuleBooks.Names);

    public static TheoryData<string> SentenceKeys => new(VerdictWording.In(Language.Chinese).Sentences.Keys);

    /// <summary>Every rule with the name of its book.</summary>
    internal static ValueList<(string Book, Rule Rule)> AllPlaces { get; } = [.. RuleBooks.Names.SelectMany(static name => RuleBooks.Find(name).Rules.Select(rule => (name, rule)))];

    internal static ValueList<Rule> AllRules { get; } = [.. AllPlaces.Select(static place => place.Rule)];

    [Fact]
    public void Eighteen_books_ship_with_181_rules_of_162_ids()
    {
        Assert.Equal(18, RuleBooks.Names.Count);
        Assert.Equal(181, AllRules.Count);
        Assert.Equal(162, AllRules.Select(static rule => rule.Id).Distinct().Count());
    }

    // Several provinces have a rule on the same thing under one id, such as list-deadline; a reader may compare them by it.
    [Fact]
    public void One_id_has_one_meaning_the_same_kind_and_scope_in_every_book() => Assert.All(
        AllPlaces.GroupBy(static place => place.Rule.Id).Where(static same => same.Count() > 1),
        static same =>
        {
            Assert.All(same, place => Assert.Equal(BookLevel.Province, RuleBooks.Find(place.Book).Layers[0].Level));
            Assert.Single(same.Select(static place => place.Rule.Kind.Id).Distinct());
            Assert.Single(same.Select(static place => place.Rule.Scope).Distinct());
            Assert.Equal(same.Count(), same.Select(static place => place.Book).Distinct().Count());
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_book_reads_and_layers_under_national_law(string name)
    {
        var book = RuleBooks.Find(name);
        Assert.NotEmpty(book.Rules);
        if (RuleBooks.National.Layers.All(layer => layer.Name != name))
        {
            var together = RuleBooks.Under(name);
            Assert.Equal(RuleBooks.National.Rules.Count + book.Rules.Count, together.Rules.Count);
            Assert.NotEmpty(together.On(book.Rules[0].Versions[0].Citation.InForceFrom).Rules);
        }
    }

    [Fact]
    public void No_version_that_ships_is_of_low_confidence() =>
        Assert.DoesNotContain(AllRules.SelectMany(static rule => rule.Versions), static version => version.Citation.Confidence is Confidence.Low);

    [Fact]
    public void Every_version_cites_an_instrument_and_an_article()
    {
        Assert.All(AllRules.SelectMany(static rule => rule.Versions), static version =>
        {
            Assert.False(string.IsNullOrWhiteSpace(version.Citation.Instrument));
            Assert.False(string.IsNullOrWhiteSpace(version.Citation.Article));
        });
    }

    [Fact]
    public void Versions_of_a_rule_follow_each_other_without_a_gap() =>
        Assert.All(AllRules, static rule => Assert.All(rule.Versions.Zip(rule.Versions.Skip(1)), static pair =>
            Assert.Equal(pair.First.Citation.InForceTo?.PlusDays(1), pair.Second.Citation.InForceFrom)));

    [Fact]
    public void Both_languages_have_the_same_sentences_words_and_parts()
    {
        var (zh, en) = (VerdictWording.In(Language.Chinese), VerdictWording.In(Language.English));
        Assert.Equal(zh.Sentences.Keys.Order(StringComparer.Ordinal), en.Sentences.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(zh.Words.Keys.Order(StringComparer.Ordinal), en.Words.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(zh.Parts.Keys.Order(StringComparer.Ordinal), en.Parts.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SentenceKeys))]
    public void A_sentence_has_the_same_places_in_both_languages(string key) =>
        Assert.Equal(PlacesOf(VerdictWording.In(Language.Chinese).Sentences[key]), PlacesOf(VerdictWording.In(Language.English).Sentences[key]));

    [Fact]
    public void Every_kind_that_ships_is_worded() => Assert.All(
        AllRules.Select(static rule => rule.Kind.Id).Distinct(),
        static kind => Assert.Contains(VerdictWording.In(Language.Chinese).Sentences.Keys, key => key.StartsWith(SentencesOf(kind) + ".", StringComparison.Ordinal)));

    [Fact]
    public void Every_word_of_a_shipped_rule_is_in_the_vocabulary()
    {
        var words = VerdictWording.In(Language.Chinese).Words;
        Assert.All(AllRules.SelectMany(static rule => rule.Versions), version =>
        {
            Assert.All(version.Parameters.Texts("records"), word => Assert.Contains(word, words));
            Assert.All(version.Parameters.Texts("evidence"), word => Assert.Contains(word, words));
        });
    }

    // Voters' age and rights are said in the sentences of their own kinds, days in those of the calendar, and votes that elect in those of thresholds.
    private static string SentencesOf(string kind) => kind switch
    {
        "voter-qualification" => "political-rights",
        "deadline" or "turnover-window" => "calendar.latest",
        "win-threshold" or "rerun-floor" => "threshold",
        "ballot-marks" => "not-applicable",
        _ => kind,
    };

    private static IEnumerable<string> PlacesOf(string sentence) => Places().Matches(sentence).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Places();
}

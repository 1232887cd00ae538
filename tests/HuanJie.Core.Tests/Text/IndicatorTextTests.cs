using HuanJie.Statistics;
using HuanJie.Tests.Statistics;
using HuanJie.Text;

namespace HuanJie.Tests.Text;

public sealed class IndicatorTextTests
{
    [Fact]
    public void Every_indicator_has_a_name_of_its_own_in_every_language()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var names = Indicators.All.Select(indicator => indicator.Name(language)).ToList();
            Assert.All(names, name => Assert.False(string.IsNullOrWhiteSpace(name)));
            Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void Every_language_has_the_keys_of_every_other_and_fills_the_same_places()
    {
        var chinese = Wording.In(Language.Chinese);
        var english = Wording.In(Language.English);
        Assert.Equal(chinese.Groups.Keys.Order(), english.Groups.Keys.Order());
        Assert.Equal(chinese.Measures.Keys.Order(StringComparer.Ordinal), english.Measures.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(chinese.Words.Keys.Order(StringComparer.Ordinal), english.Words.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese.Words, word => Assert.Equal(Places(word.Value), Places(english.Words[word.Key])));
        Assert.Equal(Places(chinese.GroupFormat), Places(english.GroupFormat));
        Assert.Equal(Places(chinese.AgedAtMostFormat), Places(english.AgedAtMostFormat));
    }

    [Fact]
    public void The_names_are_those_of_the_measures_and_no_more()
    {
        var measures = Indicators.All.Select(indicator => indicator.Measure).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(measures, Wording.In(Language.Chinese).Measures.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<MemberGroup>(), Wording.In(Language.Chinese).Groups.Keys.Order());
    }

    [Fact]
    public void An_age_without_a_name_of_its_own_is_named_by_its_number()
    {
        var people = Indicators.Directors;
        Assert.Equal("村(居)委会主任40岁以下人数", people.AgedAtMost(40).Name(Language.Chinese));
        Assert.Equal("Directors: aged 40 or less", people.AgedAtMost(40).Name(Language.English));
        Assert.Equal(people.AgedAtMost35.Name(Language.Chinese), people.AgedAtMost(35).Name(Language.Chinese));
        Assert.Equal(people.AgedAtMost35.Name(Language.English), people.AgedAtMost(35).Name(Language.English));
    }

    [Fact]
    public void The_definition_of_a_share_names_its_base()
    {
        Assert.Equal("党组织书记女性占比 = 党组织书记女性人数 / 党组织书记人数", Indicators.Secretaries.WomenShare.Definition(Language.Chinese));
        Assert.Equal(
            "Cross-service, share of the two committees' people = Cross-service / Two committees: people",
            Indicators.CrossServiceRateOfPersons.Definition(Language.English));
        Assert.Equal("村(社区)总数", Indicators.Organisations.Definition(Language.Chinese));
    }

    [Fact]
    public void A_value_shows_its_arithmetic()
    {
        // Kaifu 2021: 112/114 = 98.245…%, 4742/114 = 41.596… years.
        var tally = Examples.With(empty => empty with { Organisations = new() { WithDirector = 114, OneShoulder = 112 } });
        Assert.Equal("112/114 = 98.2%", Indicators.OneShoulderRate.Value(tally, Language.Chinese));
        Assert.Equal("112/114 = 98.25%", Indicators.OneShoulderRate.Value(tally, Language.English, 2));
        Assert.Equal("112/114 = 98%", Indicators.OneShoulderRate.Value(tally, Language.English, 0));
        Assert.Equal("112/114 = 98.3%", Indicators.OneShoulderRate.Value(tally, Language.English, 1, Rounding.Up));
        Assert.Equal("4742/114 = 41.6", Indicators.Secretaries.MeanAge.Value(TermComparisonTests.Kaifu.Current, Language.English));
        Assert.Equal("114", Indicators.WithDirector.Value(tally, Language.English));
    }

    [Fact]
    public void What_is_not_known_is_said()
    {
        var unknown = Examples.With(empty => empty with { Directors = Examples.Headcount(3) with { Ages = new(AgeCounts.None, AgeCounts.None, 3) } });
        Assert.Equal("不详(另有3人不详)", Indicators.Directors.MeanAge.Value(unknown, Language.Chinese));
        Assert.Equal("not known (3 unknown)", Indicators.Directors.MeanAge.Value(unknown, Language.English));
        Assert.Equal("0–3", Indicators.Directors.Women.Value(unknown, Language.English));
        Assert.Equal("(0–3)/3 = 0.0%–100.0%", Indicators.Directors.WomenShare.Value(unknown, Language.English));
        Assert.Equal("不详", Indicators.Directors.Left.Value(unknown, Language.Chinese));
    }

    private static IEnumerable<string> Places(string format) => Enumerable.Range(0, 3).Select(place => $"{{{place}}}").Where(place => format.Contains(place, StringComparison.Ordinal));
}

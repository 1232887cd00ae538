using System.Text.RegularExpressions;
using HuanJie.Members;
using HuanJie.Statistics;
using HuanJie.Tests.Statistics;
using HuanJie.Text;

namespace HuanJie.Tests.Text;

public sealed class IndicatorTableTests
{
    private const string Chinese =
        """
        村(社区)总数                  1
        换届完成率                    1/1 = 100.0%
        党组织书记人数                1
        村(居)委会主任人数            1
        一肩挑率(占有主任的村、社区)  1/1 = 100.0%
        党组织书记平均年龄(周岁)      41/1 = 41.0
        党组织书记女性占比            0/1 = 0.0%
        党组织书记大专及以上学历占比  1/1 = 100.0%
        党组织班子在职                4
        村(居)委会在职                3
        交叉任职人数                  2
        交叉任职率(占两委总人数)      2/5 = 40.0%
        两委成员人数                  5
        两委成员平均年龄(周岁)        (166–167)/4 = 41.5–41.8(另有1人不详)
        两委成员35岁以下占比          (2–3)/5 = 40.0%–60.0%
        两委成员女性占比              (2–3)/5 = 40.0%–60.0%
        两委成员大专及以上学历占比    3/5 = 60.0%
        两委成员党员占比              4/5 = 80.0%
        两委成员新进人数              3
        两委成员退出人数              2
        两委成员因年龄原因退出人数    1–2

        """;

    private const string English =
        """
        Villages and communities                                    1
        Turnover finished, share                                    1/1 = 100.0%
        Secretaries: people                                         1
        Directors: people                                           1
        Secretary is also director, share of those with a director  1/1 = 100.0%
        Secretaries: mean age in whole years                        41/1 = 41.0
        Secretaries: women, share                                   0/1 = 0.0%
        Secretaries: junior college or above, share                 1/1 = 100.0%
        Party committee seats filled                                4
        Village/residents' committee seats filled                   3
        Cross-service                                               2
        Cross-service, share of the two committees' people          2/5 = 40.0%
        Two committees: people                                      5
        Two committees: mean age in whole years                     (166–167)/4 = 41.5–41.8 (1 unknown)
        Two committees: aged 35 or less, share                      (2–3)/5 = 40.0%–60.0%
        Two committees: women, share                                (2–3)/5 = 40.0%–60.0%
        Two committees: junior college or above, share              3/5 = 60.0%
        Two committees: Party members, share                        4/5 = 80.0%
        Two committees: newcomers                                   3
        Two committees: left                                        2
        Two committees: left for age                                1–2

        """;

    // Of TinyTurnover, by hand: five people of the two committees, two of them women and one whose sex is not stated; 166 or 167 years of four.
    [Fact]
    public void A_table_of_figures_has_a_line_a_key_and_a_column_an_indicator()
    {
        var group = Indicators.TwoCommittees;
        var table = Snapshot.Of(TinyTurnover.Turnover).FiguresBy(HuanJie.Organisations.DivisionLevel.County, [group.People, group.WomenShare, group.MeanAge], Examples.Basis);
        Assert.Equal(
            """
                          两委成员人数  两委成员女性占比       两委成员平均年龄(周岁)
            430105000000  5             (2–3)/5 = 40.0%–60.0%  (166–167)/4 = 41.5–41.8(另有1人不详)

            """,
            IndicatorTable.Of(table, Language.Chinese));
    }

    [Fact]
    public void The_table_of_a_tiny_turnover_in_Chinese() => Assert.Equal(Chinese, IndicatorTable.Of(TinyTurnover.Tally, Language.Chinese));

    [Fact]
    public void The_table_of_a_tiny_turnover_in_English() => Assert.Equal(English, IndicatorTable.Of(TinyTurnover.Tally, Language.English));

    [Fact]
    public void Tallies_stand_side_by_side_under_their_headings()
    {
        const string Expected =
            """
            指标              甲街道                 Town B
            村(社区)总数      1                      0
            两委成员女性占比  (2–3)/5 = 40.0%–60.0%  不详

            """;
        (string, Tally)[] columns = [("甲街道", TinyTurnover.Tally), ("Town B", Tally.Empty(Examples.Basis))];
        Assert.Equal(Expected, IndicatorTable.Of(columns, Language.Chinese, [Indicators.Organisations, Indicators.TwoCommittees.WomenShare]));
    }

    // 52 − 39 = 13; 13/114 = 11.40 points; (4742 − 5039)/114 = −2.605 years.
    [Fact]
    public void Two_terms_stand_side_by_side_with_the_change()
    {
        const string Expected =
            """
            Indicator                             Last term        This term        Change
            Secretaries: people                   114              114              0
            Secretaries: mean age in whole years  5039/114 = 44.2  4742/114 = 41.6  -2.6
            Secretaries: women                    39               52               +13
            Secretaries: women, share             39/114 = 34.2%   52/114 = 45.6%   +11.4 points
            Directors: mean age in whole years    not known        not known        not known

            """;
        var secretaries = Indicators.Secretaries;
        Assert.Equal(Expected, IndicatorTable.Of(
            TermComparisonTests.Kaifu,
            Language.English,
            [secretaries.People, secretaries.MeanAge, secretaries.Women, secretaries.WomenShare, Indicators.Directors.MeanAge]));
    }

    [Fact]
    public void Two_terms_stand_side_by_side_in_Chinese()
    {
        const string Expected =
            """
            指标                上届            本届            增减
            党组织书记女性占比  39/114 = 34.2%  52/114 = 45.6%  +11.4个百分点

            """;
        Assert.Equal(Expected, IndicatorTable.Of(TermComparisonTests.Kaifu, Language.Chinese, [Indicators.Secretaries.WomenShare]));
    }

    // 3333 of 10000 and 1 of 3 differ by a three-hundredth of a point: a zero has no sign, whichever side it was rounded from.
    [Theory]
    [InlineData(3333, 10_000, 1, 3)]
    [InlineData(1, 3, 3333, 10_000)]
    public void A_change_that_is_printed_as_zero_has_no_sign(int womenThen, int peopleThen, int womenNow, int peopleNow)
    {
        var comparison = new TermComparison(Women(womenThen, peopleThen), Women(womenNow, peopleNow));
        var line = IndicatorTable.Of(comparison, Language.English, [Indicators.Secretaries.WomenShare]).Split('\n')[1];
        Assert.EndsWith("  0.0 points", line, StringComparison.Ordinal);
        Assert.Contains("0.00333", IndicatorTable.Of(comparison, Language.English, [Indicators.Secretaries.WomenShare], 5), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_second_column_begins_in_the_same_place_of_a_fixed_width_font()
    {
        foreach (var line in TextTable.Align([["村", "|"], ["ab", "|"], ["村a", "|"], ["(村、居)", "|"], ["全角：", "|"], ["", "|"]]).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // The widest cell, (村、居), takes 1 + 2 + 2 + 2 + 1 = 8 columns; two more are between.
            Assert.Equal(10, Columns(line[..line.IndexOf('|', StringComparison.Ordinal)]));
        }
    }

    [Fact]
    public void No_row_is_no_text()
    {
        Assert.Equal("", TextTable.Align([]));
        Assert.Equal("", IndicatorTable.Of(TinyTurnover.Tally, Language.English, []));
    }

    [Fact]
    public void A_language_that_there_is_not_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("language", () => IndicatorTable.Of(TinyTurnover.Tally, (Language)2));

    // Letters of Chinese and fullwidth punctuation are two columns wide (UAX #11); everything else here is one.
    private static int Columns(string text) => text.EnumerateRunes().Sum(rune => Regex.IsMatch(rune.ToString(), "[\\p{IsCJKUnifiedIdeographs}、：]") ? 2 : 1);

    private static Tally Women(int women, int people) => Examples.With(empty => empty with
    {
        Secretaries = PeopleTally.Empty with { Sexes = Distribution<Sex>.Of((Sex.Female, women), (Sex.Male, people - women)) },
    });
}

using HuanJie.Organisations;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Seeds;

// Expected values are the report's, published 2021-02-03: seeds/kaifu-2021/report.json has them in its order.
public sealed class KaifuFigureTests(KaifuSeed seed) : IClassFixture<KaifuSeed>
{
    [Theory]
    [InlineData("organisations", "114")]
    [InlineData("finished", "114")]
    [InlineData("secretaries/people", "114")]
    [InlineData("directors/people", "114")]
    [InlineData("one-shoulder", "112")]
    [InlineData("one-shoulder-rate", "98.2%")]
    [InlineData("secretaries/mean-age", "41.6")]
    [InlineData("secretaries/college-or-above-share", "96.5%")]
    [InlineData("secretaries/bachelors", "55")]
    [InlineData("secretaries/postgraduates", "3")]
    [InlineData("secretaries/women", "52")]
    [InlineData("secretaries/women-share", "45.6%")]
    [InlineData("party-seats-filled", "612")]
    [InlineData("committee-seats-filled", "588")]
    [InlineData("cross-service", "295")]
    [InlineData("two-committees/people", "905")]
    public void The_district_prints_as_published(string indicator, string published) => Assert.Equal(published, Print(KaifuSeed.District, indicator, 1));

    [Theory]
    [InlineData("communities", "11")]
    [InlineData("rural", "9")]
    [InlineData("merged", "4")]
    [InlineData("collective-economies", "13")]
    [InlineData("two-committees/people", "92")]
    [InlineData("two-committees/mean-age", "40")]
    [InlineData("two-committees/newcomers", "32")]
    [InlineData("two-committees/left-for-age", "19")]
    public void Qingzhuhu_prints_as_published(string indicator, string published) => Assert.Equal(published, Print(KaifuSeed.Qingzhuhu, indicator, 0));

    // 96.5% is 110 of 114 secretaries, of whom 55 have a bachelor's degree and 3 a higher one: so 52 have 大专.
    [Fact]
    public void Fifty_two_secretaries_have_junior_college() => Assert.Equal(new Ratio(52, 1), seed.Now(KaifuSeed.District, Indicators.Secretaries.Colleges).Value);

    [Theory]
    [InlineData(KaifuSeed.District, "secretaries/mean-age", 1, "-2.6")]
    [InlineData(KaifuSeed.Qingzhuhu, "two-committees/mean-age", 0, "-3")]
    [InlineData(KaifuSeed.Shaping, "two-committees/mean-age", 0, "-2")]
    [InlineData(KaifuSeed.Shaping, "two-committees/college-or-above", 0, "15")]
    public void A_change_prints_as_published_from_exact_values_and_from_printed_ones(string place, string id, int decimals, string published)
    {
        var (now, then) = (seed.Now(place, Find(id)), seed.Then(place, Find(id)));

        Assert.True(now.IsExact && then.IsExact);
        Assert.Equal(published, (now.Value!.Value - then.Value!.Value).ToDecimalString(decimals));
        Assert.Equal(published, (now.Value.Value.Round(decimals) - then.Value.Value.Round(decimals)).ToDecimalString(decimals));
    }

    [Fact]
    public void There_are_sixteen_sub_districts() =>
        Assert.Equal(16, seed.Turnover.Current.Select(roster => roster.Organisation.Code.At(DivisionLevel.Township)).Distinct().Count());

    // 6 were split: 6 predecessors, each in two.
    [Fact]
    public void Six_villages_were_split_in_two()
    {
        var predecessors = seed.Turnover.Current
            .Where(roster => roster.Organisation.Lineage?.Kind is LineageKind.Split)
            .GroupBy(roster => roster.Organisation.Predecessors[0])
            .ToList();

        Assert.Equal(6, predecessors.Count);
        Assert.All(predecessors, parts => Assert.Equal(2, parts.Count()));
        Assert.All(predecessors, parts => Assert.Single(seed.Turnover.Previous, roster => roster.Organisation.Code == parts.Key));
    }

    // Party organisations by the end of 2020-12, committees by 2021-01-28 and not before.
    [Fact]
    public void Everything_is_finished_on_the_published_days_and_not_before()
    {
        Assert.Equal(114, On(new(2020, 12, 31)).PartyFinished);
        Assert.NotEqual(114, On(new(2020, 10, 31)).PartyFinished);
        Assert.Equal(114, On(new(2021, 1, 28)).CommitteeFinished);
        Assert.NotEqual(114, On(new(2021, 1, 27)).CommitteeFinished);

        OrganisationTally On(LocalDate date) => Tally.Of(seed.Turnover, new(date)).Organisations;
    }

    [Fact]
    public void The_parts_of_the_explanation_add_up_exactly()
    {
        var change = ChangeExplanation.OfMeanAge(seed.Turnover, MemberGroup.Secretaries, KaifuSeed.LastTerm, KaifuSeed.Today)!;

        Assert.Equal(change.Change, change.Stayed + change.Left + change.Came);
        Assert.Equal("-2.6", change.Change.ToDecimalString(1));
        Assert.Equal(Ratio.Zero, change.Unmatched);
        Assert.Equal(114, change.StayedPeople + change.CamePeople);
        Assert.Equal(seed.Turnover.Previous.Count, change.StayedPeople + change.LeftPeople);

        // Three years lie between the two days, so each who stayed is three years older.
        Assert.Equal(new Ratio(3 * change.StayedPeople, 114), change.Stayed);
    }

    private static Indicator Find(string id) => Indicators.All.Single(indicator => indicator.Id == id);

    private string Print(string place, string id, int decimals)
    {
        var indicator = Find(id);
        var figure = seed.Now(place, indicator);
        Assert.True(figure.IsExact);
        return indicator switch
        {
            ShareIndicator => figure.Value!.Value.ToPercentString(decimals),
            MeanAgeIndicator => figure.Value!.Value.ToDecimalString(decimals),
            _ => $"{figure.Value}",
        };
    }
}

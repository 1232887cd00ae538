using System.Globalization;
using HuanJie.Organisations;
using HuanJie.Statistics;

namespace HuanJie.Tests.HandOff;

/// <summary>The SQL of <c>seeds/hand-off.sql</c> over the Parquet files gives the library's numbers, county by county.</summary>
public sealed class IndicatorTests(HandedOffNation nation) : IClassFixture<HandedOffNation>
{
    // Who left is in last term's rosters, which are not handed off; new to a group is not recorded in a roster.
    private static readonly string[] NotInRosters = ["left", "left-for-age", "left-group", "new-to-group"];

    [Fact]
    public void Every_indicator_that_follows_from_rosters_is_the_same_in_SQL()
    {
        var expected = Expected(Indicators.All.Where(indicator => !NotInRosters.Contains(indicator.Measure)));
        Assert.Equal(expected, Lines("SELECT county, indicator, \"least\", \"most\", base, missing FROM indicator_values"));
        Assert.Equal(12 * (203 - (6 * NotInRosters.Length)), expected.Count);
    }

    [Fact]
    public void The_tally_in_Parquet_is_the_tally_of_the_library() =>
        Assert.Equal(Expected(Indicators.All), Lines("SELECT county, indicator, \"least\", \"most\", base, missing FROM 'tally.parquet'"));

    // Guards the two above: had the nation no such cases, they would agree about nothing.
    [Fact]
    public void The_nation_has_the_cases_that_could_go_wrong()
    {
        var all = Tally.Of(nation.Rosters, HandedOffNation.Basis);
        Assert.True(all.Organisations.OneShoulder < all.Organisations.WithDirector);
        Assert.True(all.Organisations is { Split: > 0, Merged: > 0, RuralUnknown: > 0, CollectiveEconomiesUnknown: > 0 });
        Assert.True(all.Organisations.Finished < all.Organisations.Organisations);
        Assert.True(all.CommitteeSeats.Vacant > 0);
        Assert.True(all.TwoCommittees.Ages.Unknown > 0);
        Assert.True(all.TwoCommittees.Ages.LeastYears < all.TwoCommittees.Ages.MostYears);
        Assert.All(Indicators.TwoCommittees.All.Where(indicator => indicator is CountIndicator && !NotInRosters.Contains(indicator.Measure)), indicator => Assert.True(indicator.Of(all).LeastNumerator > 0, indicator.Id));
    }

    [Fact]
    public void People_in_two_organisations_are_counted_once_over_a_county()
    {
        var expected = DistinctPeople.By(nation.Rosters, DivisionLevel.County);
        Assert.Contains(expected.Values, people => people.Distinct < people.Headcount);
        Assert.Equal(
            expected.Select(county => Line(county.Key.ToString(), county.Value.Headcount, county.Value.Distinct)),
            nation.Tables.Rows("SELECT county, headcount, distinct_people FROM distinct_people ORDER BY county").Select(row => Line(row)));
        var all = DistinctPeople.Of(nation.Rosters);
        Assert.Equal(
            [Line(all.Headcount, all.Distinct)],
            nation.Tables.Rows("SELECT count(*), count(DISTINCT person) FROM 'members.parquet' WHERE on_party_committee OR on_committee").Select(row => Line(row)));
    }

    // What an analyst would write, without the views.
    [Theory]
    [InlineData("organisations", "SELECT count(*) FROM 'organisations.parquet'")]
    [InlineData("one-shoulder", "SELECT count(DISTINCT code) FROM 'members.parquet' WHERE is_secretary AND is_director")]
    [InlineData("cross-service", "SELECT count(*) FROM 'members.parquet' WHERE on_party_committee AND on_committee")]
    [InlineData("party-seats-filled", "SELECT count(DISTINCT (code, person)) FROM 'seats.parquet' WHERE body = 'party-organisation'")]
    [InlineData("committee-seats-filled", "SELECT count(DISTINCT (code, person)) FROM 'seats.parquet' WHERE body = 'committee'")]
    [InlineData("supervision-seats-filled", "SELECT count(DISTINCT (code, person)) FROM 'seats.parquet' WHERE body = 'supervision'")]
    [InlineData("two-committees/people", "SELECT count(DISTINCT (code, person)) FROM 'seats.parquet' WHERE body <> 'supervision'")]
    [InlineData("secretaries/people", "SELECT count(*) FROM 'seats.parquet' WHERE post = 'secretary'")]
    [InlineData("directors/women", "SELECT count(*) FROM 'seats.parquet' JOIN 'members.parquet' USING (code, person) WHERE body = 'committee' AND position = 'head' AND sex = 'female'")]
    [InlineData("two-committees/college-or-above", "SELECT count(*) FROM 'members.parquet' WHERE (on_party_committee OR on_committee) AND education < '40'")]
    [InlineData("two-committees/party-members", "SELECT count(*) FROM 'members.parquet' WHERE (on_party_committee OR on_committee) AND affiliation IN ('cpc-member', 'cpc-probationary-member')")]
    [InlineData("two-committees/minorities", "SELECT count(*) FROM 'members.parquet' WHERE (on_party_committee OR on_committee) AND ethnic_group <> '汉'")]
    public void A_question_in_plain_SQL_has_the_librarys_answer(string indicator, string sql)
    {
        var known = Indicators.All.Single(candidate => candidate.Id == indicator).Of(Tally.Of(nation.Rosters, HandedOffNation.Basis));
        Assert.Equal([Line(known.LeastNumerator)], nation.Tables.Rows(sql).Select(row => Line(row)));
    }

    private static string Line(params ReadOnlySpan<object?> values) =>
        string.Join(' ', values.ToArray().Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "NULL"));

    private SortedSet<string> Lines(string sql)
    {
        var rows = nation.Tables.Rows(sql);
        var lines = new SortedSet<string>(rows.Select(row => Line(row)), StringComparer.Ordinal);
        Assert.Equal(rows.Count, lines.Count);
        return lines;
    }

    private SortedSet<string> Expected(IEnumerable<Indicator> indicators) => new(
        from county in Tally.By(nation.Rosters, DivisionLevel.County, HandedOffNation.Basis)
        from indicator in indicators
        let figure = indicator.Of(county.Value)
        select figure.IsDefined
            ? Line(county.Key.ToString(), indicator.Id, figure.LeastNumerator, figure.MostNumerator, figure.Denominator, figure.Missing)
            : Line(county.Key.ToString(), indicator.Id, null, null, 0, figure.Missing),
        StringComparer.Ordinal);
}

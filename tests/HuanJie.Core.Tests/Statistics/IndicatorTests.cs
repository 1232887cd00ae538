using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

public sealed class IndicatorTests
{
    public static TheoryData<string, string> TinyValues => new()
    {
        { "organisations", "1" },
        { "villages", "1" },
        { "communities", "0" },
        { "rural", "0..1" },
        { "split", "0" },
        { "merged", "0" },
        { "collective-economies", "0" },
        { "party-finished", "1" },
        { "party-completion-rate", "1" },
        { "committee-finished", "1" },
        { "finished", "1" },
        { "with-director", "1" },
        { "one-shoulder", "1" },
        { "party-seats-allotted", "5" },
        { "party-seats-filled", "4" },
        { "party-seats-vacant", "1" },
        { "committee-seats-allotted", "3" },
        { "committee-seats-filled", "3" },
        { "committee-seats-vacant", "0" },
        { "supervision-seats-allotted", "0" },
        { "supervision-seats-filled", "1" },
        { "supervision-seats-vacant", "0" },
        { "cross-service", "2" },
        { "cross-service-rate-of-persons", "2/5" },
        { "cross-service-rate-of-party-seats", "2/4" },
        { "cross-service-rate-of-committee-seats", "2/3" },
        { "two-committees/people", "5" },
        { "two-committees/mean-age", "166..167/4, 1 unknown" }, // 41 + 60 + 35 + 30 or 31
        { "two-committees/aged-at-most-35", "2..3" }, // P-6 and P-3; perhaps P-7
        { "two-committees/aged-at-most-35-share", "2..3/5" },
        { "two-committees/men", "2..3" },
        { "two-committees/women", "2..3" },
        { "two-committees/women-share", "2..3/5" },
        { "two-committees/postgraduates", "1" },
        { "two-committees/bachelors", "1" },
        { "two-committees/college", "1" },
        { "two-committees/high-school", "1" },
        { "two-committees/junior-high-or-below", "1" },
        { "two-committees/bachelor-or-above", "2" },
        { "two-committees/college-or-above", "3" },
        { "two-committees/college-or-above-share", "3/5" },
        { "two-committees/high-school-or-above", "4" },
        { "two-committees/high-school-or-above-share", "4/5" },
        { "two-committees/party-members", "4" }, // the probationary one among them
        { "two-committees/party-members-share", "4/5" },
        { "two-committees/minorities", "1..2" }, // P-6; perhaps P-3, but not P-5 (98)
        { "two-committees/minorities-share", "1..2/5" },
        { "two-committees/newcomers", "3" }, // P-6, P-7, and P-5, who only supervised
        { "two-committees/newcomers-share", "3/5" },
        { "two-committees/continuing", "2" },
        { "two-committees/continuing-share", "2/5" },
        { "two-committees/new-to-group", "3" },
        { "two-committees/left", "2" },
        { "two-committees/left-for-age", "1..2" }, // P-2; perhaps P-4
        { "two-committees/left-group", "2" },
        { "party-committee/people", "4" },
        { "party-committee/mean-age", "136/3, 1 unknown" }, // 41 + 60 + 35
        { "party-committee/continuing", "1" },
        { "party-committee/left", "1" }, // P-4
        { "committee/people", "3" },
        { "committee/mean-age", "106..107/3" }, // 41 + 35 + 30 or 31
        { "committee/continuing", "2" }, // P-1 was secretary
        { "committee/new-to-group", "2" }, // P-1 and P-6
        { "supervision/people", "1" },
        { "supervision/college-or-above", "0..1" },
        { "supervision/newcomers", "1" },
        { "supervision/left", "1" }, // P-5 supervises no more
        { "supervision/left-for-age", "0..1" },
        { "secretaries/mean-age", "41" },
        { "secretaries/new-to-group", "0" },
        { "secretaries/left-group", "0" },
        { "directors/newcomers", "0" },
        { "directors/new-to-group", "1" }, // P-1 was secretary only
        { "directors/left", "1" }, // P-2
        { "directors/left-for-age", "1" },
        { "directors/left-group", "1" },
    };

    [Theory]
    [MemberData(nameof(TinyValues))]
    public void The_values_of_a_tiny_turnover_are_those_counted_by_hand(string id, string value) =>
        Assert.Equal(value, Assert.Single(Indicators.All, indicator => indicator.Id == id).Of(TinyTurnover.Tally).ToString());

    // Jiangxi 2015: 18,659 of 71,821 + 70,690 − 18,659 = 123,852 people, published as 15.1%. The other two bases give 26.0% and 26.4%.
    [Fact]
    public void Jiangxi_2015_has_its_published_rate_of_cross_service_on_the_base_of_persons()
    {
        var tally = Examples.With(empty => empty with
        {
            PartySeats = new() { Filled = 71_821 },
            CommitteeSeats = new() { Filled = 70_690 },
            CrossServing = 18_659,
            TwoCommittees = Examples.Headcount(71_821 + 70_690 - 18_659),
        });
        Assert.Equal(new Ratio(18_659, 123_852), Indicators.CrossServiceRateOfPersons.Of(tally).Value);
        Assert.Equal("15.1%", Percent(Indicators.CrossServiceRateOfPersons, tally));
        Assert.Equal("26.0%", Percent(Indicators.CrossServiceRateOfPartySeats, tally));
        Assert.Equal("26.4%", Percent(Indicators.CrossServiceRateOfCommitteeSeats, tally));
    }

    // Wenchang 2021: 41 of 105, published as 39%.
    [Fact]
    public void Wenchang_2021_has_its_published_rate_of_cross_service()
    {
        var tally = Examples.With(empty => empty with { CrossServing = 41, TwoCommittees = Examples.Headcount(105) });
        Assert.Equal("39%", Percent(Indicators.CrossServiceRateOfPersons, tally, decimals: 0));
    }

    [Fact]
    public void Three_in_both_of_five_and_seven_are_a_third_of_the_people()
    {
        PostSet both = [Post.PartyCommitteeMember, Post.CommitteeMember];
        var roster = Examples.Roster("430105001201",
        [
            .. Enumerable.Range(1, 3).Select(number => Examples.Member($"P-{number}", both)),
            .. Enumerable.Range(4, 2).Select(number => Examples.Member($"P-{number}", [Post.PartyCommitteeMember])),
            .. Enumerable.Range(6, 4).Select(number => Examples.Member($"P-{number}", [Post.CommitteeMember])),
        ]);
        var figure = Indicators.CrossServiceRateOfPersons.Of(Tally.Of(roster, Examples.Basis));
        Assert.Equal("3/9", figure.ToString()); // 3 of 5 + 7 − 3
        Assert.Equal("33.3%", figure.Value?.ToPercentString(1));
    }

    // Kaifu 2021: 112 of 114 organisations, 98.2%. An organisation without a director is not in the base.
    [Fact]
    public void One_shoulder_is_a_share_of_the_organisations_that_have_a_director()
    {
        var tally = Examples.With(empty => empty with { Organisations = new() { Organisations = 115, WithSecretary = 115, WithDirector = 114, OneShoulder = 112 } });
        Assert.Equal("98.2%", Percent(Indicators.OneShoulderRate, tally));
        Assert.Equal("112/114", Indicators.OneShoulderRate.Of(tally).ToString());
    }

    [Fact]
    public void What_is_not_known_of_some_gives_a_least_and_a_most()
    {
        var tally = Examples.With(empty => empty with
        {
            Secretaries = PeopleTally.Empty with { Sexes = Distribution<Sex>.Of((Sex.Female, 52), (Sex.Male, 60), (Sex.Unknown, 1), (Sex.NotStated, 1)) },
        });
        var share = Indicators.Secretaries.WomenShare.Of(tally);
        Assert.Equal(new Figure(52, 54, 114), share);
        Assert.Equal(new Ratio(52, 114), share.Least);
        Assert.Equal(new Ratio(54, 114), share.Most);
        Assert.Null(share.Value);
        Assert.False(share.IsExact);
        Assert.True(share.IsDefined);
    }

    [Fact]
    public void With_an_empty_base_there_is_no_share_no_mean_and_no_number_of_those_who_left()
    {
        var empty = Tally.Empty(Examples.Basis);
        foreach (var indicator in Indicators.All)
        {
            var figure = indicator.Of(empty);
            var isOfLastTerm = indicator.Measure is "left" or "left-for-age" or "left-group";
            Assert.Equal(indicator is CountIndicator && !isOfLastTerm ? "0" : "none", figure.ToString());
            Assert.Equal(figure.IsDefined, figure.Least is not null && figure.Most is not null && figure.Value is not null && figure.IsExact);
        }
    }

    [Fact]
    public void Those_who_left_are_not_known_without_last_term()
    {
        var alone = Tally.Of(TinyTurnover.Turnover.Current, Examples.Basis);
        Assert.Equal("none", Indicators.TwoCommittees.Left.Of(alone).ToString());
        Assert.Equal("0..5", Indicators.TwoCommittees.Newcomers.Of(alone).ToString());
    }

    [Fact]
    public void Those_of_an_undecided_organisation_may_have_left()
    {
        var turnover = TinyTurnover.Turnover;
        var due = turnover with { Current = [turnover.Current[0] with { Members = [] }] };
        var tally = Tally.Of(due, Examples.Basis);
        Assert.Equal("0..4", Indicators.TwoCommittees.Left.Of(tally).ToString());
        Assert.Equal("0..4", Indicators.TwoCommittees.LeftForAge.Of(tally).ToString());
    }

    [Fact]
    public void A_split_village_keeps_its_people_and_counts_each_who_left_once()
    {
        // One village becomes two; P-1 and P-2 stay in one part each, P-3 leaves both.
        var lineage = new Lineage(LineageKind.Split, [Examples.Code("430105001201")]);
        var previous = Examples.Roster("430105001201",
            Examples.Member("P-1", [Post.Secretary]), Examples.Member("P-2", [Post.Director]), Examples.Member("P-3", [Post.CommitteeMember]));
        var first = Examples.Roster("430105001201", Examples.Member("P-1", [Post.Secretary, Post.Director])) with { Organisation = Examples.Village("430105001201", lineage) };
        var second = Examples.Roster("430105001202", Examples.Member("P-2", [Post.Secretary]), Examples.Member("P-9", [Post.Director])) with
        {
            Organisation = Examples.Village("430105001202", lineage),
            Departures = [new() { Person = Examples.Id("P-3"), Reason = DepartureReason.Resigned }],
        };
        var tally = Tally.Of(new Turnover { Current = [first, second], Previous = [previous] }, Examples.Basis);
        Assert.Equal(Distribution<Entry>.Of((Entry.Continuing, 2), (Entry.Newcomer, 1)), tally.TwoCommittees.Entries);
        Assert.Equal(Distribution<DepartureReason>.Of((DepartureReason.Resigned, 1)), tally.TwoCommittees.Departures);
        Assert.Equal(Distribution<Entry>.Of((Entry.Continuing, 1), (Entry.Newcomer, 1)), tally.Secretaries.EntriesToGroup);
        Assert.Equal(2, tally.Organisations.Split);
    }

    [Fact]
    public void The_identifiers_are_unique_words_with_hyphens()
    {
        Assert.Equal(Indicators.All.Count, Indicators.All.DistinctBy(indicator => indicator.Id).Count());
        Assert.All(Indicators.All, indicator => Assert.Matches("^[a-z]+(-[a-z0-9]+)*(/[a-z]+(-[a-z0-9]+)*)?$", indicator.Id));
        Assert.All(Indicators.All, indicator => Assert.Equal(indicator.Id, indicator.ToString()));
    }

    [Fact]
    public void The_list_has_every_indicator_that_has_a_name_in_code()
    {
        var named = typeof(Indicators).GetProperties().Select(property => property.GetValue(null)).OfType<Indicator>()
            .Concat(Enum.GetValues<MemberGroup>().SelectMany(group => typeof(GroupIndicators).GetProperties()
                .Select(property => property.GetValue(Indicators.For(group))).OfType<Indicator>()));
        Assert.Equal(named.Select(indicator => indicator.Id).Order(StringComparer.Ordinal), Indicators.All.Select(indicator => indicator.Id).Order(StringComparer.Ordinal));
        Assert.Empty(Indicators.Summary.Except(Indicators.All));
        Assert.All(Enum.GetValues<MemberGroup>(), group => Assert.All(Indicators.For(group).All, indicator => Assert.Equal(group, indicator.Group)));
    }

    [Fact]
    public void The_age_of_a_count_is_a_choice_within_bounds()
    {
        var people = Indicators.TwoCommittees;
        Assert.Equal("two-committees/aged-at-most-40", people.AgedAtMost(40).Id);
        Assert.Equal("2..3", people.AgedAtMost(40).Of(TinyTurnover.Tally).ToString());
        Assert.Equal("3..4", people.AgedAtMost(41).Of(TinyTurnover.Tally).ToString());
        Assert.Equal("1..2", people.AgedAtMost(34).Of(TinyTurnover.Tally).ToString());
        Assert.Equal("0..2", people.AgedAtMost(30).Of(TinyTurnover.Tally).ToString()); // P-3 may be 30 and P-7 any age
        Assert.Equal("0..1", people.AgedAtMost(0).Of(TinyTurnover.Tally).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("years", () => people.AgedAtMost(-1));
        Assert.Throws<ArgumentOutOfRangeException>("years", () => people.AgedAtMost(128));
    }

    private static string Percent(Indicator indicator, Tally tally, int decimals = 1) => indicator.Of(tally).Value!.Value.ToPercentString(decimals);
}

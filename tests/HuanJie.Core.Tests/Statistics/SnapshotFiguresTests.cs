using FsCheck.Xunit;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Statistics;

/// <summary>The figures of a snapshot are those that the indicators have in the tallies of the records.</summary>
[Properties(Arbitrary = [typeof(Domain)])]
public sealed class SnapshotFiguresTests
{
    private static readonly ValueList<Indicator> Asked =
    [
        .. Indicators.All,
        .. Enum.GetValues<MemberGroup>().Select(Indicators.For).SelectMany(group => new Indicator[]
        {
            group.AgedAtMost(0), group.AgedAtMost(54), group.AgedAtMost(127), group.AgedBetween(18), group.AgedBetween(36, 45), group.AgedBetween(127), group.ShareOf(group.Bachelors), group.ShareOf(group.Left),
        }),
    ];

    private static readonly LocalDate[] FarDays =
    [
        new(1, 1, 1), new(1919, 12, 31), new(1920, 1, 1), new(2021, 2, 28), new(2024, 2, 29), new(2047, 12, 31), new(2048, 1, 1), new(2200, 2, 28), new(9999, 12, 31),
    ];

    [Property(MaxTest = 300)]
    public void Of_everything(Roster[] rosters, TallyBasis basis) =>
        Assert.Equal(FiguresOf(Tally.Of(rosters, basis)), Snapshot.Of(rosters).Figures(Asked, basis));

    [Property(MaxTest = 300)]
    public void Of_a_turnover_and_its_divisions(Turnover turnover, TallyBasis basis, bool overRegion)
    {
        var continuity = overRegion ? Continuity.Region : Continuity.Organisation;
        var snapshot = Snapshot.Of(turnover, continuity);
        Assert.Equal(FiguresOf(Tally.Of(turnover, basis, continuity)), snapshot.Figures(Asked, basis));
        Assert.All(Enum.GetValues<DivisionLevel>(), level => AssertRows(Tally.By(turnover, level, basis, continuity), snapshot.FiguresBy(level, Asked, basis)));
        AssertRows(Tally.By(turnover, KindOf, basis, continuity, StringComparer.Ordinal), snapshot.FiguresBy(KindOf, Asked, basis, StringComparer.Ordinal));
    }

    [Property]
    public void On_any_day(Roster[] rosters, LeapDayBirthday leapDay) => Assert.All(FarDays, day =>
    {
        var basis = new TallyBasis(day, leapDay is LeapDayBirthday.March1 ? leapDay : LeapDayBirthday.February28);
        Assert.Equal(FiguresOf(Tally.Of(rosters, basis)), Snapshot.Of(rosters).Figures(Asked, basis));
    });

    [Property]
    public void Of_values_that_no_enumeration_names(StrangeRoster[] strange, TallyBasis basis)
    {
        var rosters = strange.Select(one => one.Roster).ToList();
        Assert.Equal(FiguresOf(Tally.Of(rosters, basis)), Snapshot.Of(rosters).Figures(Asked, basis));
    }

    [Property(MaxTest = 300)]
    public void Of_a_part(Roster[] rosters, RosterFilter filter, TallyBasis basis)
    {
        var parts = rosters.Select(roster => filter.Of(roster, basis)).OfType<Roster>().ToList();
        AssertRows(Tally.By(parts, DivisionLevel.Township, basis), Snapshot.Of(rosters).Where(filter, basis).FiguresBy(DivisionLevel.Township, Asked, basis));
    }

    [Property]
    public void Asked_alone_each_is_what_it_is_among_all(Turnover turnover, TallyBasis basis)
    {
        var snapshot = Snapshot.Of(turnover);
        Assert.Equal(snapshot.Figures(Asked, basis), Asked.SelectMany(indicator => snapshot.Figures([indicator], basis)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    public void Of_a_nation_of_many_parts(int inexactBirths)
    {
        var nation = new Nation(new() { Organisations = 7_000, Seed = 9, SharedPeople = 100, InexactBirthsPerThousand = inexactBirths, MissingPerThousand = 50, HasLastTerm = true });
        var turnover = nation.ToTurnover();
        var basis = new TallyBasis(Nation.AsOf);
        var snapshot = Snapshot.Of(turnover);
        Assert.Equal(FiguresOf(Tally.Of(turnover, basis)), snapshot.Figures(Asked, basis));
        AssertRows(Tally.By(turnover, DivisionLevel.County, basis), snapshot.FiguresBy(DivisionLevel.County, Asked, basis));
        AssertRows(Tally.By(turnover, DivisionLevel.Township, basis), snapshot.FiguresBy(DivisionLevel.Township, Asked, basis));
    }

    // Counts of 512 people are added up in bytes, which hold those of 31 blocks: here are 80 blocks of people who are all alike.
    [Fact]
    public void Of_an_organisation_as_large_as_a_town()
    {
        const int People = 40_960;
        var roster = Examples.Roster("430105001201", [.. Enumerable.Range(0, People).Select(at => Examples.Member($"P-{at}", [Post.CommitteeMember]) with { Sex = Sex.Female, BirthDate = PartialDate.Parse("1980-01-01") })]);
        var figures = Snapshot.Of([roster]).Figures([Indicators.Committee.Women, Indicators.Committee.MeanAge, Indicators.Committee.AgedAtMost35, Indicators.Committee.AgedAtMost(41)], new(new(2021, 1, 28)));
        Assert.Equal([new(People, People, 1), new(41 * People, 41 * People, People), new(0, 0, 1), new(People, People, 1)], figures);
        Assert.Equal(People, Snapshot.Of([roster]).ToTally(new(new(2021, 1, 28))).Committee.Sexes[Sex.Female]);
    }

    // One part with more blocks than a vector of bytes can count, and two groups of which each comes back.
    [Fact]
    public void Of_large_organisations_in_turns()
    {
        const int People = 17_000;
        Roster[] rosters =
        [
            .. Enumerable.Range(0, 4).Select(at => Examples.Roster(
                $"4301050012{at:D2}",
                [.. Enumerable.Range(0, People + at).Select(person => Examples.Member($"P-{at}-{person}", [Post.CommitteeMember]) with { Sex = person % 3 == at % 2 ? Sex.Female : Sex.Male })])),
        ];
        var table = Snapshot.Of(rosters).FiguresBy(static organisation => organisation.Code.Value % 2 == 0, [Indicators.Committee.People, Indicators.Committee.Women], new(new(2021, 1, 28)));
        Assert.Equal((2 * People) + 4, table[false, Indicators.Committee.People].LeastNumerator);
        Assert.Equal((2 * People) + 2, table[true, Indicators.Committee.People].LeastNumerator);

        // 17,000 and 17,002 have 5,667 and 5,668 that leave nothing when divided by three; 17,001 and 17,003 have 5,667 and 5,668 that leave one.
        Assert.Equal(5_667 + 5_668, table[true, Indicators.Committee.Women].LeastNumerator);
        Assert.Equal(5_667 + 5_668, table[false, Indicators.Committee.Women].LeastNumerator);
    }

    // Of TinyTurnover: P-6 and P-3 are the women of the two committees.
    [Fact]
    public void A_table_is_read_by_key_and_by_place()
    {
        var table = Snapshot.Of(TinyTurnover.Turnover).FiguresBy(DivisionLevel.County, [Indicators.TwoCommittees.Women, Indicators.TwoCommittees.WomenShare], Examples.Basis);
        var county = Assert.Single(table.Keys);
        Assert.Equal(2, table[county, Indicators.TwoCommittees.Women].LeastNumerator);
        Assert.Equal(table[county, Indicators.TwoCommittees.WomenShare], table[0, 1]);
        Assert.Equal([table[0, 0], table[0, 1]], table.Row(county));
        Assert.True(table.Contains(county));
        Assert.False(table.Contains(DivisionCode.Parse("999999")));
        Assert.Equal($"1 rows of 2 indicators, {Examples.Basis}", table.ToString());
    }

    [Fact]
    public void The_share_of_who_left_has_no_value_without_last_term()
    {
        var share = Indicators.TwoCommittees.ShareOf(Indicators.TwoCommittees.Left);
        Assert.False(share.Of(Tally.Of(TinyTurnover.Turnover.Current, Examples.Basis)).IsDefined);
        Assert.False(Assert.Single(Snapshot.Of(TinyTurnover.Turnover.Current).Figures([share], Examples.Basis)).IsDefined);
        Assert.Equal("2/5", share.Of(Tally.Of(TinyTurnover.Turnover, Examples.Basis)).ToString());
    }

    [Fact]
    public void An_indicator_made_anew_is_the_one_that_was_asked_for()
    {
        var table = Snapshot.Of(TinyTurnover.Turnover).FiguresBy(DivisionLevel.County, [Indicators.TwoCommittees.AgedAtMost(40)], Examples.Basis);
        Assert.Equal(table[0, 0], table[table.Keys[0], Indicators.TwoCommittees.AgedAtMost(40)]);
    }

    [Property]
    public void The_order_of_keys_is_the_one_given(Roster[] rosters, TallyBasis basis)
    {
        var falling = Comparer<string>.Create(static (left, right) => string.CompareOrdinal(right, left));
        var snapshot = Snapshot.Of(rosters);
        AssertRows(Tally.By(rosters, TownshipOf, basis, falling), snapshot.FiguresBy(TownshipOf, Asked, basis, falling));
        Assert.Equal(Tally.By(rosters, TownshipOf, basis, falling), snapshot.By(TownshipOf, basis, falling));
        Assert.Equal(DistinctPeople.By(rosters, TownshipOf, comparer: falling), snapshot.DistinctPeopleBy(TownshipOf, comparer: falling));
    }

    [Property]
    public void Keys_that_a_comparer_takes_for_one_are_one_row(Roster[] rosters, TallyBasis basis)
    {
        static string Mixed(Organisation organisation) => organisation.Code.Value % 2 == 0 ? "village" : "VILLAGE";
        var snapshot = Snapshot.Of(rosters);
        var table = snapshot.FiguresBy(Mixed, Asked, basis, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(Math.Min(1, rosters.Length), table.Keys.Count);
        Assert.All(table.Keys, _ => Assert.Equal(FiguresOf(Tally.Of(rosters, basis)), table.Row("Village")));
    }

    [Fact]
    public void Keys_that_are_not_equal_and_not_ordered_are_refused()
    {
        var rosters = new[] { Examples.Roster("430105001201"), Examples.Roster("430105001202") };
        Assert.StartsWith(
            "Two keys are not equal, and neither comes before the other.",
            Assert.Throws<ArgumentException>(() => Snapshot.Of(rosters).FiguresBy(organisation => new Coarse(organisation.Code), [Indicators.Organisations], Examples.Basis)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_asked_for_is_not_there_and_the_message_says_so()
    {
        var table = Snapshot.Of(TinyTurnover.Turnover).FiguresBy(DivisionLevel.County, [Indicators.Organisations], Examples.Basis);
        Assert.Equal(
            "There is no row of 999999000000: no organisation has that key. The 1 rows are in Keys.",
            Assert.Throws<KeyNotFoundException>(() => table[DivisionCode.Parse("999999"), Indicators.Organisations]).Message);
        Assert.Equal(
            "The table has no villages. Ask for it when the table is made; those asked for are in Indicators.",
            Assert.Throws<KeyNotFoundException>(() => table[table.Keys[0], Indicators.Villages]).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[1, 0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[0, 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[-1, 0]);
        Assert.Throws<ArgumentNullException>(() => Snapshot.Empty.FiguresBy(KindOf, null!, Examples.Basis));
        Assert.Throws<ArgumentException>(() => Snapshot.Empty.Figures([null!], Examples.Basis));
    }

    [Fact]
    public void A_snapshot_of_nothing_has_no_rows_and_zero_everywhere()
    {
        Assert.Equal(FiguresOf(Tally.Empty(Examples.Basis)), Snapshot.Empty.Figures(Asked, Examples.Basis));
        Assert.Empty(Snapshot.Empty.FiguresBy(DivisionLevel.County, Asked, Examples.Basis).Keys);
        Assert.Empty(Snapshot.Of(TinyTurnover.Turnover).Figures([], Examples.Basis));
    }

    private static void AssertRows<TKey>(IReadOnlyDictionary<TKey, Tally> tallies, FigureTable<TKey> table)
        where TKey : notnull
    {
        Assert.Equal(tallies.Keys, table.Keys);
        Assert.All(tallies, row => Assert.Equal(FiguresOf(row.Value), table.Row(row.Key)));
    }

    private static IEnumerable<Figure> FiguresOf(Tally tally) => Asked.Select(indicator => indicator.Of(tally));

    private static string TownshipOf(Organisation organisation) => organisation.Code.At(DivisionLevel.Township).ToString();

    private static string KindOf(Organisation organisation) => organisation.Kind.ToString();

    private sealed record Coarse(DivisionCode Code) : IComparable<Coarse>
    {
        public int CompareTo(Coarse? other) => 0;
    }
}

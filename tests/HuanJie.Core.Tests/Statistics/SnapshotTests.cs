using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Statistics;

/// <summary>A snapshot of a nation of many parts, and what its maker and its reader meet.</summary>
public sealed class SnapshotTests
{
    private static readonly Nation Made = new(new() { Organisations = 10_000, Seed = 5, SharedPeople = 500, InexactBirthsPerThousand = 100, MissingPerThousand = 50, HasLastTerm = true });
    private static readonly Turnover Turnover = Made.ToTurnover();
    private static readonly TallyBasis Basis = new(Nation.AsOf);

    [Fact]
    public void Parts_meet_without_a_seam()
    {
        var snapshot = Snapshot.Of(Turnover);
        Assert.All(Enum.GetValues<DivisionLevel>().SkipLast(1), level => Assert.Equal(Tally.By(Turnover, level, Basis), snapshot.By(level, Basis)));
        Assert.Equal(Tally.Of(Turnover, Basis), snapshot.ToTally(Basis));
    }

    [Fact]
    public void Rosters_out_of_order_are_counted_where_they_belong()
    {
        var shuffled = Turnover.Current.OrderBy(roster => roster.Organisation.Households).ToList();
        Assert.Equal(Tally.By(Turnover.Current, DivisionLevel.Township, Basis), Snapshot.Of(shuffled).By(DivisionLevel.Township, Basis));
    }

    // Groups of 1, 15, 16, 17 and 37 neighbours begin and end anywhere in the columns, on days between which elections were held.
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(37)]
    public void Groups_of_any_size_have_held_the_elections_of_their_records(int size)
    {
        var rosters = Turnover.Current.Take(2_500).ToList();
        var group = rosters.Index().ToDictionary(roster => roster.Item.Organisation.Code, roster => roster.Index / size);
        var days = rosters.Select(roster => roster.PartyElectedOn).OfType<LocalDate>().Distinct().Order().ToList();
        var snapshot = Snapshot.Of(rosters);
        Assert.True(days.Count > 3);
        Assert.All([days[0].PlusDays(-1), days[0], days[days.Count / 2], days[^2], days[^1]], day =>
            Assert.Equal(
                Tally.By(rosters, organisation => group[organisation.Code], new(day)).Values.Select(tally => tally.Organisations),
                snapshot.By(organisation => group[organisation.Code], new(day)).Values.Select(tally => tally.Organisations)));
    }

    [Fact]
    public void Who_sits_in_two_organisations_is_one_person_of_a_region()
    {
        var distinct = Snapshot.Of(Turnover).DistinctPeople();
        Assert.Equal(500, distinct.Headcount - distinct.Distinct);
        Assert.Equal(DistinctPeople.Of(Turnover.Current), distinct);
        Assert.Equal(DistinctPeople.By(Turnover.Current, DivisionLevel.County), Snapshot.Of(Turnover).DistinctPeopleBy(DivisionLevel.County));
    }

    [Fact]
    public void A_snapshot_of_nothing_answers_nothing()
    {
        Assert.Equal(Tally.Empty(Basis), Snapshot.Empty.ToTally(Basis));
        Assert.Empty(Snapshot.Empty.By(DivisionLevel.County, Basis));
        Assert.Equal(new DistinctPeople(0, 0, []), Snapshot.Of([]).DistinctPeople());
        Assert.Equal("0 organisations, 0 people", Snapshot.Merge([]).ToString());
    }

    [Fact]
    public void It_says_its_size_and_no_person() => Assert.Equal($"10000 organisations, {Turnover.Current.Sum(roster => roster.Members.Count)} people", Snapshot.Of(Turnover).ToString());

    [Fact]
    public void The_key_of_an_organisation_is_asked_for_once()
    {
        var asked = 0;
        Snapshot.Of(Turnover.Current.Take(10)).By(_ => asked++ % 2, Basis);
        Assert.Equal(10, asked);
    }

    [Fact]
    public void A_group_that_is_none_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Snapshot.Empty.DistinctPeople((MemberGroup)6));

    [Fact]
    public async Task Rosters_may_come_one_after_another()
    {
        var snapshot = await Snapshot.OfAsync(Turnover.Current.ToAsyncEnumerable());
        Assert.Equal(Tally.Of(Turnover.Current, Basis), snapshot.ToTally(Basis));
    }

    [Fact]
    public void Many_threads_ask_one_snapshot_and_all_are_told_the_same()
    {
        var snapshot = Snapshot.Of(Turnover);
        var expected = (Tally.Of(Turnover, Basis), DistinctPeople.Of(Turnover.Current));
        var answers = new (Tally, DistinctPeople)[8];
        Parallel.For(0, answers.Length, at => answers[at] = (Tally.Sum(snapshot.By(DivisionLevel.County, Basis).Values, Basis), snapshot.DistinctPeople()));
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public void Its_bytes_are_few()
    {
        var snapshot = Snapshot.Of(Turnover.Current);
        Assert.InRange(snapshot.Bytes / (double)snapshot.People, 4, 14);
    }
}

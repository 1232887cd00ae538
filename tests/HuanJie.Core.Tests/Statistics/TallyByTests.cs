using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

public sealed class TallyByTests
{
    private static readonly Roster[] Rosters =
    [
        Named("430105002001", "town a"),
        Named("430105001002", "Town B"),
        Named("430102001001", "TOWN A"),
        Named("430105001001", "town b"),
    ];

    [Fact]
    public void Divisions_come_in_ascending_order_of_code()
    {
        var townships = Tally.By(Rosters, DivisionLevel.Township, Examples.Basis);
        Assert.Equal(["430102001000", "430105001000", "430105002000"], townships.Keys.Select(code => code.ToString()));
        Assert.Equal([1, 2, 1], townships.Values.Select(tally => tally.Organisations.Organisations));
    }

    [Fact]
    public void Texts_come_in_ordinal_order() =>
        Assert.Equal(["TOWN A", "Town B", "town a", "town b"], Tally.By(Rosters, organisation => organisation.Name!, Examples.Basis).Keys);

    [Fact]
    public void Keys_that_the_comparer_calls_equal_are_one_group()
    {
        var towns = Tally.By(Rosters, organisation => organisation.Name!, Examples.Basis, StringComparer.OrdinalIgnoreCase);
        Assert.Equal([2, 2], towns.Values.Select(tally => tally.Organisations.Organisations));
        Assert.Equal(2, towns["tOwN a"].Organisations.Organisations);
        var turnover = new Turnover { Current = [.. Rosters[..2]], Previous = [.. Rosters[2..]] };
        Assert.Equal(["town a", "Town B"], Tally.By(turnover, organisation => organisation.Name!, Examples.Basis, comparer: StringComparer.OrdinalIgnoreCase).Keys);
    }

    [Fact]
    public void The_comparer_gives_the_order()
    {
        var descending = Comparer<DivisionCode>.Create((left, right) => right.CompareTo(left));
        Assert.Equal(
            ["430105000000", "430102000000"],
            Tally.By(Rosters, organisation => organisation.Code.At(DivisionLevel.County), Examples.Basis, descending).Keys.Select(code => code.ToString()));
    }

    [Fact]
    public void The_key_of_an_organisation_is_asked_for_once()
    {
        var asked = 0;
        Tally.By(Rosters, _ => asked++ % 2, Examples.Basis);
        Assert.Equal(4, asked);
    }

    [Fact]
    public void A_list_that_changes_meanwhile_is_tallied_as_it_was()
    {
        var list = Rosters.ToList();
        var expected = Tally.By(Rosters, static organisation => organisation.Code.Value % 2, Examples.Basis);
        var tallies = Tally.By(
            list,
            organisation =>
            {
                list.Clear();
                return organisation.Code.Value % 2;
            },
            Examples.Basis);
        Assert.Equal(expected, tallies);
        Assert.Empty(list);
    }

    [Fact]
    public void Those_who_left_are_counted_where_they_were()
    {
        // The village moves from one township to another under a new code; its director does not come along.
        var old = Examples.Roster("430105001201", Examples.Member("P-1", [Post.Secretary]), Examples.Member("P-2", [Post.Director]));
        var recoded = Examples.Roster("430105002201", Examples.Member("P-1", [Post.Secretary, Post.Director])) with
        {
            Organisation = Examples.Village("430105002201", new Lineage(LineageKind.Recoded, [Examples.Code("430105001201")])),
        };
        var townships = Tally.By(new Turnover { Previous = [old], Current = [recoded] }, DivisionLevel.Township, Examples.Basis);
        var (before, after) = (townships[Examples.Code("430105001")], townships[Examples.Code("430105002")]);
        Assert.Equal((0, 1), (before.Organisations.Organisations, before.TwoCommittees.Departures.Total));
        Assert.Equal((1, 0), (after.Organisations.Organisations, after.TwoCommittees.Departures.Total));
        Assert.Equal(1, after.TwoCommittees.Entries[Entry.Continuing]);
        Assert.Equal("1", Indicators.TwoCommittees.Left.Of(before).ToString());
    }

    private static Roster Named(string code, string name) => new() { Organisation = Examples.Village(code) with { Name = name }, Members = [] };
}

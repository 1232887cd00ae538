using FsCheck.Xunit;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

/// <summary>Work spread over threads gives what one thread gives, says how far it is, and can be ended.</summary>
[Properties(Arbitrary = [typeof(Domain)])]
public sealed class SpreadTests
{
    private static readonly Turnover Turnover = new Nation(new() { Organisations = 20_000, Seed = 9, InexactBirthsPerThousand = 50, HasLastTerm = true }).ToTurnover();
    private static readonly TallyBasis Basis = new(Nation.AsOf);
    private static readonly ValueList<Roster> Rosters = Turnover.Current;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void However_many_threads_the_tallies_are_those_of_one(int degree)
    {
        Assert.Equal(Tally.Of(Rosters, Basis), Tally.Of(Rosters, Basis, degree));
        Assert.Equal(Tally.By(Rosters, DivisionLevel.County, Basis), Tally.By(Rosters, DivisionLevel.County, Basis, degree));
        Assert.Equal(Tally.By(Turnover, DivisionLevel.Township, Basis), Snapshot.Of(Turnover, Continuity.Organisation, degree).By(DivisionLevel.Township, Basis, degree));
        Assert.Equal(Tally.Of(Rosters, Basis), Snapshot.Of(Rosters, degree).ToTally(Basis));
    }

    [Property]
    public void However_few_rosters_there_are_too(Roster[] rosters, bool many)
    {
        Assert.Equal(Tally.Of(rosters, Basis), Tally.Of(rosters, Basis, many ? 4 : 1));
        Assert.Equal(Tally.By(rosters, DivisionLevel.Prefecture, Basis), Tally.By(rosters, DivisionLevel.Prefecture, Basis, many ? 4 : 1));
        Assert.Equal(Tally.By(rosters, DivisionLevel.Prefecture, Basis), Snapshot.Of(rosters, many ? 4 : 1).By(DivisionLevel.Prefecture, Basis, many ? 4 : 1));
    }

    [Fact]
    public void Keys_that_the_comparer_calls_equal_are_one_group_across_threads()
    {
        var towns = Tally.By(Rosters, organisation => organisation.Households % 2 == 0 ? "Even" : "even", Basis, degree: 2, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(Tally.Of(Rosters, Basis), Assert.Single(towns).Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void It_is_said_how_much_is_done_up_to_all_of_it(int degree)
    {
        var reports = new Reports();
        Tally.By(Rosters, DivisionLevel.County, Basis, degree, reports);
        Assert.Equal(20_000, reports.Most);
        Assert.True(reports.Count > 1);

        var building = new Reports();
        Snapshot.Of(Turnover, Continuity.Organisation, degree, building);
        Assert.Equal(Turnover.Current.Count + Turnover.Previous.Count, building.Most);

        var asking = new Reports();
        var counties = Snapshot.Of(Rosters).By(DivisionLevel.County, Basis, degree, asking);
        Assert.Equal(counties.Count, asking.Most);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void It_ends_when_it_is_told_to(int degree)
    {
        using var source = new CancellationTokenSource();
        var stopped = new Reports(source.Cancel);
        Assert.ThrowsAny<OperationCanceledException>(() => Tally.Of(Rosters, Basis, degree, stopped, source.Token));
        Assert.InRange(stopped.Most, 1, degree == 1 ? 19_999 : Rosters.Count);
        Assert.ThrowsAny<OperationCanceledException>(() => Tally.By(Rosters, DivisionLevel.County, Basis, degree, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Snapshot.Of(Rosters, degree, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Snapshot.Of(new Turnover { Current = [.. Rosters] }, Continuity.Organisation, degree, cancellationToken: source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Snapshot.Of(Rosters).By(DivisionLevel.County, Basis, degree, cancellationToken: source.Token));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Fewer_threads_than_one_are_refused_with_what_to_give(int degree)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Tally.Of(Rosters, Basis, degree));
        Assert.Contains("Give 1 or more", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_a_key_throws_is_thrown_as_it_is(int degree) =>
        Assert.Throws<InvalidOperationException>(() => Tally.By<int>(Rosters, _ => throw new InvalidOperationException("no key"), Basis, degree));

    private sealed class Reports(Action? onReport = null) : IProgress<long>
    {
        private readonly Lock _lock = new();

        public long Most { get; private set; }

        public int Count { get; private set; }

        public void Report(long value)
        {
            lock (_lock)
            {
                Most = Math.Max(Most, value);
                Count++;
            }

            onReport?.Invoke();
        }
    }
}

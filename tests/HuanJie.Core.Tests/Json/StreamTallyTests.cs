using System.Text;
using FsCheck.Xunit;
using HuanJie.Json;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Json;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class StreamTallyTests
{
    private static readonly TallyBasis Basis = new(Nation.AsOf);

    [Property]
    public void A_stream_is_tallied_as_its_rosters_are(Roster[] rosters, DivisionLevel level)
    {
        using var stream = Lines(rosters);
        var tally = StreamTally.ReadAsync(stream, level, Basis).Result;
        Assert.Equal(Tally.By(rosters, level, Basis), tally.Divisions);
        Assert.Equal(Tally.Of(rosters, Basis), tally.Total);
        Assert.Equal((rosters.Length, 0), (tally.Rosters, tally.Refused));
    }

    [Fact]
    public async Task Divisions_that_come_back_are_one()
    {
        var rosters = new Nation(new() { Organisations = 400 }).Rosters.OrderBy(roster => roster.Organisation.Households).ToList();
        using var stream = Lines(rosters);
        Assert.Equal(Tally.By(rosters, DivisionLevel.Township, Basis), (await StreamTally.ReadAsync(stream, DivisionLevel.Township, Basis)).Divisions);
    }

    [Fact]
    public async Task Keys_and_totals_are_those_of_the_list()
    {
        var rosters = new Nation(new() { Organisations = 400 }).Rosters.ToList();
        Assert.Equal(Tally.Of(rosters, Basis), await Tally.OfAsync(rosters.ToAsyncEnumerable(), Basis));
        Assert.Equal(Tally.By(rosters, Kind, Basis), await Tally.ByAsync(rosters.ToAsyncEnumerable(), Kind, Basis));
        Assert.Equal(Tally.By(rosters, DivisionLevel.County, Basis), await Tally.ByAsync(rosters.ToAsyncEnumerable(), DivisionLevel.County, Basis));
        Assert.Single(await Tally.ByAsync(rosters.ToAsyncEnumerable(), organisation => organisation.Households % 2 == 0 ? "A" : "a", Basis, StringComparer.OrdinalIgnoreCase));

        static OrganisationKind Kind(Organisation organisation) => organisation.Kind;
    }

    [Fact]
    public async Task Bad_lines_are_reported_with_their_line_and_good_ones_kept()
    {
        var rosters = new Nation(new() { Organisations = 3 }).Rosters.ToList();
        using var good = Lines(rosters);
        var lines = Encoding.UTF8.GetString(good.ToArray()).Split('\n');
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{lines[0]}\n{{\n{lines[1]}\n{{\"schema\":\"huanjie/1\"}}\n{lines[2]}\n"));
        var tally = await StreamTally.ReadAsync(stream, DivisionLevel.County, Basis);
        Assert.Equal(Tally.Of(rosters, Basis), tally.Total);
        Assert.Equal((3, 2), (tally.Rosters, tally.Refused));
        Assert.Equal([2, 4], tally.Problems.Select(problem => problem.Line).Distinct());
        Assert.Equal("3 rosters in 1 divisions, 2 refused", tally.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task Of_endless_problems_the_first_are_kept_and_all_counted(int maxProblems)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 50))));
        var tally = await StreamTally.ReadAsync(stream, DivisionLevel.County, Basis, maxProblems);
        Assert.Equal(50, tally.Refused);
        Assert.Equal(maxProblems, tally.Problems.Count);
        Assert.Equal(maxProblems == 0 ? [] : [1L], tally.Problems.Take(1).Select(problem => problem.Line));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => StreamTally.ReadAsync(stream, DivisionLevel.County, Basis, -1));
    }

    // Of the organisations that have passed by, those still alive after a collection: the one at hand, and no more at the end of 35,000 than at the first thousand.
    [Fact]
    public async Task No_roster_is_kept_once_it_is_counted()
    {
        var passed = new List<WeakReference>();
        var alive = new List<int>();
        using var rosters = Lines(new Nation(new() { Organisations = 500 }).Rosters);
        await using var stream = new RepeatingStream(rosters.ToArray(), times: 70);
        var counties = await Tally.ByAsync(HuanJieJson.Rosters.ReadManyAsync(stream).Values(static _ => { }), County, Basis);
        Assert.Equal(35_000, counties.Values.Sum(county => county.Organisations.Organisations));
        Assert.Equal(7, alive.Count);
        Assert.All(alive, count => Assert.InRange(count, 0, 8));

        DivisionCode County(Organisation organisation)
        {
            passed.Add(new(organisation));
            if (passed.Count % 5_000 == 0)
            {
                GC.Collect();
                alive.Add(passed.Count(static reference => reference.IsAlive));
            }

            return organisation.Code.At(DivisionLevel.County);
        }
    }

    [Fact]
    public async Task Progress_is_told_and_reading_ends_when_told_to()
    {
        using var source = new CancellationTokenSource();
        using var stream = Lines(new Nation(new() { Organisations = 2_500 }).Rosters);
        var told = new Reports([]);
        await StreamTally.ReadAsync(stream, DivisionLevel.County, Basis, progress: told);
        Assert.Equal([1_000, 2_000, 2_500], told.All);

        stream.Position = 0;
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StreamTally.ReadAsync(stream, DivisionLevel.County, Basis, cancellationToken: source.Token));
    }

    private static MemoryStream Lines(IEnumerable<Roster> rosters)
    {
        var stream = new MemoryStream();
        HuanJieJson.Rosters.WriteLinesAsync(stream, rosters).Wait();
        stream.Position = 0;
        return stream;
    }

    private sealed record Reports(List<long> All) : IProgress<long>
    {
        public void Report(long value) => All.Add(value);
    }

    private sealed class RepeatingStream(byte[] content, int times) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => (long)content.Length * times;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var at = (int)(Position % content.Length);
            var length = Position == Length ? 0 : Math.Min(count, content.Length - at);
            content.AsSpan(at, length).CopyTo(buffer.AsSpan(offset));
            Position += length;
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

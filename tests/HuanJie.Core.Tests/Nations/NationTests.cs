using HuanJie.Json;
using HuanJie.Nations;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Nations;

/// <summary>The made-up nation is the same for the same plan, and is what its plan says.</summary>
public sealed class NationTests
{
    private static readonly NationPlan Plan = new() { Organisations = 2_130, Seed = 7 };
    private static readonly List<Roster> Usual = [.. new Nation(Plan).Rosters];

    [Fact]
    public void Equal_plans_make_equal_nations() => Assert.Equal(Usual, new Nation(Plan with { Seed = 7 }).Rosters);

    [Fact]
    public void Another_seed_makes_other_people() =>
        Assert.NotEqual(Usual[0].Members.Select(member => member.BirthDate), new Nation(Plan with { Seed = 8 }).RosterOf(0).Members.Select(member => member.BirthDate));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1_000, 215)]
    [InlineData(2_129, 1)]
    [InlineData(2_130, 0)]
    public void A_part_is_made_without_the_rest(int first, int count) => Assert.Equal(Usual[first..(first + count)], new Nation(Plan).Part(first, count));

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 2_131)]
    [InlineData(2_000, -1)]
    public void A_part_beyond_the_nation_is_refused(int first, int count) => Assert.Throws<ArgumentOutOfRangeException>(() => new Nation(Plan).Part(first, count));

    [Fact]
    public void Rosters_come_in_the_order_of_their_codes_county_by_county()
    {
        var codes = Usual.ConvertAll(roster => roster.Organisation.Code);
        Assert.Equal(codes.Order().Distinct(), codes);
        Assert.Equal(10, codes.Select(code => code.At(DivisionLevel.County)).Distinct().Count());
        Assert.DoesNotContain(Usual, roster => roster.Organisation.KindAgreesWithCode is not true);
    }

    [Theory]
    [InlineData(600_000)]
    [InlineData(NationPlan.MaxOrganisations)]
    public void Codes_ascend_to_the_last_one_and_no_province_is_real(int organisations)
    {
        var nation = new Nation(new() { Organisations = organisations });
        var counties = Enumerable.Range(0, (organisations + 212) / 213).Select(county => nation.RosterOf(county * 213).Organisation.Code.At(DivisionLevel.County)).ToList();
        Assert.Equal(counties.Order().Distinct(), counties);
        Assert.DoesNotContain(counties, county => county.Value / 10_000_000_000 is (>= 11 and <= 65) or 71 or 81 or 82);
    }

    [Fact]
    public void The_full_size_has_the_counties_that_are_known_of() => Assert.Equal(2_817, (600_000 + 212) / 213);

    // 5.72 million seats and 4.28 million people of 600,000 organisations: 9.53 and 7.13 each.
    [Fact]
    public void Seats_and_people_are_as_many_as_are_known_of()
    {
        var tally = Tally.Of(Usual, new(Nation.AsOf));
        Assert.InRange((double)(tally.PartySeats.Filled + tally.CommitteeSeats.Filled) / Usual.Count, 9.4, 9.65);
        Assert.InRange((double)tally.TwoCommittees.People / Usual.Count, 7.0, 7.25);
        Assert.InRange((double)tally.Organisations.OneShoulder / Usual.Count, 0.97, 0.99);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(2, 2)]
    [InlineData(50, 0)]
    [InlineData(50, 7)]
    [InlineData(50, 50)]
    [InlineData(601, 337)]
    public void So_many_people_sit_in_two_organisations_and_nobody_in_three(int organisations, int shared)
    {
        var ids = new Nation(new() { Organisations = organisations, SharedPeople = shared }).Rosters.SelectMany(roster => roster.Members).GroupBy(member => member.Id).ToList();
        Assert.Equal(shared, ids.Count(same => same.Count() == 2));
        Assert.DoesNotContain(ids, same => same.Count() > 2);
        Assert.DoesNotContain(ids, same => same.Select(member => member with { Posts = [] }).Distinct().Count() > 1);
    }

    [Theory]
    [InlineData(600_000, 337)]
    [InlineData(60_000, 34)]
    [InlineData(1, 0)]
    public void Unless_told_otherwise_it_is_337_in_600_000(int organisations, int shared) => Assert.Equal(shared, new NationPlan { Organisations = organisations }.Shared);

    [Fact]
    public async Task What_is_written_reads_back()
    {
        using var stream = new MemoryStream();
        await new Nation(Plan).WriteLinesAsync(stream);
        stream.Position = 0;
        Assert.Equal(Usual, (await HuanJieJson.Rosters.LoadAsync(stream)).Require());
    }

    [Fact]
    public void A_nation_of_nobody_is_empty() => Assert.Empty(new Nation(new() { Organisations = 0 }).Rosters);
}

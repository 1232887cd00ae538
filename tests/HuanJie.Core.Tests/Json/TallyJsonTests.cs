using HuanJie.Dates;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Json;

public sealed class TallyJsonTests
{
    private static readonly TallyBasis Basis = new(new LocalDate(2021, 1, 28), LeapDayBirthday.March1, EducationReading.GraduatesOnly);

    private static readonly Roster Roster = new()
    {
        Organisation = new() { Code = DivisionCode.Parse("430105001001"), Kind = OrganisationKind.Community },
        Members =
        [
            new() { Id = PersonId.Parse("P-1"), Posts = [Post.Secretary], BirthDate = new PartialDate(1979, 5, 12), Sex = Sex.Female },
            new() { Id = PersonId.Parse("P-2"), Posts = [Post.PartyCommitteeMember], BirthDate = new PartialDate(1985), Sex = Sex.Male },
            new() { Id = PersonId.Parse("P-3"), Posts = [Post.Director] },
        ],
        Seats = new() { PartyOrganisation = 3 },
    };

    // On 2021-01-28 a birth on 1979-05-12 makes 41 years, a birth in 1985 makes 35 or 36.
    [Fact]
    public void A_tally_keeps_exact_ages_ages_between_two_and_unknown_ones_apart()
    {
        var tally = Tally.Of([Roster], Basis);
        var json = HuanJieJson.Tallies.Write(tally);
        Assert.StartsWith("""{"schema":"huanjie/1","tally":{"basis":{"asOf":"2021-01-28","leapDay":"march1","education":"graduates-only"},"organisations":{"organisations":1,""", json, StringComparison.Ordinal);
        Assert.Contains("""twoCommittees":{"sexes":{"unknown":1,"male":1,"female":1},"ages":{"exact":{"41":1},"between":{"35":1},"unknown":1},""", json, StringComparison.Ordinal);
        Assert.Contains("""partySeats":{"allotted":3,"filled":2,"vacant":1,"excess":0,"withoutAllotment":0}""", json, StringComparison.Ordinal);
        Assert.Equal(tally, HuanJieJson.Tallies.Read(json));
    }

    [Fact]
    public void Numbers_below_zero_are_written_and_read()
    {
        var tally = Tally.Empty(Basis) - Tally.Of([Roster], Basis);
        var json = HuanJieJson.Tallies.Write(tally);
        Assert.Contains("""ages":{"exact":{"41":-1},"between":{"35":-1},"unknown":-1}""", json, StringComparison.Ordinal);
        Assert.Equal(tally, HuanJieJson.Tallies.Read(json));
    }

    [Fact]
    public void What_a_document_leaves_out_is_empty()
    {
        var basis = """{"schema":"huanjie/1","tally":{"basis":{"asOf":"2021-01-28"}}}""";
        Assert.Equal(Tally.Empty(new(new LocalDate(2021, 1, 28))), HuanJieJson.Tallies.Read(basis));
        var group = HuanJieJson.Tallies.Read("""{"schema":"huanjie/1","tally":{"basis":{"asOf":"2021-01-28"},"committee":{"sexes":{"male":2}}}}""").Committee;
        Assert.Equal(new PeopleTally { Sexes = Distribution<Sex>.Of((Sex.Male, 2)) }, group);
    }

    [Theory]
    [InlineData("""{"sexes":{"male":1,"male":2}}""", "sexes: The part male stands twice. Write each part once.")]
    [InlineData("""{"sexes":{"boys":1}}""", "sexes: 'boys' is not known here. Write one of unknown, male, female, not-stated.")]
    [InlineData("""{"sexes":{"male":1.5}}""", "sexes: A number stands here; a whole number of 64 bits is expected.")]
    [InlineData("""{"sexes":{"male":9223372036854775808}}""", "sexes: A number stands here; a whole number of 64 bits is expected.")]
    [InlineData("""{"sexes":[]}""", "sexes: An array stands here; an object of counts is expected.")]
    [InlineData("""{"ages":{"exact":{"041":1}}}""", "ages: '041' is not an age. Write whole years from 0 to 127.")]
    [InlineData("""{"ages":{"exact":{"128":1}}}""", "ages: '128' is not an age. Write whole years from 0 to 127.")]
    [InlineData("""{"ages":{"between":{"127":1}}}""", "ages: '127' is not an age. Write whole years from 0 to 126.")]
    [InlineData("""{"ages":{"exact":{"41":1,"41":1}}}""", "ages: The age 41 stands twice. Write it once.")]
    [InlineData("""{"ages":{"exact":{},"exact":{}}}""", "ages: 'exact' stands twice. Write it once.")]
    [InlineData("""{"ages":{"exact":[]}}""", "ages: An array stands here; an object of counts by age is expected.")]
    [InlineData("""{"ages":{"mean":1}}""", "ages: 'mean' is not known here. Write exact, between or unknown.")]
    [InlineData("""{"ages":{"unknown":null}}""", "ages: null stands here; a whole number of 64 bits is expected.")]
    [InlineData("""{"ages":7}""", "ages: A number stands here; an object of ages is expected.")]
    [InlineData("""{"leftGroup":"1"}""", "leftGroup: Text stands here; a whole number of 64 bits is expected.")]
    public void A_bad_count_is_refused(string group, string problem)
    {
        var exception = Assert.Throws<DocumentException>(() => HuanJieJson.Tallies.Read($$$"""{"schema":"huanjie/1","tally":{"basis":{"asOf":"2021-01-28"},"committee":{{{group}}}}}"""));
        Assert.Equal([$"line 1, $.tally.committee.{problem}"], exception.Problems.Select(found => found.ToString()));
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using HuanJie.Json;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Tests.Json;

public sealed class RosterReaderSizeTests
{
    // Up to sixteen people are read without a list on the heap; from the seventeenth on there is one.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(40)]
    public void A_roster_of_any_size_is_read_quickly_and_as_it_was_written(int people)
    {
        var roster = new Roster
        {
            Organisation = new() { Code = DivisionCode.Parse("430105001201"), Kind = OrganisationKind.Village },
            Members = [.. Enumerable.Range(1, people).Select(number => new Member { Id = PersonId.Parse(string.Create(CultureInfo.InvariantCulture, $"P-{number:D4}")), Posts = [Post.CommitteeMember] })],
        };
        var utf8 = Encoding.UTF8.GetBytes(HuanJieJson.Rosters.Write(roster));

        Assert.True(RosterReader.TryRead(utf8, out var read));
        Assert.Equal(roster, read);
        Assert.Equal(roster, JsonSerializer.Deserialize(utf8, HuanJieJsonContext.Default.RosterDocument)!.Roster);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(20)]
    public void A_broken_member_is_left_to_the_generated_reader_wherever_it_stands(int position)
    {
        var members = Enumerable.Range(1, 20).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $$"""{"id":"P-{{number}}","posts":["{{(number == position ? "king" : "director")}}"]}"""));
        var json = $$$"""{"schema":"huanjie/1","roster":{"organisation":{"code":"430105001201","kind":"village"},"members":[{{{string.Join(',', members)}}}]}}""";

        Assert.False(RosterReader.TryRead(Encoding.UTF8.GetBytes(json), out _));
    }
}

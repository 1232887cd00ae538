using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Json;

namespace HuanJie.Tests.Json;

public sealed partial class PrivacyTests
{
    private const string Number = "11010519491231002X";
    private const string Name = "测试甲";

    // The number of the standard's own example, with its last two characters changed places, so that no reader takes it.
    private const string WrongNumber = "1101051949123100X2";

    [Theory]
    [InlineData("\"11010519491231002X\"", "\"1101051949123100X2\"", "line 6, $.roster.members[0].citizenNumber: Character 17 of the 18 of the citizen number is none that may stand there. Write digits from 0 to 9; only the 18th character may be X.")]
    [InlineData("\"11010519491231002X\"", "110105194912310021", "line 6, $.roster.members[0].citizenNumber: A number stands here; text is expected.")]
    [InlineData("\"测试甲\"", "[\"测试甲\"]", "line 6, $.roster.members[0].name: An array stands here; text is expected.")]
    [InlineData("\"测试甲\"", "12345", "line 6, $.roster.members[0].name: A number stands here; text is expected.")]
    [InlineData("\"male\"", "\"测试甲\"", "line 6, $.roster.members[0].sex: A text of 3 characters is not known here. Write one of unknown, male, female, not-stated.")]
    [InlineData("\"male\"", "\"1101051949123100X2\"", "line 6, $.roster.members[0].sex: A text of 18 characters is not known here. Write one of unknown, male, female, not-stated.")]
    [InlineData("\"1979-05\"", "\"1101051949123100X2\"", "line 7, $.roster.members[1].birthDate: The text of 18 characters is not a date. Write 1979, 1979-05 or 1979-05-12; 197905, 1979.05 and 1979年5月 are read too.")]
    [InlineData("\"2021-01-28\"", "\"测试甲\"", "line 9, $.roster.term.start: The text of 3 characters is not a date. Write 1979, 1979-05 or 1979-05-12; 197905, 1979.05 and 1979年5月 are read too.")]
    [InlineData("1200", "110105194912310021", "line 4, $.roster.organisation.households: A number stands here; a whole number from -2147483648 to 2147483647 is expected.")]
    [InlineData("true", "\"1101051949123100X2\"", "line 4, $.roster.organisation.rural: Text stands here; true or false is expected.")]
    [InlineData("\"rural\"", "\"测试甲\"", "line 4, $.roster.organisation.?: A text of 3 characters is not a member here. The members are code, kind, name, urbanRuralClass, rural, multiEthnic, collectiveEconomies, households, partyMembers, partyOrganisation, representativeMeeting, lineage; correct the name or take it out.")]
    [InlineData("true", "none, \"测试甲\": 1", "line 4, $: This is not JSON: A word stands here that is not true, false or null. Write text between double quotes.")]
    public void A_name_or_a_number_is_not_repeated(string old, string replacement, string problem) =>
        Assert.Equal([problem], Documents.ProblemsOf(Documents.With(old, replacement)).Select(found => found.ToString()));

    [Property(MaxTest = 3000)]
    public Property However_a_document_is_broken_no_message_shows_a_name_or_a_number() =>
        Prop.ForAll(Mutants().ToArbitrary(), json =>
        {
            try
            {
                HuanJieJson.Rosters.Read(json);
            }
            catch (DocumentException exception)
            {
                var said = exception + string.Join('\n', exception.Problems);
                Assert.DoesNotContain(Name[..2], said, StringComparison.Ordinal);
                Assert.DoesNotContain(WrongNumber[..12], said, StringComparison.Ordinal);
            }
        });

    private static Gen<string> Mutants() =>
        from position in Gen.Choose(0, Values().Count(Documents.Roster) - 1)
        from intruder in Gen.Elements($"\"{Name}\"", $"\"{Number}\"", $"\"{WrongNumber}\"", "110105194912310021", $"{{\"{Name}\": 1}}", $"{{\"{Number}\": 1}}", $"[\"{Name}\"]", "none", "\"\\ud800", "tru", "")
        let at = Values().Matches(Documents.Roster)[position]
        select Documents.Roster[..at.Index] + intruder + Documents.Roster[(at.Index + at.Length)..];

    [GeneratedRegex("\"[^\"]*\"|true|[{}\\[\\],:]|[0-9]+(?=[ ,}])")]
    private static partial Regex Values();
}

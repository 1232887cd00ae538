using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Json;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.Json;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class DocumentLaws
{
    [Property(MaxTest = 300)]
    public void What_is_written_of_a_roster_is_read_back_equal_by_both_readers(Roster roster, bool indented)
    {
        var utf8 = Documents.Utf8(HuanJieJson.Rosters.Write(roster, indented));
        Assert.Equal(roster, HuanJieJson.Rosters.Read(utf8));
        Assert.True(HuanJieJson.Rosters.TryReadByContract(utf8, out var slow));
        Assert.Equal(roster, slow);

        // The quick reader leaves a lineage to the other one, and nothing else that is written.
        Assert.Equal(roster.Organisation.Lineage is null, RosterReader.TryRead(utf8, out var quick));
        Assert.Equal(roster.Organisation.Lineage is null ? roster : null, quick);
    }

    [Property(MaxTest = 50)]
    public bool What_is_written_of_a_turnover_is_read_back_equal(Turnover turnover) => HuanJieJson.Turnovers.Read(HuanJieJson.Turnovers.Write(turnover)) == turnover;

    [Property]
    public bool What_is_written_of_a_tally_is_read_back_equal(Tally tally, Tally other, bool indented) =>
        HuanJieJson.Tallies.Read(HuanJieJson.Tallies.Write(tally - other, indented)) == tally - other;

    [Property(MaxTest = 5000)]
    public Property What_the_quick_reader_takes_the_contract_takes_as_the_same() =>
        Prop.ForAll(Mutations.Documents.ToArbitrary(), utf8 =>
        {
            if (RosterReader.TryRead(utf8, out var quick))
            {
                Assert.True(HuanJieJson.Rosters.TryReadByContract(utf8, out var slow), Encoding.UTF8.GetString(utf8));
                Assert.Equal(slow, quick);
            }
        });

    [Property(MaxTest = 3000)]
    public Property A_document_is_read_or_every_problem_has_a_place_and_a_message() =>
        Prop.ForAll(Mutations.Documents.ToArbitrary(), utf8 => Judge(HuanJieJson.Rosters, utf8));

    [Property]
    public void Any_bytes_are_read_or_refused_with_problems(byte[] bytes)
    {
        Judge(HuanJieJson.Rosters, bytes);
        Judge(HuanJieJson.Turnovers, bytes);
        Judge(HuanJieJson.Tallies, bytes);
    }

    [Property]
    public Property A_tally_is_read_or_refused_with_problems() =>
        Prop.ForAll(
            (from tally in Domain.TalliesGen
             from utf8 in Mutations.Changed(Documents.Utf8(HuanJieJson.Tallies.Write(tally)), 2)
             select utf8).ToArbitrary(),
            utf8 => Judge(HuanJieJson.Tallies, utf8));

    // Nothing but DocumentException comes out, and what it says is in order and within the document.
    private static void Judge<T>(DocumentFormat<T> format, byte[] utf8)
        where T : class
    {
        try
        {
            Assert.NotNull(format.Read(utf8));
        }
        catch (DocumentException exception)
        {
            Assert.NotEmpty(exception.Problems);
            Assert.All(exception.Problems, problem =>
            {
                Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
                Assert.NotEqual("The document does not keep to the contract. Compare it with the schema.", problem.Message);
                Assert.DoesNotContain("System.", problem.Message, StringComparison.Ordinal);
                Assert.DoesNotContain("HuanJie.", problem.Message, StringComparison.Ordinal);
            });
            Assert.Equal(exception.Problems.Select(problem => problem.Line).Order(), exception.Problems.Select(problem => problem.Line));
            Assert.InRange(exception.Problems[^1].Line, 1, utf8.Count(value => value == (byte)'\n') + 1);
        }
    }
}

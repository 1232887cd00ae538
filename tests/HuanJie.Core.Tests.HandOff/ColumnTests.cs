using System.Text;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.HandOff;

/// <summary>What is in the files: documented columns, NULL for what is not known, and nobody's name or citizen number.</summary>
public sealed class ColumnTests
{
    private const string Name = "合成姓名";
    private const string Number = "11010519491231002X";
    private static readonly TallyBasis Basis = new(new LocalDate(2021, 1, 28));

    private static readonly Roster Bare = new()
    {
        Organisation = new() { Code = DivisionCode.Parse("900101100001"), Kind = OrganisationKind.Community },
        Members = [new() { Id = PersonId.Parse("P-1"), Posts = [] }],
    };

    [Fact]
    public async Task What_is_not_known_is_NULL()
    {
        using var tables = new Tables();
        await tables.WriteAsync([Bare], Basis);
        var organisation = Assert.Single(tables.Rows("SELECT * EXCLUDE (code, county, kind) FROM 'organisations.parquet'"));
        Assert.Equal(14, organisation.Length);
        Assert.All(organisation, Assert.Null);
        var member = Assert.Single(tables.Rows("SELECT COLUMNS('^(sex|birth_.*|education.*|ethnic_.*|affiliation|party_.*|entry)$') FROM 'members.parquet'"));
        Assert.Equal(13, member.Length);
        Assert.All(member, Assert.Null);
        Assert.Empty(tables.Rows("SELECT * FROM 'seats.parquet'"));
    }

    [Fact]
    public async Task What_is_known_arrives_as_it_is()
    {
        using var tables = new Tables();
        var member = Bare.Members[0] with
        {
            Posts = [Post.Secretary, Post.CommitteeMember],
            BirthDate = HuanJie.Dates.PartialDate.Parse("1979-05"),
            Sex = Sex.NotStated,
            Education = Education.College,
            EthnicGroup = EthnicGroup.Parse("壮"),
            Affiliation = PoliticalAffiliation.CpcProbationaryMember,
            Entry = Entry.Newcomer,
        };
        await tables.WriteAsync([Bare with { Members = [member], Seats = new() { Committee = 5 }, PartyElectedOn = new LocalDate(2020, 12, 30) }], Basis);
        Assert.Equal(
            ["not-stated", null, new DateOnly(1979, 5, 1), new DateOnly(1979, 5, 31), "30", "college", "壮", "minority", "cpc-probationary-member", "probationary", "newcomer"],
            Assert.Single(tables.Rows("SELECT sex, birth_date, birth_earliest, birth_latest, education, education_band, ethnic_group, ethnic_standing, affiliation, party_standing, entry FROM 'members.parquet'")));
        Assert.Equal(
            [["party-organisation", "head", "secretary"], ["committee", "member", "committee-member"]],
            tables.Rows("SELECT body, position, post FROM 'seats.parquet'"));
        Assert.Equal([5L, null, new DateOnly(2020, 12, 30)], Assert.Single(tables.Rows("SELECT committee_seats, party_seats, party_elected_on FROM 'organisations.parquet'")));
        Assert.Equal([new DateOnly(2021, 1, 28), "february28"], Assert.Single(tables.Rows("SELECT * FROM 'basis.parquet'")));
    }

    [Fact]
    public async Task Organisations_without_members_and_no_rosters_at_all_are_tables_too()
    {
        using var one = new Tables();
        await one.WriteAsync([Bare with { Members = [] }], Basis);
        Assert.Equal([[1L, 1L, 0L]], one.Rows("SELECT \"least\", base, (SELECT \"least\" FROM indicator_values WHERE indicator = 'cross-service') FROM indicator_values WHERE indicator = 'organisations'"));
        Assert.Empty(one.Rows("(SELECT * FROM indicator_values EXCEPT SELECT * FROM 'tally.parquet')"));
        using var none = new Tables();
        await none.WriteAsync([], Basis);
        Assert.Empty(none.Rows("SELECT * FROM indicator_values"));
        Assert.Empty(none.Rows("SELECT * FROM 'tally.parquet'"));
    }

    [Fact]
    public async Task No_name_and_no_citizen_number_is_handed_off()
    {
        using var tables = new Tables();
        var member = Bare.Members[0] with { Posts = [Post.Director], Name = Name, CitizenNumber = CitizenNumber.Parse(Number), EthnicGroup = EthnicGroup.Han };
        await tables.WriteAsync([Bare with { Members = [member] }], Basis);
        var files = Directory.GetFiles(tables.Folder);
        Assert.Equal(7, files.Length);
        foreach (var table in files.Select(file => Path.GetFileName(file)))
        {
            var values = string.Join('\n', tables.Rows($"SELECT * FROM '{table}'").SelectMany(row => row));
            Assert.DoesNotContain(Name, values, StringComparison.Ordinal);
            Assert.DoesNotContain(Number, values, StringComparison.Ordinal);
            Assert.DoesNotContain("1949", values, StringComparison.Ordinal);
        }

        Assert.Equal([["P-1"]], tables.Rows("SELECT person FROM 'members.parquet' WHERE ethnic_group = '汉'"));
    }

    [Fact]
    public async Task The_columns_are_those_that_the_files_have_and_the_page_documents()
    {
        using var tables = new Tables();
        await tables.WriteAsync([Bare], Basis);
        var described = tables.Rows("SELECT \"table\", \"column\", type, chinese, english FROM 'columns.parquet'");
        var found = described.Select(row => row[0]).Distinct()
            .SelectMany(table => tables.Rows($"DESCRIBE SELECT * FROM '{table}.parquet'").Select(row => $"{table}.{row[0]} {row[1]}"));
        Assert.Equal(described.Select(row => $"{row[0]}.{row[1]} {row[2]}"), found);

        var page = new StringBuilder();
        foreach (var table in described.GroupBy(row => row[0]))
        {
            page.Append('\n').Append("### `").Append(table.Key).Append(".parquet`\n\n| column | type | 中文 | meaning |\n|---|---|---|---|\n");
            page.AppendJoin("", table.Select(row => $"| `{row[1]}` | {row[2]} | {row[3]} | {row[4]} |\n"));
        }

        Assert.Contains(page.ToString(), await File.ReadAllTextAsync(Repository.File("seeds", "hand-off.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_on_the_page_has_an_answer()
    {
        var page = await File.ReadAllTextAsync(Repository.File("seeds", "hand-off.md"));
        var question = page.Split("```sql\n")[1].Split("```")[0];
        using var tables = new Tables();
        await tables.WriteAsync([Bare with { Members = [Bare.Members[0] with { Posts = [Post.Secretary, Post.Director] }] }], Basis);
        Assert.Equal([["一肩挑率(占有主任的村、社区)", 1L, 1L, 1L]], tables.Rows(question));
    }

    [Fact]
    public async Task A_table_of_several_row_groups_keeps_every_row()
    {
        using var tables = new Tables();
        await tables.WriteAsync([], Basis);
        await using (var table = await ParquetTable<int>.CreateAsync(Path.Combine(tables.Folder, "numbers.parquet"), [ColumnsOf<int>.Number("n", "数", "a number", n => n % 2 == 0 ? n : null)]))
        {
            for (var n = 1; n <= 250_001; n++)
            {
                await table.AddAsync(n);
            }
        }

        Assert.Equal([[250_001L, 125_000L, 250_000L]], tables.Rows("SELECT count(*), count(n), max(n) FROM 'numbers.parquet'"));
        Assert.Equal([[3L]], tables.Rows("SELECT count(DISTINCT row_group_id) FROM parquet_metadata('numbers.parquet')"));
    }
}

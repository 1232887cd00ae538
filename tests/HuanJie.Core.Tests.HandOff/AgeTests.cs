using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.HandOff;

/// <summary>Ages computed in SQL from birth dates are the library's, around birthdays and leap days.</summary>
public sealed class AgeTests
{
    private static readonly string?[] Births =
    [
        "1979-05-12", "2000-02-28", "2000-02-29", "2000-03-01", "1999-03-01", "1996-02-29", "2020-02-29", "2021-02-27", "2021-02-28", "2021-03-01", "1985-02-28",
        "2000-02", "2000-03", "1999-02", "1985-01", "1985-02", "2021-02", "2021-03", "1985", "1986", "2021", "2022", null, "1879-05-12", "1893-01-28", "1893",
    ];

    [Theory]
    [InlineData(2021, 2, 28)]
    [InlineData(2020, 2, 28)]
    [InlineData(2020, 2, 29)]
    [InlineData(2021, 3, 1)]
    [InlineData(2021, 1, 28)]
    [InlineData(2020, 12, 31)]
    public async Task An_age_in_SQL_is_the_librarys(int year, int month, int day)
    {
        var asOf = new LocalDate(year, month, day);
        using var tables = new Tables();
        await tables.WriteAsync([RosterOf(Births)], new TallyBasis(asOf));
        var expected = Births.Select((birth, ordinal) => (Id: $"P-{ordinal:D2}", Ages: AgesOf(birth, asOf))).Select(person => $"{person.Id}: {person.Ages}");
        Assert.Equal(
            expected,
            tables.Rows("SELECT person, age_least, age_most FROM people_with_ages ORDER BY person")
                .Select(row => $"{row[0]}: {(row[1] is null ? "none" : row[1]!.Equals(row[2]) ? row[1] : $"{row[1]}..{row[2]}")}"));
    }

    private static string AgesOf(string? birth, LocalDate asOf) =>
        birth is not null && Age.TryBetween(PartialDate.Parse(birth), asOf, out var ages) && ages.Most <= AgeDistribution.MaxAge ? ages.ToString() : "none";

    private static Roster RosterOf(IEnumerable<string?> births) => new()
    {
        Organisation = new() { Code = DivisionCode.Parse("900101100001"), Kind = OrganisationKind.Community },
        Members =
        [
            .. births.Select((birth, ordinal) => new Member
            {
                Id = PersonId.Parse($"P-{ordinal:D2}"),
                Posts = [Post.CommitteeMember],
                BirthDate = birth is null ? null : PartialDate.Parse(birth),
            }),
        ],
    };
}
